import Language

/// The sums of a turn: one for each column, with the row that each fact met.
struct Scores {
  /// The sums.
  var sums: [Int32]
  /// The row of each fact in the weights, -1 where it has none.
  var rows: [Int32]
  /// What a lexical weight is multiplied by, in 1/65536.
  var lexicalFactor: Int

  /// Adds up the facts.
  init(_ features: [Feature], _ weights: Weights) {
    var rows: [Int32] = []
    rows.reserveCapacity(features.count)
    var lexical = 0
    for feature in features {
      rows.append(weights.rows.value(of: feature.atom))
      if !feature.template.isCue { lexical += 1 }
    }
    lexicalFactor = Self.factor(lexical, scale: weights.lexicalScale)
    var sums = weights.biases
    var words = Array(repeating: Int32(0), count: Output.width)
    weights.values.withUnsafeBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        words.withUnsafeMutableBufferPointer { words in
          for (feature, row) in zip(features, rows) where row >= 0 {
            let base = Int(row) * Output.width
            if feature.template.isCue {
              for column in 0..<Output.width { sums[column] &+= Int32(values[base + column]) }
            } else {
              for column in 0..<Output.width { words[column] &+= Int32(values[base + column]) }
            }
          }
        }
      }
    }
    for column in 0..<Output.width {
      sums[column] &+= Int32(truncatingIfNeeded: (Int(words[column]) * lexicalFactor) >> 16)
    }
    self.sums = sums
    self.rows = rows
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
