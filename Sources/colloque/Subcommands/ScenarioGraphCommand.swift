import ArgumentParser
import Language
import Scenario

/// Draws a scenario.
struct ScenarioGraphCommand: ParsableCommand {
  /// The languages of drawings.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case mermaid, dot
  }

  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a scenario: topics, ladders, conditions, turning points, ruptures and endings.",
    discussion: "Mermaid is drawn by many web pages; `dot` is drawn by Graphviz (dot -Tsvg)."
  )

  @Argument(help: "A scenario's folder or file, or the name of one that comes with the program.")
  var scenario: String

  @Option(help: "mermaid or dot.")
  var format = Format.mermaid

  @Option(help: "The language of the lines, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let loaded: LoadedScenario
    do throws(ScenarioLibrary.Problem) {
      loaded = try ScenarioLibrary().load(scenario, lang: lang)
    } catch {
      throw error.failure(in: lang)
    }
    let graph = ScenarioGraph(loaded.scenario)
    try writeAll(visible(format == .dot ? graph.dot : graph.mermaid), to: 1)
  }
}
