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
      "Mark confirmed by \(by) on \(day). The program's own stays beside it."
    )
  }

  /// What a person set in place of a mark, to stand after it.
  func instead(_ assessment: Assessment, of dimension: Dimension?) -> String {
    guard let review = assessment.override(of: dimension),
      case .override(_, let mark) = review.decision
    else { return "" }
    return say(
      " (programme)\u{a0}; \(mark) \(outOf) selon \(review.by)",
      " (program); \(mark) \(outOf) by \(review.by)"
    )
  }

  /// Each decision: who and when, then what and why.
  func people(_ assessment: Assessment) -> [(name: String, value: String)] {
    (assessment.reviews ?? []).compactMap { review in
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
        "\(name(dimension)) \(mark), instead of the program's mark"
      )
    case .confirmation: say("notes confirmées", "marks confirmed")
    }
  }

  private func name(_ dimension: Dimension?) -> String { dimension.map { name($0) } ?? overall }

  private func day(_ review: Review) -> String { String(review.at.prefix(10)) }
}
