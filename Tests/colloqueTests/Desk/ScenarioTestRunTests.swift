import Consultation
import Language
import Scenario
import TestSupport
import Testing

@testable import colloque

@Suite struct ScenarioTestRunTests {
  /// The template with some tests, in a folder of its own.
  private func sources(_ tests: String, _ lang: Lang = .fr) throws -> ScenarioSources {
    let preset = ScenarioTemplate.patient(in: lang)
    let template = ScenarioTemplate(id: "nights", lang: lang, name: preset.name, age: preset.age)
    let bundled = try ScenarioLibrary.checkout.sources("back-pain")
    return ScenarioSources(
      folder: "nights",
      scenario: SourceFile(path: "scenario.yaml", text: template.text + "\n" + tests),
      shared: bundled.shared
    )
  }

  private func found(_ sources: ScenarioSources) throws -> [Diagnostic] {
    ScenarioProof(jargon: nil, coder: try bundledCoder()).diagnostics(of: sources)
  }

  @Test(arguments: [
    (Lang.fr, "Quel âge avez-vous ?", "closed_question: « Quel âge avez-vous"),
    (Lang.en, "How old are you?", "closed_question: « How old are you"),
  ])
  func `a reply that is coded otherwise is told with the words that made each code`(
    _ lang: Lang,
    _ reply: String,
    _ evidence: String
  ) throws {
    let tests = "tests:\n  - reply: \(reply)\n    codes: [legitimation]\n    stance: low\n"
    let found = try found(try sources(tests, lang))
    #expect(found.map(\.kind) == [.testCodes, .testStance])
    try #require(found.count == 2)
    #expect(found[0].message(in: lang).contains(evidence))
    #expect(found[0].location.column == 12)
  }

  @Test func `after a rung the patient has told it, with all that it needs`() throws {
    let reading = ScenarioReader.read(try sources(""))
    let scenario = try #require(reading.scenarios[.fr])
    var consultation = Consultation(scenario: scenario, seed: 1)
    _ = consultation.begin()
    var isThere = consultation.stand(after: "work-2")
    #expect(isThere)
    let state = consultation.state
    #expect(state.told == ["work-1", "work-2"])
    #expect(state.alliance.bond == 50)
    #expect(state.topic == 1)
    #expect(state.moment.hasCue)
    isThere = consultation.stand(after: "home-1")
    #expect(isThere)
    #expect(!consultation.state.moment.hasCue)
    isThere = consultation.stand(after: "turning_points.turning-1")
    #expect(isThere)
    #expect(consultation.state.awaiting == "turning-1")
    isThere = consultation.stand(after: "nothing")
    #expect(!isThere)
  }

  @Test func `what follows is expected by topic, rung, reaction, line and step of a scale`() throws
  {
    let good = """
      tests:
        - after: work-2
          given: bond 20, tension 60
          reply: …
          expect: [silence, bond +, tension -]
        - after: nights-1
          reply: …
          expect: [silence, tension +]
        - replies: [Bonjour., …, …]
          ending: prescription
          not_told: [work-2]

      """
    #expect(try found(try sources(good)).map { $0.message(in: .en) } == [])
    let bad = "tests:\n  - after: work-2\n    reply: …\n    expect: [work, tension +]\n"
    let found = try found(try sources(bad))
    #expect(found.map(\.kind) == [.testAnswer, .testAnswer])
    try #require(found.count == 2)
    #expect(found[0].message(in: .en).contains("shared.reactions.silence"))
    #expect(found[1].message(in: .en).contains("tension 20 → 1"))
  }

  @Test func `recording writes what is got, and then the check passes`() throws {
    let tests = """
      tests:
        # A comment that stays.
        - reply: Quel âge avez-vous ?
          codes: [legitimation]
          stance: director
          expect: work
        - after: work-2
          reply: …
        - replies: [Bonjour., …]
          ending: shared

      """
    let sources = try sources(tests)
    let reading = ScenarioReader.read(sources)
    let scenario = try #require(reading.scenarios[.fr])
    let run = ScenarioTestRun(scenario: scenario, coder: try bundledCoder())
    let outcomes = try #require(reading.tests[.fr]).map { run.outcome(of: $0) }
    let recorder = TestRecorder(file: sources.scenario)
    let edits = recorder.edits(outcomes)
    #expect(edits.count == 5)
    let text = recorder.text(with: edits)
    #expect(text.contains("# A comment that stays."))
    #expect(text.contains("codes: [closed_question]"))
    #expect(text.contains("ending: prescription"))
    let again = ScenarioSources(
      folder: "nights",
      scenario: SourceFile(path: "scenario.yaml", text: text),
      shared: sources.shared
    )
    #expect(try found(again).map { $0.message(in: .en) } == [])
  }

  @Test func `recording calls a follow-up by its whole name`() throws {
    let sources = try sources(
      """
      follow_ups:
        topics.work.work-2:
          - when: asks why
            says: Parce que.

      tests:
        - after: work-2
          reply: Pourquoi ?
          expect: silence

      """
    )
    let reading = ScenarioReader.read(sources)
    let scenario = try #require(reading.scenarios[.fr])
    let run = ScenarioTestRun(scenario: scenario, coder: try bundledCoder())
    let outcomes = try #require(reading.tests[.fr]).map { run.outcome(of: $0) }
    let recorder = TestRecorder(file: sources.scenario)
    let text = recorder.text(with: recorder.edits(outcomes))
    #expect(text.contains("expect: follow_ups.topics.work.work-2.1"))
  }

  /// What recording makes of an expectation about a silence after the rung `work-2`.
  private func recorded(_ expectation: String) throws -> String {
    let head = "tests:\n  - after: work-2\n    given: bond 20, tension 60\n    reply: …\n"
    let sources = try sources(head + expectation + "\n  - reply: …\n    expect: silence\n")
    let reading = ScenarioReader.read(sources)
    let scenario = try #require(reading.scenarios[.fr])
    let run = ScenarioTestRun(scenario: scenario, coder: try bundledCoder())
    let outcomes = try #require(reading.tests[.fr]).map { run.outcome(of: $0) }
    let recorder = TestRecorder(file: sources.scenario)
    let text = recorder.text(with: recorder.edits(outcomes))
    let start = try #require(text.firstRange(of: head)?.upperBound)
    let end = try #require(text[start...].firstRange(of: "\n  - reply")?.lowerBound)
    return String(text[start..<end])
  }

  @Test(arguments: [
    ("    expect: work  # why", "    expect: silence  # why"),
    ("    expect: tension +", "    expect: tension -"),
    (
      "    expect: [work, bond +, tension +] # why",
      "    expect: [silence, bond +, tension -] # why"
    ),
    ("    expect: [work,\n      bond -\n    ]", "    expect: [silence, bond +]"),
    (
      "    expect:\n      - work\n      - tension +\n      - greeting",
      "    expect:\n      - silence\n      - tension -"
    ),
    ("    expect:\n    - work", "    expect:\n    - silence"),
  ])
  func `recording keeps the form of an expectation, on one line or several`(
    _ before: String,
    _ after: String
  ) throws {
    #expect(try recorded(before) == after)
  }

  @Test(arguments: [
    "    expect:\n      - work # why", "    expect:\n      - work\n      # why\n      - tension +",
    "    expect: [work, # why\n      tension +]", "    expect: [\"work\"]",
  ])
  func `recording leaves alone what it would spoil`(_ expectation: String) throws {
    #expect(try recorded(expectation) == expectation)
  }

  @Test func `a list of codes on several lines is recorded`() throws {
    let tests = "tests:\n  - reply: Quel âge avez-vous ?\n    codes:\n      - legitimation\n"
    let sources = try sources(tests)
    let reading = ScenarioReader.read(sources)
    let scenario = try #require(reading.scenarios[.fr])
    let run = ScenarioTestRun(scenario: scenario, coder: try bundledCoder())
    let outcomes = try #require(reading.tests[.fr]).map { run.outcome(of: $0) }
    let recorder = TestRecorder(file: sources.scenario)
    let text = recorder.text(with: recorder.edits(outcomes))
    #expect(text.hasSuffix("    codes:\n      - closed_question\n"))
  }

  @Test func `a translation has tests of its own, played in its language and recorded in its file`()
    throws
  {
    let own = "tests:\n  - reply: Quel âge avez-vous ?\n    codes: [closed_question]\n"
    let before = try sources(own)
    let written = try #require(ScenarioReader.translation(of: before, into: .en))
      .replacing("\"\"", with: "Something.")
      .replacing("words: []", with: "words: [alpha]")
    let tests = """
      tests:
        # How old somebody is has one answer.
        - reply: How old are you?
          codes: [legitimation]
        - reply: Hello.
          expect: nobody

      """
    let translated = ScenarioSources(
      folder: before.folder,
      scenario: before.scenario,
      translations: [SourceFile(path: "en.yaml", text: written + tests)],
      shared: before.shared
    )
    let reading = ScenarioReader.read(translated)
    #expect(reading.tests[.fr]?.count == 1)
    let english = try #require(reading.tests[.en])
    let unknown = reading.diagnostics.filter { $0.kind == .unknownExpectation }
    #expect(unknown.map(\.location.file) == ["en.yaml"])
    // What is written again keeps them as they are.
    let again = try #require(ScenarioReader.translation(of: translated, into: .en))
    #expect(again.hasSuffix(tests))
    let file = SourceFile(path: "en.yaml", text: again.replacing("nobody", with: "greeting"))
    let sound = ScenarioSources(
      folder: before.folder,
      scenario: before.scenario,
      translations: [file],
      shared: before.shared
    )
    let failed = try found(sound).filter { $0.kind == .testCodes }
    #expect(failed.map(\.location.file) == ["en.yaml"])
    let scenario = try #require(ScenarioReader.read(sound).scenarios[.en])
    let run = ScenarioTestRun(scenario: scenario, coder: try bundledCoder())
    let recorder = TestRecorder(file: file)
    let text = recorder.text(with: recorder.edits(english.map { run.outcome(of: $0) }))
    #expect(text.contains("codes: [closed_question]"))
  }
}
