import Language

/// The sums of some words: one for each column, with the row that each fact met.
struct Scores {
  /// The words: the whole reply, or a sentence.
  let range: Range<Int>
  /// The facts.
  let features: [Feature]
  /// The row of each fact in the weights, -1 where it has none.
  let rows: [Int32]
  /// What a lexical weight is multiplied by, in 1/65536.
  let lexicalFactor: Int

  /// Looks up the facts.
  init(_ features: [Feature], range: Range<Int>, _ weights: Weights) {
    self.range = range
    self.features = features
    var rows: [Int32] = []
    rows.reserveCapacity(features.count)
    var lexical = 0
    for feature in features {
      rows.append(weights.rows.value(of: feature.atom))
      if !feature.template.isCue { lexical += 1 }
    }
    self.rows = rows
    lexicalFactor = Self.factor(lexical, scale: weights.lexicalScale)
  }

  /// The sums with the weights for a whole reply, or with those for a sentence.
  func sums(_ weights: Weights, asSentence: Bool) -> [Int32] {
    let width = Output.width
    let half = asSentence ? width : 0
    var sums = Array(weights.biases[half..<half + width])
    var words = Array(repeating: Int32(0), count: width)
    weights.values.withUnsafeBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        words.withUnsafeMutableBufferPointer { words in
          for (feature, row) in zip(features, rows) where row >= 0 {
            let base = Int(row) * 2 * width + half
            if feature.template.isCue {
              for column in 0..<width { sums[column] &+= Int32(values[base + column]) }
            } else {
              for column in 0..<width { words[column] &+= Int32(values[base + column]) }
            }
          }
        }
      }
    }
    for column in 0..<width {
      sums[column] &+= Int32(truncatingIfNeeded: (Int(words[column]) * lexicalFactor) >> 16)
    }
    return sums
  }

  /// What a fact adds to a column.
  func gain(_ place: Int, column: Int, _ weights: Weights, asSentence: Bool) -> Int {
    guard rows[place] >= 0 else { return 0 }
    let row = (Int(rows[place]) * 2 + (asSentence ? 1 : 0)) * Output.width
    let weight = Int(weights.values[row + column])
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
