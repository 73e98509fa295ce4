import Language

/// A translation as written: texts and words by the names of what they translate.
struct TranslationDocument: Sendable, Hashable {
  var file: String
  var language: Lang?
  /// The place of the language.
  var languageAt: SourceLocation
  /// The texts that are no lines, by their paths, `patient.about` say.
  var texts: [String: Marked<String>] = [:]
  /// The words by the paths of what they recognise, `topics.work` say.
  var words: [String: WrittenWords] = [:]
  /// The clinicians' words that this patient uses.
  var knows: [String] = []
  /// The stamps of the sources that were translated, by the names of the lines.
  var stamps: [String: String] = [:]
  /// The lines by their names.
  var lines: [String: WrittenLine] = [:]
  /// What the author expects of the patient in this language.
  var tests: [ScenarioTest] = []
}
