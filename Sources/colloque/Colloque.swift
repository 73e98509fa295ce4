import ArgumentParser

@main
struct Colloque: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "colloque",
    abstract: "Practise a consultation with a simulated patient.",
    version: "0.1.0",
    subcommands: [CodeCommand.self, EvaluateCommand.self, FitCommand.self, CodesCommand.self]
  )
}
