public import Assessment
public import Transcript

/// Reports of an assessment: pure functions from one value, in the language of the assessment.
public enum Report {
  /// A form of report; a PDF is the HTML page printed, by a program that this library does not know.
  public enum Format: String, CaseIterable, Sendable {
    case text, html, markdown, json, csv, xapi, pdf

    /// The extension of a file in this form.
    public var fileExtension: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .xapi: "json"
      case .html, .json, .csv, .pdf: rawValue
      }
    }
  }

  /// A quiet report for a terminal or a screen reader: no drawing, no table, lines wrapped.
  ///
  /// - Parameters:
  ///   - assessment: The assessment; its language is the report's.
  ///   - transcript: The consultation that was assessed.
  ///   - width: The longest line, in columns.
  ///   - colour: Whether headings are bold; nothing is told by colour.
  /// - Returns: The report, ending with a line break.
  public static func text(
    _ assessment: Assessment,
    _ transcript: Transcript,
    width: Int = 80,
    colour: Bool = false
  ) -> String {
    TextWriter(width: max(width, 20), bold: colour).write(
      Debrief(assessment, transcript).blocks
    )
  }

  /// The report in Markdown, for a learning platform or a portfolio.
  public static func markdown(_ assessment: Assessment, _ transcript: Transcript) -> String {
    MarkdownWriter().write(Debrief(assessment, transcript).blocks)
  }

}
