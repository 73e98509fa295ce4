import Coding

/// The mark of the whole: the mean of the dimensions by their weights, less what adverse behaviours cost.
struct Overall {
  /// A dimension that counts.
  struct Term {
    let dimension: Dimension
    let mark: Int
    let weight: Int
  }

  /// The dimensions that count.
  let terms: [Term]
  /// Their mean by their weights.
  let mean: Int
  /// The points of all deductions.
  let sum: Int
  /// The replies over which they are spread.
  let per: Int
  /// The points for ``Formulas/deductedPer`` replies.
  let points: Int
  /// The points taken off, at most ``Formulas/mostDeducted``.
  let taken: Int
  /// The mark, 0-100.
  let mark: Int

  /// The mark of the whole; nil where no dimension that counts has a mark.
  init?(
    _ marks: [(dimension: Dimension, mark: Int?)],
    _ deductions: [Deduction],
    replies: Int,
    rubric: Rubric
  ) {
    let terms = marks.compactMap { dimension, mark -> Term? in
      let weight = rubric.weights[dimension, default: 0]
      guard let mark, weight > 0 else { return nil }
      return Term(dimension: dimension, mark: mark, weight: weight)
    }
    guard !terms.isEmpty else { return nil }
    self.terms = terms
    mean = Formulas.divide(
      terms.reduce(0) { $0 + $1.mark * $1.weight },
      terms.reduce(0) { $0 + $1.weight }
    )
    sum = deductions.reduce(0) { $0 + $1.points }
    per = max(replies, Formulas.deductedPer)
    points = Formulas.divide(sum * Formulas.deductedPer, per)
    taken = min(points, Formulas.mostDeducted)
    mark = max(mean - taken, 0)
  }
}
