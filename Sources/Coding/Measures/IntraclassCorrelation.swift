/// The intraclass correlation ICC(2,1): how far single marks of different people agree, who are a sample of all markers.
///
/// Shrout PE, Fleiss JL, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin
/// 1979;86:420-428, case 2: targets and judges are both random, and a judge who is always milder counts against it. The
/// bounds are those of their formula for case 2, with the degrees of freedom after Satterthwaite.
public struct IntraclassCorrelation: Hashable, Sendable {
  /// How many targets were rated.
  public let targets: Int
  /// How many judges rated each of them.
  public let judges: Int
  /// The correlation, at most 1; below zero when judges differ more than targets.
  public let value: Double
  /// The lower bound of the confidence interval.
  public let lower: Double
  /// The upper bound of the confidence interval.
  public let upper: Double

  /// The correlation of a table: a row for each target, in it a rating of each judge.
  ///
  /// There is none with fewer than two targets or judges, or where no two ratings differ.
  ///
  /// - Parameters:
  ///   - table: the ratings; nothing missing.
  ///   - confidence: the confidence of the interval, 0-1.
  public init?(_ table: [[Double]], confidence: Double = 0.95) {
    let (n, k) = (table.count, table.first?.count ?? 0)
    guard n > 1, k > 1, table.allSatisfy({ $0.count == k }) else { return nil }
    let (rows, columns) = (Double(n), Double(k))
    let mean = table.joined().reduce(0, +) / (rows * columns)
    let total = table.joined().reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard total > 0 else { return nil }
    func squares(_ means: [Double]) -> Double {
      means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    let between = columns * squares(table.map { $0.reduce(0, +) / columns })
    let judged = rows * squares((0..<k).map { j in table.reduce(0) { $0 + $1[j] } / rows })
    let bms = between / (rows - 1)
    let jms = judged / (columns - 1)
    let ems = max(0, total - between - judged) / ((rows - 1) * (columns - 1))
    let value = (bms - ems) / (bms + (columns - 1) * ems + columns * (jms - ems) / rows)
    targets = n
    judges = k
    self.value = value
    let mistakes = Mistakes(rows: rows, columns: columns, bms: bms, jms: jms, ems: ems)
    (lower, upper) = mistakes.interval(of: value, confidence: confidence)
  }

  private struct Mistakes {
    let rows, columns, bms, jms, ems: Double

    func interval(of value: Double, confidence: Double) -> (Double, Double) {
      guard ems > 0 else {
        // Without any rest the judges differ by constants only; F has no error to be measured against.
        return jms > 0 ? (min(0, value), 1) : (1, 1)
      }
      let fj = jms / ems
      let a = columns * value * fj
      let b = rows * (1 + (columns - 1) * value) - columns * value
      let v =
        (columns - 1) * (rows - 1) * (a + b) * (a + b)
        / ((rows - 1) * a * a + b * b)
      let tail = (1 - confidence) / 2
      let f1 = FDistribution.quantile(1 - tail, rows - 1, v)
      let f2 = FDistribution.quantile(1 - tail, v, rows - 1)
      let rest = columns * jms + (columns * rows - columns - rows) * ems
      return (
        rows * (bms - f1 * ems) / (f1 * rest + rows * bms),
        rows * (f2 * bms - ems) / (rest + rows * f2 * bms)
      )
    }
  }
}
