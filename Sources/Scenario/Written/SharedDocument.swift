import Language

/// A shared file as written: what all patients need in one language.
struct SharedDocument: Sendable, Hashable {
  struct Words: Sendable, Hashable {
    var name: String
    var words: [Marked<String>]
  }

  var file: String
  var language: Lang?
  /// The place of the language.
  var languageAt: SourceLocation
  var groups: [Words] = []
  var facts: [Words] = []
  var heard: [Words] = []
  var reactions: [ScenarioDocument.Reaction] = []
}
