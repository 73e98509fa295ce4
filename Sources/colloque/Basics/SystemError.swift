import Glibc

/// A call to the operating system that failed.
struct SystemError: Error, Equatable {
  /// The number of the error.
  let code: Int32

  /// The error of the last call on this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// Whether there is nothing of that name.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// The system's own words for it.
  var reason: String { String(cString: strerror(code)) }
}

/// Repeats a call for as long as a signal interrupts it.
func untilDone<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    guard result < 0 else { return result }
    guard errno == EINTR else { throw SystemError.last }
  }
}

/// Writes all bytes, in as few calls as the system allows.
func writeAll(_ text: String, to descriptor: Int32) throws(SystemError) {
  var bytes = ArraySlice(text.utf8)
  while !bytes.isEmpty {
    let written = try untilDone {
      bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
    bytes = bytes.dropFirst(written)
  }
}

/// All bytes of a file.
func readFile(_ path: String) throws(SystemError) -> [UInt8] {
  let descriptor = try untilDone { open(path, O_RDONLY | O_CLOEXEC) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = try untilDone {
      chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    }
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
  }
}
