public import ArgumentParser
public import Consultation
import Language
import Scenario

extension Learner.Kind: ExpressibleByArgument {}

/// Lets simulated learners play a scenario many times.
struct ScenarioExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Let simulated learners play a scenario, and see what it does to each kind.",
    discussion: """
      Skilled, average and poor learners talk in replies of their own, which are coded and answered like a person's. The \
      table shows the mark of each kind, how far apart they lie, which endings they reach, and what was never said.
      """
  )

  @Argument(help: "A scenario's folder or file, or the name of one that comes with the program.")
  var scenario: String

  @Option(help: "The language of the consultations.")
  var lang: Lang?

  @Option(help: "Consultations for each kind of learner.")
  var consultations = 200

  @Option(help: "The seed of the first consultation.")
  var seed: UInt64 = 1

  @Option(
    help: "Show one consultation of this kind of learner, reply by reply, instead of the table."
  )
  var show: Learner.Kind?

  func validate() throws {
    guard (1...100_000).contains(consultations) else {
      throw ValidationError("--consultations takes 1 to 100000")
    }
  }

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let loaded: LoadedScenario
    do throws(ScenarioLibrary.Problem) {
      loaded = try ScenarioLibrary().load(scenario, lang: lang)
    } catch {
      throw Failure(.noInput, ScenarioTexts(lang: lang).sentence(for: error))
    }
    let explorer = Explorer(
      scenario: loaded.scenario,
      coder: try DataFolder.find().readCoder(),
      count: consultations,
      seed: seed
    )
    if let show {
      let (events, mark) = explorer.play(
        show,
        seed: seed,
        from: Consultation(scenario: loaded.scenario, seed: seed)
      )
      let sample = ExplorationSample(
        events: events,
        mark: mark,
        patient: loaded.scenario.patient.name
      )
      return try writeAll(visible(sample.text) + "\n", to: 1)
    }
    let bar = ProgressBar()
    let exploration = explorer.run { bar.show($0, of: $1) }
    bar.clear()
    let table = ExplorationTable(exploration: exploration, lang: lang)
    try writeAll(visible(table.lines.joined(separator: "\n")) + "\n", to: 1)
  }
}
