import ArgumentParser
import Language
import Scenario

/// Writes the format as a JSON Schema.
struct ScenarioSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schema of the format, for editors.",
    discussion: """
      With the YAML language server an editor completes keys, explains them and marks mistakes: save the schema, and \
      write `# yaml-language-server: $schema=PATH` in the first line of a scenario.
      """
  )

  @Option(help: "The language of the texts, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    try writeAll(ScenarioSchema(lang: lang ?? Environment.process.lang).json, to: 1)
  }
}
