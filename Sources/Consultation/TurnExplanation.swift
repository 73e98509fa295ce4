public import Coding
public import Scenario
public import Transcript

/// Why a turn went as it did: what moved the relation, what the patient answered with, and what they held back.
///
/// A value for explaining to the learner; nothing in the engine depends on it, and it stands in no transcript.
public struct TurnExplanation: Hashable, Sendable {
  /// The number of the reply.
  public let turn: Int
  /// The relation before the reply.
  public let before: Alliance
  /// The relation after the answer.
  public let after: Alliance
  /// What moved it, in the order in which it did.
  public let effects: [Effect]
  /// What the patient answered with, line by line.
  public let answers: [Answer]
  /// The disclosure that the reply touched and did not get.
  public let held: HeldRung?

  init(_ turn: Turn) {
    self.turn = turn.state.turn
    before = turn.before
    after = turn.state.alliance
    effects = turn.effects
    answers = turn.answers
    held = turn.answers.contains { $0.source == .rung } ? nil : turn.held
  }
}

/// A step that one thing made in the relation.
public struct Effect: Hashable, Sendable {
  /// What made it.
  public enum Cause: Hashable, Sendable {
    /// A code of the reply; halved when it has become a formula or the patient has closed up.
    case code(Code, halved: Bool)
    /// The position taken.
    case stance(Stance)
    /// The reply gave what the moment called for, or left the emotion that showed.
    case met, missed
    /// The position was the one that the moment called for, or another.
    case fitting, unfitting
    /// The reply did what the moment made a mistake.
    case trapped
    /// Nothing strained the relation.
    case ease
    /// A silence was held after an emotion, or stood empty.
    case heldSilence, emptySilence
    /// One nod more was given where a word was due.
    case nodding
    /// The same thing was said over and over.
    case again
    /// The bond can't grow more in one reply.
    case bound
    /// What the patient said changed something in them.
    case line
    /// A rupture was mended, or left too long.
    case mended, unmended
  }

  /// What made it.
  public let cause: Cause
  /// The step.
  public let change: Change

  init(_ cause: Cause, _ change: Change) {
    self.cause = cause
    self.change = change
  }
}

/// What one line of the patient was.
public struct Answer: Hashable, Sendable {
  /// What the line is in the scenario.
  public let source: SpokenLine.Source
  /// What it reacts to, if it is a reaction.
  public let trigger: Trigger?
  /// Which rung of its ladder it is, from 1, if it is one.
  public let rung: Int?
  /// How many rungs that ladder has.
  public let rungs: Int?

  init(
    _ source: SpokenLine.Source,
    trigger: Trigger? = nil,
    rung: Int? = nil,
    rungs: Int? = nil
  ) {
    self.source = source
    self.trigger = trigger
    self.rung = rung
    self.rungs = rungs
  }
}

/// A disclosure that was within reach and held back, with what it lacked.
public struct HeldRung: Hashable, Sendable {
  /// The topic.
  public let topic: String
  /// The rung.
  public let rung: String
  /// Which rung of the ladder it is, from 1.
  public let place: Int
  /// The codes of which the reply had none; empty when that was not what lacked.
  public let codes: [Code]
  /// What did not hold; of several alternatives the one that was nearest.
  public let requirements: [Requirement]
  /// Whether a rupture stood in the way.
  public let isClosed: Bool
}

extension Turn {
  /// What the next rung of the topic in question lacks now; nothing if nothing does.
  var lack: HeldRung? {
    var place = state.topic
    if case .topic(let asked) = hearing.target(inviting: true) { place = asked }
    guard let place, let step = nextPlace(place) else { return nil }
    let rung = scenario.topics[place].ladder[step]
    let opens = rung.opens.isEmpty || reply.codes.contains(where: rung.opens.contains)
    let unmet = rung.needs.alternatives.map { $0.filter { !meets(Condition([[$0]])) } }
    let held = HeldRung(
      topic: scenario.topics[place].id,
      rung: rung.id,
      place: step + 1,
      codes: opens ? [] : rung.opens,
      requirements: unmet.min { $0.count < $1.count } ?? [],
      isClosed: state.openRupture != nil || state.isClosed
    )
    return held.codes.isEmpty && held.requirements.isEmpty && !held.isClosed ? nil : held
  }
}

extension Consultation {
  /// The rung that comes next on the ladder of each topic that has one left, with the topic's place.
  public var nextRungs: [(topic: Int, rung: Rung)] {
    let turn = withoutReply
    return scenario.topics.indices.compactMap { topic in
      turn.nextRung(topic).map { (topic, $0) }
    }
  }
}
