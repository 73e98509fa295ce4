import Foundation
import Language
import Scenario
import Testing

@testable import colloque

@Suite struct CheckReportTests {
  private static let places = [
    Diagnostic(
      complaint: .unknown(.topic, "a\"<é>", near: "work", allowed: ["work"]),
      location: SourceLocation(file: "été/scénario.yaml", line: 3, column: 7)
    ),
    Diagnostic(
      complaint: .cueWithoutModel,
      location: SourceLocation(file: "b.yaml", line: 9, column: 1)
    ),
  ]

  @Test(arguments: Lang.allCases)
  func `JSON tells each complaint with its place`(_ lang: Lang) throws {
    let text = try CheckReport(diagnostics: Self.places, lang: lang).json()
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    )
    #expect(list.count == 2)
    #expect(list[0]["code"] as? String == "C012")
    #expect(list[0]["name"] as? String == "unknown-topic")
    #expect(list[0]["line"] as? Int == 3)
    #expect(list[0]["column"] as? Int == 7)
    #expect(list[1]["severity"] as? String == "warning")
    #expect(list[0]["message"] as? String == Self.places[0].message(in: lang))
  }

  @Test func `SARIF names the rules and the places, with paths as references`() throws {
    let text = try CheckReport(diagnostics: Self.places, lang: .en).sarif()
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["C012", "C050"])
    #expect(results.map { $0["level"] as? String } == ["error", "warning"])
    #expect(text.contains("\"uri\" : \"%C3%A9t%C3%A9/sc%C3%A9nario.yaml\""))
    #expect(text.contains("\"startLine\" : 3"))
  }

  @Test func `nothing found is an empty list`() throws {
    #expect(try CheckReport(diagnostics: [], lang: .fr).json() == "[\n\n]\n")
  }
}
