public import Coding

/// What happens in a consultation; the vocabulary of engine, journal, assessment and report.
///
/// The events of one transcript carry all that an assessment needs: it can be made years later without the scenario.
public enum Event: Hashable, Sendable {
  /// The learner replied, or was silent.
  case reply(Reply)
  /// The patient spoke.
  case patient(PatientTurn)
  /// The relation moved.
  case state(StateChange)
  /// The alliance broke, was mended, or was not.
  case rupture(RuptureChange)
  /// No topic and no code caught the reply; logged for the author.
  case unmatched(Unmatched)
  /// The consultation is over.
  case ended(End)
  /// A person said something of it afterwards.
  case review(Review)
}

/// A reply of the learner.
public struct Reply: Codable, Hashable, Sendable {
  /// The number of the reply, from 1; the patient's opening is turn 0.
  public var turn: Int
  /// Whether the learner kept silent on purpose; the text is then empty.
  public var silent: Bool
  /// What was said, with its codes.
  public var coded: CodedReply

  /// A reply.
  public init(turn: Int, silent: Bool = false, coded: CodedReply) {
    self.turn = turn
    self.silent = silent
    self.coded = coded
  }
}

/// What the patient says in one turn: one line or several.
public struct PatientTurn: Codable, Hashable, Sendable {
  /// The number of the reply that it answers; 0 is the opening.
  public var turn: Int
  /// The lines, in the order in which they are said.
  public var lines: [SpokenLine]

  /// What is said in one turn.
  public init(turn: Int, lines: [SpokenLine]) {
    self.turn = turn
    self.lines = lines
  }
}

/// A line that was said.
public struct SpokenLine: Codable, Hashable, Sendable {
  /// What the line is in the scenario.
  public enum Source: String, CaseIterable, Codable, Hashable, Sendable {
    case opening, rung, dry, holds, spent, fact, followUp = "follow_up", reaction
    case turningPoint = "turning_point"
    case answer, rupture, mended, unmended, ending
  }

  /// The name of the line in the scenario.
  public var id: String
  /// What the line is in the scenario.
  public var source: Source
  /// The words.
  public var text: String
  /// What the patient does meanwhile.
  public var gesture: String?
  /// The emotion that shows.
  public var cue: PatientCue?
  /// The codes of which the line calls for one.
  public var callsFor: [Code]
  /// The codes that would be a mistake as an answer.
  public var traps: [Code]
  /// The stance that fits as an answer.
  public var fits: Stance?
  /// A reply that would serve well here.
  public var model: String?
  /// What the patient thinks and does not say; shown only afterwards.
  public var inner: String?
  /// The topic, if the line belongs to one.
  public var topic: String?
  /// The rung that is told, if the line is one.
  public var rung: String?
  /// The clinical sign that the rung is.
  public var flag: String?

  /// A line that was said.
  public init(
    id: String,
    source: Source,
    text: String,
    gesture: String? = nil,
    cue: PatientCue? = nil,
    callsFor: [Code] = [],
    traps: [Code] = [],
    fits: Stance? = nil,
    model: String? = nil,
    inner: String? = nil,
    topic: String? = nil,
    rung: String? = nil,
    flag: String? = nil
  ) {
    self.id = id
    self.source = source
    self.text = text
    self.gesture = gesture
    self.cue = cue
    self.callsFor = callsFor
    self.traps = traps
    self.fits = fits
    self.model = model
    self.inner = inner
    self.topic = topic
    self.rung = rung
    self.flag = flag
  }
}

/// The relation after a turn; each scale 0-100.
public struct StateChange: Codable, Hashable, Sendable {
  /// The number of the reply; 0 is the opening.
  public var turn: Int
  /// Being heard and taken seriously.
  public var bond: Int
  /// Agreement on what is sought.
  public var goals: Int
  /// Agreement on how.
  public var tasks: Int
  /// What pulls against it.
  public var tension: Int
  /// Simulated time since the beginning, in seconds.
  public var seconds: Int

  /// The relation after a turn.
  public init(turn: Int, bond: Int, goals: Int, tasks: Int, tension: Int, seconds: Int) {
    self.turn = turn
    self.bond = bond
    self.goals = goals
    self.tasks = tasks
    self.tension = tension
    self.seconds = seconds
  }
}

/// A step in the life of a rupture.
public struct RuptureChange: Codable, Hashable, Sendable {
  /// What became of it.
  public enum Status: String, CaseIterable, Codable, Hashable, Sendable {
    case began, mended, unmended
  }

  /// The number of the reply.
  public var turn: Int
  /// The name of the rupture in the scenario.
  public var id: String
  /// `withdrawal` or `confrontation`.
  public var kind: String
  /// What became of it.
  public var status: Status
  /// The codes of which one mends it.
  public var mends: [Code]

  /// A step in the life of a rupture.
  public init(turn: Int, id: String, kind: String, status: Status, mends: [Code]) {
    self.turn = turn
    self.id = id
    self.kind = kind
    self.status = status
    self.mends = mends
  }
}

/// A reply that nothing caught.
public struct Unmatched: Codable, Hashable, Sendable {
  /// The number of the reply.
  public var turn: Int
  /// The reply.
  public var text: String

  /// A reply that nothing caught.
  public init(turn: Int, text: String) {
    self.turn = turn
    self.text = text
  }
}

/// How the consultation ended.
public struct End: Codable, Hashable, Sendable {
  /// Why it ended.
  public enum Cause: String, CaseIterable, Codable, Hashable, Sendable {
    /// The learner said goodbye, or asked to end.
    case learner
    /// The patient left.
    case patient
    /// The time was over.
    case time
    /// The input ended.
    case input
  }

  /// The number of the last reply.
  public var turn: Int
  /// The name of the ending in the scenario.
  public var ending: String
  /// `good`, `mixed` or `poor`.
  public var verdict: String
  /// Why it ended.
  public var cause: Cause
  /// What the learner is told about the end.
  public var debrief: String
  /// The rungs that were told, in order.
  public var disclosed: [String]

  /// How the consultation ended.
  public init(
    turn: Int,
    ending: String,
    verdict: String,
    cause: Cause,
    debrief: String,
    disclosed: [String]
  ) {
    self.turn = turn
    self.ending = ending
    self.verdict = verdict
    self.cause = cause
    self.debrief = debrief
    self.disclosed = disclosed
  }
}
