import Consultation
import Scenario
import Transcript

/// What many simulated consultations showed about a scenario.
struct Exploration {
  /// What became of one kind of learner.
  struct Group {
    let kind: Learner.Kind
    /// The marks of the consultations that were long enough to be marked.
    var marks: [Int] = []
    /// How often each ending was reached.
    var endings: [String: Int] = [:]
    /// How many consultations were played.
    var consultations = 0
    /// How many turns were played.
    var turns = 0
    /// How many ruptures began, and how many were mended.
    var ruptures = 0
    var mended = 0
    /// In how many consultations the patient went round in a circle.
    var circles = 0

    var mean: Double? {
      marks.isEmpty ? nil : Double(marks.reduce(0, +)) / Double(marks.count)
    }

    /// The standard deviation of the marks, with n - 1 below the line.
    var deviation: Double? {
      guard let mean, marks.count > 1 else { return nil }
      let squares = marks.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
      return (squares / Double(marks.count - 1)).squareRoot()
    }

    /// How far this kind lies above another, in pooled standard deviations (Cohen's d).
    func effect(over other: Group) -> Double? {
      guard let mean, let otherMean = other.mean, let deviation,
        let otherDeviation = other.deviation
      else { return nil }
      let pooled = ((deviation * deviation + otherDeviation * otherDeviation) / 2).squareRoot()
      return pooled == 0 ? nil : (mean - otherMean) / pooled
    }
  }

  /// A consultation, by what it takes to play it again.
  struct Shortest: Equatable {
    let replies: Int
    let kind: Learner.Kind
    let seed: UInt64
  }

  let scenario: Scenario
  private(set) var groups: [Group] = []
  /// How often each line of the scenario was said.
  private(set) var said: [String: Int] = [:]
  /// The lines of which a wording was said more than once in one consultation, with how often.
  private(set) var repeats: [String: Int] = [:]
  /// The consultation with the fewest replies that came to each ending.
  private(set) var shortest: [String: Shortest] = [:]
  /// Replies that nothing caught, of learners who spoke to the point, with how often.
  private(set) var unmatched: [String: Int] = [:]

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// Adds one consultation of a kind of learner.
  mutating func add(_ events: [Event], _ mark: Int?, of kind: Learner.Kind, seed: UInt64) {
    let place = place(of: kind)
    if let mark { groups[place].marks.append(mark) }
    groups[place].consultations += 1
    var wordings = Wordings()
    var turns: [[Int]] = []
    var isSilent = false
    for event in events {
      switch event {
      case .reply(let reply):
        groups[place].turns += 1
        isSilent = reply.silent
      case .patient(let turn):
        for line in turn.lines { said[line.id, default: 0] += 1 }
        let numbers = turn.lines.map { wordings.number(of: $0) }
        // Where both are silent nobody goes round in a circle.
        let isMute = numbers.allSatisfy { $0 == Wordings.silence }
        if !(isSilent && isMute) { turns.append(numbers) }
      case .rupture(let change):
        groups[place].ruptures += change.status == .began ? 1 : 0
        groups[place].mended += change.status == .mended ? 1 : 0
      case .unmatched(let reply): unmatched[reply.text, default: 0] += 1
      case .ended(let end):
        groups[place].endings[end.ending, default: 0] += 1
        let one = Shortest(replies: end.turn, kind: kind, seed: seed)
        shortest[end.ending] = shortest[end.ending].map { $0.shorter(one) } ?? one
      case .state, .review: break
      }
    }
    if Self.isCircle(turns) { groups[place].circles += 1 }
    repeats.merge(wordings.repeats, uniquingKeysWith: max)
  }

  /// Adds what another exploration of the same scenario found.
  mutating func add(_ other: Exploration) {
    for group in other.groups {
      let place = place(of: group.kind)
      groups[place].marks += group.marks
      groups[place].endings.merge(group.endings, uniquingKeysWith: +)
      groups[place].consultations += group.consultations
      groups[place].turns += group.turns
      groups[place].ruptures += group.ruptures
      groups[place].mended += group.mended
      groups[place].circles += group.circles
    }
    said.merge(other.said, uniquingKeysWith: +)
    repeats.merge(other.repeats, uniquingKeysWith: max)
    shortest.merge(other.shortest) { $0.shorter($1) }
    unmatched.merge(other.unmatched, uniquingKeysWith: +)
  }

  private mutating func place(of kind: Learner.Kind) -> Int {
    if let place = groups.firstIndex(where: { $0.kind == kind }) { return place }
    groups.append(Group(kind: kind))
    return groups.count - 1
  }

  /// Whether the same one to three turns stand twice in a row.
  private static func isCircle(_ turns: [[Int]]) -> Bool {
    (1...longestCircle).contains { length in
      guard turns.count >= 2 * length else { return false }
      return (0...turns.count - 2 * length).contains { start in
        turns[start..<start + length] == turns[start + length..<start + 2 * length]
      }
    }
  }

  private static let longestCircle = 3
}

extension Exploration.Shortest {
  /// The shorter of two; of equal ones the first.
  fileprivate func shorter(_ other: Self) -> Self { other.replies < replies ? other : self }
}
