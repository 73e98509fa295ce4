import ArgumentParser
import Language
import Scenario

/// Lists scenarios.
struct ScenarioListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the scenarios: name, title, languages, minutes, and what they train."
  )

  @Option(help: "The language of titles and sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  @Option(help: "A folder of scenarios; the ones that come with the program unless given.")
  var scenarios: String?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let library = ScenarioLibrary(folder: scenarios)
    let words = ScenarioTexts(lang: lang)
    guard let folder = library.folder, isFolder(folder) else {
      throw Failure(.noInput, words.noFolder(library.folder))
    }
    let names = library.names()
    if names.isEmpty { throw Failure(.noInput, words.noScenarios(in: folder)) }
    for name in names {
      let path = ScenarioFiles.join(folder, name)
      do {
        let sources = try library.sources(path)
        try writeAll(entry(name, path, ScenarioReader.read(sources), words), to: 1)
      } catch let problem as ScenarioLibrary.Problem {
        try writeAll(problem.failure(in: lang).line, to: 2)
      }
    }
  }

  /// Two lines about a scenario.
  private func entry(
    _ name: String,
    _ path: String,
    _ reading: ScenarioReading,
    _ words: ScenarioTexts
  ) -> String {
    let scenario =
      reading.scenarios[words.lang] ?? reading.languages.compactMap { reading.scenarios[$0] }.first
    guard let scenario else { return "\(name)\n    \(words.broken(path))\n" }
    let languages = reading.languages.filter { reading.scenarios[$0] != nil }.map(\.rawValue)
    var facts = [languages.joined(separator: ", "), "\(scenario.minutes) min"]
    if !scenario.trains.isEmpty {
      facts.append(words.trains(scenario.trains.joined(separator: ", ")))
    }
    return "\(name)  \(scenario.title)\n    \(facts.joined(separator: " · "))\n"
  }
}
