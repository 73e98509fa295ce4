import ArgumentParser

/// What teachers do with scenarios.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "List and check scenarios.",
    subcommands: [ScenarioListCommand.self, ScenarioCheckCommand.self, ScenarioExploreCommand.self]
  )
}
