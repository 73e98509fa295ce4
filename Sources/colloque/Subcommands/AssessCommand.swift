public import ArgumentParser
import Assessment
import Coding
import Glibc
import Language
public import Report
import Scenario
import Transcript

extension Report.Format: ExpressibleByArgument {}
extension Report.Separator: ExpressibleByArgument {}

/// Assesses transcripts and writes their reports.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Assess transcripts: marks with their evidence, feedback, reports.",
    discussion: """
      One transcript makes one report. Several make several reports, which -o puts into a folder; as JSON they are one \
      array, as CSV one row each, as xAPI one statement each. PDF needs WeasyPrint. A transcript that can't be read is reported with its line and the others are \
      still assessed; the exit code is then 65 (66 when all that is wrong is a missing file, 74 when a report can't be \
      written).
      """
  )

  @Argument(help: "Transcripts, as written by colloque play.")
  var transcripts: [String]

  @Option(help: "The form of the report.")
  var format = Report.Format.text

  @Option(help: "What stands between the fields of CSV.")
  var separator = Report.Separator.comma

  @Option(help: "The highest grade of the gradebook, for CSV and xAPI.")
  var maximum = 100

  @Option(help: "The site whose accounts the candidates' codes are, for xAPI.")
  var homePage = Report.defaultHomePage

  @Option(name: [.short, .long], help: "Where to write: a file, or a folder for several reports.")
  var output: String?

  @Option(help: "The language of the report, fr or en; the transcript's unless given.")
  var lang: Lang?

  @Option(
    help: "What is graded: default, miti, ecos, or a YAML file (default: the transcript's own)."
  )
  var rubric: String?

  func validate() throws {
    let texts = AssessTexts(lang: lang ?? Environment.process.lang)
    guard (1...10_000).contains(maximum) else { throw ValidationError(texts.badMaximum) }
    let plain = homePage.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
    guard plain, homePage.hasPrefix("https://") || homePage.hasPrefix("http://") else {
      throw ValidationError(texts.badHomePage)
    }
    if format == .pdf, output == nil { throw ValidationError(texts.pdfNeedsFile) }
  }

  func run() throws {
    let texts = Texts.of(lang ?? Environment.process.lang)
    let rubric = try RubricChoice.find(rubric, lang: texts.lang)
    var worst = Exit.good
    var assessed: [AssessedTranscript] = []
    for path in transcripts {
      do throws(Failure) {
        let found = try FoundJournal(path: path, texts: texts)
        try found.requireWhole(texts: texts)
        if let warning = found.warning(texts: texts) { try? writeAll(warning, to: STDERR_FILENO) }
        assessed.append(AssessedTranscript(found, rubric: rubric, lang: lang))
      } catch {
        if worst != .data { worst = error.exit }
        try writeAll(error.line, to: STDERR_FILENO)
      }
    }
    if !assessed.isEmpty {
      let reports = ReportOutput(
        format: format,
        path: output,
        gradebook: Gradebook(separator: separator, maximum: maximum, homePage: homePage),
        isOne: transcripts.count == 1,
        width: (output == nil ? Screen.of(STDOUT_FILENO, .process).width() : nil) ?? 80
      )
      try reports.write(assessed, texts: texts)
    }
    if worst != .good { throw ExitCode(worst.rawValue) }
  }
}
