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
  var failure: SystemError?
  let room = size(of: descriptor) + 1
  var bytes = [UInt8](unsafeUninitializedCapacity: room) { bytes, count in
    failure = fill(UnsafeMutableRawBufferPointer(bytes), &count, from: descriptor)
  }
  // What has no size, a pipe say, and what grew meanwhile.
  var chunk = [UInt8](repeating: 0, count: bytes.count == room ? 1 << 16 : 0)
  while failure == nil, !chunk.isEmpty {
    var count = 0
    failure = chunk.withUnsafeMutableBytes { fill($0, &count, from: descriptor) }
    bytes += chunk[..<count]
    if count < chunk.count { break }
  }
  if let failure { throw failure }
  return bytes
}

/// The text of a file, read where it stays: for the weights, which are large.
///
/// Bytes that are no UTF-8 become U+FFFD.
func readText(_ path: String) throws(SystemError) -> String {
  let descriptor = try untilDone { open(path, O_RDONLY | O_CLOEXEC) }
  defer { close(descriptor) }
  var failure: SystemError?
  var isWhole = false
  let text = String(unsafeUninitializedCapacity: size(of: descriptor) + 1) { bytes in
    var count = 0
    failure = fill(UnsafeMutableRawBufferPointer(bytes), &count, from: descriptor)
    isWhole = count < bytes.count
    return count
  }
  if let failure { throw failure }
  return isWhole ? text : String(decoding: try readFile(path), as: UTF8.self)
}

/// The size of a file; nothing where it has none.
private func size(of descriptor: Int32) -> Int {
  var status = stat()
  return fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
}

/// Reads until some room is full or nothing is left; returns what went wrong.
private func fill(
  _ bytes: UnsafeMutableRawBufferPointer,
  _ count: inout Int,
  from descriptor: Int32
) -> SystemError? {
  do throws(SystemError) {
    while count < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[count...])
      let more = try untilDone { read(descriptor, rest.baseAddress, rest.count) }
      guard more > 0 else { break }
      count += more
    }
    return nil
  } catch { return error }
}
