import Glibc

/// Lines from a file or a pipe: one reply a line, no prompts.
final class PipeLineSource: LineSource {
  /// How many bytes of a line are kept; what follows is read and dropped.
  static let kept = 1 << 16

  let isInteractive = false
  private let descriptor: Int32
  private var buffer: ArraySlice<UInt8> = []
  private var isFirst = true

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func next(_ prompt: Prompt) throws -> Input {
    var bytes: [UInt8] = []
    var cut = false
    var ended = false
    while true {
      if buffer.isEmpty, try !refill() {
        ended = true
        break
      }
      let newline = buffer.firstIndex(of: UInt8(ascii: "\n"))
      let part = buffer[..<(newline ?? buffer.endIndex)]
      let room = Self.kept - bytes.count
      cut = cut || part.count > room
      bytes += part.prefix(room)
      buffer = buffer[(newline.map { $0 + 1 } ?? buffer.endIndex)...]
      if newline != nil { break }
    }
    guard !(ended && bytes.isEmpty) else { return .end }
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isFirst = false
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if cut { dropHalfCharacter(&bytes) }
    return .line(typedLine(bytes, cut: cut))
  }

  /// Reads more; false at the end of the input.
  private func refill() throws -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = try untilDone {
      chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    }
    buffer = chunk[..<count]
    return count > 0
  }

  /// A cut can fall inside a character; its bytes are no mistake of the learner's.
  private func dropHalfCharacter(_ bytes: inout [UInt8]) {
    let lead = bytes.suffix(3).lastIndex { $0 >= 0xC0 }
    guard let lead else { return }
    let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
    if bytes.count - lead < length { bytes.removeSubrange(lead...) }
  }
}

/// A line from its bytes, with every byte that is no UTF-8 replaced by U+FFFD.
func typedLine(_ bytes: some Collection<UInt8>, cut: Bool = false) -> TypedLine {
  if let text = String(validating: bytes, as: UTF8.self) {
    return TypedLine(text: text, cut: cut)
  }
  return TypedLine(text: String(decoding: bytes, as: UTF8.self), repaired: true, cut: cut)
}
