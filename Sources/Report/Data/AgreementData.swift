public import Assessment

extension Report {
  /// How far markers agree, as JSON.
  ///
  /// - Parameter agreement: The agreement.
  /// - Returns: The JSON, ending with a line break.
  /// - Throws: Nothing that an agreement can cause; the encoder's errors are passed on.
  public static func json(_ agreement: MarkerAgreement) throws -> String { try encode(agreement) }

  /// How far markers agree, as a table: a row for each pair of raters and each thing that they compared.
  ///
  /// - Parameter agreement: The agreement.
  /// - Returns: The table; its lines end with CR LF.
  public static func csv(_ agreement: MarkerAgreement) -> String {
    let names = ["raters", "on", "statistic", "n", "value", "lower", "upper"]
    let codes = agreement.codes.map { row in
      [row.raters.joined(separator: " "), row.code, "kappa", "\(row.replies)"]
        + [row.kappa, row.lower, row.upper].map(decimal)
    }
    let marks = agreement.marks.map { row in
      [row.raters.joined(separator: " "), row.dimension, "icc2_1", "\(row.transcripts)"]
        + [row.icc, row.lower, row.upper].map(decimal)
    }
    // A negative number is no formula: only the codes of people are guarded.
    return ([names] + codes + marks)
      .map { ([field($0[0])] + $0.dropFirst()).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A number with four decimals; empty where there is none.
  private static func decimal(_ number: Double?) -> String {
    guard let number else { return "" }
    let parts = Int((abs(number) * 10_000).rounded())
    let digits = "\(parts % 10_000)"
    let zeros = String(repeating: "0", count: 4 - digits.count)
    return "\(number < 0 && parts > 0 ? "-" : "")\(parts / 10_000).\(zeros)\(digits)"
  }
}
