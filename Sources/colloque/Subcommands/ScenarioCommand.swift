import ArgumentParser

/// What teachers do with scenarios.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "List, write, check and explore scenarios.",
    subcommands: [
      ScenarioListCommand.self, ScenarioNewCommand.self, ScenarioCheckCommand.self,
      ScenarioExplainCommand.self, ScenarioTranslateCommand.self, ScenarioGraphCommand.self,
      ScenarioSchemaCommand.self,
      ScenarioExploreCommand.self, ScenarioPreviewCommand.self, ScenarioDiffCommand.self,
      ScenarioUnmatchedCommand.self,
    ]
  )
}
