/// A value with the place where it was written.
public struct Marked<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// Its place.
  public let at: SourceLocation

  /// A value at a place.
  init(_ value: Value, at: SourceLocation) {
    self.value = value
    self.at = at
  }
}

/// A node of a YAML file, with its place.
///
/// Scalars keep the text that was written: YAML 1.1 would make a Bool of `no` and 750 of `12:30`; here the field decides.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case text(String)
    case list([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    let key: Marked<String>
    let value: YAMLNode
  }

  let content: Content
  let at: SourceLocation
  /// How many characters stand before the text, the quotation mark say; nil when the text is not written as it reads.
  var offset: Int?

  /// Whether nothing was written.
  var isNothing: Bool {
    if case .text(let text) = content { offset == 0 && text.isEmpty } else { false }
  }

  /// The place of a character of a text, as near as it can be told.
  func place(of offset: Int) -> SourceLocation {
    guard let start = self.offset else { return at }
    var place = at
    place.column += start + offset
    return place
  }
}
