import Language

/// What the models say of a turn: the sums of the whole reply and of its sentences, put together.
struct Decision {
  /// The facts that the weights know: of the whole reply, then of each sentence.
  let facts: [WeighedFact]
  /// The sentences.
  let sentences: [Scores]
  /// For each column the sentence that shows it best.
  private(set) var best: [Int]
  /// For each code how far its sum lies above its threshold, in thousandths.
  let margins: [Int32]
  /// The stance.
  let stance: Stance
  /// The depth, should there be a reformulation.
  let depth: Depth

  init(_ turn: Turn, _ weights: Weights) {
    let scale = weights.lexicalScale
    var extraction = Extraction(turn, weights: weights)
    let whole = Scores(&extraction, range: turn.reply.tokens.indices, .whole, scale: scale)
    sentences = turn.sentences.map { Scores(&extraction, range: $0, .sentence, scale: scale) }
    facts = extraction.facts
    let first = Self.sums(of: whole, sentences, facts, weights)
    best = Array(repeating: 0, count: Output.count)
    var highest = sentences.isEmpty ? first : Columns(repeating: Int32.min)
    for (place, sentence) in sentences.enumerated() {
      let sums = Self.sums(of: sentence, facts, weights)
      for column in 0..<Output.count {
        let sum = sums[column]
        if sum > highest[column] {
          highest[column] = sum
          best[column] = place
        }
      }
    }
    let second = weights.second.sums(
      whole: first,
      best: highest,
      words: turn.reply.tokens.count,
      sentences: sentences.count
    )
    margins = (0..<Output.stances).map { second[$0] &- weights.thresholds[$0] }
    stance = Self.best(Stance.allCases) { second[Output.stances + $0] }
    depth = Self.best(Depth.allCases) {
      first[Output.depths + $0] &+ highest[Output.depths + $0]
    }
  }

  /// The sums of the whole reply: the runs of words of the sentences are its own, too.
  private static func sums(
    of whole: Scores,
    _ sentences: [Scores],
    _ facts: [WeighedFact],
    _ weights: Weights
  ) -> Columns {
    var (cues, words) = (Columns(repeating: 0), Columns(repeating: 0))
    weights.letters.withUnsafeBufferPointer { letters in
      RowSums.add(facts[whole.cues], .whole, of: letters, to: &cues)
      RowSums.add(facts[whole.words], .whole, of: letters, to: &words)
      for sentence in sentences {
        RowSums.add(facts[sentence.words], .whole, of: letters, to: &words)
      }
    }
    let count = sentences.reduce(whole.lexical) { $0 + $1.lexical }
    let factor = Scores.factor(count, scale: weights.lexicalScale)
    return sums(cues, words, factor, weights.biases[..<Output.width])
  }

  /// The sums of a sentence.
  private static func sums(
    of sentence: Scores,
    _ facts: [WeighedFact],
    _ weights: Weights
  ) -> Columns {
    var (cues, words) = (Columns(repeating: 0), Columns(repeating: 0))
    weights.letters.withUnsafeBufferPointer { letters in
      RowSums.add(facts[sentence.cues], .sentence, of: letters, to: &cues)
      RowSums.add(facts[sentence.words], .sentence, of: letters, to: &words)
    }
    return sums(cues, words, sentence.lexicalFactor, weights.biases[Output.width...])
  }

  /// The sums, in thousandths, of cues and of words, whose sums are taken by a factor in 1/65536, both in the unit of letters.
  private static func sums(
    _ cues: Columns,
    _ words: Columns,
    _ factor: Int,
    _ biases: ArraySlice<Int32>
  ) -> Columns {
    var sums = Columns(repeating: 0)
    for column in 0..<Output.count {
      let scaled = (Int(words[column] &* WeightLetter.unit) &* factor) >> 16
      sums[column] =
        biases[biases.startIndex + column] &+ cues[column] &* WeightLetter.unit
        &+ Int32(truncatingIfNeeded: scaled)
    }
    return sums
  }

  /// Lets a sentence stand for a code, whatever the sums say.
  mutating func show(_ code: Code, in sentence: Int) { best[code.index] = sentence }

  /// The case whose sum is the highest.
  private static func best<Case>(_ cases: [Case], _ sum: (Int) -> Int32) -> Case {
    var best = 0
    for place in cases.indices where sum(place) > sum(best) { best = place }
    return cases[best]
  }
}
