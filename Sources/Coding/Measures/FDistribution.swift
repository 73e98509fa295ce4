import Glibc

/// The F distribution, for confidence intervals.
///
/// The incomplete beta function is computed by its continued fraction (Abramowitz and Stegun, 26.5.8), evaluated after
/// Lentz; the quantile by halving.
enum FDistribution {
  /// The probability of a value of at most `f`.
  static func probability(_ f: Double, _ d1: Double, _ d2: Double) -> Double {
    f <= 0 ? 0 : beta(d1 * f / (d1 * f + d2), d1 / 2, d2 / 2)
  }

  /// The value that is exceeded with the probability `1 - p`.
  static func quantile(_ p: Double, _ d1: Double, _ d2: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while probability(high, d1, d2) < p, high < 1e12 { high *= 2 }
    for _ in 0..<200 where high - low > 1e-12 * high {
      let middle = (low + high) / 2
      if probability(middle, d1, d2) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The regularised incomplete beta function.
  private static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = exp(
      logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x)
    )
    return x < (a + 1) / (a + b + 2)
      ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func safe(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / safe(1 - (a + b) * x / (a + 1))
    var result = d
    for round in 1...500 {
      let m = Double(round)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      var step = 1.0
      for term in [even, odd] {
        d = 1 / safe(1 + term * d)
        c = safe(1 + term / c)
        step = c * d
        result *= step
      }
      if abs(step - 1) < 1e-15 { break }
    }
    return result
  }

  /// The logarithm of the gamma function for positive values, by Stirling's series above 10.
  private static func logGamma(_ x: Double) -> Double {
    var (x, shift) = (x, 0.0)
    while x < 10 {
      shift -= log(x)
      x += 1
    }
    let y = 1 / (x * x)
    let series = (1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y / 1680))) / x
    return (x - 0.5) * log(x) - x + 0.5 * log(2 * Double.pi) + series + shift
  }
}
