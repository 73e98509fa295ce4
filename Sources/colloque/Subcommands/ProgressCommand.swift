import ArgumentParser
import Assessment
import Coding
import Glibc
import Language
import Report
import Scenario

/// The forms of a progress report.
enum ProgressFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, json
}

/// Shows how one learner comes on.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Show how a learner comes on, attempt after attempt, and when to come back."
  )

  @Argument(help: "The folder of the transcripts.")
  var folder: String

  @Option(help: "The candidate's code, as given to colloque play --candidate.")
  var learner: String

  @Option(help: "The form of the report.")
  var format = ProgressFormat.text

  @Option(name: [.short, .long], help: "The file to write; the standard output unless given.")
  var output: String?

  @Option(help: "The language of the report, fr or en; the locale's unless given.")
  var lang: Lang?

  @Option(
    help: "What is graded: default, miti, ecos, or a YAML file (default: the transcripts' own)."
  )
  var rubric: String?

  func run() throws {
    let texts = Texts.of(lang ?? Environment.process.lang)
    let rubric = try RubricChoice.find(rubric, lang: texts.lang)
    let files = try TranscriptFiles(in: folder, texts: texts)
    let (entries, worst) = try files.entries(rubric: rubric, texts: texts)
    let own = entries.filter { $0.learner == learner }
    guard !own.isEmpty else {
      let known = Set(entries.map(\.learner)).sorted()
      let near = NearestName.nearest(to: learner, among: known)
      let words = CohortTexts(lang: texts.lang)
      throw Failure(.noInput, words.noLearner(learner, in: folder, near: near))
    }
    let curve = LearningCurve(learner: learner, own, lang: texts.lang)
    let width = (output == nil ? Screen.of(STDOUT_FILENO, .process).width() : nil) ?? 80
    let report =
      switch format {
      case .text: Report.text(curve, width: width)
      case .html: Report.html(curve)
      case .json: try Report.json(curve)
      }
    try writeOut(report, to: output, texts: texts)
    if worst != .good { throw ExitCode(worst.rawValue) }
  }
}
