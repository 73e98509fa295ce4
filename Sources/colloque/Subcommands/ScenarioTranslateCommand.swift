import ArgumentParser
import Glibc
import Language
import Scenario

/// Writes or completes a translation.
struct ScenarioTranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Write or complete the translation of a scenario, each text below its source.",
    discussion: """
      What is translated stays; what lacks is left empty, and the check names each place. Lines whose source has changed \
      are marked. Without --write the file goes to the standard output; with it, the old one is kept beside as .bak.
      """
  )

  @Argument(help: "A scenario's folder, or the name of one that comes with the program.")
  var scenario: String

  @Option(help: "The language to translate into, fr or en.")
  var to: Lang

  @Flag(help: "Write the file into the scenario's folder.")
  var write = false

  func run() throws {
    let lang = Environment.process.lang
    let texts = DeskTexts(lang: lang)
    let sources: ScenarioSources
    do throws(ScenarioLibrary.Problem) {
      sources = try ScenarioLibrary().sources(scenario)
    } catch {
      throw error.failure(in: lang)
    }
    guard ScenarioReader.read(sources).document?.language != to else {
      throw Failure(.usage, texts.sameLanguage(to))
    }
    guard let text = ScenarioReader.translation(of: sources, into: to) else {
      throw ScenarioLibrary.Problem.mistakes(scenario, rendered: []).failure(in: lang)
    }
    guard write else { return try writeAll(text, to: STDOUT_FILENO) }
    let folder =
      sources.scenario.path.lastIndex(of: "/").map { sources.scenario.path[..<$0] } ?? "."
    let path = ScenarioFiles.join(String(folder), "\(to.rawValue).yaml")
    if ScenarioFiles.exists(path) { rename(path, path + ".bak") }
    try writeAgain(text, to: path)
    try writeAll(visible(path) + "\n", to: STDOUT_FILENO)
  }
}
