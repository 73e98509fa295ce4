import Assessment
import Coding
import Transcript

/// What people decided, in words.
extension Terms {
  var people: String { say("Ce que des personnes ont décidé", "What people decided") }

  /// Whether the mark counts, and by whom.
  func standing(_ assessment: Assessment) -> String {
    guard let confirmed = assessment.confirmation else { return provisional }
    let (by, day) = (confirmed.by, day(confirmed))
    return say(
      "Note confirmée par \(by) le \(day). Celle du programme reste indiquée à côté.",
      "Mark confirmed by \(by) on \(day). The program’s own stays beside it."
    )
  }

  /// What a person set in place of a mark, or what follows from it, to stand after the program's.
  func instead(_ assessment: Assessment, of dimension: Dimension?) -> String {
    guard let other = other(assessment, of: dimension) else { return "" }
    return say(" (programme)\u{a0}; \(other)", " (program); \(other)")
  }

  /// The mark that counts where it is not the program's, and whose it is; nil where it is the program's.
  func other(_ assessment: Assessment, of dimension: Dimension?) -> String? {
    guard let mark = assessment.standing(of: dimension) else { return nil }
    if let review = assessment.override(of: dimension) {
      return say("\(mark) \(outOf) selon \(review.by)", "\(mark) \(outOf) by \(review.by)")
    }
    guard dimension == nil, assessment.recomputedFormula != nil else { return nil }
    return "\(mark) \(outOf) \(withMarks(of: assessment))"
  }

  /// The heading of the formula that has the marks of people in it.
  func overallWithMarks(of assessment: Assessment) -> String {
    "\(overall) \(withMarks(of: assessment))"
  }

  private func withMarks(of assessment: Assessment) -> String {
    let people = assessment.dimensions.compactMap { assessment.override(of: $0.id)?.by }
    let names = Set(people).sorted().joined(separator: ", ")
    return say("avec les notes de \(names)", "with the marks of \(names)")
  }

  /// The mark that counts in a sentence of its own, with its level.
  func counts(_ assessment: Assessment) -> String? {
    guard let other = other(assessment, of: nil), let mark = assessment.standing(of: nil) else {
      return nil
    }
    let level = level(assessment.rubric.level(of: mark).id)
    return say(
      "La note qui compte\u{a0}: \(other), \(level).",
      "The mark that counts: \(other), \(level)."
    )
  }

  /// Each decision: who and when, then what and why.
  func people(_ assessment: Assessment) -> [(name: String, value: String)] {
    assessment.reviews.compactMap { review in
      guard let what = decision(review.decision) else { return nil }
      let why = review.reason.map { colon + quoted($0) } ?? ""
      return ("\(review.by), \(day(review))", what + why)
    }
  }

  private func decision(_ decision: Review.Decision) -> String? {
    switch decision {
    case .codes: nil
    case .mark(let dimension, let mark):
      "\(name(dimension)) \(mark)" + say(", à l’aveugle", ", blind")
    case .rating(let rating):
      say("impression globale \(rating) sur 5, à l’aveugle", "global rating \(rating) of 5, blind")
    case .override(let dimension, let mark):
      say(
        "\(name(dimension)) \(mark), au lieu de la note du programme",
        "\(name(dimension)) \(mark), instead of the program’s mark"
      )
    case .confirmation: say("notes confirmées", "marks confirmed")
    }
  }

  private func name(_ dimension: Dimension?) -> String { dimension.map { name($0) } ?? overall }

  private func day(_ review: Review) -> String { String(review.at.prefix(10)) }
}
