import Language

/// What the models say of a turn: the sums of the whole reply and of its sentences, put together.
struct Decision {
  /// The sentences.
  let sentences: [Scores]
  /// For each column the sentence that shows it best.
  private(set) var best: [Int]
  /// For each column how far its sum lies above its threshold.
  let margins: [Int32]
  /// The stance.
  let stance: Stance
  /// The depth, should there be a reformulation.
  let depth: Depth

  init(_ turn: Turn, _ weights: Weights) {
    let width = Output.width
    let all = turn.reply.tokens.indices
    let whole = Scores(
      Extraction(turn, range: all, scope: .whole).features,
      range: all,
      weights
    )
    sentences = turn.sentences.map {
      Scores(Extraction(turn, range: $0, scope: .sentence).features, range: $0, weights)
    }
    var first = Array(weights.biases[..<width])
    var words = Array(repeating: Int32(0), count: width)
    whole.add(cues: &first, lexical: &words, from: 0, stride: width, weights)
    var highest = Array(repeating: Int32.min, count: width)
    best = Array(repeating: 0, count: width)
    for (place, sentence) in sentences.enumerated() {
      // The first half of these sums, of the lexical facts, belongs to the whole reply.
      var cues = weights.biases
      var lexical = Array(repeating: Int32(0), count: 2 * width)
      sentence.add(cues: &cues, lexical: &lexical, from: 0, stride: 2 * width, weights)
      for column in 0..<width {
        words[column] &+= lexical[column]
        let scaled = (Int(lexical[width + column]) * sentence.lexicalFactor) >> 16
        let sum = cues[width + column] &+ Int32(truncatingIfNeeded: scaled)
        if sum > highest[column] { (highest[column], best[column]) = (sum, place) }
      }
    }
    let lexical = sentences.reduce(whole.lexical) { $0 + $1.lexical }
    let factor = Scores.factor(lexical, scale: weights.lexicalScale)
    for column in 0..<width {
      first[column] &+= Int32(truncatingIfNeeded: (Int(words[column]) * factor) >> 16)
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
