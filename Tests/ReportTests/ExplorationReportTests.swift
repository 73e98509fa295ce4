import Foundation
import Language
import Report
import TestSupport
import Testing

@Suite struct `The report of an exploration` {
  @Test(arguments: Lang.allCases) func `is as it was, in every form`(_ lang: Lang) throws {
    let findings = ExplorationFixture.findings(lang)
    try expectGolden(Report.text(findings), "exploration.\(lang).txt")
    try expectGolden(Report.html(findings), "exploration.\(lang).html")
    try expectGolden(Report.json(findings), "exploration.\(lang).json")
  }

  @Test(arguments: Lang.allCases) func `carries nothing that a terminal or a browser obeys`(
    _ lang: Lang
  ) throws {
    let findings = ExplorationFixture.findings(lang)
    for report in [Report.text(findings), Report.html(findings)] {
      #expect(!report.contains("\u{1B}"))
    }
    let html = Report.html(findings)
    #expect(!html.contains("<script"))
    #expect(html.contains("a&lt;b&gt;.yaml:12"))
    #expect(!html.contains("http"))
    #expect(html.contains("prefers-color-scheme:dark"))
  }

  @Test(arguments: Lang.allCases) func `holds to its schema`(_ lang: Lang) throws {
    let json = try Report.json(ExplorationFixture.findings(lang))
    #expect(try schema().complaints(json) == [])
    for (part, other) in [
      ("\"format\" : 1", "\"format\" : 2"), ("\"act\" : \"goodbye\"", "\"act\" : \"shout\""),
      ("\"seed\" :", "\"seeds\" :"), ("\"mark\" : 97", "\"mark\" : 101"),
    ] {
      #expect(json.contains(part))
      #expect(try !schema().complaints(json.replacing(part, with: other)).isEmpty, "\(other)")
    }
  }

  private func schema() throws -> JSONSchema {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/Report/Schemas/exploration.schema.json")
    return try JSONSchema(Data(contentsOf: file))
  }
}
