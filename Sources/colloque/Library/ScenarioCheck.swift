import Coding
import Language
import Scenario

/// The scenarios that are checked together, and what was found.
struct ScenarioCheck {
  let library: ScenarioLibrary
  /// Clinicians' words, of which the patient's lines are warned.
  let jargon: Jargon?
  /// The coder that the scenarios' own tests are run with.
  let coder: Coder?
  /// What was checked, as the user named it.
  private(set) var names: [String] = []
  /// The files that were read.
  private(set) var files: [SourceFile] = []
  /// The complaints, each once although several scenarios share a file.
  private(set) var diagnostics: [Diagnostic] = []

  init(library: ScenarioLibrary, jargon: Jargon? = nil, coder: Coder? = nil) {
    self.library = library
    self.coder = coder
    self.jargon = jargon
  }

  /// Checks what a path or a name stands for.
  mutating func add(_ path: String) throws(ScenarioLibrary.Problem) {
    if let shared = try sharedFiles(path) {
      names.append(path)
      return add(ScenarioReader.check(shared: shared), from: shared)
    }
    let scenarios = isFolder(path) ? ScenarioFiles.scenarios(in: path) : []
    guard !scenarios.isEmpty else { return try addScenario(path) }
    for name in scenarios { try addScenario(ScenarioFiles.join(path, name)) }
  }

  private mutating func addScenario(_ path: String) throws(ScenarioLibrary.Problem) {
    let sources = try library.sources(path)
    names.append(path)
    add(
      ScenarioProof(jargon: jargon, coder: coder).diagnostics(of: sources),
      from: [sources.scenario] + sources.translations + sources.shared
    )
  }

  private mutating func add(_ found: [Diagnostic], from sources: [SourceFile]) {
    diagnostics += found.filter { !diagnostics.contains($0) }
    files += sources.filter { !files.contains($0) }
  }

  /// The shared files that a path stands for: one in a folder named `shared`, or all of that folder's.
  private func sharedFiles(_ path: String) throws(ScenarioLibrary.Problem) -> [SourceFile]? {
    let parts = path.split(separator: "/")
    do throws(SystemError) {
      if parts.last == "shared", isFolder(path) { return try ScenarioFiles.yamlFiles(in: path) }
      if parts.dropLast().last == "shared", path.hasSuffix(".yaml"), ScenarioFiles.exists(path) {
        return [try ScenarioFiles.file(path)]
      }
      return nil
    } catch {
      throw .unreadable(path, reason: error.reason)
    }
  }
}
