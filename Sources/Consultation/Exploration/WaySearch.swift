import Coding
public import Scenario
import Transcript

/// Looks for a short way through a consultation.
///
/// A beam search: of all that can be done after each reply only the most promising states are kept, so that the way
/// found is short and seldom the shortest; replies that turn out to be needless are taken out of it. Nothing in it is
/// left to chance but the patient's wordings, which the seed fixes.
public struct WaySearch: Sendable {
  /// What is looked for.
  public enum Goal: Hashable, Sendable {
    /// An ending, by its name.
    case ending(String)
    /// A rung, by its name.
    case rung(String)
    /// Any rung that was not told.
    case anyRung
  }

  /// What a search came to.
  public enum Result: Hashable, Sendable {
    /// A way, from the opening.
    case found(Way)
    /// None; what did not hold in the state that came nearest.
    case notFound(lacking: [Requirement])
  }

  /// How many states are kept after each reply.
  private let width: Int
  /// How many replies a way may have.
  private let longest: Int
  private let start: Consultation
  private let landmarks: Landmarks

  /// A search from the opening of a scenario.
  public init(_ scenario: Scenario, seed: UInt64, width: Int = 16, longest: Int = 40) {
    var consultation = Consultation(scenario: scenario, seed: seed)
    _ = consultation.begin()
    self.init(from: consultation, width: width, longest: longest)
  }

  /// A search from where a consultation stands.
  init(from start: Consultation, width: Int, longest: Int) {
    self.start = start
    landmarks = Landmarks(start.scenario)
    self.width = width
    self.longest = longest
  }

  private struct Node {
    let consultation: Consultation
    /// The moves before the last; shared by all that come from the same state.
    var before: [Move] = []
    var last: Move?
    var distance = 0

    var moves: [Move] { before + [last].compactMap(\.self) }
  }

  /// Looks for a way.
  public func way(to goal: Goal) -> Result {
    var beam = [Node(consultation: start)]
    var nearest = (measure: (rungs: Int.max, distance: Int.max), state: start.state)
    for _ in 0..<longest {
      var next: [Node] = []
      var known: Set<Mark> = []
      for node in beam {
        let moves = node.moves
        for move in Repertoire(node.consultation).moves {
          var consultation = node.consultation
          let events = consultation.receive(move)
          if reaches(goal, consultation, events) {
            return .found(Way(shortened(moves + [move], to: goal), from: start))
          }
          guard !consultation.isOver, known.insert(Mark(consultation.state)).inserted else {
            continue
          }
          let measure = measure(to: goal, consultation.state)
          if measure < nearest.measure { nearest = (measure, consultation.state) }
          guard measure.distance < Distance.never else { continue }
          next.append(
            Node(
              consultation: consultation,
              before: moves,
              last: move,
              distance: measure.distance
            )
          )
        }
      }
      beam = best(of: next)
      if beam.isEmpty { break }
    }
    return .notFound(lacking: lacking(for: goal, nearest.state))
  }

  /// The way of a learner who came to the goal, without what it did not need; nothing if they did not.
  ///
  /// - Parameters:
  ///   - kind: the kind of the learner.
  ///   - learner: their seed.
  ///   - goal: where they came.
  /// - Returns: the way from the opening.
  public func way(of kind: Learner.Kind, seed learner: UInt64, to goal: Goal) -> Way? {
    var learner = WordlessLearner(kind, seed: learner)
    var consultation = start
    var moves: [Move] = []
    while !consultation.isOver {
      moves.append(learner.act(in: consultation))
      _ = consultation.receive(moves[moves.count - 1])
    }
    guard let length = length(of: moves, to: goal) else { return nil }
    return Way(shortened(Array(moves.prefix(length)), to: goal), from: start)
  }

  /// Whether a way leads on from here to anything that was not told.
  func leadsOn() -> Bool {
    guard measure(to: .anyRung, start.state).distance < Distance.never else { return false }
    return if case .found = way(to: .anyRung) { true } else { false }
  }

  /// The nearest states; equally near ones in the order in which they were found.
  private func best(of nodes: [Node]) -> [Node] {
    let order = nodes.indices.sorted { (nodes[$0].distance, $0) < (nodes[$1].distance, $1) }
    return order.prefix(width).map { nodes[$0] }
  }

  private func reaches(_ goal: Goal, _ consultation: Consultation, _ events: [Event]) -> Bool {
    switch goal {
    case .rung(let id): consultation.state.told.contains(id)
    case .anyRung: consultation.state.told.count > start.state.told.count
    case .ending(let id):
      events.contains { if case .ended(let end) = $0 { end.ending == id } else { false } }
    }
  }

  /// How many rungs of its ladder come before the goal, if it is one, and how far it is.
  private func measure(to goal: Goal, _ state: PatientState) -> (rungs: Int, distance: Int) {
    var distance = Distance(landmarks, state)
    switch goal {
    case .rung(let id): return (distance.rungs(to: id), distance.to(rung: id))
    case .anyRung: return (0, distance.toNextRung())
    case .ending(let id):
      let place = start.scenario.endings.firstIndex { $0.id == id }
      return (0, place.map { distance.to(ending: $0) } ?? Distance.never)
    }
  }

  private func shortened(_ moves: [Move], to goal: Goal) -> [Move] {
    moves.shortened { length(of: $0, to: goal) }
  }

  /// After how many of some moves the goal is reached.
  private func length(of moves: [Move], to goal: Goal) -> Int? {
    var consultation = start
    for (place, move) in moves.enumerated() {
      let events = consultation.receive(move)
      if reaches(goal, consultation, events) { return place + 1 }
      if consultation.isOver { return nil }
    }
    return nil
  }

  private func lacking(for goal: Goal, _ state: PatientState) -> [Requirement] {
    let scenario = start.scenario
    let condition: Condition? =
      switch goal {
      case .rung(let id): scenario.topics.lazy.flatMap(\.ladder).first { $0.id == id }?.needs
      case .ending(let id): scenario.endings.first { $0.id == id }?.when
      case .anyRung: nil
      }
    var distance = Distance(landmarks, state)
    let unmet = condition?.alternatives.map { $0.filter { distance.to(Condition([[$0]])) > 0 } }
    return unmet?.min { $0.count < $1.count } ?? []
  }
}

/// What tells two states apart for what can still happen.
private struct Mark: Hashable {
  let alliance: Alliance
  let rungs: [Int]
  let topic: Int?
  let marks: [String]
  let happened: [String]
  let rupture: PatientState.OpenRupture?
  let awaiting: String?
  let lasting: String?
  let amends: Int
  let moment: PatientState.Moment
  let running: [Int]

  init(_ state: PatientState) {
    alliance = state.alliance
    rungs = state.rungs
    topic = state.topic
    marks = state.marks
    happened = state.happened
    rupture = state.openRupture
    awaiting = state.awaiting
    lasting = state.lasting
    amends = state.amends
    moment = state.moment
    running = state.running
  }
}
