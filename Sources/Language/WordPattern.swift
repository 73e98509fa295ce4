/// A word or phrase by which a topic is recognised: `travail`, `collègue*` (the beginning of a word), `mal au dos`.
public struct WordPattern: Hashable, Sendable {
  /// The pattern as the author wrote it.
  public let text: String

  /// A pattern.
  public init(_ text: String) { self.text = text }
}
