import Coding
import Scenario
public import Transcript

/// A simulated learner that draws what its replies do, and says no word.
///
/// It has the styles of ``Learner`` without the wordings and without the coder, so that what it shows is the
/// scenario's own doing, thousands of times a second.
public struct WordlessLearner: Sendable {
  /// The style; ``Learner/Kind/random`` draws any code, position and subject.
  public let kind: Learner.Kind
  private var generator: SplitMix64
  private var raised: Set<Int> = []
  private var turn = 0
  /// How many emotions were answered since the learner last asked about another part of the patient's life.
  private var answered = 0
  private let length: Int

  /// A learner of a kind; the same seed gives the same learner.
  public init(_ kind: Learner.Kind, seed: UInt64) {
    self.kind = kind
    generator = SplitMix64(seed: seed)
    length = 14 + generator.next(below: 9)
  }

  /// What the learner does next; after 14 to 22 replies a goodbye.
  ///
  /// It sees what a person would see: the emotion that shows, the position that fits, whether the relation is broken.
  public mutating func act(in consultation: Consultation) -> Move {
    turn += 1
    return turn > length ? .goodbye : goOn(in: consultation)
  }

  /// What a learner of this kind does who never leaves.
  mutating func goOn(in consultation: Consultation) -> Move {
    switch kind {
    case .skilled: skilled(consultation)
    case .average: average(consultation)
    case .interrogator: closedQuestion(consultation)
    case .adviser:
      chance(80)
        ? Move(.unsolicitedAdvice, stance: .director) : closedQuestion(consultation)
    case .moraliser:
      chance(75) ? Move(.judgement, stance: .director) : closedQuestion(consultation)
    case .overWarm: chance(65) ? Move(.frameBreach) : Move(.empathy, .minimisation)
    case .silent: chance(70) ? .silence : Move(.facilitation)
    case .hostile: chance(85) ? Move(.judgement, .avoidance) : closedQuestion(consultation)
    case .random: any(consultation)
    }
  }

  // MARK: Styles

  private mutating func skilled(_ consultation: Consultation) -> Move {
    let moment = consultation.state.moment
    if consultation.state.openRupture != nil { return Move(.metacommunication, .repair) }
    if turn == 1 { return Move(.openQuestion) }
    if turn == length - 1 || turn == length || moment.fits == .planner {
      return Move(.plan, stance: .planner)
    }
    if moment.fits == .expert { return Move(.reformulation, .information, stance: .expert) }
    let stance: Stance = moment.fits == .low ? .low : .neutral
    if moment.hasCue {
      answered += 1
      if answered > 2, stance != .low, chance(40) {
        answered = 0
        return invitation(consultation, with: .reformulation)
      }
      return Move(.reformulation, .legitimation, stance: stance)
    }
    if stance == .low { return Move(.reformulation, stance: stance) }
    if chance(35) { return Move(.reformulation, .openQuestion) }
    return chance(40) ? comingBack(consultation) : invitation(consultation)
  }

  private mutating func average(_ consultation: Consultation) -> Move {
    if consultation.state.openRupture != nil && chance(40) { return Move(.repair) }
    if turn == 1 { return Move(.openQuestion) }
    if turn == length { return Move(.plan, stance: .planner) }
    switch generator.next(below: 100) {
    case ..<18: return Move(.reformulation)
    case ..<34: return Move(.legitimation)
    case ..<56: return invitation(consultation)
    case ..<86: return closedQuestion(consultation)
    case ..<92: return Move(.unsolicitedAdvice, stance: .director)
    case ..<96: return Move(.plan, stance: .planner)
    default: return Move(.facilitation)
    }
  }

  /// Asks openly about a topic that was not asked about yet.
  private mutating func invitation(_ consultation: Consultation, with codes: Code...) -> Move {
    let left = consultation.scenario.topics.indices.filter { !raised.contains($0) }
    guard !left.isEmpty else { return Move(codes: codes + [.openQuestion]) }
    let place = left[generator.next(below: left.count)]
    raised.insert(place)
    return Move(codes: codes + [.openQuestion], about: .topic(place))
  }

  /// Comes back to a topic that was asked about before: what is hard to say is seldom said at once.
  private mutating func comingBack(_ consultation: Consultation) -> Move {
    let begun = raised.sorted()
    guard !begun.isEmpty else { return invitation(consultation) }
    return Move(.openQuestion, about: .topic(begun[generator.next(below: begun.count)]))
  }

  /// Asks for one fact, also with the words that one of the patient's short answers waits for.
  private mutating func closedQuestion(_ consultation: Consultation) -> Move {
    let subject = subject(consultation)
    return Move(
      codes: [.closedQuestion],
      about: subject,
      asking: line(waitingFor: subject, in: consultation)
    )
  }

  /// A line that waits for words of its own: an answer to the turning point that was raised, or a short answer.
  private mutating func line(
    waitingFor subject: Move.Subject?,
    in consultation: Consultation
  ) -> String? {
    let point = consultation.scenario.turningPoints.first {
      $0.id == consultation.state.awaiting
    }
    var lines = point?.answers ?? []
    if lines.isEmpty, case .topic(let place)? = subject {
      lines = consultation.scenario.topics[place].dry
    }
    guard !lines.isEmpty else { return nil }
    let line = lines[generator.next(below: lines.count)]
    return line.words.isEmpty ? nil : line.id
  }

  /// One or two codes, any position, now and then a silence: what nobody would think of.
  private mutating func any(_ consultation: Consultation) -> Move {
    if chance(5) { return .silence }
    let codes = (0...generator.next(below: 2)).map { _ in
      Code.allCases[generator.next(below: Code.allCases.count)]
    }
    let stance = Stance.allCases[generator.next(below: Stance.allCases.count)]
    let subject = chance(60) ? subject(consultation) : nil
    return Move(
      codes: codes,
      stance: stance,
      about: subject,
      asking: line(waitingFor: subject, in: consultation)
    )
  }

  /// A topic or a fact of the scenario.
  private mutating func subject(_ consultation: Consultation) -> Move.Subject {
    let topics = consultation.scenario.topics.count
    let place = generator.next(below: topics + consultation.scenario.facts.count)
    return place < topics ? .topic(place) : .fact(place - topics)
  }

  private mutating func chance(_ percent: Int) -> Bool { generator.next(below: 100) < percent }
}

extension Learner.Kind {
  /// Why a consultation ends with a learner of this kind who never says goodbye.
  ///
  /// It does end: every reply takes simulated time, and a scenario lasts an hour at most.
  ///
  /// - Parameter fresh: a consultation that has not begun.
  /// - Returns: whether it was the patient's doing, or the time was over.
  public func endingWithoutGoodbye(in fresh: Consultation) -> End.Cause? {
    var consultation = fresh.anew(seed: 1)
    var learner = WordlessLearner(self, seed: 1)
    var last = consultation.begin()
    while !consultation.isOver { last = consultation.receive(learner.goOn(in: consultation)) }
    for case .ended(let end) in last { return end.cause }
    return nil
  }
}
