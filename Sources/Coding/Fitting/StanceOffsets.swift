/// What is added to the sum of each stance before the greatest is taken: the kappa's own threshold.
///
/// Each stance is fitted against all others, so that the sums of a rare one run low: unless they are lifted, a low
/// position is too often taken for none.
enum StanceOffsets {
  /// The steps that are tried, up and down.
  private static let (step, reach): (Float, Int) = (0.04, 12)
  private static let rounds = 2

  /// The offsets with the best kappa over some held-out sums, found one stance after the other; that of `neutral` is 0.
  static func best(_ held: [(sums: [Float], stance: Stance)]) -> [Float] {
    let stances = Stance.allCases
    var offsets = Array(repeating: Float(0), count: stances.count)
    guard !held.isEmpty else { return offsets }
    let right = held.map { stances.firstIndex(of: $0.stance) ?? 0 }
    for _ in 0..<rounds {
      for place in stances.indices where stances[place] != .neutral {
        var best: (kappa: Double, offset: Float) = (-1, 0)
        for number in -reach...reach {
          offsets[place] = Float(number) * step
          let kappa = kappa(held.map(\.sums), right, offsets)
          // Of equal ones that which moves least.
          if kappa > best.kappa || kappa == best.kappa && abs(offsets[place]) < abs(best.offset) {
            best = (kappa, offsets[place])
          }
        }
        offsets[place] = best.offset
      }
    }
    return offsets
  }

  private static func kappa(_ sums: [[Float]], _ right: [Int], _ offsets: [Float]) -> Double {
    var counts = offsets.map { _ in Array(repeating: 0, count: offsets.count) }
    for (sums, right) in zip(sums, right) {
      var best = 0
      for place in offsets.indices where sums[place] + offsets[place] > sums[best] + offsets[best] {
        best = place
      }
      counts[right][best] += 1
    }
    return CohenKappa(counts).value
  }
}

extension Fit {
  /// The offsets of the stances, chosen on the held-out sums of the second models over the turns that are kept.
  func stanceOffsets(_ second: [[Float]], keep: (Int) -> Bool) -> [Float] {
    StanceOffsets.best(
      observations.indices.compactMap { index in
        let observation = observations[index]
        guard keep(observation.turn), observation.copy <= Self.lastJudgedCopy,
          let stance = turns[observation.turn].stance
        else { return nil }
        return (Array(second[index][Output.stances..<Output.depths]), stance)
      }
    )
  }
}
