public import Assessment
import Coding

extension Report {
  /// A class as JSON.
  ///
  /// - Parameter cohort: The class.
  /// - Returns: The JSON, ending with a line break.
  /// - Throws: Nothing that a class can cause; the encoder's errors are passed on.
  public static func json(_ cohort: Cohort) throws -> String { try encode(cohort) }

  /// A learning curve as JSON.
  ///
  /// - Parameter curve: The learning curve.
  /// - Returns: The JSON, ending with a line break.
  /// - Throws: Nothing that a curve can cause; the encoder's errors are passed on.
  public static func json(_ curve: LearningCurve) throws -> String { try encode(curve) }

  /// A class as a table: each learner in a row.
  ///
  /// - Parameters:
  ///   - cohort: The class.
  ///   - separator: What stands between the fields.
  /// - Returns: The table; its lines end with CR LF.
  public static func csv(_ cohort: Cohort, separator: Separator = .comma) -> String {
    let names =
      ["candidate", "scenario", "attempts", "started", "turns", "mark", "level"]
      + Dimension.allCases.flatMap { [$0.rawValue, $0.rawValue + "_level"] }
      + ["rating", "passed", "look_at", "transcript"]
    let rows = cohort.learners.map { learner -> [String] in
      let parts = learner.dimensions.flatMap { [number($0.mark), $0.level] }
      let passed = cohort.borderline.flatMap { line in learner.mark.map { Double($0) >= line.cut } }
      let reasons = cohort.outliers.first { $0.transcript == learner.transcript }?.reasons ?? []
      return [
        learner.learner, learner.scenario, "\(learner.attempts)", learner.started,
        "\(learner.turns)", number(learner.mark), learner.level,
      ] + parts + [
        learner.rating.map { "\($0)" } ?? "", passed.map { "\($0)" } ?? "",
        reasons.map(\.rawValue).joined(separator: " "), learner.transcript,
      ]
    }
    return table([names] + rows, separator)
  }
}
