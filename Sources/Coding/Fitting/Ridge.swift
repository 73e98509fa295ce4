/// Linear models of a few hundred inputs, fitted in closed form: squared errors with L2 regularisation (ridge regression,
/// Hoerl & Kennard 1970).
///
/// What it takes from its examples adds up, so that the fit without a fold is that of all less the fold's own.
struct Ridge {
  /// How much the size of the weights costs.
  static let cost = 10.0

  private let inputs: Int
  private let columns: Int
  /// The products of all inputs, row by row up to the diagonal.
  private var products: [Double]
  /// The products of the inputs with the targets.
  private var moments: [Double]

  /// Nothing seen yet.
  init(inputs: Int, columns: Int) {
    self.inputs = inputs
    self.columns = columns
    products = Array(repeating: 0, count: inputs * inputs)
    moments = Array(repeating: 0, count: inputs * columns)
  }

  /// Adds an example.
  mutating func add(_ values: [Double], targets: [Double], weight: Double) {
    products.withUnsafeMutableBufferPointer { products in
      moments.withUnsafeMutableBufferPointer { moments in
        values.withUnsafeBufferPointer { values in
          for row in 0..<inputs where values[row] != 0 {
            let value = values[row] * weight
            let base = row * inputs
            for column in 0...row { products[base + column] += value * values[column] }
            for column in 0..<columns { moments[row * columns + column] += value * targets[column] }
          }
        }
      }
    }
  }

  /// Adds what another has seen, or takes it away.
  mutating func add(_ other: Ridge, times sign: Double = 1) {
    for place in products.indices { products[place] += sign * other.products[place] }
    for place in moments.indices { moments[place] += sign * other.moments[place] }
  }

  /// The weights, a row for each input: Cholesky's decomposition, then substitution forwards and backwards.
  func fitted() -> [Double] {
    var lower = products
    for place in 0..<inputs { lower[place * inputs + place] += Self.cost }
    var weights = moments
    lower.withUnsafeMutableBufferPointer { lower in
      for row in 0..<inputs {
        for column in 0...row {
          var sum = lower[row * inputs + column]
          for place in 0..<column {
            sum -= lower[row * inputs + place] * lower[column * inputs + place]
          }
          lower[row * inputs + column] =
            row == column ? max(sum, 1e-9).squareRoot() : sum / lower[column * inputs + column]
        }
      }
      weights.withUnsafeMutableBufferPointer { weights in
        for row in 0..<inputs {
          for place in 0..<row {
            let factor = lower[row * inputs + place]
            for column in 0..<columns {
              weights[row * columns + column] -= factor * weights[place * columns + column]
            }
          }
          for column in 0..<columns {
            weights[row * columns + column] /= lower[row * inputs + row]
          }
        }
        for row in (0..<inputs).reversed() {
          for place in row + 1..<inputs {
            let factor = lower[place * inputs + row]
            for column in 0..<columns {
              weights[row * columns + column] -= factor * weights[place * columns + column]
            }
          }
          for column in 0..<columns {
            weights[row * columns + column] /= lower[row * inputs + row]
          }
        }
      }
    }
    return weights
  }
}
