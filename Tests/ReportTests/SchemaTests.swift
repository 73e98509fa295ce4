import Assessment
import Coding
import Foundation
import Language
import Report
import TestSupport
import Testing

@Suite struct `The schema of the JSON report` {
  private func schema() throws -> JSONSchema {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/Report/Schemas/report.schema.json")
    return try JSONSchema(Data(contentsOf: file))
  }

  @Test(arguments: Lang.allCases) func `holds for the golden reports`(_ lang: Lang) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let golden = folder.appending(path: "Golden/shared.\(lang).json")
    #expect(try schema().complaints(String(contentsOf: golden, encoding: .utf8)) == [])
  }

  @Test(arguments: Lang.allCases) func `holds for the longest, the shortest and several`(
    _ lang: Lang
  ) throws {
    let schema = try schema()
    let talks =
      [Session(lang, opening: []).transcript]
      + FixtureLearner.allCases.map { Session.long(lang, $0, replies: 40) }
    for rubric in Rubric.builtIn {
      let all = talks.map { Assessment($0, rubric: rubric) }
      #expect(try schema.complaints(Report.json(all)) == [])
    }
  }

  @Test(arguments: Lang.allCases) func `holds for what people decided`(_ lang: Lang) throws {
    let json = try Report.json(Assessment(Session.shared(lang).decided()))
    #expect(json.contains("\"reviews\""))
    #expect(try schema().complaints(json) == [])
  }

  @Test func `refuses what is no report`() throws {
    let schema = try schema()
    let good = try Report.json(Assessment(Session.shared(.en)))
    for (part, other) in [
      ("\"format\" : 1", "\"format\" : 2"), ("\"provisional\" : true", "\"provisional\" : 1"),
      ("\"mark\" : 31", "\"mark\" : 131"), ("\"counts\" : \"missed\"", "\"counts\" : \"lost\""),
      ("\"turns\" :", "\"turn\" :"),
    ] {
      #expect(good.contains(part))
      #expect(try !schema.complaints(good.replacing(part, with: other)).isEmpty, "\(other)")
    }
  }
}
