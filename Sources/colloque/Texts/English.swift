import Language
import Transcript

extension Texts {
  /// English.
  static let english = Texts(
    lang: .en,
    simulation:
      "This is a simulation for training: the patient is fictitious. "
      + "It replaces neither supervision nor medical advice.",
    patientLabel: "Patient:",
    settingLabel: "Place:",
    taskLabel: "Task:",
    timeLabel: "Time:",
    minutes: { $0 == 1 ? "1 simulated minute" : "\($0) simulated minutes" },
    age: { "\($0)" },
    examRules: "Exam mode: no help and no debrief; everything that you write is recorded.",
    howTo:
      "Speak freely, as to a patient; Enter sends your reply. "
      + "/help shows the commands, Ctrl-D ends.",
    takenUp: "The consultation goes on where it stopped.",
    otherCoder:
      "The coder has changed since this consultation began; what follows is coded by the new one.",
    prompt: "You > ",
    speaker: { "\($0):" },
    emptyLine: "Nothing was said. Write a reply, … to stay silent, or /help.",
    unknownCommand: { word, near in
      "\(word) is not a command. "
        + (near.map { "Did you mean \($0)? " } ?? "") + "/help shows them all."
    },
    timeUsed: { seconds, minutes in
      "\(seconds / 60) min \(seconds % 60) s of \(minutes) simulated minutes."
    },
    askEnd: "End the consultation? (y/n)",
    helpOnTyping:
      "… or ... alone is a silence. A backslash (\\) at the end of a line continues the reply on "
      + "the next.",
    helpLines: [
      .help: "this help; /help time explains one command",
      .silence: "stay silent for a moment",
      .time: "the simulated time used",
      .task: "what you were told to do",
      .why: "how the last reply was coded, and what it did to the patient",
      .hint: "a direction for the next reply, not a sentence",
      .end: "end the consultation; the patient has the last word",
      .quit: "leave at once, without an ending; the consultation can be taken up again",
    ],
    repaired: "Bytes that are no UTF-8 were replaced by � in this reply.",
    replyCut: { "This reply is too long: only its first \($0) characters were said." },
    notKept: {
      "The consultation can no longer be saved (\($0)): what came before is kept in "
        + "\($1), what follows will not be. You can go on practising."
    },
    examNotKept: {
      "the consultation can no longer be saved (\($0)), so the exam stops here; "
        + "what came before is kept. Make room, then go on with --resume \($1)"
    },
    isOver: "The consultation is over.",
    keptAt: { "Transcript: \($0)" },
    left: { "Consultation interrupted. To go on: \($0)" },
    noScenario: { known in
      "name a scenario, for instance: colloque play \(known.first ?? "back-pain")"
        + (known.isEmpty ? "" : " (there are: \(known.joined(separator: ", ")))")
    },
    noCoder: {
      "the coder's data can't be used (\($0)); install colloque again, or name their folder in COLLOQUE_SHARE"
    },
    cannotRead: { "\($0) can't be read (\($1)); check the path and the permissions" },
    cannotKeep: {
      "nothing can be saved in \($0) (\($1)); give another folder with --transcripts"
    },
    isPlayedElsewhere: { "\($0) is being played elsewhere; end that consultation first" },
    journalProblem: { kind in
      switch kind {
      case .empty: "the transcript is empty; begin a new consultation"
      case .noHeader(let why):
        "this is not the header of a transcript (\(englishReason(why))); give a file written by colloque play"
      case .unknownFormat(let format): "unknown transcript format \(format); update colloque"
      case .badLine(let why): "unreadable line (\(englishReason(why))); start from a backup"
      case .cutLine: "the last line is cut"
      case .brokenSeal: "the transcript was changed from here on; start from a backup"
      }
    },
    resumeIsOver: "this consultation is over; begin a new one",
    resumeDiffers:
      "the patient would no longer answer as in this transcript; "
      + "use the version of colloque that wrote it",
    resumeOtherScenario: {
      "this transcript is of the scenario \($0); name no other one with --resume"
    },
    resumeChanged: {
      "the scenario \($0) has changed since this transcript; "
        + "restore it, or begin a new consultation"
    },
    sealed: { "whole; last seal \($0)" },
    reproduced: { "reproduced to the byte (\($0) repl\($0 == 1 ? "y" : "ies"))" },
    replayChanged: "the scenario has changed since this transcript; restore it to compare",
    replayDiffers:
      "the patient answers here otherwise than in the transcript (- written, + replayed); "
      + "use the version that wrote it",
    badCandidate:
      "a candidate's code has 1 to 40 plain letters, digits, hyphens or dots; never give a name",
    cannotWrite: { "the output can't be written (\($0)); check where it goes" }
  )
}

/// Why a line of a journal can't be read.
private func englishReason(_ reason: JournalProblem.Reason) -> String {
  switch reason {
  case .noObject: "not a JSON object"
  case .missing(let key): "“\(key)” is missing"
  case .wrongValue(let path): "“\(path)” has a wrong value"
  case .outOfRange: "a number is out of its range"
  }
}
