import Dispatch
import Synchronization

/// The second models, which read the held-out sums of the first.
struct SecondFit {
  /// The weights that come of all turns, ``Output/depths`` for each of ``SecondInputs``.
  let weights: [Double]
  /// The sums of each observation under weights fitted without its fold; none for copies that nothing is chosen on.
  let heldOut: [[Float]]
}

extension Fit {
  /// The last copy of a turn that second models, thresholds and chances are chosen on: the one without marks.
  static let lastJudgedCopy = 1

  /// Fits the second models on the held-out sums of the first.
  func second(_ sums: [[Float]], _ folds: Folds, count: Int) -> SecondFit {
    let columns = Output.depths
    let parts = Mutex(
      Array(repeating: Ridge(inputs: SecondInputs.count, columns: columns), count: count)
    )
    DispatchQueue.concurrentPerform(iterations: count) { fold in
      var ridge = Ridge(inputs: SecondInputs.count, columns: columns)
      for (observation, sums) in zip(observations, sums)
      where observation.copy <= Self.lastJudgedCopy && folds.folds[observation.turn] == fold {
        let copy: Float = observation.copy > 0 ? copyWeight : 1
        ridge.add(
          secondInputs(sums, of: observation),
          targets: targets(turns[observation.turn])[..<columns].map(Double.init),
          weight: Double(copy * heldOutWeight(of: observation))
        )
      }
      parts.withLock { $0[fold] = ridge }
    }
    let ridges = parts.withLock { $0 }
    var all = Ridge(inputs: SecondInputs.count, columns: columns)
    for ridge in ridges { all.add(ridge) }
    var heldOut = Array(repeating: [Float](), count: observations.count)
    for (fold, ridge) in ridges.enumerated() {
      var others = all
      others.add(ridge, times: -1)
      let weights = others.fitted()
      for (index, observation) in observations.enumerated()
      where observation.copy <= Self.lastJudgedCopy && folds.folds[observation.turn] == fold {
        var totals = Array(repeating: 0.0, count: columns)
        for (place, value) in secondInputs(sums[index], of: observation).enumerated()
        where value != 0 {
          for column in 0..<columns { totals[column] += value * weights[place * columns + column] }
        }
        heldOut[index] = totals.map(Float.init)
      }
    }
    return SecondFit(weights: all.fitted(), heldOut: heldOut)
  }

  /// What the second models read of an observation.
  private func secondInputs(_ sums: [Float], of observation: Observation) -> [Double] {
    let whole = sums.map { Int32(max(-1e5, min(1e5, $0 * Self.unit)).rounded()) }
    var inputs = Array(repeating: 0.0, count: SecondInputs.count)
    SecondInputs.inputs(
      whole: Columns { whole[$0] },
      best: Columns { whole[Output.width + $0] },
      words: observation.words,
      sentences: observation.parts.count - 1
    ) { inputs[$0] = Double($1) / Double(Self.unit) }
    return inputs
  }
}
