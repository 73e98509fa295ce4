/// A short mark of a line's texts, by which a translation tells whether they have changed since.
enum TextStamp {
  /// Eight hexadecimal digits: FNV-1a over all that is translated of the line.
  static func stamp(of line: WrittenLine) -> String {
    var hash: UInt32 = 0x811C_9DC5
    let texts =
      line.says.map(\.value) + [line.gesture, line.model, line.inner].map { $0?.value ?? "" }
    for byte in texts.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
