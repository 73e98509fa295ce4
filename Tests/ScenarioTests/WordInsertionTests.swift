import Language
import Scenario
import TestSupport
import Testing

@Suite struct WordInsertionTests {
  /// The fixture's patient with the knee's words written in another way.
  private func sources(_ words: String) -> ScenarioSources {
    let text = TestSupport.Fixture.patient.replacing("words: [genou, jambe*]", with: words)
    return ScenarioSources(
      folder: nil,
      scenario: SourceFile(path: "scenario.yaml", text: text),
      shared: [SourceFile(path: "fr.yaml", text: TestSupport.Fixture.shared)]
    )
  }

  private func words(_ sources: ScenarioSources) -> [String] {
    ScenarioReader.read(sources).scenarios[.fr]?.topics[0].words.map(\.text) ?? []
  }

  @Test(arguments: [
    (
      "words: [genou, jambe*]  # les siens",
      "words: [genou, jambe*, cuisse, mal au pied]  # les siens"
    ),
    ("words: [genou, \"jambe*\"]", "words: [genou, \"jambe*\", cuisse, mal au pied]"),
    ("words: ['genou', 'l''aine']", "words: ['genou', 'l''aine', cuisse, mal au pied]"),
    ("words: genou # seul", "words: [genou, cuisse, mal au pied] # seul"),
    (
      "words:\n      - genou # un\n      - jambe* # deux",
      "words:\n      - genou # un\n      - jambe* # deux\n      - cuisse\n      - mal au pied"
    ),
    (
      "words: [genou,\n      jambe*\n    ]",
      "words: [genou,\n      jambe*, cuisse, mal au pied\n    ]"
    ),
    ("words_of: [sleep]", "words: [cuisse, mal au pied]\n    words_of: [sleep]"),
    ("words_of:\n      - sleep", "words: [cuisse, mal au pied]\n    words_of:\n      - sleep"),
  ])
  func `words are added in the way in which the others stand, and nothing else changes`(
    _ before: String,
    _ after: String
  ) throws {
    let old = sources(before)
    let insertion = try ScenarioReader.adding(
      ["cuisse", "mal au pied", "cuisse"],
      toTopic: "knee",
      in: .fr,
      of: old
    )
    #expect(insertion.sources == sources(after))
    let all = Set(words(insertion.sources))
    #expect(all == Set(words(old)).union(["cuisse", "mal au pied"]))
    #expect(insertion.new.contains("cuisse"))
  }

  @Test func `a file with Windows line ends keeps them`() throws {
    let block = "words:\n      - genou\n      - jambe*"
    func windows(_ sources: ScenarioSources) -> ScenarioSources {
      let text = String(decoding: sources.scenario.bytes, as: UTF8.self)
      return ScenarioSources(
        folder: nil,
        scenario: SourceFile(
          path: "scenario.yaml",
          text: text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        ),
        shared: sources.shared
      )
    }
    let insertion = try ScenarioReader.adding(
      ["pied"],
      toTopic: "knee",
      in: .fr,
      of: windows(sources(block))
    )
    #expect(insertion.sources == windows(sources(block + "\n      - pied")))
  }

  @Test func `what can't be added is refused, with the reason`() {
    func problem(_ words: [String], _ topic: String = "knee", _ lang: Lang = .fr)
      -> WordInsertion.Problem?
    {
      do throws(WordInsertion.Problem) {
        let list = sources("words: [genou, jambe*]")
        _ = try ScenarioReader.adding(words, toTopic: topic, in: lang, of: list)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem(["pied"], "kne") == .unknownTopic(near: "knee", topics: ["knee", "work"]))
    for bad in ["", "a*b", "[x]", "a: b", "\u{1B}"] { #expect(problem([bad]) == .badWord(bad)) }
    #expect(problem(["genou"]) == .alreadyThere)
    #expect(problem(["foot"], "knee", .en) == .unreadable)
  }

  @Test func `a list written in a way that is not known is left alone`() {
    #expect(throws: WordInsertion.Problem.self) {
      try ScenarioReader.adding(
        ["pied"],
        toTopic: "knee",
        in: .fr,
        of: self.sources("words: [genou, >-\n      jambe]")
      )
    }
    let inline = TestSupport.Fixture.patient.replacing(
      "  work:\n    words: [travail, métier]\n    ladder:\n      - says: Je suis facteur.",
      with: "  work: {words: travail, ladder: [{says: Je suis facteur.}]}"
    )
    let sources = ScenarioSources(
      folder: nil,
      scenario: SourceFile(path: "scenario.yaml", text: inline),
      shared: [SourceFile(path: "fr.yaml", text: TestSupport.Fixture.shared)]
    )
    #expect(ScenarioReader.read(sources).scenarios[.fr] != nil)
    #expect(throws: WordInsertion.Problem.self) {
      try ScenarioReader.adding(["poste"], toTopic: "work", in: .fr, of: sources)
    }
  }
}
