import Coding
import Transcript

/// One simulated consultation, reply by reply, with the codes and the state of the relation.
struct ExplorationSample {
  let events: [Event]
  let mark: Int?
  let patient: String

  /// The consultation as text.
  var text: String {
    let lines = events.flatMap(lines) + (mark.map { ["= \($0)/100"] } ?? [])
    return lines.joined(separator: "\n")
  }

  private func lines(_ event: Event) -> [String] {
    switch event {
    case .reply(let reply):
      let codes = reply.coded.codes.map(\.rawValue) + [reply.coded.stance.rawValue]
      let text = reply.silent ? "…" : reply.coded.text
      return ["", "\(reply.turn) > \(text)", "    [\(codes.joined(separator: ", "))]"]
    case .patient(let turn):
      return turn.lines.map { "\(patient): \($0.text) (\($0.id))" }
    case .state(let state):
      return [
        "    bond \(state.bond), goals \(state.goals), tasks \(state.tasks), tension \(state.tension)"
      ]
    case .rupture(let change): return ["    rupture \(change.id): \(change.status.rawValue)"]
    case .unmatched: return ["    unmatched"]
    case .review: return []
    case .ended(let end): return ["= \(end.ending) (\(end.verdict))"]
    }
  }
}
