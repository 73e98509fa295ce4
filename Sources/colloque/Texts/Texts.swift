import Language
import Transcript

/// Everything that the program says to a learner in one language; each language fills in every text.
struct Texts: Sendable {
  let lang: Lang

  // Before the consultation.
  let simulation: String
  let patientLabel: String
  let settingLabel: String
  let taskLabel: String
  let timeLabel: String
  let minutes: @Sendable (Int) -> String
  let age: @Sendable (Int) -> String
  let examRules: String
  let howTo: String
  let takenUp: String
  let otherCoder: String

  // During it.
  let prompt: String
  let speaker: @Sendable (String) -> String
  let emptyLine: String
  let unknownCommand: @Sendable (_ word: String, _ near: String?) -> String
  let timeUsed: @Sendable (_ seconds: Int, _ minutes: Int) -> String
  let askEnd: String
  let helpOnTyping: String
  let helpLines: [SlashCommand: String]

  // Notes beside it.
  let repaired: String
  let replyCut: @Sendable (Int) -> String
  let notKept: @Sendable (_ reason: String, _ path: String) -> String
  let examNotKept: @Sendable (_ reason: String, _ path: String) -> String

  // After it.
  let isOver: String
  let keptAt: @Sendable (_ path: String) -> String
  let left: @Sendable (_ command: String) -> String

  // Errors.
  let noScenario: @Sendable (_ known: [String]) -> String
  let noCoder: @Sendable (_ reason: String) -> String
  let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
  let cannotKeep: @Sendable (_ folder: String, _ reason: String) -> String
  let isPlayedElsewhere: @Sendable (_ path: String) -> String
  let journalProblem: @Sendable (JournalProblem.Kind) -> String
  let resumeIsOver: String
  let resumeDiffers: String
  let resumeOtherScenario: @Sendable (_ id: String) -> String
  let resumeChanged: @Sendable (_ id: String) -> String
  let sealed: @Sendable (_ seal: String) -> String
  let reproduced: @Sendable (_ turns: Int) -> String
  let replayChanged: String
  let replayDiffers: String
  let badCandidate: String
  let cannotWrite: @Sendable (_ reason: String) -> String

  /// The texts of a language.
  static func of(_ lang: Lang) -> Texts {
    switch lang {
    case .fr: french
    case .en: english
    }
  }

  /// The name of a command in this language.
  func name(of command: SlashCommand) -> String {
    (lang == .fr ? command.names.last : command.names.first) ?? "/" + command.rawValue
  }

  /// What a command does.
  func help(on command: SlashCommand) -> String { helpLines[command, default: ""] }
}
