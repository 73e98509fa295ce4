import Coding
import Scenario

/// What the conditions of a scenario lead to, by number, so that a search looks no name up.
final class Landmarks: Sendable {
  /// A condition: of at least one alternative all needs must hold; none always holds.
  typealias Needs = [[Need]]

  /// One thing that must hold.
  indirect enum Need: Sendable {
    /// A rung was told, a mark set, or an event has happened.
    case reached(Int)
    /// The opposite holds; whether that is something that stays once it is reached.
    case not(Need, stays: Bool)
    /// What needs nothing else: a scale, the time, a count, the reply itself.
    case simple(Requirement)
  }

  /// Something that is reached once.
  enum Landmark: Sendable {
    /// A rung, by its topic and its place on the ladder.
    case rung(topic: Int, place: Int)
    /// A mark: the rungs that set it, and the turning points of which a line does.
    case mark(rungs: [Int], points: [Int])
    /// A turning point or a rupture, with what it waits for.
    case event(Needs)
  }

  /// A rung, as far as the way to it goes.
  struct Step: Sendable {
    let number: Int
    let needs: Needs
    let unless: Needs
  }

  /// An ending, with the ruptures that lead to it.
  struct Exit: Sendable {
    let when: Needs
    let ruptures: [(id: String, number: Int, within: Int)]
  }

  let all: [Landmark]
  /// The ladder of each topic.
  let ladders: [[Step]]
  let exits: [Exit]
  private let numbers: Numbers

  init(_ scenario: Scenario) {
    let numbers = Numbers(scenario)
    self.numbers = numbers
    ladders = scenario.topics.map { topic in
      topic.ladder.map { rung in
        Step(
          number: numbers.rungs[rung.id] ?? 0,
          needs: numbers.needs(rung.needs),
          unless: rung.unless.map(numbers.needs) ?? []
        )
      }
    }
    exits = scenario.endings.map { ending in
      let ruptures = scenario.ruptures.filter { $0.ends == ending.id }
      return Exit(
        when: numbers.needs(ending.when),
        ruptures: ruptures.map { ($0.id, numbers.events[$0.id] ?? 0, $0.within) }
      )
    }
    var all: [Landmark] = []
    for (topic, written) in scenario.topics.enumerated() {
      all += written.ladder.indices.map { .rung(topic: topic, place: $0) }
    }
    all += scenario.turningPoints.map { .event(numbers.needs($0.at)) }
    all += scenario.ruptures.map { .event(numbers.needs($0.when)) }
    let rungs = scenario.topics.flatMap(\.ladder)
    all += numbers.marksInOrder.map { mark in
      let points = scenario.turningPoints.filter {
        ([$0.line] + $0.answers).contains { $0.changes.sets.contains(mark) }
      }
      return .mark(
        rungs: rungs.filter { $0.line.changes.sets.contains(mark) }
          .compactMap { numbers.rungs[$0.id] },
        points: points.compactMap { numbers.events[$0.id] }
      )
    }
    self.all = all
  }

  /// The number of a rung.
  func number(ofRung id: String) -> Int? { numbers.rungs[id] }

  /// The numbers of what a patient has reached.
  func reached(_ state: PatientState) -> [Int] {
    state.told.compactMap { numbers.rungs[$0] } + state.happened.compactMap { numbers.events[$0] }
      + state.marks.compactMap { numbers.marks[$0] }
  }

  /// A condition with numbers in the place of names.
  func needs(_ condition: Condition) -> Needs { numbers.needs(condition) }
}

/// The number of each rung, event and mark: in this order, as they are written.
private struct Numbers {
  private(set) var rungs: [String: Int] = [:]
  private(set) var events: [String: Int] = [:]
  private(set) var marks: [String: Int] = [:]
  private(set) var marksInOrder: [String] = []

  init(_ scenario: Scenario) {
    for rung in scenario.topics.flatMap(\.ladder) { rungs[rung.id] = rungs.count }
    for id in scenario.turningPoints.map(\.id) + scenario.ruptures.map(\.id) {
      events[id] = rungs.count + events.count
    }
    for mark in scenario.lines.flatMap(\.changes.sets) where marks[mark] == nil {
      marks[mark] = rungs.count + events.count + marks.count
      marksInOrder.append(mark)
    }
  }

  func needs(_ condition: Condition) -> Landmarks.Needs {
    condition.alternatives.map { $0.map(need) }
  }

  private func need(_ requirement: Requirement) -> Landmarks.Need {
    switch requirement {
    case .told(let rung): rungs[rung].map { .reached($0) } ?? .simple(requirement)
    case .happened(let event): events[event].map { .reached($0) } ?? .simple(requirement)
    case .set(let mark): marks[mark].map { .reached($0) } ?? .simple(requirement)
    case .not(let opposite): .not(need(opposite), stays: opposite.isLink)
    default: .simple(requirement)
    }
  }
}
