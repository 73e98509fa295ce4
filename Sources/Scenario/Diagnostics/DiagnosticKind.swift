/// The stable number and name of a diagnostic.
///
/// A number, once released, keeps its meaning; one that is no longer used is not given again.
public enum DiagnosticKind: Int, CaseIterable, Hashable, Sendable {
  // The shape of a file.
  case unknownKey = 1
  case missingKey
  case wrongKind
  case badName
  case outOfRange
  case wrongFormat
  case wrongId
  case emptyText
  case emptyList
  // Names that stand for nothing.
  case unknownCode = 10
  case unknownStance
  case unknownTopic
  case unknownRung
  case unknownEnding
  case unsetMark
  case unknownEvent
  case unknownEmotion
  case unknownTemperament
  case unknownTrigger
  case unknownVerdict
  case unknownRuptureKind
  case unknownWordGroup
  case unknownLanguage
  case unknownScale
  case unknownDimension
  case unknownSkill
  case factWithoutWords
  // Phrases.
  case unreadableCondition = 30
  case unreadableChange
  case unreadableCue
  case badWord
  // What hangs together.
  case duplicateId = 40
  case unreachableRung
  case missingOtherwise
  case secondOtherwise
  case unreachableEnding
  case emptyLadder
  case badLevels
  case badWeights
  case contradiction
  case unreachableScale
  // What is allowed and seldom meant.
  case cueWithoutModel = 50
  case repeatedWording
  case wordInTwoTopics
  case oneFormula
  case longLine
  case jargon
  case spacing
  case apostrophe
  case unsaidReaction
  // Translations and shared files.
  case missingTranslation = 60
  case extraTranslation
  case wrongCount
  case staleTranslation
  case unknownLine
  case wrongOriginal
  case secondFileInLanguage
  case missingShared
  case incompleteShared
  // The scenario's own tests.
  case testCodes = 70
  case testStance
  case testAnswer
  case testEnding
  case testMark
  case unknownExpectation
  // Rubrics.
  case levelsInDisorder = 77
  case badThresholds
  // YAML.
  case colonInText = 80
  case badIndentation
  case tab
  case unclosedQuote
  case unclosedBracket
  case textAfterQuote
  case missingColon
  case reservedStart
  case textBesideBlock
  case unknownEscape
  case duplicateKey
  case unreadable
  // The file itself.
  case tooLarge = 95
  case notText
  case controlCharacter
  case tooDeep
  case alias
  case tag
  case severalDocuments
  case emptyFile
  case tooMany

  /// The number as it is printed, `C012` say.
  public var code: String {
    let digits = String(rawValue)
    return "C" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// The name as it is printed, `unknown-topic` say.
  public var slug: String {
    var slug = ""
    for character in String(describing: self) {
      if character.isUppercase { slug += "-" }
      slug += character.lowercased()
    }
    return slug
  }

  /// Whether the scenario can't be played because of it.
  public var severity: Severity {
    switch self {
    case .cueWithoutModel, .repeatedWording, .wordInTwoTopics, .oneFormula, .longLine, .jargon,
      .spacing, .apostrophe, .unsaidReaction, .staleTranslation, .tooMany:
      .warning
    default: .error
    }
  }

  /// How bad a diagnostic is.
  public enum Severity: String, Sendable {
    case error
    case warning
  }
}
