public import Assessment
import Coding
import Language
import Transcript

extension Report {
  /// What stands between the fields of a table.
  public enum Separator: String, CaseIterable, Sendable {
    case comma, semicolon, tab

    /// The character itself.
    var text: String {
      switch self {
      case .comma: ","
      case .semicolon: ";"
      case .tab: "\t"
      }
    }
  }

  /// One row for each assessment, under a row of names; RFC 4180, and safe to open in a spreadsheet.
  ///
  /// The candidate, the grade and the feedback stand side by side, as Moodle imports them: a feedback without its grade
  /// would wipe the grade, and one above the maximum would be refused
  /// (docs.moodle.org, Grade import). The mark out of 100 follows among the other columns.
  ///
  /// - Parameters:
  ///   - assessments: The assessments with the names of their transcripts.
  ///   - separator: What stands between the fields.
  ///   - maximum: The grade of a mark of 100; grades have a decimal point and at most two decimals.
  /// - Returns: The table; its lines end with CR LF.
  public static func csv(
    _ assessments: [(name: String, assessment: Assessment)],
    separator: Separator = .comma,
    maximum: Int = 100
  ) -> String {
    table([names] + assessments.map { row($0.name, $0.assessment, maximum) }, separator)
  }

  /// Rows of texts as a table, the first with the names of the columns; safe to open in a spreadsheet.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - separator: What stands between the fields.
  /// - Returns: The table; its lines end with CR LF.
  public static func table(_ rows: [[String]], _ separator: Separator = .comma) -> String {
    rows.map { $0.map(field).joined(separator: separator.text) + "\r\n" }.joined()
  }

  private static let names =
    [
      "transcript", "candidate", "grade", "feedback", "maximum", "scenario", "language", "seed",
      "started", "turns", "mark", "level",
    ] + Dimension.allCases.flatMap { [$0.rawValue, $0.rawValue + "_level"] } + [
      "ending", "verdict", "bond", "goals", "tasks", "tension", "ruptures", "repairs",
      "disclosed",
    ] + Code.allCases.map { "count_" + $0.rawValue } + ["provisional", "sha256", "parent"]

  private static func row(_ name: String, _ a: Assessment, _ maximum: Int) -> [String] {
    let marks = Dimension.allCases.flatMap { dimension in
      [number(a[dimension]?.mark), a[dimension]?.level ?? ""]
    }
    let codes = Code.allCases.map { "\(a.behaviours[$0, default: 0])" }
    let o = a.outcome
    return [
      name, a.provenance.candidate ?? "", a.standing(of: nil).map { grade($0, of: maximum) } ?? "",
      comment(a), "\(maximum)", a.scenario, a.language.rawValue, "\(a.seed)",
      a.provenance.started, "\(a.turns)", number(a.mark), a.level,
    ] + marks + [
      o.ending ?? "", o.verdict ?? "", "\(o.bond)", "\(o.goals)", "\(o.tasks)", "\(o.tension)",
      "\(o.ruptures)", "\(o.repairs)", o.disclosed.joined(separator: " "),
    ] + codes + [
      "\(a.provisional)", a.provenance.sha256, a.provenance.parent?.seal ?? "",
    ]
  }

  /// What a learner reads beside the grade: the level, and the one thing to try.
  private static func comment(_ assessment: Assessment) -> String {
    let terms = Terms(lang: assessment.lang, rubric: assessment.rubric)
    let level = assessment.standing(of: nil).map { assessment.rubric.level(of: $0).id }
    return
      "\(terms.capitalised(terms.level(level ?? assessment.level))). \(assessment.feedback.next)"
  }

  /// A mark on the scale of a gradebook: never above its maximum, with a decimal point whatever the language.
  static func grade(_ mark: Int, of maximum: Int) -> String {
    let hundredths = min(max(mark, 0), 100) * maximum
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    guard rest > 0 else { return "\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole).\(digits)"
  }

  static func number(_ mark: Int?) -> String { mark.map { "\($0)" } ?? "" }

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
