import Language

/// Why a code was given: the words that carried it.
struct Explanation {
  let turn: Turn
  let features: [Feature]
  let scores: Scores
  let weights: Weights

  /// The evidence for a code.
  func evidence(for code: Code, confidence: Int, in reply: String) -> Evidence {
    let words = words(for: code)
    let start = turn.reply.tokens[words.lowerBound].start
    let end = turn.reply.tokens[words.upperBound - 1].end
    let utf8 = reply.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    let to = utf8.index(utf8.startIndex, offsetBy: end)
    let quote = String(reply[from..<to])
    return Evidence(
      code: code,
      quote: quote,
      start: start,
      reason: Reasons.sentence(for: code, quote: quote, in: turn.lang),
      confidence: confidence
    )
  }

  /// The clause that adds most to a code.
  private func words(for code: Code) -> Range<Int> {
    var gains = Array(repeating: 0, count: turn.reply.tokens.count)
    for (feature, row) in zip(features, scores.rows) where row >= 0 && !feature.words.isEmpty {
      var gain = Int(weights.values[Int(row) * Output.width + code.index])
      if !feature.template.isCue { gain = (gain * scores.lexicalFactor) >> 16 }
      let range = Int(feature.words.lowerBound)..<min(Int(feature.words.upperBound), gains.count)
      for place in range { gains[place] += gain * 64 / range.count }
    }
    let best = turn.clauses.max { left, right in
      left.reduce(0) { $0 + gains[$1] } < right.reduce(0) { $0 + gains[$1] }
    }
    return best ?? 0..<turn.reply.tokens.count
  }
}
