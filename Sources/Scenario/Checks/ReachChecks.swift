/// Checks that rungs and endings can be reached.
struct ReachChecks {
  let parts: DocumentParts
  let reader: NodeReader
  private var document: ScenarioDocument { parts.document }

  func check() {
    checkRungs()
    checkMinutes()
    checkEndings()
  }

  /// A rung can be told once the one above it was, and all rungs that one of its alternatives needs.
  private func checkRungs() {
    let topics = document.topics
    let all = Set(topics.flatMap(\.ladder).map(\.id.value))
    var told: Set<String> = []
    var reached = [Int](repeating: 0, count: topics.count)
    // The topics whose next rung waits for a rung to be told.
    var waiting: [String: [Int]] = [:]
    var open = Array(topics.indices)
    while let place = open.popLast() {
      let ladder = topics[place].ladder
      while reached[place] < ladder.count {
        let rung = ladder[reached[place]]
        let lacking = Self.lacking(rung, after: told, of: all)
        guard lacking.isEmpty else {
          for name in lacking { waiting[name, default: []].append(place) }
          break
        }
        reached[place] += 1
        told.insert(rung.id.value)
        open += waiting.removeValue(forKey: rung.id.value) ?? []
      }
    }
    // Those below a rung that can't be told wait for it alone, unless they lack something too.
    for (place, topic) in topics.enumerated() {
      for rung in topic.ladder.dropFirst(reached[place]) {
        guard let needs = rung.needs, !Self.lacking(rung, after: told, of: all).isEmpty else {
          continue
        }
        reader.complain(.unreachableRung(rung.id.value), at: needs.at)
      }
    }
  }

  /// The rungs that must be told before this one can be; none when one of its alternatives lacks nothing.
  private static func lacking(
    _ rung: ScenarioDocument.Rung,
    after told: Set<String>,
    of all: Set<String>
  ) -> [String] {
    let lacking = (rung.needs?.alternatives ?? []).map { requirements in
      requirements.compactMap { requirement -> String? in
        guard case .told(let name) = requirement.value, all.contains(name) else { return nil }
        return told.contains(name) ? nil : name
      }
    }
    return lacking.contains { $0.isEmpty } ? [] : lacking.flatMap { $0 }
  }

  /// A minute at which the consultation is over already never comes, except for an ending.
  private func checkMinutes() {
    let endings = document.endings.compactMap(\.when)
    for condition in parts.conditions {
      for marked in condition.alternatives.joined() {
        guard case .minute(let minute) = marked.value, minute >= document.minutes,
          !endings.contains(condition)
        else { continue }
        reader.complain(.outOfRange("\(minute)", from: 1, to: document.minutes - 1), at: marked.at)
      }
    }
  }

  private func checkEndings() {
    var otherwise: SourceLocation?
    for ending in document.endings {
      if let place = ending.otherwise {
        if let otherwise {
          reader.complain(.secondOtherwise(first: otherwise), at: place)
        } else {
          otherwise = place
        }
      } else if otherwise != nil {
        reader.complain(.unreachableEnding(ending.name.value), at: ending.name.at)
      } else if ending.when == nil, ending != document.endings.last {
        reader.complain(.missingKey("when"), at: ending.name.at)
      }
    }
    if otherwise == nil, let last = document.endings.last {
      reader.complain(.missingOtherwise, at: last.name.at)
    }
  }
}
