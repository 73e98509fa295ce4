import Language

/// Why a code was given: the words that carried it, and a sentence about them.
struct Explanation {
  let turn: Turn
  let decision: Decision
  let weights: Weights

  /// The evidence for a code.
  func evidence(for code: Code, confidence: Int, in reply: String) -> Evidence {
    let words = words(for: code)
    let quote = text(of: words, in: reply)
    let reasons = Reasons(
      lang: turn.lang,
      echoed: code == .reformulation ? echo(in: words).map { text(of: $0, in: reply) } : nil,
      depth: decision.depth
    )
    return Evidence(
      code: code,
      quote: quote,
      start: turn.reply.tokens[words.lowerBound].start,
      reason: reasons.sentence(for: code),
      confidence: confidence
    )
  }

  /// What the learner typed for some words.
  private func text(of words: Range<Int>, in reply: String) -> String {
    let utf8 = reply.utf8
    let start = turn.reply.tokens[words.lowerBound].start
    let end = turn.reply.tokens[words.upperBound - 1].end
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    return String(reply[from..<utf8.index(from, offsetBy: end - start)])
  }

  /// The longest run of the patient's own words among some words, with a content word at each end.
  private func echo(in words: Range<Int>) -> Range<Int>? {
    var best: Range<Int>?
    var start: Int?
    var end = words.lowerBound
    for place in words {
      switch turn.origins[place] {
      case .patient:
        if start == nil { start = place }
        end = place + 1
        // One word alone may be there by chance.
        if let start, end - start > (best?.count ?? 1) { best = start..<end }
      case .function: break
      default: start = nil
      }
    }
    return best
  }

  /// The clause that adds most to a code in the sentence that shows it best.
  private func words(for code: Code) -> Range<Int> {
    let sentence = decision.sentences[decision.best[code.index]]
    let clauses = turn.clauses(in: sentence.range)
    // Most sentences have one clause, and no other could add more.
    guard clauses.count > 1 else {
      return clauses.first?.clamped(to: sentence.range) ?? sentence.range
    }
    var gains = Array(repeating: 0, count: sentence.range.count)
    var all = gains.mutableSpan
    for areCues in [false, true] {
      let factor = areCues ? 1 << 16 : sentence.lexicalFactor
      for fact in decision.facts[areCues ? sentence.cues : sentence.words] where !fact.words.isEmpty
      {
        let weight = weights.weight(fact.row, .sentence, column: code.index)
        let gain = (weight * factor) >> 16
        guard gain != 0 else { continue }
        let words = Int(fact.words.lowerBound)..<Int(fact.words.upperBound)
        let share = gain * 64 / words.count
        for word in words.clamped(to: sentence.range) {
          all[word - sentence.range.lowerBound] += share
        }
      }
    }
    func sum(_ clause: Range<Int>) -> Int {
      clause.clamped(to: sentence.range).reduce(0) { $0 + gains[$1 - sentence.range.lowerBound] }
    }
    let best = clauses.max { sum($0) < sum($1) }
    return best?.clamped(to: sentence.range) ?? sentence.range
  }
}
