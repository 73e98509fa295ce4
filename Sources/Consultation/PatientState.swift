public import Coding
public import Scenario

/// All that changes in a patient during a consultation; a value, so that it can be saved, compared and tried out.
public struct PatientState: Codable, Hashable, Sendable {
  /// A rupture that began and waits to be mended.
  public struct OpenRupture: Codable, Hashable, Sendable {
    /// The name of the rupture.
    public var id: String
    /// How many turns are left to mend it.
    public var turnsLeft: Int
  }

  /// What was said in one turn.
  public struct Recent: Codable, Hashable, Sendable {
    /// The number of the reply to which it was said.
    public var turn: Int
    /// The names of the lines.
    public var lines: [String]
    /// The words.
    public var text: String

    /// In how many replies it can be asked about.
    static let replies = 3
  }

  /// The names of the lines that can be asked about.
  var asked: [String] { recent.flatMap(\.lines) }

  /// The state of the relation.
  public var alliance: Alliance
  /// The number of replies so far.
  public var turn = 0
  /// Simulated time so far, in seconds.
  public var seconds = 0
  /// How many rungs have been told, for each topic in the scenario's order.
  public var rungs: [Int]
  /// The rungs that were told, in order.
  public var told: [String] = []
  /// The marks that were set, in order.
  public var marks: [String] = []
  /// The turning points and ruptures that happened, in order.
  public var happened: [String] = []
  /// The topic under way, by its place in the scenario.
  public var topic: Int?
  /// What was said lately and can still be asked about, the newest last.
  public var recent: [Recent] = []
  /// Whether what the patient said last belongs to no topic: the answer to an ordinary question, or what a turning
  /// point brought.
  public var digressed = false
  /// Whether the patient has just asked what the learner means.
  public var puzzled = false
  /// The turning point to which the next reply is the answer.
  public var awaiting: String?
  /// The rupture that waits to be mended.
  public var openRupture: OpenRupture?
  /// The rupture that was left unmended: from then on the patient tells nothing more, unless amends are made.
  public var lasting: String?
  /// How many replies made amends for it.
  public var amends = 0
  /// How often each code was given, in the manual's order.
  public var times: [Int]
  /// In how many turns running each code was given, this one included, in the manual's order.
  public var running: [Int]
  /// How many turns running the learner was silent.
  public var silences = 0
  /// How many bare nods the learner gave since they last said something; silences between them don't count.
  public var nods = 0
  /// How often the learner said again what they had said.
  public var repeats = 0
  /// The different words of the last reply, as numbers in ascending order.
  public var lastWords: [UInt64] = []
  /// How many replies running had the same words as the last.
  public var sameRunning = 0
  /// How many turns running brought nothing new from the patient.
  public var stalled = 0
  /// How often each wording was said, under the line's name.
  public var said: [String: [Int]] = [:]
  /// The different words of each earlier reply, as numbers in ascending order, to hear a formula repeated.
  public var replies: [[UInt64]] = []
  /// What the patient said so far, the oldest first.
  public var lines: [String] = []
  /// What the last turn of the patient called for.
  public var moment = Moment()
  /// In which turn the last turning point came, if one did.
  public var raised: Int?
  /// How many turns a turning point has been put off.
  public var postponed = 0
  /// In how many turns, this one included, nothing happens by itself, since something grave was spoken of.
  public var quiet = 0
  /// Whether the time was said to be short.
  public var warnedOfTime = false
  /// Whether the consultation is over.
  public var isOver = false
  /// The source of all chance.
  public var generator: SplitMix64

  /// What the patient's last turn called for.
  public struct Moment: Codable, Hashable, Sendable {
    /// Whether an emotion showed.
    public var hasCue = false
    /// The codes of which it called for one.
    public var callsFor: [Code] = []
    /// The codes that would be a mistake.
    public var traps: [Code] = []
    /// The stance that fits.
    public var fits: Stance?
  }

  /// Whether a rupture was left, and no amends made for it.
  public var isClosed: Bool { lasting != nil }

  /// The state before the first line.
  public init(_ scenario: Scenario, seed: UInt64) {
    alliance = scenario.start
    rungs = Array(repeating: 0, count: scenario.topics.count)
    times = Array(repeating: 0, count: Code.allCases.count)
    running = times
    generator = SplitMix64(seed: seed)
  }
}
