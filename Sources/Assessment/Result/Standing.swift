public import Coding
public import Transcript

/// What people decided about the marks, and the marks that count since.
extension Assessment {
  /// The mark that a person set in place of the program's; the last one counts.
  ///
  /// - Parameter dimension: The dimension; the whole without one.
  /// - Returns: The person's decision, if there is one.
  public func override(of dimension: Dimension?) -> Review? {
    reviews.last {
      if case .override(let other, _) = $0.decision { other == dimension } else { false }
    }
  }

  /// The mark that counts in a gradebook: the person's where one set it, else the program's.
  ///
  /// Where a person set the mark of a dimension and not that of the whole, the whole follows from the marks that count.
  ///
  /// - Parameter dimension: The dimension; the whole without one.
  /// - Returns: The mark, 0-100, if there is one.
  public func standing(of dimension: Dimension?) -> Int? {
    if case .override(_, let mark)? = override(of: dimension)?.decision { return mark }
    guard let dimension else { return recomputed?.mark ?? mark }
    return self[dimension]?.mark
  }

  /// How the mark of the whole follows from the marks that people set; nil where it is the program's, or a person's own.
  public var recomputedFormula: String? {
    recomputed.map { Words(lang: lang, patient: "").overall($0) }
  }

  /// The whole, from the marks that people set for dimensions and the program's for the others.
  ///
  /// Too short a consultation has no mark that could follow from those of its parts.
  private var recomputed: Overall? {
    guard override(of: nil) == nil, level != Self.tooShort,
      dimensions.contains(where: { override(of: $0.id) != nil })
    else { return nil }
    return Overall(
      dimensions.map { ($0.id, standing(of: $0.id)) },
      deductions,
      replies: turns,
      rubric: rubric
    )
  }

  /// The mean of the markers' global ratings, the last of each marker; nil without any.
  public var globalRating: Double? {
    var ratings: [(by: String, rating: Int)] = []
    for review in reviews {
      guard case .rating(let rating) = review.decision else { continue }
      ratings.removeAll { $0.by == review.by }
      ratings.append((review.by, rating))
    }
    guard !ratings.isEmpty else { return nil }
    return Double(ratings.reduce(0) { $0 + $1.rating }) / Double(ratings.count)
  }

  /// Who confirmed the marks last.
  public var confirmation: Review? { reviews.last { $0.decision == .confirmation } }
}

extension Review {
  /// Whether it is about marks; codes are for statistics of agreement.
  var isAboutMarks: Bool { if case .codes = decision { false } else { true } }
}
