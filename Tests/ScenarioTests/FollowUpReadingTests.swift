import Language
import Scenario
import Testing

/// Follow-ups are read beside the first line, and are the same as those that are read with the rest.
@Suite struct FollowUpReadingTests {
  private static let scenario = """
    format: 1
    id: minimal
    language: fr
    title: Un patient
    patient: {name: M. Minimal, age: 40, about: Il vient pour un papier.}
    setting: Un cabinet.
    task: Recevez-le.
    opening: Bonjour.
    topics:
      work:
        words: [travail]
        ladder: [Ça va.]
    follow_ups:
      opening:
        - words: [bonjour]
          says: Oui, bonjour.
        - when: asks why
          says: Parce que.
      topics.work.work-1: On fait aller.
    endings:
      end: {otherwise: true, says: Au revoir., debrief: Il est parti.}
    """

  private static func translation(_ followUps: String) -> String {
    """
    format: 1
    translates: minimal
    language: en
    title: A patient
    patient: {name: Mr Minimal, about: He comes for a paper.}
    setting: A surgery.
    task: See him.
    opening: Hello.
    topics:
      work:
        words: [work]
        ladder: {work-1: All right.}
    endings:
      end: {says: Goodbye., debrief: He left.}
    \(followUps)
    """
  }

  private static func sources(_ followUps: String) -> ScenarioSources {
    ScenarioSources(
      folder: "minimal",
      scenario: SourceFile(path: "minimal/scenario.yaml", text: scenario),
      translations: [SourceFile(path: "minimal/en.yaml", text: translation(followUps))],
      shared: Lang.allCases.map { Fixture.shared($0) }
    )
  }

  private static let whole = """
    follow_ups:
      opening:
        - words: [hello]
          says: Yes, hello.
        - Because.
      topics.work.work-1: Mustn't grumble.
    """

  @Test(arguments: Lang.allCases)
  func `what is read beside the first line is what is read with the rest`(_ lang: Lang) throws {
    let sources = Self.sources(Self.whole)
    let read = ScenarioReader.read(sources)
    #expect(read.diagnostics == [])
    let scenario = try #require(read.scenarios[lang])
    let played = try #require(ScenarioReader.playable(sources, in: lang)?.scenarios[lang])
    #expect(played == scenario)
    #expect(played.followUps.diagnostics == [])
    let says = played.followUps["opening"].flatMap(\.says)
    #expect(says == (lang == .fr ? ["Oui, bonjour.", "Parce que."] : ["Yes, hello.", "Because."]))
    #expect(played.followUps["topics.work.work-1"].count == 1)
    #expect(played.followUps["endings.end"] == [])
    #expect(played.lines.suffix(3).map(\.id).first == "follow_ups.opening.1")
  }

  @Test(arguments: [
    ("", "missing-translation"),
    ("follow_ups:\n  opening: Hello.\n  topics.work.work-1: Fine.", "wrong-count"),
  ])
  func `a translation must have them all, as many and in the same order`(
    followUps: String,
    kind: String
  ) throws {
    let sources = Self.sources(followUps)
    let diagnostics = ScenarioReader.read(sources).diagnostics
    #expect(diagnostics.map(\.kind.slug).contains(kind))
    let played = try #require(ScenarioReader.playable(sources, in: .en)?.scenarios[.en])
    #expect(played.followUps.diagnostics.map(\.kind.slug).contains(kind))
    #expect(played.followUps["opening"] == [])
  }

  @Test func `a written translation asks for them below their sources`() throws {
    let text = try #require(ScenarioReader.translation(of: Self.sources(""), into: .en))
    #expect(text.contains("follow_ups:"))
    #expect(text.contains("# fr: Parce que."))
  }
}
