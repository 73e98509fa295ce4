/// Parts of a corpus for cross-validation: turns of one group and turns with the same patient line stay together.
struct Folds {
  /// The fold of each turn.
  private(set) var folds: [Int]

  init(_ turns: [LabelledTurn], count: Int) {
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
    var sizes = Array(repeating: 0, count: count)
    var chosen: [Int: Int] = [:]
    var members = Array(repeating: 0, count: turns.count)
    for index in turns.indices { members[root(index)] += 1 }
    folds = []
    for index in turns.indices {
      let root = root(index)
      if chosen[root] == nil {
        let fold = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
        sizes[fold] += members[root]
        chosen[root] = fold
      }
      folds.append(chosen[root] ?? 0)
    }
  }
}
