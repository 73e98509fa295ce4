public import ArgumentParser
public import Consultation
import Language
import Report
import Scenario

extension Learner.Kind: ExpressibleByArgument {}

/// Lets simulated learners play a scenario many times.
struct ScenarioExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Let simulated learners play a scenario, and see what it does to each kind.",
    discussion: """
      Skilled, average and poor learners play it twice: in words, which are coded and answered like a person's, and by \
      codes alone, thousands of times a second, which shows what the scenario itself does. You see the mark of each \
      kind, how far apart they lie, which endings they reach, and what was never said, with its place in the file; then \
      the shortest ways that were found to each ending, to the highest mark, and to what nobody was told; then \
      where the patient goes round in circles or nothing leads on.
      """
  )

  @Argument(help: "A scenario's folder or file, or the name of one that comes with the program.")
  var scenario: String

  @Option(help: "The language of the consultations.")
  var lang: Lang?

  @Option(help: "Consultations in words for each kind of learner; 0 for none.")
  var consultations = 200

  @Option(help: "Consultations by codes alone for each kind of learner; 0 for none.")
  var coded = 2000

  @Option(help: "The seed of the first consultation.")
  var seed: UInt64 = 1

  @Option(
    help: "Show one consultation of this kind of learner, reply by reply, instead of the table."
  )
  var show: Learner.Kind?

  @Option(help: "text, json, or html (one file, for a browser).")
  var format = ExploreFormat.text

  @Option(name: .shortAndLong, help: "The file to write; the standard output unless given.")
  var output: String?

  func validate() throws {
    guard (0...100_000).contains(consultations) else {
      throw ValidationError("--consultations takes 0 to 100000")
    }
    guard (0...1_000_000).contains(coded) else {
      throw ValidationError("--coded takes 0 to 1000000")
    }
    guard consultations + coded > 0 else {
      throw ValidationError("--consultations and --coded can't both be 0")
    }
  }

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let loaded: LoadedScenario
    do throws(ScenarioLibrary.Problem) {
      loaded = try ScenarioLibrary().load(scenario, lang: lang)
    } catch {
      throw error.failure(in: lang)
    }
    let explorer = Explorer(
      scenario: loaded.scenario,
      coder: try DataFolder.find().readCoder(),
      count: consultations,
      coded: coded,
      seed: seed
    )
    if let show {
      let fresh = Consultation(scenario: loaded.scenario, seed: seed)
      let events = explorer.events(of: show, .words, seed: seed, from: fresh)
      let sample = ExplorationSample(
        events: events,
        mark: explorer.mark(events),
        patient: loaded.scenario.patient.name
      )
      return try writeOut(visible(sample.text) + "\n", to: output, texts: .of(lang))
    }
    let bar = ProgressBar()
    let result = explorer.explore { bar.show($0, of: $1) }
    bar.clear()
    let findings = ExplorationFindings(result, of: loaded, seed: seed)
    try writeOut(format.render(findings), to: output, texts: .of(lang))
  }
}
