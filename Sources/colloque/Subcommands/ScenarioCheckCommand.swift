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
        try writeAll(Failure(.noInput, words.sentence(for: error)).line, to: 2)
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

/// The scenarios that are checked together, and what was found.
struct ScenarioCheck {
  let library: ScenarioLibrary
  /// What was checked, as the user named it.
  private(set) var names: [String] = []
  /// The files that were read.
  private(set) var files: [SourceFile] = []
  /// The complaints, each once although several scenarios share a file.
  private(set) var diagnostics: [Diagnostic] = []

  init(library: ScenarioLibrary) { self.library = library }

  /// Checks what a path or a name stands for.
  mutating func add(_ path: String) throws(ScenarioLibrary.Problem) {
    if isFolder(path), !ScenarioFiles.exists(ScenarioFiles.join(path, ScenarioFiles.main)) {
      let scenarios = ScenarioFiles.scenarios(in: path)
      guard scenarios.isEmpty else {
        for name in scenarios { try addScenario(ScenarioFiles.join(path, name)) }
        return
      }
      let shared = try shared(in: path)
      guard !shared.isEmpty else { throw library.unknown(path) }
      names.append(path)
      return add(ScenarioReader.check(shared: shared), from: shared)
    }
    try addScenario(path)
  }

  private mutating func addScenario(_ path: String) throws(ScenarioLibrary.Problem) {
    let sources = try library.sources(path)
    names.append(path)
    add(
      ScenarioReader.read(sources).diagnostics,
      from: [sources.scenario] + sources.translations + sources.shared
    )
  }

  private mutating func add(_ found: [Diagnostic], from sources: [SourceFile]) {
    diagnostics += found.filter { !diagnostics.contains($0) }
    files += sources.filter { !files.contains($0) }
  }

  private func shared(in folder: String) throws(ScenarioLibrary.Problem) -> [SourceFile] {
    do throws(SystemError) {
      return try ScenarioFiles.yamlFiles(in: folder)
    } catch {
      throw .unreadable(folder, reason: error.reason)
    }
  }
}
