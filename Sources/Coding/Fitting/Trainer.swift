import Language

/// A turn as the trainer sees it: its facts by place in the vocabulary, and what it teaches.
struct Example {
  /// The facts, by place in the vocabulary, each once.
  var facts: [Int32]
  /// The value of each fact.
  var values: [Float]
  /// For each column +1 or -1, or 0 where nothing is known.
  var targets: [Float]
  /// How much the turn counts: less for a copy.
  var weight: Float
}

/// Fits linear models, one a column, all in one pass over the examples.
///
/// Squared-hinge support vector machines with L2 regularisation, solved in the dual by coordinate descent
/// (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM"): each step is in closed form
/// and the same for every column, so that a row of weights is one run of vector instructions.
struct Trainer {
  /// The price of an error; higher fits closer.
  var cost: Float = 0.5
  /// How often every example is visited.
  var passes = 12
  /// How much more an error on a rare code's own turns costs: the ratio of the classes to this power.
  var balance: Float = 0.2

  /// Fits all columns at once.
  ///
  /// - Parameters:
  ///   - examples: What teaches.
  ///   - vocabulary: How many facts there are.
  ///   - scales: For each fact and each column the square of what the fact counts there, see ``Leanings``; 1 unless
  ///     given.
  /// - Returns: The weights, ``Output/width`` for each fact: those of the facts as they are, whatever they counted.
  func fit(_ examples: [Example], vocabulary: Int, scales: [Float]? = nil) -> [Float] {
    let width = Output.width
    let scales = scales ?? [Float](repeating: 1, count: vocabulary * width)
    var weights = [Float](repeating: 0, count: vocabulary * width)
    var duals = [Float](repeating: 0, count: examples.count * width)
    let prices = prices(examples)
    var generator = SplitMix(state: 20_261_121)
    var order = Array(examples.indices)
    var columns = [Float](repeating: 0, count: 2 * width)
    weights.withUnsafeMutableBufferPointer { weights in
      scales.withUnsafeBufferPointer { scales in
        columns.withUnsafeMutableBufferPointer { columns in
          let sums = UnsafeMutableBufferPointer(rebasing: columns[..<width])
          let squares = UnsafeMutableBufferPointer(rebasing: columns[width...])
          for _ in 0..<passes {
            for place in stride(from: order.count - 1, to: 0, by: -1) {
              order.swapAt(place, generator.below(place + 1))
            }
            for index in order {
              let example = examples[index]
              for column in 0..<2 * width { columns[column] = 0 }
              for (fact, value) in zip(example.facts, example.values) {
                let row = Int(fact) * width
                for column in 0..<width {
                  sums[column] += value * weights[row + column]
                  squares[column] += value * value * scales[row + column]
                }
              }
              for column in 0..<width {
                let target = example.targets[column]
                let price = prices[(target > 0 ? 0 : width) + column] * example.weight * cost
                let slack = 1 / (2 * price)
                let old = duals[index * width + column]
                let gradient = target * sums[column] - 1 + old * slack
                let new = target == 0 ? 0 : max(0, old - gradient / (squares[column] + slack))
                duals[index * width + column] = new
                sums[column] = (new - old) * target
              }
              for (fact, value) in zip(example.facts, example.values) {
                let row = Int(fact) * width
                for column in 0..<width {
                  weights[row + column] += value * scales[row + column] * sums[column]
                }
              }
            }
          }
        }
      }
    }
    return weights
  }

  /// The price of an error on each column's own turns, then on the others.
  private func prices(_ examples: [Example]) -> [Float] {
    let width = Output.width
    var counts = [Float](repeating: 1, count: 2 * width)
    for example in examples {
      for column in 0..<width where example.targets[column] != 0 {
        counts[(example.targets[column] > 0 ? 0 : width) + column] += example.weight
      }
    }
    return (0..<2 * width).map { place in
      let column = place % width
      let ratio = counts[width + column] / counts[column]
      return place < width && ratio > 1 ? power(ratio, balance) : 1
    }
  }

  /// A power by halving, without a library's `pow`: the base to an exponent between 0 and 1, in 1/64.
  private func power(_ base: Float, _ exponent: Float) -> Float {
    var result: Float = 1
    var root = base
    var rest = Int(exponent * 64)
    for _ in 0..<6 {
      root = root.squareRoot()
      if rest >= 32 { result *= root }
      rest = (rest * 2) & 63
    }
    return result
  }
}
