import Synchronization

/// A place in a file: line and column from 1; a column counts Unicode scalars, as YAML marks do.
public struct SourceLocation: Hashable, Sendable {
  private let path: SourcePath
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// The file as the user named it.
  public var file: String { path.text }

  /// A place in a file.
  public init(file: String, line: Int, column: Int) {
    path = SourcePath(file)
    self.line = line
    self.column = column
  }

  /// Another place in the same file.
  func at(line: Int, column: Int) -> SourceLocation {
    var place = self
    place.line = line
    place.column = column
    return place
  }
}

/// The path of a file by a number: a scenario has thousands of places, each of which is copied many times, and a number
/// is copied at once.
private struct SourcePath: Hashable, Sendable {
  private struct Known {
    var texts: [String] = []
    var numbers: [String: Int] = [:]
  }

  private static let known = Mutex(Known())
  private let number: Int

  /// The path, which becomes known.
  init(_ text: String) {
    number = Self.known.withLock { known in
      if let number = known.numbers[text] { return number }
      known.texts.append(text)
      known.numbers[text] = known.texts.count - 1
      return known.texts.count - 1
    }
  }

  var text: String { Self.known.withLock { $0.texts[number] } }
}
