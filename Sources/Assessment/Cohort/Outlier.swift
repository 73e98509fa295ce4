/// A learner at whom a person should look, and why.
public struct Outlier: Codable, Hashable, Sendable {
  /// Learners below which marks are not called far off; house value: quartiles of fewer say little.
  public static let fewest = 8
  /// The reach of Tukey's fences, in widths of the middle half (Tukey 1977).
  static let fence = 1.5
  /// Standard errors from which mark and rating lie apart: about one in twenty by chance.
  static let apart = 2.0
  /// Unsure codes from which a marker should code by hand: more than one reply in five, and five at least; house value.
  static let unsurePart = 5, unsureFewest = 5

  /// Why a person should look.
  public enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
    /// The mark lies far below the class.
    case low
    /// The mark lies far above the class.
    case high
    /// The consultation is too short to mark.
    case tooShort = "too_short"
    /// It stops before its end.
    case unfinished
    /// Many codes were too unsure to count.
    case unsure
    /// The mark and the markers' rating lie far apart.
    case apart
  }

  /// The candidate's code, or the name of the transcript.
  public var learner: String
  /// The name of the transcript.
  public var transcript: String
  /// Why, in the order of ``Reason``.
  public var reasons: [Reason]

  static func find(
    in learners: [CohortEntry],
    _ summary: Distribution.Summary?,
    _ line: Borderline?
  ) -> [Outlier] {
    let marked = learners.count { $0.mark != nil }
    return learners.compactMap { one in
      var reasons: [Reason] = []
      if let mark = one.mark, let summary, marked >= fewest {
        let reach = fence * (summary.upper - summary.lower)
        if Double(mark) < summary.lower - reach { reasons.append(.low) }
        if Double(mark) > summary.upper + reach { reasons.append(.high) }
      }
      if one.level == Assessment.tooShort { reasons.append(.tooShort) }
      if one.ending == nil { reasons.append(.unfinished) }
      if one.unsure >= unsureFewest, one.unsure * unsurePart > one.turns { reasons.append(.unsure) }
      let point = line?.points.first { $0.learner == one.learner && $0.mark == one.mark }
      if let point, abs(point.residual) > apart { reasons.append(.apart) }
      guard !reasons.isEmpty else { return nil }
      return Outlier(learner: one.learner, transcript: one.transcript, reasons: reasons)
    }
  }
}
