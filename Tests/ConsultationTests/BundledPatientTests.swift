import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Testing
import Transcript

@Suite struct BundledPatientTests {
  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `a consultation of 25 turns says nothing twice`(name: String, lang: Lang) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    for (seed, kind) in [(1, Learner.Kind.skilled), (2, .average), (3, .skilled), (4, .average)] {
      let events = try play(kind, scenario, seed: UInt64(seed))
      let texts = events.flatMap { event in
        if case .patient(let turn) = event { turn.lines.map(\.text) } else { [String]() }
      }
      #expect(doubled(texts) == [], "\(kind) \(seed)")
    }
  }

  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `to who does one thing forty times nothing is said twice`(name: String, lang: Lang) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    let fresh = Consultation(scenario: scenario, seed: 0)
    for move in Persistence.moves(with: scenario) {
      let events = Persistence(move, in: fresh, seed: 1).events
      let texts = events.flatMap { event in
        if case .patient(let turn) = event { turn.lines.map(\.text) } else { [String]() }
      }
      #expect(doubled(texts) == [], "\(move)")
    }
  }

  /// The sentences that stand in a list more than once; dots alone are a silence.
  private func doubled(_ texts: [String]) -> [String] {
    Dictionary(grouping: texts.filter { !$0.isWordless }) { $0 }
      .filter { $1.count > 1 }.keys.sorted()
  }

  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `what strains is answered in another voice when the tension is high`(
    name: String,
    lang: Lang
  ) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    for trigger in Code.adverse.map(Trigger.code) + [.event(.silence)] {
      let lines = scenario.reactions[trigger] ?? []
      let isTense = lines.map { $0.when.alternatives.contains { $0.contains(where: \.isTension) } }
      #expect(Set(isTense) == [true, false], "\(trigger.name)")
    }
  }

  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `the same seed and replies give the same bytes`(name: String, lang: Lang) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    let one = try play(.average, scenario, seed: 7)
    let other = try play(.average, scenario, seed: 7)
    var (first, second) = (Journal(), Journal())
    #expect(try one.map { try first.line($0) } == other.map { try second.line($0) })
  }

  @Test(arguments: [(Lang.fr, "Il pleut encore"), (.en, "It's raining again")])
  func `an ordinary question is known by its own words in every language`(
    lang: Lang,
    text: String
  ) throws {
    var consultation = Consultation(
      scenario: try #require(try Bundled.scenario("back-pain", lang)),
      seed: 1
    )
    _ = consultation.begin()
    let events = consultation.receive(Fixture.reply(text, .closedQuestion))
    let sources = events.flatMap { event in
      if case .patient(let turn) = event { turn.lines.map(\.id) } else { [String]() }
    }
    #expect(sources == ["facts.weather"])
  }

  /// Plays up to 25 turns.
  private func play(_ kind: Learner.Kind, _ scenario: Scenario, seed: UInt64) throws -> [Event] {
    let coder = try bundledCoder()
    var consultation = Consultation(scenario: scenario, seed: seed)
    var learner = Learner(kind, lang: scenario.lang, seed: seed)
    var last = consultation.begin()
    var events = last
    while !consultation.isOver && consultation.state.turn < 25 {
      switch learner.act(after: last, in: scenario) {
      case .say(let text): last = consultation.receive(coder.code(consultation.utterance(text)))
      case .keepSilent: last = consultation.receive(CodedReply(text: ""), silent: true)
      }
      events += last
    }
    return events
  }
}

extension Requirement {
  /// Whether it asks for a tension.
  fileprivate var isTension: Bool {
    if case .atLeast(.tension, _) = self { true } else { false }
  }
}
