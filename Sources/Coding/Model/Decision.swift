import Language

/// What the models say of a turn: the sums of the whole reply and of its sentences, put together.
struct Decision {
  /// The whole reply.
  let whole: Scores
  /// The sentences.
  let sentences: [Scores]
  /// For each column the sentence that shows it best.
  private(set) var best: [Int]
  /// For each column how far its sum lies above its threshold.
  private(set) var margins: [Int32]
  /// The stance.
  let stance: Stance
  /// The depth, should there be a reformulation.
  let depth: Depth

  init(_ turn: Turn, _ weights: Weights) {
    let all = turn.reply.tokens.indices
    whole = Scores(Extraction(turn, range: all).features, range: all, weights)
    sentences =
      turn.sentences.count == 1
      ? [whole]
      : turn.sentences.map { Scores(Extraction(turn, range: $0).features, range: $0, weights) }
    let first = whole.sums(weights, asSentence: false)
    var highest = Array(repeating: Int32.min, count: Output.width)
    best = Array(repeating: 0, count: Output.width)
    for (place, sentence) in sentences.enumerated() {
      for (column, sum) in sentence.sums(weights, asSentence: true).enumerated()
      where sum > highest[column] {
        highest[column] = sum
        best[column] = place
      }
    }
    let sums = zip(first, highest).map { $0 &+ $1 }
    margins = zip(sums, weights.thresholds).map { $0 &- $1 }
    stance = Self.stance(first + highest, weights)
    depth = Self.best(Depth.allCases, sums[Output.depths...])
  }

  /// The stance reads the sums of all columns: an order speaks for `director`, an open question against it.
  private static func stance(_ sums: [Int32], _ weights: Weights) -> Stance {
    let count = Stance.allCases.count
    var totals = weights.stances[(2 * Output.width * count)...].map { Int($0) * 1000 }
    for (input, sum) in sums.enumerated() {
      let value = Int(max(-2000, min(2000, sum))) / 2
      for place in 0..<count {
        totals[place] += Int(weights.stances[input * count + place]) * value
      }
    }
    return best(Stance.allCases, totals[...])
  }

  private static func best<Case, Sum: Comparable>(_ cases: [Case], _ sums: ArraySlice<Sum>) -> Case
  {
    var best = 0
    for place in cases.indices
    where sums[sums.startIndex + place] > sums[sums.startIndex + best] { best = place }
    return cases[best]
  }
}
