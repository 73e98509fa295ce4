import ArgumentParser
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

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let words = ScenarioTexts(lang: lang)
    var check = ScenarioCheck(library: ScenarioLibrary())
    var isMissing = false
    for path in paths {
      do throws(ScenarioLibrary.Problem) {
        try check.add(path)
      } catch {
        isMissing = true
        try writeAll(error.failure(in: lang).line, to: 2)
      }
    }
    for diagnostic in check.diagnostics {
      try writeAll(diagnostic.rendered(in: lang, sources: check.files) + "\n", to: 2)
    }
    let errors = check.diagnostics.filter { $0.severity == .error }.count
    let warnings = check.diagnostics.count - errors
    if !check.names.isEmpty {
      try writeAll(words.summary(check.names, errors: errors, warnings: warnings) + "\n", to: 1)
    }
    if isMissing { throw ExitCode(Exit.noInput.rawValue) }
    if errors > 0 || (strict && warnings > 0) { throw ExitCode(Exit.data.rawValue) }
  }
}
