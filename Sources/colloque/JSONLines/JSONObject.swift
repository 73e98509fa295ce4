/// The keys and values of one JSON object, by place in its bytes; nested values are skipped, not read.
struct JSONObject {
  /// One key with its value.
  struct Member {
    /// The key's bytes, without its quotation marks.
    var key: Range<Int>
    /// The value's bytes.
    var value: Range<Int>
  }

  /// What is wrong with a line.
  struct Malformed: Error {
    /// What is wrong, and the mend.
    var message: String
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var members: [Member] = []

  /// Reads the object that fills the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    self.bytes = bytes
    var place = skipSpace(0)
    guard peek(place) == UInt8(ascii: "{") else {
      throw Malformed(message: "a line is one JSON object; begin it with `{`")
    }
    place = skipSpace(place + 1)
    if peek(place) != UInt8(ascii: "}") {
      while true {
        let key = try string(at: place)
        place = skipSpace(key.upperBound + 1)
        guard peek(place) == UInt8(ascii: ":") else {
          throw Malformed(message: "no `:` after a key at byte \(place + 1)")
        }
        let start = skipSpace(place + 1)
        let end = try skipValue(start)
        members.append(Member(key: key, value: start..<end))
        place = skipSpace(end)
        if peek(place) == UInt8(ascii: "}") { break }
        guard peek(place) == UInt8(ascii: ",") else {
          throw Malformed(
            message: "expected `,` or `}` at byte \(place + 1); is the line cut short?"
          )
        }
        place = skipSpace(place + 1)
      }
    }
    guard skipSpace(place + 1) == bytes.count else {
      throw Malformed(
        message: "text after the end of the object at byte \(place + 2); one object a line"
      )
    }
  }

  /// The value of a key, where it is there.
  func value(_ key: StaticString) -> Range<Int>? {
    members.last { matches($0.key, key) }?.value
  }

  /// Whether some bytes are a name.
  func matches(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for (offset, place) in range.enumerated() where bytes[place] != name.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The string of a key; nil where the key is absent or null.
  func text(_ key: StaticString) throws(Malformed) -> String? {
    guard let range = value(key), !isNull(range) else { return nil }
    return try text(range, of: key)
  }

  /// The strings of a key's array; empty where the key is absent or null.
  func texts(_ key: StaticString) throws(Malformed) -> [String] {
    guard let range = value(key), !isNull(range) else { return [] }
    guard bytes[range.lowerBound] == UInt8(ascii: "[") else {
      throw Malformed(message: "`\(key)` must be a list of strings")
    }
    var texts: [String] = []
    var place = skipSpace(range.lowerBound + 1)
    while peek(place) != UInt8(ascii: "]") {
      let end = try skipValue(place)
      texts.append(try text(place..<end, of: key))
      place = skipSpace(end)
      if peek(place) == UInt8(ascii: ",") { place = skipSpace(place + 1) }
    }
    return texts
  }

  private func isNull(_ range: Range<Int>) -> Bool { bytes[range.lowerBound] == UInt8(ascii: "n") }

  private func text(_ range: Range<Int>, of key: StaticString) throws(Malformed) -> String {
    guard bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      throw Malformed(message: "`\(key)` must be a string; put it in quotation marks")
    }
    return try unescaped(range.lowerBound + 1..<range.upperBound - 1)
  }

  /// A string with its escapes read; bytes that are no UTF-8 become U+FFFD.
  private func unescaped(_ range: Range<Int>) throws(Malformed) -> String {
    let raw = UnsafeBufferPointer(rebasing: bytes[range])
    guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var place = 0
    while place < raw.count {
      guard raw[place] == UInt8(ascii: "\\") else {
        text.append(raw[place])
        place += 1
        continue
      }
      let escape = raw[place + 1]
      place += 2
      switch escape {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
      case UInt8(ascii: "u"):
        var unit = try hexadecimal(raw, place)
        place += 4
        if unit & 0xFC00 == 0xD800, place + 6 <= raw.count, raw[place] == UInt8(ascii: "\\"),
          raw[place + 1] == UInt8(ascii: "u")
        {
          let low = try hexadecimal(raw, place + 2)
          if low & 0xFC00 == 0xDC00 {
            unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
            place += 6
          }
        }
        text.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
      default:
        throw Malformed(
          message: "unknown escape in a string; JSON has \\n, \\t, \\uXXXX and a few more"
        )
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func hexadecimal(
    _ raw: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) throws(Malformed) -> UInt32 {
    var unit: UInt32 = 0
    for offset in 0..<4 {
      guard place + offset < raw.count,
        let digit = Character(Unicode.Scalar(raw[place + offset])).hexDigitValue
      else { throw Malformed(message: "\\u must be followed by four hexadecimal digits") }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  private func peek(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private func skipSpace(_ start: Int) -> Int {
    var place = start
    while place < bytes.count,
      bytes[place] == 0x20 || (bytes[place] >= 0x09 && bytes[place] <= 0x0D)
    {
      place += 1
    }
    return place
  }

  /// The bytes of a string, without its quotation marks.
  private func string(at start: Int) throws(Malformed) -> Range<Int> {
    guard peek(start) == UInt8(ascii: "\"") else {
      throw Malformed(message: "expected a key in quotation marks at byte \(start + 1)")
    }
    var place = start + 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""): return start + 1..<place
      case UInt8(ascii: "\\"): place += 2
      default: place += 1
      }
    }
    throw Malformed(message: "a string that does not end; is the line cut short?")
  }

  /// The end of a value.
  private func skipValue(_ start: Int) throws(Malformed) -> Int {
    switch peek(start) {
    case UInt8(ascii: "\""): return try string(at: start).upperBound + 1
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var depth = 0
      var place = start
      while place < bytes.count {
        switch bytes[place] {
        case UInt8(ascii: "\""): place = try string(at: place).upperBound
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        place += 1
        if depth == 0 { return place }
      }
      throw Malformed(message: "a list or an object that does not end; is the line cut short?")
    default:
      var place = start
      while place < bytes.count, !" ,}]\t\r".utf8.contains(bytes[place]) { place += 1 }
      let word = bytes[start..<place]
      let isNumber = word.first.map { $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) } ?? false
      guard isNumber || ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) })
      else { throw Malformed(message: "no value at byte \(start + 1)") }
      return place
    }
  }
}
