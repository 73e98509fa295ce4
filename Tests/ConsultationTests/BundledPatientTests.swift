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

  @Test(arguments: [
    (Lang.en, "See you Tuesday.", true),
    (.en, "Thank you for that. See you Thursday then, Mrs Routledge.", true),
    (.en, "thanks and see you monday", true),
    (.en, "I'd like to see you Tuesday.", false),
    (.en, "I can sign it and see you Monday. But tell me who is short at home.", false),
    (.en, "Not a month, but I'll do seven days and see you Friday.", false),
    (.en, "il do the note and see you next week if thats ok", false),
    (.en, "See you in two weeks then, Mrs Routledge. Thanks for telling me.", true),
    (.fr, "À dans quinze jours, madame Besnard, et bon courage d'ici là.", true),
    (.en, "See you Tuesday then. And how will you get home today?", false),
    (.en, "You never got to say goodbye.", false),
    (.fr, "Merci. À mardi.", true),
    (.fr, "On verra ça d'ici à mardi.", false),
    (.fr, "Huit jours d'arrêt, et à jeudi. Ça vous va ?", false),
    (.en, "A few days off and see you next week. Does that sound fair?", false),
  ])
  func
    `a goodbye that names the next meeting ends the consultation only where it stands for itself`(
      lang: Lang,
      text: String,
      ends: Bool
    ) throws
  {
    let scenario = try #require(try Bundled.scenario("back-pain", lang))
    var consultation = Consultation(scenario: scenario, seed: 1)
    _ = consultation.begin()
    _ = consultation.receive(Fixture.reply(text, .plan))
    #expect(consultation.isOver == ends)
  }

  @Test(arguments: [
    ("Why did he stop?", true), ("How does that make you feel?", true), ("Why not?", true),
    ("What else is on your mind?", false),
  ])
  func `an English question about what was just said stays with it`(
    _ text: String,
    stays: Bool
  ) throws {
    let scenario = try #require(try Bundled.scenario("back-pain", .en))
    var consultation = Consultation(scenario: scenario, seed: 1)
    _ = consultation.begin()
    let cold = Alliance(bond: 0, goals: 30, tasks: 30, tension: 20)
    let isThere = consultation.stand(after: scenario.topics[2].ladder[0].id, given: cold)
    #expect(isThere)
    _ = consultation.receive(Fixture.reply(text, .openQuestion))
    #expect((consultation.state.topic == 2) == stays)
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
