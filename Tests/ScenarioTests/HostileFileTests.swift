import Language
import Scenario
import Testing

@Suite struct HostileFileTests {
  private func kinds(_ bytes: [UInt8]) -> [DiagnosticKind] {
    read(bytes).map(\.kind)
  }

  private func read(_ bytes: [UInt8]) -> [Diagnostic] {
    let file = SourceFile(path: "scenario.yaml", bytes: bytes)
    let sources = ScenarioSources(folder: nil, scenario: file, shared: [Fixture.shared(.fr)])
    return ScenarioReader.read(sources).diagnostics
  }

  @Test func `a file over the limit is refused before it is read`() {
    #expect(kinds([UInt8](repeating: 0x61, count: SourceFile.largest + 1)) == [.tooLarge])
  }

  @Test func `bytes that are no UTF-8 are told with their place`() {
    let diagnostics = read(Array("format: 1\ntitle: caf".utf8) + [0xE9, 0x0A])
    #expect(diagnostics.map(\.kind) == [.notText])
    #expect(diagnostics.first?.location.line == 2)
    #expect(diagnostics.first?.location.column == 11)
  }

  @Test(arguments: ["\u{1B}[31m", "\u{7F}", "\u{85}", "\u{202E}", "\u{0}", "\u{2028}"])
  func `characters that command a terminal are refused and never printed`(_ text: String) {
    let file = SourceFile(path: "scenario.yaml", text: "title: \(text)x\n")
    let sources = ScenarioSources(folder: nil, scenario: file, shared: [Fixture.shared(.fr)])
    let diagnostics = ScenarioReader.read(sources).diagnostics
    #expect(diagnostics.map(\.kind) == [.controlCharacter])
    for diagnostic in diagnostics {
      let printed = diagnostic.rendered(in: .fr, sources: [file])
      #expect(
        !printed.unicodeScalars.contains { text.unicodeScalars.contains($0) && $0 > "\u{7E}" }
      )
      #expect(!printed.contains("\u{1B}"))
      #expect(diagnostic.location.column == 8)
    }
  }

  @Test(.timeLimit(.minutes(5)))
  func `aliases that would make a billion nodes are refused at the first`() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (left, right) in zip("abcdefgh", "bcdefghi") {
      let items = [String](repeating: "*\(left)", count: 9).joined(separator: ", ")
      text += "\(right): &\(right) [\(items)]\n"
    }
    #expect(kinds(Array(text.utf8)) == [.alias])
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["[", "{a: ", "- ", "? "])
  func `deep nesting is refused`(_ opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(kinds(Array(text.utf8)) == [.tooDeep])
  }

  @Test(.timeLimit(.minutes(5)))
  func `a file of mistakes alone gets the first of them`() {
    let text = (0..<50_000).map { "key\($0): x\n" }.joined()
    let kinds = kinds(Array(text.utf8))
    #expect(kinds.filter { $0 != .tooMany }.count == 200)
    #expect(kinds.contains(.tooMany))
  }

  @Test func `a byte order mark and carriage returns do no harm`() {
    let fixture = Fixture.all(in: "Accepted").first { $0.name == "minimal.yaml" }
    let sources = Fixture.sources(fixture?.text ?? "")
    let lines = sources.scenario.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let bytes = [0xEF, 0xBB, 0xBF] + lines.joined(separator: [0x0D, 0x0A])
    let file = SourceFile(path: "scenario.yaml", bytes: Array(bytes))
    let reading = ScenarioReader.read(
      ScenarioSources(folder: nil, scenario: file, shared: [Fixture.shared(.fr)])
    )
    #expect(reading.diagnostics == [])
    #expect(reading.scenarios[.fr]?.title == "Un patient")
  }

  @Test func `a language without a shared file is told`() {
    let fixture = Fixture.all(in: "Accepted").first { $0.name == "minimal.yaml" }
    let sources = Fixture.sources(fixture?.text ?? "")
    let reading = ScenarioReader.read(
      ScenarioSources(
        folder: nil,
        scenario: sources.scenario,
        translations: sources.translations,
        shared: [Fixture.shared(.fr)]
      )
    )
    #expect(reading.diagnostics.map(\.kind) == [.missingShared])
    #expect(reading.scenarios.keys.map(\.rawValue) == ["fr"])
  }
}
