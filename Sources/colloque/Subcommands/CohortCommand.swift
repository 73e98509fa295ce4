import ArgumentParser
import Assessment
import Coding
import Glibc
import Language
import Report

/// The forms of a class report.
enum ClassFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, csv, json
}

/// Reports on a class.
struct CohortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort",
    abstract: "Report on a class: how the marks lie, what most missed, who to look at.",
    discussion: """
      All transcripts of the folder and of those in it are assessed; a learner stands in the report once for each \
      patient, with the last consultation; another try at a part of one (play --retry) does not count. --ratings is a CSV table with the columns candidate (or transcript) and \
      rating: the markers' global ratings, from which the cut score comes by borderline regression. Transcripts that \
      can't be read are told with their lines, the others still count; the exit code is then 65.
      """
  )

  @Argument(help: "The folder of the transcripts.")
  var folder: String

  @Option(help: "The form of the report.")
  var format = ClassFormat.text

  @Option(name: [.short, .long], help: "The file to write; the standard output unless given.")
  var output: String?

  @Option(help: "The language of the report, fr or en; the locale's unless given.")
  var lang: Lang?

  @Option(
    help: "What is graded: default, miti, ecos, or a YAML file (default: the transcripts' own)."
  )
  var rubric: String?

  @Option(help: "A CSV table of the markers' global ratings.")
  var ratings: String?

  @Option(help: "The rating that means borderline.")
  var borderline = Borderline.usualRating

  @Option(help: "What stands between the fields of CSV.")
  var separator = Report.Separator.comma

  func validate() throws {
    let words = CohortTexts(lang: lang ?? Environment.process.lang)
    guard Ratings.scale.contains(borderline) else { throw ValidationError(words.badBorderline) }
  }

  func run() throws {
    let texts = Texts.of(lang ?? Environment.process.lang)
    let rubric = try RubricChoice.find(rubric, lang: texts.lang)
    var isWrong = false
    let ratings =
      try ratings.map { path in
        try Ratings(path: path, texts: texts) { failure in
          isWrong = true
          try writeAll(failure.line, to: STDERR_FILENO)
        }
      } ?? Ratings()
    let files = try TranscriptFiles(in: folder, texts: texts)
    let (entries, worst) = try files.entries(rubric: rubric, ratings: ratings, texts: texts)
    let exit = worst == .good && isWrong ? .data : worst
    for warning in ratings.warnings(without: entries, texts: texts) {
      try writeAll(warning, to: STDERR_FILENO)
    }
    guard !entries.isEmpty else { throw ExitCode(exit.rawValue) }
    let cohort = Cohort(entries, lang: texts.lang, borderline: borderline)
    let width = (output == nil ? Screen.of(STDOUT_FILENO, .process).width() : nil) ?? 80
    let report =
      switch format {
      case .text: Report.text(cohort, width: width)
      case .html: Report.html(cohort)
      case .csv: Report.csv(cohort, separator: separator)
      case .json: try Report.json(cohort)
      }
    try writeOut(report, to: output, texts: texts)
    if exit != .good { throw ExitCode(exit.rawValue) }
  }
}
