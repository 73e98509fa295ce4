public import Coding
public import Language

/// What is wrong at a place, with all that a sentence about it needs.
///
/// The sentences themselves stand in the tables of the languages.
public enum Complaint: Hashable, Sendable {
  // The file itself.
  case tooLarge(limit: Int)
  case notText
  case controlCharacter(UInt32)
  case tooDeep(limit: Int)
  case alias
  case tag(String)
  case severalDocuments
  case emptyFile
  case tooMany(limit: Int)
  // YAML.
  case colonInText
  case badIndentation
  case tab
  case unclosedQuote
  case unclosedBracket
  case textAfterQuote
  case missingColon
  case reservedStart(String)
  case textBesideBlock
  case unknownEscape
  case duplicateKey(String, first: SourceLocation)
  case unreadable(String)
  // The shape.
  case unknownKey(String, near: String?, allowed: [String])
  case missingKey(String)
  case wrongKind(expected: Shape)
  case badName(String)
  case outOfRange(String, from: Int, to: Int)
  case wrongFormat(String)
  case wrongID(String, folder: String)
  case emptyText
  case emptyList
  // Names.
  case unknown(Noun, String, near: String?, allowed: [String])
  case unsetMark(String, near: String?)
  case factWithoutWords(String, Lang)
  // Phrases.
  case unreadableCondition(String, near: String?)
  case unreadableChange(String)
  case unreadableCue(String)
  case badWord(String)
  // What hangs together.
  case duplicateID(Noun, String, first: SourceLocation)
  case unreachableRung(String)
  case missingOtherwise
  case secondOtherwise(first: SourceLocation)
  case unreachableEnding(String)
  case emptyLadder(String)
  case badLevels
  case badWeights(sum: Int)
  case levelsInDisorder(String, after: String)
  case badThresholds
  case contradiction(String)
  case unreachableScale(Scale, Int, best: Int)
  case cueWithoutModel
  case repeatedWording(String, first: SourceLocation)
  case wordInTwoTopics(String, more: Int, topic: String, first: SourceLocation)
  case oneFormula(Code)
  case longLine(Int, limit: Int)
  case jargon(String)
  case spacing(String, Lang)
  case apostrophe(String)
  case unsaidReaction(String)
  // Translations and shared files.
  case missingTranslation(String)
  case extraTranslation(String, near: String?)
  case wrongCount(String, expected: Int, found: Int)
  case staleTranslation(String, stamp: String)
  case unknownLine(String, near: String?)
  case wrongOriginal(String, expected: String)
  case secondFileInLanguage(Lang)
  case missingShared(Lang)
  case incompleteShared(String)
  // The scenario's own tests.
  case testCodes(expected: String, got: String, evidence: String)
  case testStance(expected: Stance, got: Stance)
  case testAnswer(expected: String, got: String)
  case testEnding(expected: String, got: String)
  case testMark(expected: String, got: Int?)

  /// What a name can stand for.
  public enum Noun: CaseIterable, Hashable, Sendable {
    case code, stance, topic, rung, ending, event, emotion, temperament, trigger, verdict
    case ruptureKind, wordGroup, language, scale, dimension, skill, answer
  }

  /// What can stand at a place.
  public enum Shape: Hashable, Sendable {
    case text, texts, number, flag, mapping, line, key
  }
}

extension Complaint {
  /// The stable number and name.
  public var kind: DiagnosticKind {
    switch self {
    case .tooLarge: .tooLarge
    case .notText: .notText
    case .controlCharacter: .controlCharacter
    case .tooDeep: .tooDeep
    case .alias: .alias
    case .tag: .tag
    case .severalDocuments: .severalDocuments
    case .emptyFile: .emptyFile
    case .tooMany: .tooMany
    case .colonInText: .colonInText
    case .badIndentation: .badIndentation
    case .tab: .tab
    case .unclosedQuote: .unclosedQuote
    case .unclosedBracket: .unclosedBracket
    case .textAfterQuote: .textAfterQuote
    case .missingColon: .missingColon
    case .reservedStart: .reservedStart
    case .textBesideBlock: .textBesideBlock
    case .unknownEscape: .unknownEscape
    case .duplicateKey: .duplicateKey
    case .unreadable: .unreadable
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongKind: .wrongKind
    case .badName: .badName
    case .outOfRange: .outOfRange
    case .wrongFormat: .wrongFormat
    case .wrongID: .wrongId
    case .emptyText: .emptyText
    case .emptyList: .emptyList
    case .unknown(let noun, _, _, _): noun.kind
    case .unsetMark: .unsetMark
    case .factWithoutWords: .factWithoutWords
    case .unreadableCondition: .unreadableCondition
    case .unreadableChange: .unreadableChange
    case .unreadableCue: .unreadableCue
    case .badWord: .badWord
    case .duplicateID: .duplicateId
    case .unreachableRung: .unreachableRung
    case .missingOtherwise: .missingOtherwise
    case .secondOtherwise: .secondOtherwise
    case .unreachableEnding: .unreachableEnding
    case .emptyLadder: .emptyLadder
    case .badLevels: .badLevels
    case .badWeights: .badWeights
    case .levelsInDisorder: .levelsInDisorder
    case .badThresholds: .badThresholds
    case .contradiction: .contradiction
    case .unreachableScale: .unreachableScale
    case .cueWithoutModel: .cueWithoutModel
    case .repeatedWording: .repeatedWording
    case .wordInTwoTopics: .wordInTwoTopics
    case .oneFormula: .oneFormula
    case .longLine: .longLine
    case .jargon: .jargon
    case .spacing: .spacing
    case .apostrophe: .apostrophe
    case .unsaidReaction: .unsaidReaction
    case .missingTranslation: .missingTranslation
    case .extraTranslation: .extraTranslation
    case .wrongCount: .wrongCount
    case .staleTranslation: .staleTranslation
    case .unknownLine: .unknownLine
    case .wrongOriginal: .wrongOriginal
    case .secondFileInLanguage: .secondFileInLanguage
    case .missingShared: .missingShared
    case .incompleteShared: .incompleteShared
    case .testCodes: .testCodes
    case .testStance: .testStance
    case .testAnswer: .testAnswer
    case .testEnding: .testEnding
    case .testMark: .testMark
    }
  }
}

extension Complaint.Noun {
  /// The number and name of the diagnostic for a name that stands for nothing.
  var kind: DiagnosticKind {
    switch self {
    case .code: .unknownCode
    case .stance: .unknownStance
    case .topic: .unknownTopic
    case .rung: .unknownRung
    case .ending: .unknownEnding
    case .event: .unknownEvent
    case .emotion: .unknownEmotion
    case .temperament: .unknownTemperament
    case .trigger: .unknownTrigger
    case .verdict: .unknownVerdict
    case .ruptureKind: .unknownRuptureKind
    case .wordGroup: .unknownWordGroup
    case .language: .unknownLanguage
    case .scale: .unknownScale
    case .dimension: .unknownDimension
    case .skill: .unknownSkill
    case .answer: .unknownExpectation
    }
  }
}
