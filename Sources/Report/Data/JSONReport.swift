public import Assessment

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Report {
  /// The assessment as JSON: keys sorted, so that the same assessment has the same bytes everywhere.
  ///
  /// - Parameter assessment: The assessment.
  /// - Returns: The JSON, ending with a line break.
  /// - Throws: Nothing that an assessment can cause; the encoder's errors are passed on.
  public static func json(_ assessment: Assessment) throws -> String {
    try encode(assessment)
  }

  /// Several assessments as a JSON array, in their order.
  ///
  /// - Parameter assessments: The assessments.
  /// - Returns: The JSON, ending with a line break.
  /// - Throws: Nothing that an assessment can cause; the encoder's errors are passed on.
  public static func json(_ assessments: [Assessment]) throws -> String {
    try encode(assessments)
  }

  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
