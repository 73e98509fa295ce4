import Assessment
import Coding
import Consultation
import Language
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
    /// How many turns were played.
    var turns = 0
    /// How many ruptures began, and how many were mended.
    var ruptures = 0
    var mended = 0

    var mean: Double {
      marks.isEmpty ? 0 : Double(marks.reduce(0, +)) / Double(marks.count)
    }

    /// The standard deviation of the marks, with n - 1 below the line.
    var deviation: Double {
      guard marks.count > 1 else { return 0 }
      let squares = marks.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
      return (squares / Double(marks.count - 1)).squareRoot()
    }
  }

  let scenario: Scenario
  private(set) var groups: [Group] = []
  /// How often each line of the scenario was said.
  private(set) var said: [String: Int] = [:]
  /// The most often that one wording was said in one consultation.
  private(set) var mostRepeats = 1
  /// Replies that nothing caught, of learners who spoke to the point, with how often.
  private(set) var unmatched: [String: Int] = [:]

  /// Adds one consultation of a kind of learner.
  mutating func add(_ events: [Event], _ mark: Int?, of kind: Learner.Kind) {
    let place =
      groups.firstIndex { $0.kind == kind }
      ?? {
        groups.append(Group(kind: kind))
        return groups.count - 1
      }()
    if let mark { groups[place].marks.append(mark) }
    var wordings: [String: Int] = [:]
    for event in events {
      switch event {
      case .reply: groups[place].turns += 1
      case .patient(let turn):
        for line in turn.lines {
          said[line.id, default: 0] += 1
          wordings[line.text, default: 0] += 1
        }
      case .rupture(let change):
        groups[place].ruptures += change.status == .began ? 1 : 0
        groups[place].mended += change.status == .mended ? 1 : 0
      case .unmatched(let reply): unmatched[reply.text, default: 0] += 1
      case .ended(let end): groups[place].endings[end.ending, default: 0] += 1
      case .state, .review: break
      }
    }
    if kind == .skilled || kind == .average {
      mostRepeats = max(mostRepeats, wordings.values.max() ?? 1)
    }
  }

  /// Adds what another exploration of the same scenario found.
  mutating func add(_ other: Exploration) {
    for group in other.groups {
      guard let place = groups.firstIndex(where: { $0.kind == group.kind }) else {
        groups.append(group)
        continue
      }
      groups[place].marks += group.marks
      groups[place].endings.merge(group.endings, uniquingKeysWith: +)
      groups[place].turns += group.turns
      groups[place].ruptures += group.ruptures
      groups[place].mended += group.mended
    }
    said.merge(other.said, uniquingKeysWith: +)
    unmatched.merge(other.unmatched, uniquingKeysWith: +)
    mostRepeats = max(mostRepeats, other.mostRepeats)
  }

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// How far two kinds lie apart, in pooled standard deviations (Cohen's d).
  func effect(_ one: Group, over other: Group) -> Double {
    let pooled =
      ((one.deviation * one.deviation + other.deviation * other.deviation) / 2).squareRoot()
    return pooled == 0 ? 0 : (one.mean - other.mean) / pooled
  }

  /// The lines of the scenario that were never said, in its order.
  var neverSaid: [String] { scenario.lineIDs.filter { said[$0] == nil } }
}

extension Scenario {
  /// The names of all lines that are the scenario's own or shared, in the order of the file.
  var lineIDs: [String] {
    var ids = [opening.id]
    for topic in topics {
      ids += topic.dry.map(\.id) + topic.ladder.map(\.line.id)
      ids += (topic.holds + topic.spent).map(\.id)
    }
    ids += facts.map(\.line.id)
    for trigger in Trigger.all { ids += (reactions[trigger] ?? []).map(\.id) }
    for point in turningPoints { ids += [point.line.id] + point.answers.map(\.id) }
    for rupture in ruptures { ids += [rupture.line.id, rupture.mended.id, rupture.unmended.id] }
    return ids + endings.map(\.line.id)
  }
}
