import Foundation

/// Reads a file descriptor line by line, with no more in memory than the longest line and a block.
struct LineReader {
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var start = 0
  private var end = 0
  private var atEnd = false

  /// A reader of a descriptor.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Hands the next line, without its end, to the body; nil when there is none left.
  mutating func next<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result?
  {
    var searched = start
    while true {
      if let place = newline(from: searched) {
        let line = start..<place
        start = place + 1
        return try hand(line, to: body)
      }
      searched = end - start
      if atEnd {
        guard start < end else { return nil }
        let line = start..<end
        start = end
        return try hand(line, to: body)
      }
      fill()
      searched += start
    }
  }

  private func newline(from place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard place < end, let base = bytes.baseAddress,
        let found = memchr(base + place, 0x0A, end - place)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private func hand<Result>(
    _ line: Range<Int>,
    to body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try buffer.withUnsafeBufferPointer { bytes in
      try body(UnsafeBufferPointer(rebasing: bytes[line]))
    }
  }

  private mutating func fill() {
    if start > 0 {
      buffer.replaceSubrange(0..<end - start, with: Array(buffer[start..<end]))
      end -= start
      start = 0
    }
    if end == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
    let count = buffer.withUnsafeMutableBytes { bytes in
      read(descriptor, bytes.baseAddress.map { $0 + end }, bytes.count - end)
    }
    if count <= 0 { atEnd = true } else { end += count }
  }
}
