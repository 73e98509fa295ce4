/// A text that is looked up by its bytes, as they were read.
///
/// A string as a key would be brought into another form each time: two of them are equal also where their accents are
/// written differently.
public struct ByteText: Hashable, Sendable {
  private var text: String

  /// A text to look up.
  public init(_ text: String) { self.text = text }

  /// Whether the bytes are the same.
  public static func == (left: Self, right: Self) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
  }

  /// Feeds the bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
