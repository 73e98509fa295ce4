import Coding

/// A scenario as a drawing: what can be said and happen, and what waits for what.
public struct ScenarioGraph: Sendable {
  /// Something that is said or happens.
  public struct Node: Hashable, Sendable {
    /// What the node stands for.
    public enum Kind: String, CaseIterable, Sendable {
      case opening, rung, line, turningPoint, rupture, ending
    }

    /// The name of the line.
    public let id: String
    /// What the node stands for.
    public let kind: Kind
    /// The lines of its label: the name, the words, the condition.
    public let label: [String]
    /// The topic in which it stands.
    public let topic: String?
  }

  /// That one thing waits for another, or leads to it.
  public struct Edge: Hashable, Sendable {
    /// The line before.
    public let from: String
    /// The line after.
    public let to: String
    /// The phrase of the condition; empty for the next rung of a ladder.
    public let label: String
  }

  /// The nodes, in the order of the file.
  public private(set) var nodes: [Node] = []
  /// The edges, in the order of the nodes to which they lead.
  public private(set) var edges: [Edge] = []
  /// The topics, in the order of the file.
  public let topics: [String]

  /// The drawing of a scenario.
  public init(_ scenario: Scenario) {
    topics = scenario.topics.map(\.id)
    add(scenario.opening, .opening, name: "opening")
    for topic in scenario.topics {
      var above: String?
      for rung in topic.ladder {
        add(rung.line, .rung, name: rung.id, when: rung.needs, topic: topic.id)
        if let above { edges.append(Edge(from: above, to: rung.line.id, label: "")) }
        above = rung.line.id
      }
      for line in topic.dry + topic.holds + topic.spent { addLinked(line, topic: topic.id) }
    }
    for fact in scenario.facts { for line in [fact.line] + fact.later { addLinked(line) } }
    for trigger in Trigger.all {
      for line in scenario.reactions[trigger] ?? [] { addLinked(line) }
    }
    for point in scenario.turningPoints {
      add(point.line, .turningPoint, name: point.id, when: point.at)
      for answer in point.answers {
        add(answer, .line, name: "\(point.id) answers", when: answer.when)
        edges.append(Edge(from: point.line.id, to: answer.id, label: "answer"))
      }
    }
    for rupture in scenario.ruptures {
      add(rupture.line, .rupture, name: rupture.id, when: rupture.when)
      let mends = rupture.mends.map(\.rawValue).joined(separator: ", ")
      for (line, label) in [(rupture.mended, mends), (rupture.unmended, "\(rupture.within) turns")]
      {
        add(line, .line, name: line.id.split(separator: ".").last.map(String.init) ?? line.id)
        edges.append(Edge(from: rupture.line.id, to: line.id, label: label))
      }
      if let ending = rupture.ends {
        edges.append(Edge(from: rupture.unmended.id, to: "endings.\(ending)", label: "ends"))
      }
    }
    for ending in scenario.endings {
      add(ending.line, .ending, name: "\(ending.id) (\(ending.verdict))", when: ending.when)
    }
    for line in scenario.lines {
      for answer in scenario.followUps[line.id] { addLinked(answer) }
    }
    link(scenario)
  }

  /// The condition of each line that has a node, in their order.
  private var conditions: [(line: String, condition: Condition)] = []

  private mutating func add(
    _ line: Line,
    _ kind: Node.Kind,
    name: String,
    when condition: Condition = .always,
    topic: String? = nil
  ) {
    let words = line.says[0].count > 48 ? line.says[0].prefix(47) + "…" : line.says[0]
    let phrases = condition.alternatives.map { $0.map(\.phrase).joined(separator: ", ") }
    let label = [name, words] + [phrases.joined(separator: " | ")].filter { !$0.isEmpty }
    nodes.append(Node(id: line.id, kind: kind, label: label, topic: topic))
    conditions.append((line.id, condition))
  }

  /// A line that is drawn only because something waits for it, or it waits for something.
  private mutating func addLinked(_ line: Line, topic: String? = nil) {
    let isLinked =
      !line.changes.sets.isEmpty
      || line.when.alternatives.joined().contains { $0.isLink }
    guard isLinked else { return }
    let name = line.id.split(separator: ".").suffix(2).joined(separator: " ")
    add(line, .line, name: name, when: line.when, topic: topic)
  }

  /// Draws every condition that waits for something said, set, happened or asked.
  private mutating func link(_ scenario: Scenario) {
    let rungs = scenario.topics.flatMap { $0.ladder.map { ($0.id, $0.line.id) } }
    let events =
      scenario.turningPoints.map { ($0.id, $0.line.id) }
      + scenario.ruptures.map { ($0.id, $0.line.id) }
    let setters = scenario.lines.flatMap { line in
      line.changes.sets.map { ($0, line.id) }
    }
    for (line, condition) in conditions {
      for requirement in condition.alternatives.joined() {
        let sources: [(String, String)] =
          switch requirement.positive {
          case .told(let name): rungs.filter { $0.0 == name }
          case .happened(let name): events.filter { $0.0 == name }
          case .set(let mark): setters.filter { $0.0 == mark }
          case .asked(let topic):
            scenario.topics.filter { $0.id == topic }.compactMap { topic in
              topic.ladder.first.map { (topic.id, $0.line.id) }
            }
          default: []
          }
        for (_, source) in sources {
          let edge = Edge(from: source, to: line, label: requirement.phrase)
          if !edges.contains(edge) { edges.append(edge) }
        }
      }
    }
  }
}

extension Requirement {
  /// The requirement without `not`.
  var positive: Requirement {
    if case .not(let opposite) = self { opposite.positive } else { self }
  }

  /// Whether it waits for something in the scenario, not for a number.
  public var isLink: Bool {
    switch positive {
    case .told, .set, .happened, .asked: true
    default: false
    }
  }
}
