/// Parts of a corpus for cross-validation: turns of one group and turns with the same patient line stay together.
struct Folds {
  /// The fold of each turn.
  private(set) var folds: [Int]

  init(_ turns: [LabelledTurn], count: Int) {
    let families = Self.families(turns)
    var members = Array(repeating: 0, count: turns.count)
    for family in families { members[family] += 1 }
    var sizes = Array(repeating: 0, count: count)
    var chosen = Array(repeating: -1, count: turns.count)
    folds = []
    for family in families {
      if chosen[family] < 0 {
        chosen[family] = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
        sizes[chosen[family]] += members[family]
      }
      folds.append(chosen[family])
    }
  }

  /// The family of each turn, by the place of one of its members: turns of one group or with one patient line.
  static func families(_ turns: [LabelledTurn]) -> [Int] {
    var parents = Array(turns.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parents[place] != place { place = parents[place] }
      return place
    }
    var firsts: [String: Int] = [:]
    for (index, turn) in turns.enumerated() {
      var keys: [String] = []
      if !turn.group.isEmpty { keys.append("g:\(turn.group)") }
      if !turn.utterance.patient.isEmpty { keys.append("p:\(turn.utterance.patient)") }
      for key in keys {
        if let first = firsts[key] {
          parents[root(index)] = root(first)
        } else {
          firsts[key] = index
        }
      }
    }
    return turns.indices.map(root)
  }
}
