import ArgumentParser
import Glibc
import Language
import Scenario

/// Checks scenarios, and tells every mistake with its place and its mend.
struct ScenarioCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scenarios: every mistake with its place and its mend.",
    discussion: """
      PATH is a scenario's folder or file, a folder of scenarios, a folder of shared files, or the name of a scenario \
      that comes with the program. The exit code is 65 when there is an error (with --strict, also a warning) and 66 \
      when there is nothing at a path.
      """
  )

  @Argument(help: "Folders, files or names of scenarios.")
  var paths: [String]

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Flag(help: "Write what the tests really get into the scenarios, and show each change.")
  var record = false

  @Option(help: "text, json, or sarif (for editors and code hosts).")
  var format = CheckFormat.text

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let words = ScenarioTexts(lang: lang)
    let data = try DataFolder.find()
    var check = ScenarioCheck(
      library: ScenarioLibrary(),
      jargon: try data.readJargon(),
      coder: try data.readCoder()
    )
    var isMissing = false
    for path in paths {
      do throws(ScenarioLibrary.Problem) {
        try check.add(path)
      } catch {
        isMissing = true
        try writeAll(error.failure(in: lang).line, to: 2)
      }
    }
    if record { return try recordTests(lang) }
    let errors = check.diagnostics.filter { $0.severity == .error }.count
    let warnings = check.diagnostics.count - errors
    let report = CheckReport(diagnostics: check.diagnostics, lang: lang)
    switch format {
    case .json: try writeAll(report.json(), to: 1)
    case .sarif: try writeAll(report.sarif(), to: 1)
    case .text:
      for diagnostic in check.diagnostics {
        try writeAll(diagnostic.rendered(in: lang, sources: check.files) + "\n", to: 2)
      }
      if !check.names.isEmpty {
        try writeAll(words.summary(check.names, errors: errors, warnings: warnings) + "\n", to: 1)
      }
    }
    if isMissing { throw ExitCode(Exit.noInput.rawValue) }
    if errors > 0 || (strict && warnings > 0) { throw ExitCode(Exit.data.rawValue) }
  }

  /// Writes the expectations of all tests anew.
  private func recordTests(_ lang: Lang) throws {
    let library = ScenarioLibrary()
    let coder = try DataFolder.find().readCoder()
    for path in paths {
      let sources: ScenarioSources
      do throws(ScenarioLibrary.Problem) {
        sources = try library.sources(path)
      } catch {
        throw error.failure(in: lang)
      }
      let reading = ScenarioReader.read(sources)
      for file in [sources.scenario] + sources.translations {
        let tests = reading.tests.first { $0.value.first?.at.file == file.path }
        guard let tests, let scenario = reading.scenarios[tests.key] else { continue }
        let run = ScenarioTestRun(scenario: scenario, coder: coder)
        try record(tests.value.map { run.outcome(of: $0) }, in: file)
      }
    }
  }

  /// Writes what came of a file's tests into it, and shows each change.
  private func record(_ outcomes: [ScenarioTestRun.Outcome], in file: SourceFile) throws {
    let recorder = TestRecorder(file: file)
    let edits = recorder.edits(outcomes)
    guard !edits.isEmpty else { return }
    try writeAgain(recorder.text(with: edits), to: file.path)
    for edit in edits {
      let old = edit.old.map { "- \($0)\n" }.joined()
      let new = edit.new.split(separator: "\n").map { "+ \($0)\n" }.joined()
      try writeAll(visible("\(file.path):\(edit.line)\n\(old)\(new)"), to: 1)
    }
  }
}

/// Writes a file that may be there, all at once: a crash leaves the old one.
func writeAgain(_ text: String, to path: String) throws {
  let draft = path + ".new"
  do throws(SystemError) {
    unlink(draft)
    try writeNew(text, to: draft)
    guard rename(draft, path) == 0 else { throw SystemError.last }
  } catch {
    throw Failure(.inputOutput, "\(path): \(error.reason)")
  }
}
