import ArgumentParser
import Assessment
import Glibc
import Language
import Report
import Scenario

/// Plays stored consultations again on two versions of a scenario.
struct ScenarioDiffCommand: ParsableCommand {
  /// A form of the report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Play stored consultations again on an edited scenario, and see what changes.",
    discussion: """
      The replies of every transcript of the folder, and of those in it, are said again to the patient of both versions. \
      The report shows how many consultations stay the same, how marks and endings move, and for each learner from which \
      reply on it takes another course. From there on the replies answer something that was never said.

      Each reply is coded anew with each version, because what it does depends on what the patient said; --keep-codes \
      takes the codes of the transcripts instead. Differences are no error; the exit code is 65 when a version has \
      mistakes or a transcript can't be read, and the others still count.
      """
  )

  @Argument(
    help:
      "The old version: a scenario's folder or file, or the name of one that comes with the program."
  )
  var old: String

  @Argument(help: "The new version.")
  var new: String

  @Argument(help: "The folder of the transcripts.")
  var folder: String

  @Option(help: "The form of the report.")
  var format = Format.text

  @Option(name: [.short, .long], help: "The file to write; the standard output unless given.")
  var output: String?

  @Flag(help: "Keep the codes of the transcripts.")
  var keepCodes = false

  @Option(help: "The language of the report, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let texts = Texts.of(lang ?? Environment.process.lang)
    let words = DiffTexts(lang: texts.lang)
    let library = ScenarioLibrary()
    let versions = ScenarioVersions(
      old: try version(old, library, texts.lang),
      new: try version(new, library, texts.lang),
      coder: keepCodes ? nil : try DataFolder.find().readCoder()
    )
    let paths = try TranscriptFiles(in: folder, texts: texts).paths
    let bar = ProgressBar()
    let results = versions.changes(of: paths, texts: texts) { bar.show($0, of: $1) }
    bar.clear()
    var changes: [ConsultationChange] = []
    var worst = Exit.good
    var others = 0
    for result in results {
      do {
        if let change = try result.get() { changes.append(change) } else { others += 1 }
      } catch let failure as Failure {
        if worst != .data { worst = failure.exit }
        try writeAll(failure.line, to: STDERR_FILENO)
      }
    }
    if others > 0 {
      try writeAll(visible(words.otherScenarios(others, versions.new.id)) + "\n", to: STDERR_FILENO)
    }
    guard !changes.isEmpty else {
      if worst != .good { throw ExitCode(worst.rawValue) }
      throw Failure(.noInput, words.noneOf(versions.new.id, in: folder))
    }
    let comparison = VersionComparison(
      scenario: versions.new.id,
      old: versions.old.sha256,
      new: versions.new.sha256,
      recoded: !keepCodes,
      changes,
      lang: texts.lang
    )
    try writeOut(try report(comparison), to: output, texts: texts)
    if worst != .good { throw ExitCode(worst.rawValue) }
  }

  private func report(_ comparison: VersionComparison) throws -> String {
    switch format {
    case .text:
      let width = (output == nil ? Screen.of(STDOUT_FILENO, .process).width() : nil) ?? 80
      return Report.text(comparison, width: width)
    case .html: return Report.html(comparison)
    case .json: return try Report.json(comparison)
    }
  }

  /// A version, with its mistakes told where it has any.
  private func version(_ path: String, _ library: ScenarioLibrary, _ lang: Lang) throws
    -> ScenarioVersions.Version
  {
    do throws(ScenarioLibrary.Problem) {
      return try ScenarioVersions.Version(path, library, for: lang)
    } catch {
      if case .mistakes(_, let rendered) = error {
        for complaint in rendered { try writeAll(visible(complaint) + "\n", to: STDERR_FILENO) }
      }
      throw error.failure(in: lang)
    }
  }
}
