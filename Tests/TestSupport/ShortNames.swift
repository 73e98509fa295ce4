public import Testing
public import Transcript

extension Transcript: CustomTestStringConvertible {
  /// A few words, where the list of a test's cases would else hold the whole consultation.
  public var testDescription: String {
    "\(header.scenario.id) \(header.lang), \(events.count) events"
  }
}

/// A rendered page among a test's cases, shown by its name.
public struct Page: CustomTestStringConvertible, Sendable {
  /// What the page shows.
  public let testDescription: String
  /// The page itself.
  public let text: String

  /// A page with its name.
  public init(_ name: String, _ text: String) {
    testDescription = name
    self.text = text
  }
}
