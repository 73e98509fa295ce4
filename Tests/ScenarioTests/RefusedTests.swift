import Foundation
import Language
import Scenario
import Testing

@Suite struct RefusedTests {
  static let fixtures = Fixture.all(in: "Refused")

  @Test(arguments: fixtures)
  func `what breaks a rule gets its complaints, each at its place`(_ fixture: Fixture) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try fixture.record()
      Issue.record("recorded; look at it and run again")
    }
    #expect(fixture.found == fixture.expected)
    #expect(!fixture.found.isEmpty)
  }

  @Test(arguments: fixtures)
  func `a complaint's place is in its file`(_ fixture: Fixture) {
    let sources = fixture.sources
    let files = [sources.scenario] + sources.translations + sources.shared
    for diagnostic in ScenarioReader.read(sources).diagnostics {
      let rendered = diagnostic.rendered(in: .en, sources: files)
      #expect(files.contains { $0.path == diagnostic.location.file })
      #expect(rendered.split(separator: "\n").last?.hasSuffix("^") == true)
    }
  }

  @Test(arguments: fixtures)
  func `complaints come in the order of the places, each once, in both languages`(
    _ fixture: Fixture
  ) {
    let diagnostics = ScenarioReader.read(fixture.sources).diagnostics
    #expect(Set(diagnostics).count == diagnostics.count)
    #expect(diagnostics.map(\.location.line) == diagnostics.map(\.location.line).sorted())
    for diagnostic in diagnostics {
      let sentences = Lang.allCases.map { diagnostic.message(in: $0) }
      #expect(Set(sentences).count == 2)
      #expect(sentences.allSatisfy { $0.contains(" ") && !$0.contains("\n") })
    }
  }

  @Test(arguments: fixtures)
  func `what is read to be played is refused where all is, but for its tests`(_ fixture: Fixture) {
    let whole = ScenarioReader.read(fixture.sources.withoutTests)
    for lang in Lang.allCases {
      let played = ScenarioReader.playable(fixture.sources, in: lang)
      // What is wrong with the follow-ups is told beside the first line.
      let scenario = played?.scenarios[lang]
      let isWhole = scenario?.followUps.diagnostics.isEmpty ?? true
      #expect((isWhole ? scenario : nil) == whole.scenarios[lang])
    }
  }

  @Test func `every diagnostic has a scenario that gets it`() {
    let found = Set(
      Self.fixtures.flatMap { ScenarioReader.read($0.sources).diagnostics.map(\.kind) }
    )
    // These can't stand in a text file, need a file that is not there, or are long: they are tested by themselves.
    let others: Set<DiagnosticKind> = [
      .notText, .controlCharacter, .tooLarge, .tooMany, .missingShared,
      // These need a lexicon, or a patient who is played: the pages of the diagnostics test them.
      .jargon, .oneFormula, .testCodes, .testStance, .testAnswer, .testEnding, .testMark,
    ]
    #expect(Set(DiagnosticKind.allCases).subtracting(found).subtracting(others) == [])
  }

  @Test func `numbers and names of diagnostics are each other's only`() {
    let kinds = DiagnosticKind.allCases
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    #expect(Set(kinds.map(\.slug)).count == kinds.count)
    #expect(DiagnosticKind.unknownTopic.code == "C012")
    #expect(DiagnosticKind.unknownTopic.slug == "unknown-topic")
  }
}
