/// The checksums by which lexicons and weights are told apart.
public enum Checksum {
  /// The checksum of a text; eight bytes a step, since weights have more than a million.
  public static func checksum(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var sum = Atoms.joined(Atoms.seed, UInt64(raw.count))
      var place = 0
      while place + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        sum = Atoms.joined(sum, UInt64(littleEndian: word))
        place += 8
      }
      for byte in raw[place...] { sum = Atoms.joined(sum, UInt64(byte)) }
      return sum
    }
  }

  /// The last half of a checksum in hexadecimal digits: enough to tell versions apart.
  public static func digits(_ sum: UInt64) -> String {
    String(UInt32(truncatingIfNeeded: sum), radix: 16)
  }
}
