public import Coding
public import Language

/// The first line of a journal: what was played, with what, in which form.
public struct Header: Codable, Hashable, Sendable {
  /// The form of the journal that this program writes.
  public static let currentFormat = 1

  /// How the consultation is played.
  public enum Mode: String, CaseIterable, Codable, Hashable, Sendable {
    case practice, coach, exam
  }

  /// The scenario that was played.
  public struct ScenarioReference: Codable, Hashable, Sendable {
    /// The name of the scenario.
    public var id: String
    /// Its title.
    public var title: String
    /// SHA-256 of its content, in lower-case hexadecimal.
    public var sha256: String

    /// A reference to a scenario.
    public init(id: String, title: String, sha256: String) {
      self.id = id
      self.title = title
      self.sha256 = sha256
    }
  }

  /// The transcript from which another try was made.
  public struct Parent: Codable, Hashable, Sendable {
    /// The last seal of the parent's journal when the try began.
    public var seal: String
    /// The number of the reply that was made anew.
    public var turn: Int

    /// A reference to the parent.
    public init(seal: String, turn: Int) {
      self.seal = seal
      self.turn = turn
    }
  }

  /// The form of the journal.
  public var format: Int
  /// The version of the program.
  public var program: String
  /// The version of the coder: its weights and lexicons.
  public var coder: String
  /// The scenario that was played.
  public var scenario: ScenarioReference
  /// The language of the consultation.
  public var lang: Lang
  /// The seed of the consultation.
  public var seed: UInt64
  /// How it is played.
  public var mode: Mode
  /// The candidate's code, if one was given; never a name.
  public var candidate: String?
  /// When it began, ISO 8601 in UTC.
  public var started: String
  /// The patient's name, as shown.
  public var patient: String
  /// What the learner was told to do.
  public var task: String
  /// How long it may last, in minutes.
  public var minutes: Int
  /// What is graded.
  public var rubric: Rubric
  /// Of which transcript it is another try, if it is one.
  public var parent: Parent?

  /// A header.
  public init(
    format: Int = Header.currentFormat,
    program: String,
    coder: String,
    scenario: ScenarioReference,
    lang: Lang,
    seed: UInt64,
    mode: Mode,
    candidate: String? = nil,
    started: String,
    patient: String,
    task: String,
    minutes: Int,
    rubric: Rubric,
    parent: Parent? = nil
  ) {
    self.format = format
    self.program = program
    self.coder = coder
    self.scenario = scenario
    self.lang = lang
    self.seed = seed
    self.mode = mode
    self.candidate = candidate
    self.started = started
    self.patient = patient
    self.task = task
    self.minutes = minutes
    self.rubric = rubric
    self.parent = parent
  }
}

/// A consultation as it was written down: a header and its events.
public struct Transcript: Hashable, Sendable {
  /// What was played, with what.
  public var header: Header
  /// What happened, in order.
  public var events: [Event]

  /// A transcript.
  public init(header: Header, events: [Event] = []) {
    self.header = header
    self.events = events
  }

  /// How many replies the learner made.
  public var replies: Int { events.count { if case .reply = $0 { true } else { false } } }

  /// Whether the consultation came to its end.
  public var isOver: Bool { events.contains { if case .ended = $0 { true } else { false } } }
}
