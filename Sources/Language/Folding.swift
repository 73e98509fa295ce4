/// The folding of letters to the plain lower-case form in which words are compared.
///
/// `É`, `é`, `e` + U+0301 and `e` fold to `e`, `œ` to `oe`: what is typed in a hurry and what is typed with care
/// become the same word. Letters of other scripts keep their bytes.
public enum Folding {
  /// What a scalar is to the tokeniser.
  public enum Kind: Sendable {
    case letter
    case digit
    /// A combining mark: dropped.
    case mark
    case apostrophe
    case hyphen
    case space
    case punctuation
  }

  /// What a scalar is.
  public static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x27, 0x2019, 0x2BC, 0x2018, 0x60, 0xB4: .apostrophe
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0...0x20, 0xA0, 0x2000...0x200F, 0x202F, 0x3000, 0xFEFF: .space
    case 0x300...0x36F, 0xFE0F, 0xAD: .mark
    case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: .letter
    case 0x370...0x1FFF, 0x3040...0xD7FF: .letter
    default: .punctuation
    }
  }

  /// Hands on the folded form of a letter or digit; it takes no more bytes than the letter does in UTF-8.
  @inline(__always)
  public static func fold(_ scalar: UInt32, _ add: (UInt8) -> Void) {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: add(UInt8(truncatingIfNeeded: scalar))
    case 0x41...0x5A: add(UInt8(truncatingIfNeeded: scalar | 0x20))
    case 0xC0...0x17F:
      let folded = latin[Int(scalar - 0xC0)]
      switch folded {
      case UInt8(ascii: "1"): "oe".utf8.forEach(add)
      case UInt8(ascii: "2"): "ae".utf8.forEach(add)
      case UInt8(ascii: "3"): "ss".utf8.forEach(add)
      default: add(folded)
      }
    default:
      guard let other = Unicode.Scalar(scalar) else { return }
      UTF8.encode(other)?.forEach(add)
    }
  }

  /// The folded letters of U+00C0 to U+017F; 1 stands for `oe`, 2 for `ae`, 3 for `ss`.
  private static let latin = Array(
    ("aaaaaa2ceeeeiiiidnooooo*ouuuuyt3" + "aaaaaa2ceeeeiiiidnooooo/ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggg" + "gggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooo11rrrrrrssssss" + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
  )
}
