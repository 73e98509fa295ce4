import Language

/// The facts of some words with the rows of weights that they met.
struct Scores {
  /// The words: the whole reply, or a sentence.
  let range: Range<Int>
  /// The facts.
  let features: [Feature]
  /// The row of each fact in the weights, -1 where it has none.
  let rows: [Int32]
  /// The number of lexical facts.
  let lexical: Int
  /// What a lexical weight is multiplied by, in 1/65536.
  let lexicalFactor: Int

  /// Looks up the facts.
  init(_ features: [Feature], range: Range<Int>, _ weights: Weights) {
    self.range = range
    self.features = features
    var lexical = 0
    rows = [Int32](unsafeUninitializedCapacity: features.count) { rows, count in
      for place in features.indices {
        rows[place] = weights.rows.value(of: features[place].atom)
        if !features[place].template.isCue { lexical += 1 }
      }
      count = features.count
    }
    self.lexical = lexical
    lexicalFactor = Self.factor(lexical, scale: weights.lexicalScale)
  }

  /// Adds the cues' weights to one set of sums and the lexical facts' to another, `stride` numbers of each row.
  func add(
    cues: inout [Int32],
    lexical: inout [Int32],
    from half: Int,
    stride: Int,
    _ weights: Weights
  ) {
    weights.values.withUnsafeBufferPointer { values in
      cues.withUnsafeMutableBufferPointer { cues in
        lexical.withUnsafeMutableBufferPointer { lexical in
          for place in features.indices where rows[place] >= 0 {
            let base = Int(rows[place]) * 2 * Output.width + half
            if features[place].template.isCue {
              for column in 0..<stride { cues[column] &+= Int32(values[base + column]) }
            } else {
              for column in 0..<stride { lexical[column] &+= Int32(values[base + column]) }
            }
          }
        }
      }
    }
  }

  /// What a fact adds to a column of a sentence.
  func gain(_ place: Int, column: Int, _ weights: Weights) -> Int {
    guard rows[place] >= 0 else { return 0 }
    let weight = Int(weights.values[(Int(rows[place]) * 2 + 1) * Output.width + column])
    return features[place].template.isCue ? weight : (weight * lexicalFactor) >> 16
  }

  /// The scale, in 1/1024, over the square root of the number of lexical facts, in 1/65536: no floating point.
  static func factor(_ count: Int, scale: Int) -> Int {
    guard count > 0 else { return 0 }
    // The root of count · 2¹⁶ is 256 times the root.
    return scale << 14 / max(1, root(count << 16))
  }

  private static func root(_ number: Int) -> Int {
    var low = 0
    var high = 1 << 31
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle <= number { low = middle } else { high = middle }
    }
    return low
  }
}
