/// What the manual says in one language about a code, a stance or a depth.
///
/// The prose is written in lines that suit its author and joined when it is read.
public struct ManualEntry: Sendable {
  /// The name, as it stands in a sentence: `open question`.
  public let name: String
  /// One line for a list.
  public let summary: String
  /// What it is, in a few sentences.
  public let definition: String
  /// What it is not, and where it meets its neighbours.
  public let limits: String
  /// The instrument or the seed text that it comes from.
  public let source: String

  private let matchesText: String
  private let leavesText: String

  /// An entry; the examples are written as ``ManualExample`` reads them.
  init(
    name: String,
    summary: String,
    definition: String,
    limits: String,
    source: String,
    matches: String,
    leaves: String
  ) {
    self.name = name
    self.summary = summary
    self.definition = Self.joined(definition)
    self.limits = Self.joined(limits)
    self.source = source
    matchesText = matches
    leavesText = leaves
  }

  /// Replies that are it.
  public var matches: [ManualExample] { ManualExample.examples(in: matchesText) }

  /// Replies that look like it and are not.
  public var leaves: [ManualExample] { ManualExample.examples(in: leavesText) }

  private static func joined(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }
}
