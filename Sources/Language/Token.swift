/// One word of a text.
public struct Token: Sendable {
  /// Where it begins in the text: an offset in UTF-8 bytes.
  public var start: Int
  /// Where it ends in the text: an offset in UTF-8 bytes.
  public var end: Int
  /// Where its folded letters lie in ``Text/folded``.
  public var letters: Range<Int>
  /// The atom of its folded letters.
  public var form: Atom
  /// The atom of its stem, the lemma's where the lexicon knows one.
  public var stem: Atom
  /// What stands between it and the next word.
  public var after: Marks
  /// Whether it is made of digits or a number word.
  public var isNumber: Bool
  /// Whether it carries content, or is a function word.
  public var isContent: Bool
}

/// The punctuation between two words.
public struct Marks: OptionSet, Hashable, Sendable {
  /// One bit for each kind of mark.
  public let rawValue: UInt16

  /// The marks of some bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A comma.
  public static let comma = Marks(rawValue: 1)
  /// A full stop, a colon or a semicolon.
  public static let stop = Marks(rawValue: 2)
  /// A question mark.
  public static let question = Marks(rawValue: 4)
  /// An exclamation mark.
  public static let exclamation = Marks(rawValue: 8)
  /// Three dots.
  public static let ellipsis = Marks(rawValue: 16)
  /// A quotation mark.
  public static let quote = Marks(rawValue: 32)
  /// A hyphen inside a compound.
  public static let hyphen = Marks(rawValue: 64)
  /// A dash between words, a parenthesis or a line break.
  public static let dash = Marks(rawValue: 128)
  /// An apostrophe.
  public static let apostrophe = Marks(rawValue: 256)

  /// The marks that end a clause.
  public static let clauseEnd: Marks = [.comma, .stop, .question, .exclamation, .ellipsis, .dash]
  /// The marks that end a sentence.
  public static let sentenceEnd: Marks = [.stop, .question, .exclamation, .ellipsis]
}
