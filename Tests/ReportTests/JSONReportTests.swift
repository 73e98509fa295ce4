import Assessment
import Foundation
import Language
import Report
import TestSupport
import Testing

@Suite struct `The JSON report` {
  @Test(arguments: Lang.allCases) func `reads back as the same assessment`(_ lang: Lang) throws {
    let assessment = Assessment(Session.shared(lang))
    let json = try Report.json(assessment)
    #expect(try JSONDecoder().decode(Assessment.self, from: Data(json.utf8)) == assessment)
  }

  @Test func `writes null for a mark that is not there`() throws {
    let json = try Report.json(Assessment(Session(opening: []).transcript))
    #expect(json.contains("\"mark\" : null"))
    #expect(json.ranges(of: "\"level\" : \"too_short\"").count == 5)
    #expect(json.contains("\"ending\" : null"))
    #expect(try Report.json([]) == "[\n\n]\n")
  }
}
