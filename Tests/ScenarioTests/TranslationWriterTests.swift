import Foundation
import Language
import Scenario
import Testing

@Suite struct TranslationWriterTests {
  private static let root =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/Scenarios"

  private static let names = [
    "back-pain", "drug-user", "histrionic", "sent-by-mother", "silent-demand",
  ]

  private func file(_ name: String) throws -> SourceFile {
    SourceFile(
      path: name,
      text: try String(contentsOfFile: "\(Self.root)/\(name)", encoding: .utf8)
    )
  }

  private func sources(_ name: String, _ translation: SourceFile?) throws -> ScenarioSources {
    ScenarioSources(
      folder: name,
      scenario: try file("\(name)/scenario.yaml"),
      translations: [translation].compactMap { $0 },
      shared: [try file("shared/en.yaml"), try file("shared/fr.yaml")]
    )
  }

  @Test(arguments: names)
  func `a translation that is complete plays the same when it is written again`(
    _ name: String
  ) throws {
    let before = try sources(name, try file("\(name)/en.yaml"))
    let text = try #require(ScenarioReader.translation(of: before, into: .en))
    let after = try sources(name, SourceFile(path: "en.yaml", text: text))
    let reading = ScenarioReader.read(after)
    #expect(reading.diagnostics.map { $0.message(in: .en) } == [])
    #expect(reading.scenarios[.en] == ScenarioReader.read(before).scenarios[.en])
    #expect(ScenarioReader.translation(of: after, into: .en) == text)
  }

  @Test func `a new translation has every source as a comment, and lacks nothing but texts`() throws
  {
    let before = try sources("back-pain", nil)
    let text = try #require(ScenarioReader.translation(of: before, into: .en))
    let after = try sources("back-pain", SourceFile(path: "en.yaml", text: text))
    let kinds = Set(
      ScenarioReader.read(after).diagnostics.filter { $0.location.file == "en.yaml" }.map(\.kind)
    )
    #expect(kinds.isSubset(of: [.emptyText, .emptyList, .missingTranslation, .tooMany]))
    #expect(text.contains("# fr: Un dos qui ne passe pas\ntitle: \"\"\n"))
    #expect(text.contains("translated:\n  opening: "))
  }

  @Test func `a line whose source has changed is marked, and its stamp stays old`() throws {
    let before = try sources("back-pain", nil)
    let text = try #require(ScenarioReader.translation(of: before, into: .en))
    let lines = text.split(separator: "\n").map(String.init)
    let stamp = try #require(lines.first { $0.hasPrefix("  opening: ") })
    let stale = text.replacing(stamp, with: "  opening: 00000000")
    let again = try sources("back-pain", SourceFile(path: "en.yaml", text: stale))
    let written = try #require(ScenarioReader.translation(of: again, into: .en))
    #expect(written.contains("opening:\n  # ! "))
    #expect(written.contains("  opening: 00000000"))
  }
}
