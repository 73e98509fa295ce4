import ArgumentParser
import Language
import Scenario
import TestSupport
import Testing

@testable import colloque

@Suite struct DiagnosticPageTests {
  private func found(
    _ page: DiagnosticPage,
    _ side: DiagnosticPage.Side,
    _ lang: Lang
  ) throws -> [Diagnostic] {
    ScenarioProof(jargon: try bundledJargon(), coder: try bundledCoder()).diagnostics(
      of: page.sources(side, in: lang)
    )
  }

  @Test(arguments: DiagnosticKind.allCases, Lang.allCases)
  func `each diagnostic has a page, of which one example gets it and the other gets none`(
    _ kind: DiagnosticKind,
    _ lang: Lang
  ) throws {
    let page = try #require(kind.page)
    #expect(try found(page, .failing, lang).map(\.kind).contains(kind))
    let mended = try found(page, .mended, lang)
    #expect(mended.map { $0.rendered(in: .en, sources: []) } == [])
    #expect(
      page.example(.failing, in: lang) != page.example(.mended, in: lang) || kind == .missingShared
    )
  }

  @Test(arguments: DiagnosticKind.allCases)
  func `a page says what is wrong in both languages`(_ kind: DiagnosticKind) throws {
    let page = try #require(kind.page)
    #expect(page.explanation(in: .fr) != page.explanation(in: .en))
    for lang in Lang.allCases {
      let text = PageText(
        page: page,
        lang: lang,
        jargon: try bundledJargon(),
        coder: try bundledCoder()
      ).text
      #expect(text.hasPrefix("\(kind.code) \(kind.slug) ("))
      #expect(!text.contains("‹") && !text.contains("STAMP"))
      let titles = PageTexts(lang: lang)
      for title in [titles.failing, titles.said, titles.mended] { #expect(text.contains(title)) }
    }
  }

  @Test func `a diagnostic is found by its number and by its name`() {
    for name in ["C012", "c012", "12", "unknown-topic"] {
      #expect(ScenarioExplainCommand.kind(name) == .unknownTopic)
    }
    #expect(ScenarioExplainCommand.kind("C999") == nil)
    for kind in DiagnosticKind.allCases {
      #expect(ScenarioExplainCommand.list(.fr).contains("\(kind.code)  \(kind.slug) ("))
    }
  }

  @Test func `a name that is no diagnostic's is refused, and the nearest is named`() throws {
    let command = try ScenarioExplainCommand.parse(["unknown-topik", "--lang", "en"])
    do {
      try command.run()
      Issue.record("explained")
    } catch let failure as Failure {
      #expect(failure.exit == .usage)
      #expect(failure.message.contains("`unknown-topic`"))
    }
  }
}
