/// A text as plain words: lower case, without accents, apostrophes and hyphens taken as spaces.
///
/// This is the form in which words of topics are looked up, so that hurried typing is read like careful typing.
public struct FoldedText: Hashable, Sendable {
  /// One word and where it stands.
  public struct Word: Hashable, Sendable {
    /// Its place among the folded bytes.
    let range: Range<Int>
    /// Where it begins in the text, in UTF-8 bytes.
    public let start: Int
  }

  /// The words in order.
  public private(set) var words: [Word] = []
  /// The folded words, one after the other.
  private(set) var bytes: [UInt8] = []

  /// Folds a text.
  public init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    var first = 0
    var start = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let before = bytes.count
      if Self.fold(scalar, into: &bytes) {
        if before == first && bytes.count > first { start = offset }
      } else if bytes.count > first {
        words.append(Word(range: first..<bytes.count, start: start))
        first = bytes.count
      }
      offset += UTF8.width(scalar)
    }
    if bytes.count > first { words.append(Word(range: first..<bytes.count, start: start)) }
  }

  /// The same words with what is typed short spelled out, each where the short form stood.
  public func spelledOut(_ forms: ShortForms) -> FoldedText {
    guard words.contains(where: { forms.words(for: letters($0)) != nil }) else { return self }
    var spelled = FoldedText("")
    for word in words {
      for part in forms.words(for: letters(word)) ?? [Array(letters(word))] {
        let first = spelled.bytes.count
        spelled.bytes += part
        spelled.words.append(Word(range: first..<spelled.bytes.count, start: word.start))
      }
    }
    return spelled
  }

  private func text(of word: Word) -> String { String(decoding: letters(word), as: UTF8.self) }

  /// The folded bytes of a word.
  func letters(_ word: Word) -> ArraySlice<UInt8> { bytes[word.range] }

  /// The folded words as texts.
  public var texts: [String] { words.map { text(of: $0) } }

  /// A number for each different word, sorted, each once: equal for the same words in any order.
  public var fingerprint: [UInt64] {
    var numbers = words.map { Fingerprint(letters($0)).value }
    numbers.sort()
    return numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { numbers[$0] }
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
