import Coding
import Language
import Scenario
import Testing

@Suite struct RunFormTests {
  static let reading: ScenarioReading? = Fixture.all(in: "Accepted")
    .first { $0.name == "full.yaml" }.map { ScenarioReader.read($0.sources) }

  private func scenario(_ lang: Lang = .fr) throws -> Scenario {
    try #require(Self.reading?.scenarios[lang])
  }

  @Test(arguments: Fixture.all(in: "Accepted"))
  func `a good scenario gets no complaint, and is there in both languages`(_ fixture: Fixture) {
    let reading = ScenarioReader.read(fixture.sources)
    #expect(reading.diagnostics == [])
    #expect(reading.languages == [.fr, .en])
    #expect(reading.scenarios.count == 2)
  }

  @Test(arguments: [
    "tests:\n- reply: Oui.\n", "\"tests\":\n  # Why.\n  - reply: Oui.\n\n",
    "tests: [{reply: Oui.}]\n",
  ])
  func `tests are left out where only to play is asked, and what follows them is not`(
    _ tests: String
  ) throws {
    let fixture = try #require(Fixture.all(in: "Accepted").first { $0.name == "minimal.yaml" })
    let text = fixture.text.replacing(
      "topics:\n  work:\n    words: [travail",
      with: tests + "'topics':\n  work:\n    words: [travail"
    )
    let sources = Fixture.sources(text)
    let whole = ScenarioReader.read(sources)
    let played = try #require(ScenarioReader.playable(sources, in: .fr))
    #expect(whole.tests[.fr]?.count == 1)
    #expect(ScenarioReader.read(sources.withoutTests).tests[.fr]?.count == 0)
    #expect(played.tests.isEmpty)
    #expect(played.scenarios[.fr] == whole.scenarios[.fr])
    #expect(
      played.location(ofLine: "endings.end", in: .fr)
        == whole.location(ofLine: "endings.end", in: .fr)
    )
  }

  @Test(arguments: Lang.allCases)
  func `unless given, names are by place, the temperament is even and an ending mixed`(
    _ lang: Lang
  ) throws {
    let fixture = try #require(
      Fixture.all(in: "Accepted").first { $0.name == "unless-given.yaml" }
    )
    let scenario = try #require(ScenarioReader.read(fixture.sources).scenarios[lang])
    #expect(scenario.id == "minimal")
    #expect(scenario.temperament == Temperament.profile(named: "even"))
    #expect(scenario.topics[0].ladder.map(\.id) == ["work-1", "work-2"])
    #expect(scenario.turningPoints.map(\.id) == ["turning-1"])
    #expect(scenario.ruptures.map(\.id) == ["rupture-1"])
    #expect(scenario.endings.map(\.verdict) == [.mixed])
  }

  @Test func `texts are taken as they were written, whatever YAML 1.1 makes of them`() throws {
    #expect(try scenario().setting == "no")
    #expect(try scenario(.en).setting == "yes")
  }

  @Test func `a line break in a block is a space, an empty line a line break`() throws {
    #expect(
      try scenario().patient.about == "Elle vient : pour un papier, dit-elle.\nElle reste."
    )
  }

  @Test(arguments: Lang.allCases)
  func `lines have the same names in every language`(_ lang: Lang) throws {
    let scenario = try scenario(lang)
    #expect(scenario.topics[0].ladder.map(\.id) == ["work-1", "alone", "work-3", "fall"])
    #expect(scenario.topics[0].ladder[1].line.id == "topics.work.alone")
    #expect(scenario.topics[0].dry.map(\.id) == ["topics.work.dry.1", "topics.work.dry.2"])
    #expect(scenario.turningPoints[0].answers.map(\.id).last == "turning_points.scan.answers.2")
    #expect(scenario.ruptures[0].mended.id == "ruptures.slam.mended")
    #expect(scenario.endings.map(\.line.id) == ["endings.plan", "endings.note"])
    #expect(
      scenario.reactions[.event(.silence)]?.map(\.id) == [
        "reactions.silence.1", "reactions.silence.2",
      ]
    )
    #expect(scenario.reactions[.event(.thanks)]?.map(\.id) == ["shared.reactions.thanks.1"])
  }

  @Test(arguments: Lang.allCases)
  func `the structure is the original's in every language`(_ lang: Lang) throws {
    let scenario = try scenario(lang)
    let alone = scenario.topics[0].ladder[1]
    #expect(alone.line.cue == PatientCue(.concern, .exhaustion))
    #expect(alone.line.callsFor == [.legitimation])
    #expect(alone.line.fits == .low)
    #expect(alone.line.changes == Change([.bond: 3, .tension: -5], sets: ["trusted"]))
    #expect(alone.flag == "work")
    #expect(scenario.original == .fr)
    #expect(scenario.minutes == 20)
    #expect(scenario.start == Alliance(bond: 40, goals: 30, tasks: 30, tension: 10))
    #expect(scenario.topics.map(\.leads) == [true, false])
    #expect(scenario.endings.map(\.atOnce) == [true, false])
    #expect(scenario.ruptures[0].ends == "plan")
  }

  @Test func `a line with a cue calls for room unless it says what for`() throws {
    #expect(try scenario().opening.callsFor == [.legitimation, .empathy, .reformulation])
    #expect(try scenario().endings[0].line.callsFor == [])
  }

  @Test func `conditions are read as phrases that all hold, and lists as any of them`() throws {
    let scenario = try scenario()
    #expect(
      scenario.topics[0].ladder[3].needs
        == Condition([
          [.atLeast(.bond, 60)], [.told("alone"), .not(.running(.closedQuestion, 3))],
        ])
    )
    #expect(
      scenario.ruptures[0].when
        == Condition([
          [.atLeast(.tension, 70), .asked("work"), .stance(.director), .times(.judgement, 2)]
        ])
    )
    #expect(scenario.turningPoints[0].at == Condition([[.minute(6)], [.turn(8)]]))
    #expect(
      scenario.endings[0].when
        == Condition([[.atLeast(.tasks, 60), .told("alone"), .set("trusted"), .happened("scan")]])
    )
    #expect(scenario.endings[1].when == .always)
    #expect(
      scenario.topics[0].dry[1].when
        == Condition([[.atLeast(.bond, 40)], [.not(.code(.judgement))]])
    )
  }

  @Test func `rungs need more of the bond the deeper they lie, and the first needs nothing`() throws
  {
    let ladder = try scenario().topics[0].ladder
    #expect(ladder[0].needs == .always)
    #expect(ladder[0].opens == [])
    #expect(ladder[1].needs == Condition([[.atLeast(.bond, 35)]]))
    #expect(ladder[2].needs == Condition([[.atLeast(.bond, 45)]]))
    #expect(ladder[1].opens.contains(.permission))
    #expect(ladder[3].opens == [.legitimation, .empathy])
  }

  @Test func `words are the topic's own and those of its groups, language by language`() throws {
    #expect(
      try scenario().topics[0].words.map(\.text)
        == ["travail", "collègue*", "mal au dos", "dodo", "sommeil"]
    )
    #expect(try scenario(.en).topics[0].words.map(\.text) == ["work", "colleague*"])
    #expect(try scenario(.en).topics[1].words.map(\.text) == ["home", "nap", "sleep"])
  }

  @Test
  func `facts have their own words or the shared ones, and the others are known as unanswered`()
    throws
  {
    #expect(
      try scenario().facts.map { $0.words.map(\.text) } == [["quel âge"], ["chien", "caniche"]]
    )
    #expect(try scenario(.en).facts.map { $0.words.map(\.text) } == [["how old"], ["dog"]])
    #expect(try scenario().unknownFacts.map(\.id) == ["treatments"])
    #expect(try scenario(.en).heard[.goodbye]?.map(\.text) == ["goodbye"])
  }

  @Test func `own reactions stand in the place of the shared ones, save where none might hold`()
    throws
  {
    let reactions = try scenario().reactions
    #expect(reactions.keys.count == Trigger.all.count)
    #expect(reactions[.event(.silence)]?.map(\.says) == [["…"], ["Vous ne dites rien."]])
    #expect(reactions[.code(.judgement)]?.map(\.says) == [["Je m'en vais."], ["(judgement)"]])
    #expect(reactions[.code(.plan)]?.map(\.says) == [["(plan)"]])
  }

  @Test func `an adjustment changes only the scales that it names`() throws {
    let temperament = try scenario().temperament
    let profile = try #require(Temperament.profile(named: "histrionic"))
    #expect(temperament.codes[.minimisation]?.steps[.tension] == 25)
    #expect(
      temperament.codes[.minimisation]?.steps[.bond] == profile.codes[.minimisation]?.steps[.bond]
    )
    #expect(temperament.stances[.low]?.steps[.bond] == -4)
    #expect(temperament.codes[.empathy] == profile.codes[.empathy])
  }

  @Test func `a rubric of one's own has its weights and its levels, the highest first`() throws {
    let rubric = try scenario().rubric
    #expect(rubric.id == "house")
    #expect(rubric.weights[.reformulation] == 2)
    #expect(rubric.levels == [Level(from: 50, id: "good"), Level(from: 0, id: "start")])
  }

  @Test func `an error in one language leaves the other to be played`() throws {
    let fixture = try #require(Fixture.all(in: "Accepted").first { $0.name == "full.yaml" })
    let text = fixture.text.replacing("title: A whole patient", with: "titel: A whole patient")
    let reading = ScenarioReader.read(Fixture.sources(text))
    #expect(reading.diagnostics.map(\.kind) == [.unknownKey])
    #expect(reading.scenarios[.fr] != nil)
    #expect(reading.scenarios[.en] == nil)
  }

  @Test func `the place of a line is known by its name`() {
    #expect(Self.reading?.document?.location(ofLine: "topics.work.alone")?.line == 39)
  }
}
