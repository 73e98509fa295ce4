/// A text read into words.
public struct Text: Sendable {
  /// The words in order.
  public var tokens: [Token] = []
  /// The folded letters of all words, one after the other.
  public var folded: [UInt8] = []
  /// The marks before the first word.
  public var lead: Marks = []

  /// A text without words.
  public init() {}

  /// The folded letters of a word.
  public func letters(of token: Token) -> ArraySlice<UInt8> { folded[token.letters] }

  /// The folded form of a word.
  public func word(_ token: Token) -> String { String(decoding: letters(of: token), as: UTF8.self) }
}
