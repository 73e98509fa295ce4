/// How much the sum of the whole reply counts beside that of its best sentence, for each code.
///
/// A short question at the end of a long explanation is one by its own words, whatever stands before it; a reflection is
/// one by what the whole reply does.
enum Shares {
  /// The shares that are tried.
  private static let tried: [Float] = [0.25, 0.5, 0.75, 1, 1.25]

  /// The share with the best F1 over some held-out sums, of whole replies and of their best sentences.
  static func best(_ held: [(whole: Float, sentence: Float, isRight: Bool)]) -> Float {
    var best: (score: Float, share: Float) = (-1, 1)
    for share in tried {
      let score = Thresholds.highestScore(
        held.map { HeldOut(sum: share * $0.whole + $0.sentence, isRight: $0.isRight) }
      )
      if score > best.score { best = (score, share) }
    }
    return best.share
  }
}

extension Fit {
  /// The share of each code, chosen on the turns that are kept; 1 for stances and depths.
  func shares(_ sums: [[Float]], keep: (Int) -> Bool) -> [Float] {
    (0..<Output.width).map { column in
      guard column < Output.stances else { return 1 }
      let code = Code.allCases[column]
      return Shares.best(
        observations.indices.compactMap { index in
          let observation = observations[index]
          let turn = turns[observation.turn]
          guard keep(observation.turn), observation.copy <= 1, turn.scorable.contains(code) else {
            return nil
          }
          return (
            sums[index][column], sums[index][Output.width + column], turn.codes.contains(code)
          )
        }
      )
    }
  }

  /// Sums with those of the whole reply taken by their share.
  static func weighed(_ sums: [Float], by shares: [Float]) -> [Float] {
    sums.indices.map { $0 < Output.width ? sums[$0] * shares[$0] : sums[$0] }
  }
}
