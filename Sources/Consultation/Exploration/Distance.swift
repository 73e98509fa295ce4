import Coding
import Scenario

/// How far a patient is from something, in tenths of a reply; a guess that need not be right, only lead.
struct Distance {
  private let landmarks: Landmarks
  private let state: PatientState
  /// Which landmarks were reached.
  private var isReached: [Bool]
  /// What was found already, for each landmark at each depth: many ways lead over the same rung.
  private var known: [Int]

  /// What something is worth that can't come about any more.
  static let never = 100_000
  // Needs that need each other would have no end.
  private static let (deepest, tooDeep) = (8, 1000)
  private static let unknown = -1
  // To mend a rupture, and to make amends for one that was left.
  private static let (mending, amends) = (20, 60)

  init(_ landmarks: Landmarks, _ state: PatientState) {
    self.landmarks = landmarks
    self.state = state
    isReached = Array(repeating: false, count: landmarks.all.count)
    known = Array(repeating: Self.unknown, count: landmarks.all.count * Self.deepest)
    for number in landmarks.reached(state) { isReached[number] = true }
  }

  /// To a condition.
  mutating func to(_ condition: Condition) -> Int { to(landmarks.needs(condition), depth: 0) }

  /// To a rung: through all above it on its ladder.
  mutating func to(rung id: String) -> Int {
    landmarks.number(ofRung: id).map { to($0, depth: 0) } ?? Self.never
  }

  /// How many rungs of its ladder come before a rung is told, itself among them.
  func rungs(to id: String) -> Int {
    guard let number = landmarks.number(ofRung: id),
      case .rung(let topic, let place) = landmarks.all[number]
    else { return 0 }
    return max(0, place + 1 - state.rungs[topic])
  }

  /// To the nearest rung that was not told.
  mutating func toNextRung() -> Int {
    var nearest = Self.never
    for (topic, ladder) in landmarks.ladders.enumerated() {
      let left = ladder.dropFirst(state.rungs[topic])
      guard let next = left.first(where: { !isPassedOver($0) }) else { continue }
      nearest = min(nearest, to(next.number, depth: 0))
    }
    return nearest
  }

  /// To an ending, by its place: its condition, with none before it in its way; or the rupture that leads to it.
  mutating func to(ending place: Int) -> Int {
    let exit = landmarks.exits[place]
    var nearest = to(exit.when, depth: 0)
    for other in landmarks.exits[..<place] where to(other.when, depth: 0) == 0 { nearest += 50 }
    for rupture in exit.ruptures {
      if let open = state.openRupture, open.id == rupture.id {
        nearest = min(nearest, open.turnsLeft * 10)
      } else if !isReached[rupture.number], case .event(let when) = landmarks.all[rupture.number] {
        nearest = min(nearest, to(when, depth: 0) + rupture.within * 10)
      }
    }
    return nearest
  }

  /// To a condition: that of its nearest alternative.
  private mutating func to(_ needs: Landmarks.Needs, depth: Int) -> Int {
    guard !needs.isEmpty else { return 0 }
    var nearest = Int.max
    for alternative in needs {
      var sum = 0
      for need in alternative { sum += to(need, depth: depth) }
      nearest = min(nearest, sum)
    }
    return nearest
  }

  private mutating func to(_ need: Landmarks.Need, depth: Int) -> Int {
    switch need {
    case .reached(let number): to(number, depth: depth)
    case .not(let opposite, let stays): holds(opposite) ? (stays ? Self.never : 30) : 0
    case .simple(let requirement): to(requirement)
    }
  }

  private mutating func to(_ number: Int, depth: Int) -> Int {
    guard !isReached[number] else { return 0 }
    guard depth < Self.deepest else { return Self.tooDeep }
    let place = number * Self.deepest + depth
    if known[place] == Self.unknown {
      known[place] =
        switch landmarks.all[number] {
        case .rung(let topic, let last): to(topic, last, depth: depth + 1)
        case .mark(let rungs, let points): toMark(rungs, points, depth: depth + 1)
        case .event(let when): 10 + to(when, depth: depth + 1)
        }
    }
    return known[place]
  }

  private mutating func to(_ topic: Int, _ last: Int, depth: Int) -> Int {
    let ladder = landmarks.ladders[topic]
    guard state.rungs[topic] <= last, !isPassedOver(ladder[last]) else { return Self.never }
    var sum = (state.openRupture == nil ? 0 : Self.mending) + (state.isClosed ? Self.amends : 0)
    for step in ladder[state.rungs[topic]...last] where !isPassedOver(step) {
      sum += 10 + to(step.needs, depth: depth)
    }
    return sum
  }

  private mutating func toMark(_ rungs: [Int], _ points: [Int], depth: Int) -> Int {
    // Set by any other line: nothing tells how to make the patient say it.
    guard !rungs.isEmpty || !points.isEmpty else { return 20 }
    var nearest = Int.max
    for rung in rungs { nearest = min(nearest, to(rung, depth: depth)) }
    for point in points { nearest = min(nearest, to(point, depth: depth) + 10) }
    return nearest
  }

  private func to(_ requirement: Requirement) -> Int {
    switch requirement {
    case .atLeast(let scale, let value): Self.steps(value - state.alliance[scale])
    case .under(let scale, let value): Self.steps(state.alliance[scale] - value + 1)
    // A reply and its answer take some twelve seconds.
    case .minute(let minute): max(0, minute * 60 - state.seconds) * 10 / 12
    case .turn(let turn): max(0, turn - state.turn) * 10
    case .asked, .asks, .code, .stance: 0
    case .running(let code, let count): max(0, count - state.running[code.index]) * 10
    case .times(let code, let count): max(0, count - state.times[code.index]) * 10
    case .told, .set, .happened, .not: Self.never
    }
  }

  /// Points of a scale as replies: a good reply wins some four.
  private static func steps(_ points: Int) -> Int { max(0, points) * 10 / 4 }

  private func isPassedOver(_ step: Landmarks.Step) -> Bool {
    step.unless.contains { $0.allSatisfy(holds) }
  }

  /// Whether something holds as things stand, whatever the next reply is; told without looking for ways to it, since two
  /// rungs may each be passed over once the other was told.
  private func holds(_ need: Landmarks.Need) -> Bool {
    switch need {
    case .reached(let number): isReached[number]
    case .not(let opposite, _): !holds(opposite)
    case .simple(.asked), .simple(.code), .simple(.stance): false
    case .simple(let requirement): to(requirement) == 0
    }
  }
}
