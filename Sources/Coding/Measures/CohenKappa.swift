/// Cohen's kappa of two raters who sorted the same things into the same classes: agreement beyond chance.
///
/// Cohen J, Educational and Psychological Measurement 1960;20:37-46. The standard error is that of large samples
/// (Fleiss JL, Cohen J, Everitt BS, Psychological Bulletin 1969;72:323-327); it takes the things sorted for
/// independent of each other.
public struct CohenKappa: Hashable, Sendable {
  /// Kappa, at most 1; 0 for an empty table, 1 where both raters know one class only.
  public let value: Double
  /// The standard error; nil where the formula says nothing: fewer than two things, no disagreement at all, or a rater
  /// who never chose but one class.
  public let error: Double?

  /// The lower bound of the 95 % confidence interval; nil without a standard error.
  public var lower: Double? { error.map { max(value - Self.reach * $0, -1) } }
  /// The upper bound of the 95 % confidence interval; nil without a standard error.
  public var upper: Double? { error.map { min(value + Self.reach * $0, 1) } }

  // The 97.5th percentile of the normal distribution.
  private static let reach = 1.959964

  /// The kappa of a square table of counts.
  ///
  /// - Parameter counts: how often the one rater chose the class of the row and the other that of the column.
  public init(_ counts: [[Int]]) {
    let total = Double(counts.joined().reduce(0, +))
    guard total > 0 else {
      (value, error) = (0, nil)
      return
    }
    let shares = counts.map { $0.map { Double($0) / total } }
    let rows = shares.map { $0.reduce(0, +) }
    let columns = shares.indices.map { place in shares.reduce(0) { $0 + $1[place] } }
    let observed = shares.indices.reduce(0) { $0 + shares[$1][$1] }
    let expected = shares.indices.reduce(0) { $0 + rows[$1] * columns[$1] }
    guard expected < 1 else {
      (value, error) = (1, nil)
      return
    }
    let kappa = (observed - expected) / (1 - expected)
    value = kappa
    guard total > 1, observed < 1 else {
      error = nil
      return
    }
    var spread = 0.0
    for row in shares.indices {
      for column in shares.indices {
        let chance = (columns[row] + rows[column]) * (1 - kappa)
        let off = row == column ? 1 - chance : chance
        spread += shares[row][column] * off * off
      }
    }
    let centre = kappa - expected * (1 - kappa)
    let variance = max(spread - centre * centre, 0) / (total * (1 - expected) * (1 - expected))
    error = variance > 1e-12 ? variance.squareRoot() : nil
  }
}
