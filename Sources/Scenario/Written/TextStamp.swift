/// A short mark of a line's texts, by which a translation tells whether they have changed since.
enum TextStamp {
  /// Eight hexadecimal digits: FNV-1a over all that is translated of the line.
  static func stamp(of line: WrittenLine) -> String {
    var hash: UInt32 = 0x811C_9DC5
    func add(_ text: String?) {
      for byte in (text ?? "").utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    }
    for wording in line.says {
      add(wording.value)
      add("\n")
    }
    add(line.gesture?.value)
    add("\n")
    add(line.model?.value)
    add("\n")
    add(line.inner?.value)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
