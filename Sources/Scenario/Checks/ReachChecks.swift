/// Checks that rungs and endings can be reached.
struct ReachChecks {
  let document: ScenarioDocument
  let reader: NodeReader

  func check() {
    checkRungs()
    checkMinutes()
    checkEndings()
  }

  /// A rung can be told once the one above it was, and all rungs that one of its alternatives needs.
  private func checkRungs() {
    let all = Set(document.topics.flatMap(\.ladder).map(\.id.value))
    var told: Set<String> = []
    var before = -1
    while told.count != before {
      before = told.count
      for topic in document.topics {
        for rung in topic.ladder {
          guard canBeTold(rung, after: told, of: all) else { break }
          told.insert(rung.id.value)
        }
      }
    }
    for topic in document.topics {
      for rung in topic.ladder where !told.contains(rung.id.value) {
        // Those below it wait for it alone.
        let needs = rung.needs
        if let needs, !canBeTold(rung, after: told, of: all) {
          reader.complain(.unreachableRung(rung.id.value), at: needs.at)
        }
      }
    }
  }

  private func canBeTold(
    _ rung: ScenarioDocument.Rung,
    after told: Set<String>,
    of all: Set<String>
  ) -> Bool {
    guard let needs = rung.needs, !needs.alternatives.isEmpty else { return true }
    return needs.alternatives.contains { requirements in
      requirements.allSatisfy { requirement in
        guard case .told(let name) = requirement.value else { return true }
        return told.contains(name) || !all.contains(name)
      }
    }
  }

  /// A minute at which the consultation is over already never comes, except for an ending.
  private func checkMinutes() {
    let endings = document.endings.compactMap(\.when)
    for condition in document.conditions where !endings.contains(condition) {
      for marked in condition.alternatives.joined() {
        guard case .minute(let minute) = marked.value, minute >= document.minutes else { continue }
        reader.complain(.outOfRange("\(minute)", from: 1, to: document.minutes - 1), at: marked.at)
      }
    }
  }

  private func checkEndings() {
    guard !document.endings.isEmpty else {
      return reader.complain(.missingOtherwise, at: document.at)
    }
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
      }
    }
    if otherwise == nil, let last = document.endings.last {
      reader.complain(.missingOtherwise, at: last.name.at)
    }
  }
}
