import Coding
public import Scenario
public import Transcript

/// What becomes of a patient when a learner does one thing forty times, and nothing else.
///
/// So it shows whether the author left the patient enough to say: in forty replies no one says a sentence twice who is
/// believed, and who has nothing new left to say says nothing.
public struct Persistence: Sendable {
  /// How many replies the learner gives, unless the patient leaves or the time is over first.
  public static let replies = 40

  /// What the learner does over and over.
  public let move: Move
  /// What came of it, the opening first.
  public let events: [Event]
  /// Where the patient had no new word left; nil where they had one to the end.
  public let outOfWords: OutOfWords?

  /// Where a patient had no new word left.
  public struct OutOfWords: Hashable, Sendable {
    /// The reaction that they had last.
    public let reaction: Trigger
    /// To how many replies they found new words.
    public let replies: Int
  }

  /// Lets a learner do one thing over and over.
  ///
  /// - Parameters:
  ///   - move: what the learner does.
  ///   - fresh: a consultation that has not begun.
  ///   - seed: the seed of the patient.
  public init(_ move: Move, in fresh: Consultation, seed: UInt64) {
    var consultation = fresh.anew(seed: seed)
    var events = consultation.begin()
    var reaction: Trigger?
    var outOfWords: OutOfWords?
    // Silence answers a silence, and a nod that comes too often is heard as one.
    let callsForWords = move.act == .say && move.codes != [.facilitation]
    while !consultation.isOver, consultation.state.turn < Self.replies {
      events += consultation.receive(move)
      guard callsForWords, outOfWords == nil else { continue }
      let answers = consultation.explanation?.answers ?? []
      if let reaction, answers.contains(where: { $0.trigger == .event(.silence) }) {
        outOfWords = OutOfWords(reaction: reaction, replies: consultation.state.turn - 1)
      }
      reaction = answers.lazy.compactMap(\.trigger).last ?? reaction
    }
    (self.move, self.events, self.outOfWords) = (move, events, outOfWords)
  }

  /// All that can be done over and over with a patient: each code, an open and a closed question about each topic, a
  /// question about each fact, and silence.
  public static func moves(with scenario: Scenario) -> [Move] {
    let topics = scenario.topics.indices.flatMap { place in
      [Code.openQuestion, .closedQuestion].map { Move($0, about: .topic(place)) }
    }
    return Code.allCases.map { Move($0, stance: $0.usualStance) } + topics
      + scenario.facts.indices.map { Move(.closedQuestion, about: .fact($0)) } + [.silence]
  }
}
