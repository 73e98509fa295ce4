import Language

/// Why a code was given: the words that carried it.
struct Explanation {
  let turn: Turn
  let decision: Decision
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

  /// The clause that adds most to a code in the sentence that shows it best.
  private func words(for code: Code) -> Range<Int> {
    let sentence = decision.sentences[decision.best[code.index]]
    var gains = Array(repeating: 0, count: sentence.range.count)
    for (place, feature) in sentence.features.enumerated() where !feature.words.isEmpty {
      let gain = sentence.gain(place, column: code.index, weights)
      guard gain != 0 else { continue }
      let words = Int(feature.words.lowerBound)..<Int(feature.words.upperBound)
      for word in words.clamped(to: sentence.range) {
        gains[word - sentence.range.lowerBound] += gain * 64 / words.count
      }
    }
    let clauses = turn.clauses(in: sentence.range)
    func sum(_ clause: Range<Int>) -> Int {
      clause.clamped(to: sentence.range).reduce(0) { $0 + gains[$1 - sentence.range.lowerBound] }
    }
    let best = clauses.max { sum($0) < sum($1) }
    return best?.clamped(to: sentence.range) ?? sentence.range
  }
}
