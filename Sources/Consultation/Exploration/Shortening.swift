import Coding

extension [Move] {
  /// The same way without what it does not need: replies, then codes, positions and subjects of replies.
  ///
  /// - Parameter reached: after how many of some moves the goal is reached, if it is.
  /// - Returns: the shorter way.
  func shortened(_ reached: ([Move]) -> Int?) -> [Move] {
    var moves = self
    var place = moves.count - 1
    while place >= 0 {
      var fewer = moves
      fewer.remove(at: place)
      if let length = reached(fewer) {
        moves = Array(fewer.prefix(length))
        place = Swift.min(place, moves.count)
      }
      place -= 1
    }
    for place in moves.indices {
      // The simplest that still serves.
      for simpler in moves[place].simpler {
        var changed = moves
        changed[place] = simpler
        guard reached(changed) == moves.count else { continue }
        moves = changed
        break
      }
    }
    return moves
  }
}

extension Move {
  /// Replies that do less of the same, the simplest first.
  fileprivate var simpler: [Move] {
    guard act == .say else { return [] }
    let parts = [codes] + (codes.count > 1 ? codes.map { [$0] } : [])
    let all = parts.reversed().flatMap { codes in
      [
        Move(codes: codes), Move(codes: codes, about: subject),
        Move(codes: codes, stance: stance), Move(codes: codes, stance: stance, about: subject),
        Move(codes: codes, stance: stance, about: subject, asking: line),
      ]
    }
    return all.filter { $0 != self }
  }
}
