import Coding

/// A condition as written: each requirement with its place.
struct WrittenCondition: Hashable, Sendable {
  let alternatives: [[Marked<Requirement>]]
  let at: SourceLocation

  /// The condition as it is run.
  var condition: Condition { Condition(alternatives.map { $0.map(\.value) }) }
}

/// A line as written; it may lack what it must have.
struct WrittenLine: Hashable, Sendable {
  var id: String
  var at: SourceLocation
  var says: [Marked<String>] = []
  var gesture: Marked<String>?
  var cue: PatientCue?
  var callsFor: [Code]?
  var fits: Stance?
  var model: Marked<String>?
  var inner: Marked<String>?
  var when: WrittenCondition?
  var words = WrittenWords()
  var changes: [Scale: Int] = [:]
  var sets: [Marked<String>] = []
  var topic: Marked<String>?
  var asksAgain = false

  /// Whether the line is not always said.
  var isConditional: Bool { when != nil || !words.isEmpty }
}

/// Words by which something is recognised, as written.
struct WrittenWords: Hashable, Sendable {
  var words: [Marked<String>] = []
  var groups: [Marked<String>] = []

  var isEmpty: Bool { words.isEmpty && groups.isEmpty }
}
