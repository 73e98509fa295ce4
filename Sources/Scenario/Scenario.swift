public import Coding
public import Language

/// A checked scenario in one language: what the engine runs.
///
/// It is made only by ``ScenarioReader``, so every name in it stands for something and every required text is there.
public struct Scenario: Sendable, Hashable {
  /// The name of the scenario, the same as its folder's.
  public let id: String
  /// The language of the texts.
  public let lang: Lang
  /// The language in which the scenario was written first.
  public let original: Lang
  /// The title, shown in lists.
  public let title: String
  /// The codes and stances that this patient trains, as written.
  public let trains: [String]
  /// The sources of the clinical ground.
  public let sources: [String]
  /// Who the patient is.
  public let patient: Patient
  /// Where the consultation takes place.
  public let setting: String
  /// How long it may last, in minutes of simulated time.
  public let minutes: Int
  /// What the learner is told to do.
  public let task: String
  /// How what the learner does moves this patient.
  public let temperament: Temperament
  /// The alliance at the first line.
  public let start: Alliance
  /// The patient's first line.
  public let opening: Line
  /// What the patient carries, in the order in which they would raise it.
  public let topics: [Topic]
  /// Ordinary questions and their answers.
  public let facts: [Fact]
  /// Ordinary questions that the shared file knows and this scenario has no answer to; they are deflected.
  public let unknownFacts: [UnansweredFact]
  /// The words by which a greeting, thanks and a goodbye are recognised.
  public let heard: [Trigger.Happening: [WordPattern]]
  /// What the patient says when something is done to them; each of ``Trigger/all`` has a line without a condition.
  public let reactions: [Trigger: [Line]]
  /// What happens by itself.
  public let turningPoints: [TurningPoint]
  /// How the alliance can break.
  public let ruptures: [Rupture]
  /// How the consultation can end, in the order in which they are tried; the last is the one that always holds.
  public let endings: [Ending]
  /// What is said to a question about a line in the replies right after it.
  public let followUps: FollowUps
  /// What is graded.
  public let rubric: Rubric
}

/// Who the patient is.
public struct Patient: Sendable, Hashable {
  /// The name shown before each line.
  public let name: String
  /// The age in years.
  public let age: Int
  /// What the learner is told about the patient beforehand.
  public let about: String
}

/// Something that the patient says.
public struct Line: Sendable, Hashable {
  /// A name that is the same in every language and stands in transcripts, `topics.work.alone` say.
  public let id: String
  /// The wordings, at least one; each is said once before any is said again.
  public let says: [String]
  /// What the patient does meanwhile.
  public let gesture: String?
  /// The emotion that the line shows.
  public let cue: PatientCue?
  /// The codes of which the line calls for one.
  public let callsFor: [Code]
  /// The stance that fits as an answer.
  public let fits: Stance?
  /// A reply that would serve well here.
  public let model: String?
  /// What the patient thinks and does not say.
  public let inner: String?
  /// When the line may be said.
  public let when: Condition
  /// Words of which the learner's reply must have one for the line to be said; empty when any reply will do.
  public let words: [WordPattern]
  /// What the line changes once it is said.
  public let changes: Change
  /// The topic that is under way once the line is said; nil leaves it as it was.
  public let topic: String?
  /// Whether the line, an answer to the reply to a turning point, waits for another reply to it.
  public let asksAgain: Bool
}

/// A matter that the patient carries.
public struct Topic: Sendable, Hashable {
  /// The name of the topic.
  public let id: String
  /// The words by which it is recognised.
  public let words: [WordPattern]
  /// Whether the patient raises it when they are asked an open question about nothing in particular.
  public let leads: Bool
  /// Whether nothing else happens of itself while the patient speaks of it, nor in the two turns after: thoughts of
  /// death, say.
  public let isGrave: Bool
  /// Short answers to closed questions, in order.
  public let dry: [Line]
  /// The disclosures, from the surface to what was never told.
  public let ladder: [Rung]
  /// Said while the next rung is not yet possible.
  public let holds: [Line]
  /// Said when there is nothing left to tell.
  public let spent: [Line]
}

/// One disclosure on a ladder.
public struct Rung: Sendable, Hashable {
  /// The name of the rung, one of its kind in the scenario.
  public let id: String
  /// What is said.
  public let line: Line
  /// What must hold before the rung can be reached.
  public let needs: Condition
  /// The codes of which the reply must have one; empty when any reply that touches the topic will do.
  public let opens: [Code]
  /// While this holds the rung is passed over: what it says is no longer so, or was told elsewhere.
  public let unless: Condition?
  /// The clinical sign that the rung is, a yellow flag say.
  public let flag: String?
}

/// An ordinary question and its answer, which climbs no ladder.
public struct Fact: Sendable, Hashable {
  /// The name of the fact.
  public let id: String
  /// The words by which the question is recognised.
  public let words: [WordPattern]
  /// The answer.
  public let line: Line
  /// Said in its place, the first whose condition holds: what is so since something else was told.
  public let later: [Line]
}

/// An ordinary question that the scenario has no answer to.
public struct UnansweredFact: Sendable, Hashable {
  /// The name of the fact in the shared file.
  public let id: String
  /// The words by which the question is recognised.
  public let words: [WordPattern]
}

/// Something that happens by itself, once.
public struct TurningPoint: Sendable, Hashable {
  /// The name of the turning point.
  public let id: String
  /// When it happens.
  public let at: Condition
  /// What is said.
  public let line: Line
  /// The codes that would be a mistake as an answer.
  public let traps: [Code]
  /// Special answers to the reply that follows, the first whose condition holds.
  public let answers: [Line]
}

/// A break in the alliance, and how it can be mended.
public struct Rupture: Sendable, Hashable {
  /// How the patient breaks: they draw back, or they confront.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case withdrawal
    case confrontation
  }

  /// The name of the rupture.
  public let id: String
  /// How the patient breaks.
  public let kind: Kind
  /// When it happens, once.
  public let when: Condition
  /// What is said when it happens.
  public let line: Line
  /// The codes of which one mends it.
  public let mends: [Code]
  /// How many turns the learner has to mend it.
  public let within: Int
  /// Said when it is mended.
  public let mended: Line
  /// Said when it is not.
  public let unmended: Line
  /// The ending that follows at once when it is not mended.
  public let ends: String?
}

/// A way in which the consultation ends.
public struct Ending: Sendable, Hashable {
  /// How good the end is for the patient.
  public enum Verdict: String, CaseIterable, Codable, Sendable {
    case good
    case mixed
    case poor
  }

  /// The name of the ending.
  public let id: String
  /// When it is the one.
  public let when: Condition
  /// Whether it ends the consultation as soon as it holds, without waiting for the goodbye.
  public let atOnce: Bool
  /// The last line.
  public let line: Line
  /// How good the end is for the patient.
  public let verdict: Verdict
  /// What the learner is told about it afterwards.
  public let debrief: String
}

/// What a reaction answers: a code, or something else that happens in a turn.
public enum Trigger: Hashable, Sendable, Comparable {
  /// The reply has the code.
  case code(Code)
  /// Something else happened.
  case event(Happening)

  /// What can happen besides codes.
  public enum Happening: String, CaseIterable, Sendable {
    /// The learner says hello.
    case greeting
    /// The learner thanks.
    case thanks
    /// The learner is silent.
    case silence
    /// The reply was caught by no topic and no code: the patient did not understand.
    case notUnderstood = "not_understood"
    /// The learner says again what they said before.
    case repeated
    /// A fact is asked again.
    case askedAgain = "asked_again"
    /// A closed question on a topic without a dry answer left.
    case evasive
    /// An open question for which nothing more can be said now.
    case holds
    /// Something is asked that the scenario does not know.
    case deflects
    /// The time is nearly over.
    case timeShort = "time_short"
    /// The learner was heard saying the goodbye that ends the consultation.
    case goodbye
  }

  /// The name in files.
  public var name: String {
    switch self {
    case .code(let code): code.rawValue
    case .event(let happening): happening.rawValue
    }
  }

  /// The trigger with a name in files, if there is one.
  public init?(name: String) {
    if let code = Code(rawValue: name) {
      self = .code(code)
    } else if let happening = Happening(rawValue: name) {
      self = .event(happening)
    } else {
      return nil
    }
  }

  /// All that patients react to: the codes in the manual's order, then what else can happen.
  ///
  /// A question is no such thing, for it is answered or deflected, nor is a goodbye, which brings an ending.
  public static let all: [Trigger] =
    Code.allCases.filter { !questions.contains($0) }.map { .code($0) }
    + Happening.allCases.filter { $0 != .goodbye }.map { .event($0) }

  private static let questions: CodeSet = [.openQuestion, .closedQuestion, .valuesQuestion]

  /// The codes in the manual's order, then what else can happen.
  public static func < (left: Trigger, right: Trigger) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .code(let code): code.index
    case .event(let happening):
      Code.allCases.count + (Happening.allCases.firstIndex(of: happening) ?? 0)
    }
  }
}
