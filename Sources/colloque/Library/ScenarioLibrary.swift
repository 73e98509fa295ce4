import Language
import Scenario
import Transcript

/// A scenario that can be played, with the mark of its content.
struct LoadedScenario {
  let scenario: Scenario
  /// What came of reading its files, with their places.
  let reading: ScenarioReading
  /// SHA-256 over all of its files and the shared ones, in hexadecimal digits.
  let sha256: String
}

/// The scenarios that come with the program, and those that authors keep elsewhere.
struct ScenarioLibrary {
  /// Why a scenario can't be had.
  enum Problem: Error, Equatable {
    /// Neither a path nor a name of a bundled scenario.
    case unknown(String, near: String?, names: [String])
    /// A file that can't be read.
    case unreadable(String, reason: String)
    /// A scenario with mistakes, as the check prints them.
    case mistakes(String, rendered: [String])
    /// A scenario that there is, but not in this language.
    case notInLanguage(String, Lang, has: [Lang])
  }

  /// The folder of the bundled scenarios, if it was found.
  let folder: String?

  /// The library of a folder; without one, of the folder that comes with the program.
  init(folder: String? = nil) {
    self.folder = folder ?? ShareFolder.find()?.scenarios
  }

  /// The folder of the bundled shared files.
  var shared: String? { folder.map { ScenarioFiles.join($0, "shared") } }

  /// The names of the bundled scenarios.
  func names() -> [String] { folder.map { ScenarioFiles.scenarios(in: $0) } ?? [] }

  /// The files of a scenario: of a path if there is one, else of a bundled scenario's name.
  func sources(_ nameOrPath: String) throws(Problem) -> ScenarioSources {
    do throws(SystemError) {
      try ScenarioFiles.checkRights(nameOrPath)
      if let folder = scenarioFolder(nameOrPath) {
        return try ScenarioFiles.read(folder: folder, bundledShared: shared)
      }
      if ScenarioFiles.exists(nameOrPath), !isFolder(nameOrPath) {
        return try ScenarioFiles.read(file: nameOrPath, bundledShared: shared)
      }
    } catch {
      throw .unreadable(nameOrPath, reason: error.reason)
    }
    throw unknown(nameOrPath)
  }

  /// A scenario in a language, ready to be played.
  ///
  /// - Parameters:
  ///   - nameOrPath: a path, or the name of a bundled scenario.
  ///   - lang: the language in which it is played.
  ///   - reader: the language in which its mistakes are told; that in which it is played unless given.
  ///   - isPlayed: whether it is played at once, so that the follow-ups may be read, and found wrong, beside the first line.
  /// - Returns: the scenario with its reading.
  /// - Throws: why it can't be had.
  func load(
    _ nameOrPath: String,
    lang: Lang,
    for reader: Lang? = nil,
    isPlayed: Bool = false
  ) throws(Problem) -> LoadedScenario {
    let sources = try sources(nameOrPath)
    var digest: Deferred<String, Never>?
    // What playing doesn't need takes most of the time, and is read only where something is wrong.
    let played = ScenarioReader.playable(sources, in: lang) {
      digest = Deferred { Self.digest(of: sources) }
    }
    if let played, let scenario = played.scenarios[lang],
      isPlayed || scenario.followUps.diagnostics.isEmpty
    {
      return LoadedScenario(
        scenario: scenario,
        reading: played,
        sha256: digest?.value() ?? Self.digest(of: sources)
      )
    }
    let reading = ScenarioReader.read(sources)
    if !reading.languages.isEmpty, !reading.languages.contains(lang) {
      throw .notInLanguage(nameOrPath, lang, has: reading.languages)
    }
    let files = [sources.scenario] + sources.translations + sources.shared
    let errors = reading.diagnostics.filter { $0.severity == .error }
    let rendered = errors.map { $0.rendered(in: reader ?? lang, sources: files) }
    throw .mistakes(nameOrPath, rendered: rendered)
  }

  /// That a name or path stands for nothing, with the nearest that does: beside it, or among the bundled ones.
  func unknown(_ name: String) -> Problem {
    let slash = name.lastIndex(of: "/")
    if let slash, slash != name.startIndex, slash != name.index(before: name.endIndex) {
      let parent = String(name[..<slash])
      let near = NearestName.nearest(
        to: String(name[name.index(after: slash)...]),
        among: ScenarioFiles.scenarios(in: parent)
      )
      if let near { return .unknown(name, near: "\(parent)/\(near)", names: []) }
    }
    let names = names()
    return .unknown(name, near: NearestName.nearest(to: name, among: names), names: names)
  }

  /// The folder of the scenario that a path or a name stands for.
  private func scenarioFolder(_ nameOrPath: String) -> String? {
    let path = nameOrPath
    if ScenarioFiles.exists(ScenarioFiles.join(path, ScenarioFiles.main)) { return path }
    if path.hasSuffix(".yaml"), ScenarioFiles.exists(path) {
      let slash = path.lastIndex(of: "/")
      let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      return ScenarioFiles.exists(ScenarioFiles.join(parent, ScenarioFiles.main)) ? parent : nil
    }
    guard let folder, names().contains(path) else { return nil }
    return ScenarioFiles.join(folder, path)
  }

  /// SHA-256 over the names, sizes and bytes of all files, in their fixed order.
  private static func digest(of sources: ScenarioSources) -> String {
    var bytes: [UInt8] = []
    func add(_ file: SourceFile, in folder: String) {
      let name = file.path.split(separator: "/").last ?? ""
      bytes += Array("\(folder)\(name)\n\(file.bytes.count)\n".utf8)
      bytes += file.bytes
    }
    add(sources.scenario, in: "")
    for file in sources.translations { add(file, in: "") }
    for file in sources.shared { add(file, in: "shared/") }
    return Digest.sha256(bytes)
  }
}
