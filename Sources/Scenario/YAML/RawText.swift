/// What is looked at before a file is read as YAML: that it is text, and that all of it can be seen.
enum RawText {
  /// How many places are told.
  private static let mostPlaces = 20

  /// Whether the bytes are UTF-8 without control characters; complains otherwise.
  static func check(_ file: SourceFile, _ complaints: Complaints) -> Bool {
    if file.bytes.withUnsafeBufferPointer(isPlain) { return true }
    var decoder = UTF8()
    var bytes = file.bytes.makeIterator()
    var line = 1
    var column = 1
    var afterReturn = false
    var found = 0
    while found < mostPlaces {
      switch decoder.decode(&bytes) {
      case .emptyInput:
        return found == 0
      case .error:
        complaints.add(.notText, at: file.at(line: line, column: column))
        return false
      case .scalarValue(let scalar):
        if Neutral.isCommand(scalar) {
          let place = file.at(line: line, column: column)
          complaints.add(.controlCharacter(scalar.value), at: place)
          found += 1
        }
        if scalar == "\r" || (scalar == "\n" && !afterReturn) {
          line += 1
          column = 1
        } else if scalar != "\n" {
          column += 1
        }
        afterReturn = scalar == "\r"
      }
    }
    return false
  }

  /// Whether the bytes are UTF-8 without control characters; also false where a CR would need to be looked at.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var recent: UInt32 = 0
    for byte in bytes {
      recent = recent << 8 | UInt32(byte)
      if byte < 0x80 {
        guard byte == 0x0A || (0x20..<0x7F).contains(byte) else { return false }
        continue
      }
      // U+0080 to U+009F, U+2028 to U+202E, U+2066 to U+2069, U+FEFF.
      switch recent & 0xFF_FFFF {
      case 0xE2_80A8...0xE2_80AE, 0xE2_81A6...0xE2_81A9, 0xEF_BBBF: return false
      default: if (0xC280...0xC29F).contains(recent & 0xFFFF) { return false }
      }
    }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}
