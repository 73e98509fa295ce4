import Language

/// What a patient says to questions about what they have just said, by the names of the lines.
///
/// There may be thousands of them, and none is needed before the first reply: they may still be being read.
public struct FollowUps: Sendable, Hashable {
  /// What came of reading them.
  struct Reading: Sendable {
    let lines: [String: [Line]]
    /// What is wrong with them; then there are no lines.
    let diagnostics: [Diagnostic]
  }

  private let reading: Deferred<Reading, Never>

  /// Those that are read in their turn.
  init(_ reading: Deferred<Reading, Never>) { self.reading = reading }

  /// Those that are there.
  init(_ lines: [String: [Line]]) {
    self.init(Deferred { Reading(lines: lines, diagnostics: []) })
  }

  /// What is wrong with those that were read beside the play, once they are.
  public var diagnostics: [Diagnostic] { reading.value().diagnostics }

  /// What is said to a question about a line, in the order of the file.
  public subscript(line: String) -> [Line] { reading.value().lines[line] ?? [] }

  /// Whether there are the same.
  public static func == (one: FollowUps, other: FollowUps) -> Bool {
    one.reading === other.reading || one.reading.value().lines == other.reading.value().lines
  }

  /// Hashes how many lines are asked about.
  public func hash(into hasher: inout Hasher) { hasher.combine(reading.value().lines.count) }
}
