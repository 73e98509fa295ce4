public import Assessment
import Coding
import Language

extension Report {
  /// One row for each assessment, under a row of names; RFC 4180, and safe to open in a spreadsheet.
  ///
  /// - Parameter assessments: The assessments with the names of their transcripts.
  /// - Returns: The table; its lines end with CR LF.
  public static func csv(_ assessments: [(name: String, assessment: Assessment)]) -> String {
    let rows = assessments.map { row($0.name, $0.assessment) }
    return ([names] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static let names =
    [
      "transcript", "candidate", "scenario", "language", "seed", "started", "turns", "mark",
      "level",
    ] + Dimension.allCases.flatMap { [$0.rawValue, $0.rawValue + "_level"] } + [
      "ending", "verdict", "bond", "goals", "tasks", "tension", "ruptures", "repairs",
      "disclosed",
    ] + Code.allCases.map(\.rawValue) + ["provisional", "feedback", "sha256"]

  private static func row(_ name: String, _ a: Assessment) -> [String] {
    let marks = Dimension.allCases.flatMap { dimension in
      [number(a[dimension]?.mark), a[dimension]?.level ?? ""]
    }
    let codes = Code.allCases.map { "\(a.behaviours[$0, default: 0])" }
    let o = a.outcome
    return [
      name, a.provenance.candidate ?? "", a.scenario, a.language.rawValue, "\(a.seed)",
      a.provenance.started, "\(a.turns)", number(a.mark), a.level,
    ] + marks + [
      o.ending ?? "", o.verdict ?? "", "\(o.bond)", "\(o.goals)", "\(o.tasks)", "\(o.tension)",
      "\(o.ruptures)", "\(o.repairs)", o.disclosed.joined(separator: " "),
    ] + codes + ["\(a.provisional)", a.feedback.next, a.provenance.sha256]
  }

  private static func number(_ mark: Int?) -> String { mark.map { "\($0)" } ?? "" }

  /// A field in quotes where it needs them; one that a spreadsheet would take for a formula begins with an apostrophe.
  static func field(_ text: String) -> String {
    var text = Safe.visible(text)
    if let first = text.first(where: { !$0.isWhitespace }), "=+-@＝＋－＠".contains(first) {
      text = "'" + text
    }
    guard text.contains(where: { "\",;\n\r\t'".contains($0) }) else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
