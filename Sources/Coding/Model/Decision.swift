import Language

/// What the models say of a turn: the sums of the whole reply and of its sentences, put together.
struct Decision {
  /// The facts that the weights know: of the whole reply, then of each sentence.
  let features: [Feature]
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
    let width = Output.width
    let scale = weights.lexicalScale
    var extraction = Extraction(turn, weights: weights)
    let whole = Scores(&extraction, range: turn.reply.tokens.indices, .whole, scale: scale)
    sentences = turn.sentences.map { Scores(&extraction, range: $0, .sentence, scale: scale) }
    let features = extraction.features
    self.features = features
    var cues = RowSums()
    var words = RowSums()
    weights.letters.withUnsafeBufferPointer { letters in
      Self.add(features[whole.facts], .whole, weights, letters, &cues, &words)
      // The runs of words of the sentences are those of the whole reply, too.
      for feature in features[whole.facts.upperBound...] where !feature.template.isCue {
        words.add(letters, from: weights.base(of: feature.row, .whole))
      }
    }
    var first = zip(weights.biases[..<width], cues.take()).map { $0 &+ $1 }
    var highest = Array(repeating: Int32.min, count: width)
    best = Array(repeating: 0, count: width)
    var lexical = RowSums()
    for (place, sentence) in sentences.enumerated() {
      weights.letters.withUnsafeBufferPointer { letters in
        Self.add(features[sentence.facts], .sentence, weights, letters, &cues, &lexical)
      }
      let (ofCues, ofWords) = (cues.take(), lexical.take())
      for column in 0..<width {
        let scaled = (Int(ofWords[column]) * sentence.lexicalFactor) >> 16
        let sum =
          weights.biases[width + column] &+ ofCues[column] &+ Int32(truncatingIfNeeded: scaled)
        if sum > highest[column] { (highest[column], best[column]) = (sum, place) }
      }
    }
    let count = sentences.reduce(whole.lexical) { $0 + $1.lexical }
    let factor = Scores.factor(count, scale: scale)
    for (column, sum) in words.take().enumerated() {
      first[column] &+= Int32(truncatingIfNeeded: (Int(sum) * factor) >> 16)
    }
    if sentences.isEmpty { highest = first }
    let inputs = SecondInputs.inputs(
      whole: first,
      best: highest,
      words: turn.reply.tokens.count,
      sentences: sentences.count
    )
    let second = weights.second.sums(inputs)
    margins = zip(second[..<Output.stances], weights.thresholds).map { $0 &- $1 }
    stance = Self.best(Stance.allCases, second[Output.stances...])
    depth = Self.best(Depth.allCases, zip(first, highest).map { $0 &+ $1 }[Output.depths...])
  }

  /// Adds the rows of some facts, those of named cues and those of runs of words.
  @inline(__always)
  private static func add(
    _ facts: ArraySlice<Feature>,
    _ half: Weights.Half,
    _ weights: Weights,
    _ letters: UnsafeBufferPointer<Int8>,
    _ cues: inout RowSums,
    _ words: inout RowSums
  ) {
    for fact in facts {
      let base = weights.base(of: fact.row, half)
      if fact.template.isCue {
        cues.add(letters, from: base)
      } else {
        words.add(letters, from: base)
      }
    }
  }

  /// Lets a sentence stand for a code, whatever the sums say.
  mutating func show(_ code: Code, in sentence: Int) { best[code.index] = sentence }

  /// What a fact adds to a column of a sentence.
  func gain(_ feature: Feature, column: Int, in sentence: Scores, _ weights: Weights) -> Int {
    let weight = weights.weight(feature.row, .sentence, column: column)
    return feature.template.isCue ? weight : (weight * sentence.lexicalFactor) >> 16
  }

  private static func best<Case>(_ cases: [Case], _ sums: ArraySlice<Int32>) -> Case {
    var best = 0
    for place in cases.indices
    where sums[sums.startIndex + place] > sums[sums.startIndex + best] { best = place }
    return cases[best]
  }
}
