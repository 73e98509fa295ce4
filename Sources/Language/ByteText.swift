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
    return left.withUTF8 { left in
      right.withUTF8 { right in
        guard left.count == right.count else { return false }
        let (left, right) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
        // Eight bytes a step: the lines that are looked up are long, and mostly there.
        var place = 0
        while place + 8 <= left.count {
          guard
            left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
              == right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          else { return false }
          place += 8
        }
        return left[place...].elementsEqual(right[place...])
      }
    }
  }

  /// Feeds the bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
