/// A text as plain words: lower case, without accents, apostrophes and hyphens taken as spaces.
///
/// This is the form in which words of topics are looked up, so that hurried typing is read like careful typing.
public struct FoldedText: Hashable, Sendable {
  /// One word and where it stands.
  public struct Word: Hashable, Sendable {
    /// The folded word.
    public let text: String
    /// Where it begins in the text, in UTF-8 bytes.
    public let start: Int
  }

  /// The words in order.
  public let words: [Word]

  /// Folds a text.
  public init(_ text: String) {
    var words: [Word] = []
    var current: [UInt8] = []
    var start = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let before = current.count
      if Self.fold(scalar, into: &current) {
        if before == 0 && current.count > 0 { start = offset }
      } else if !current.isEmpty {
        words.append(Word(text: String(decoding: current, as: UTF8.self), start: start))
        current.removeAll(keepingCapacity: true)
      }
      offset += UTF8.width(scalar)
    }
    if !current.isEmpty {
      words.append(Word(text: String(decoding: current, as: UTF8.self), start: start))
    }
    self.words = words
  }

  /// Appends the folded form of a letter or digit; false for whatever parts words.
  private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(scalar.value))
    case 0x41...0x5A: bytes.append(UInt8(scalar.value + 32))
    case 0..<0xC0: return false
    case 0x300...0x36F: return true
    case 0xC6, 0xE6: bytes += [0x61, 0x65]
    case 0x152, 0x153: bytes += [0x6F, 0x65]
    case 0xDF: bytes += [0x73, 0x73]
    case 0xC0...0x17F:
      guard scalar.value != 0xD7, scalar.value != 0xF7 else { return false }
      bytes.append(Self.base(of: scalar))
    default:
      guard scalar.properties.isAlphabetic else { return false }
      bytes += Array(String(Character(scalar)).lowercased().utf8)
    }
    return true
  }

  /// The letter under the accent, for the Latin letters U+00C0-U+017F.
  private static func base(of scalar: Unicode.Scalar) -> UInt8 {
    letters[Int(scalar.value) - 0xC0]
  }

  // One letter for each of U+00C0...U+017F, in order.
  private static let letters: [UInt8] = Array(
    ("aaaaaaaceeeeiiii" + "dnooooo.ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo.ouuuuyty"
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll"
      + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8
  )
}
