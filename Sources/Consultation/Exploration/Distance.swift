import Coding
import Scenario

/// Where the rungs of a scenario stand, so that none is looked for twice.
struct RungPlaces {
  let scenario: Scenario
  /// Each rung by its name: its topic, and its place on the ladder.
  private let places: [String: (topic: Int, rung: Int)]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    var places: [String: (topic: Int, rung: Int)] = [:]
    for (topic, written) in scenario.topics.enumerated() {
      for (rung, value) in written.ladder.enumerated() { places[value.id] = (topic, rung) }
    }
    self.places = places
  }

  subscript(_ rung: String) -> (topic: Int, rung: Int)? { places[rung] }
}

/// How far a patient is from something, in tenths of a reply; a guess that need not be right, only lead.
struct Distance {
  private let places: RungPlaces
  private let state: PatientState
  private var scenario: Scenario { places.scenario }

  /// What something is worth that can't come about any more.
  static let never = 100_000
  // Needs that need each other would have no end.
  private static let (deepest, tooDeep) = (8, 1000)

  init(_ places: RungPlaces, _ state: PatientState) {
    self.places = places
    self.state = state
  }

  /// To a condition: that of its nearest alternative.
  func to(_ condition: Condition, depth: Int = 0) -> Int {
    condition.alternatives.map { alternative in
      alternative.reduce(0) { $0 + to($1, depth: depth) }
    }.min() ?? 0
  }

  /// To a rung: through all above it on its ladder.
  func to(rung id: String, depth: Int = 0) -> Int {
    guard depth < Self.deepest else { return Self.tooDeep }
    guard let (topic, last) = places[id] else { return Self.never }
    guard !state.told.contains(id) else { return 0 }
    guard state.rungs[topic] <= last, !isPassedOver(topic, last) else { return Self.never }
    var sum = state.openRupture == nil ? 0 : 20
    if state.isClosed { sum += Self.never }
    for place in state.rungs[topic]...last where !isPassedOver(topic, place) {
      sum += 10 + to(scenario.topics[topic].ladder[place].needs, depth: depth + 1)
    }
    return sum
  }

  private func isPassedOver(_ topic: Int, _ place: Int) -> Bool {
    scenario.topics[topic].ladder[place].unless?.alternatives.contains { $0.allSatisfy(holds) }
      ?? false
  }

  /// How many rungs of its ladder come before a rung is told, itself among them.
  func rungs(to id: String) -> Int {
    places[id].map { max(0, $0.rung + 1 - state.rungs[$0.topic]) } ?? 0
  }

  /// To the nearest rung that was not told.
  var toNextRung: Int {
    scenario.topics.indices.compactMap { topic in
      let ladder = scenario.topics[topic].ladder
      return ladder.indices.dropFirst(state.rungs[topic]).first { !isPassedOver(topic, $0) }
        .map { to(rung: ladder[$0].id) }
    }.min() ?? Self.never
  }

  /// To an ending: its condition, with none before it in its way; or the rupture that leads to it.
  func to(ending id: String) -> Int {
    guard let place = scenario.endings.firstIndex(where: { $0.id == id }) else {
      return Self.never
    }
    let before = scenario.endings[..<place].count { to($0.when) == 0 }
    let own = to(scenario.endings[place].when) + before * 50
    let ruptures = scenario.ruptures.filter { $0.ends == id }
    let broken = ruptures.compactMap { rupture -> Int? in
      if let open = state.openRupture, open.id == rupture.id { return open.turnsLeft * 10 }
      guard !state.happened.contains(rupture.id) else { return nil }
      return to(rupture.when) + rupture.within * 10
    }
    return ([own] + broken).min() ?? own
  }

  private func to(_ requirement: Requirement, depth: Int) -> Int {
    switch requirement {
    case .atLeast(let scale, let value): Self.steps(value - state.alliance[scale])
    case .under(let scale, let value): Self.steps(state.alliance[scale] - value + 1)
    // A reply and its answer take some twelve seconds.
    case .minute(let minute): max(0, minute * 60 - state.seconds) * 10 / 12
    case .turn(let turn): max(0, turn - state.turn) * 10
    case .told(let rung): to(rung: rung, depth: depth)
    case .set(let mark): state.marks.contains(mark) ? 0 : to(settingOf: mark, depth: depth)
    case .happened(let name): state.happened.contains(name) ? 0 : to(event: name, depth: depth)
    case .asked, .code, .stance: 0
    case .running(let code, let count): max(0, count - state.running[code.index]) * 10
    case .times(let code, let count): max(0, count - state.times[code.index]) * 10
    case .not(let opposite): holds(opposite) ? (opposite.isLink ? Self.never : 30) : 0
    }
  }

  /// Points of a scale as replies: a good reply wins some four.
  private static func steps(_ points: Int) -> Int { max(0, points) * 10 / 4 }

  private func to(settingOf mark: String, depth: Int) -> Int {
    guard depth < Self.deepest else { return Self.tooDeep }
    var ways: [Int] = []
    for topic in scenario.topics {
      for rung in topic.ladder where rung.line.changes.sets.contains(mark) {
        ways.append(to(rung: rung.id, depth: depth + 1))
      }
    }
    for point in scenario.turningPoints
    where ([point.line] + point.answers).contains(where: { $0.changes.sets.contains(mark) }) {
      ways.append(to(event: point.id, depth: depth + 1) + 10)
    }
    // Any other line: nothing tells how to make the patient say it.
    return ways.min() ?? 20
  }

  private func to(event name: String, depth: Int) -> Int {
    guard depth < Self.deepest else { return Self.tooDeep }
    if let point = scenario.turningPoints.first(where: { $0.id == name }) {
      return 10 + to(point.at, depth: depth + 1)
    }
    let rupture = scenario.ruptures.first { $0.id == name }
    return 10 + (rupture.map { to($0.when, depth: depth + 1) } ?? 0)
  }

  /// Whether something holds as things stand, whatever the next reply is; told without looking for ways to it, since two
  /// rungs may each be passed over once the other was told.
  private func holds(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .asked, .code, .stance: false
    case .told(let rung): state.told.contains(rung)
    case .set(let mark): state.marks.contains(mark)
    case .happened(let name): state.happened.contains(name)
    case .not(let opposite): !holds(opposite)
    case .atLeast, .under, .minute, .turn, .running, .times: to(requirement, depth: 0) == 0
    }
  }
}
