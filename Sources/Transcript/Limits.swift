import Coding

/// Numbers that no consultation has: a journal that holds one was made up, and no arithmetic is done with it.
enum Limits {
  static let scale = 0...100
  static let turns = 0...1_000_000
  static let seconds = 0...100_000_000
  static let weights = 0...1000
  static let levels = 1...100
}

extension Event {
  /// Whether all its numbers are within what a consultation can have.
  var isPossible: Bool {
    guard Limits.turns.contains(turn) else { return false }
    switch self {
    case .reply(let reply):
      return (reply.coded.evidence + reply.coded.possible).allSatisfy {
        $0.start >= 0 && Limits.scale.contains($0.confidence)
      }
    case .state(let state):
      return [state.bond, state.goals, state.tasks, state.tension].allSatisfy(Limits.scale.contains)
        && Limits.seconds.contains(state.seconds)
    case .patient, .rupture, .unmatched, .ended, .review: return true
    }
  }
}

extension Header {
  /// Whether its rubric can be marked by.
  var isPossible: Bool {
    let weights = rubric.weights.values
    return weights.allSatisfy(Limits.weights.contains) && weights.contains { $0 > 0 }
      && Limits.levels.contains(rubric.levels.count)
      && rubric.levels.allSatisfy { Limits.scale.contains($0.from) }
      && Limits.turns.contains(minutes)
  }
}
