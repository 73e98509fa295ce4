import Assessment
import Foundation
import Language
import Report
import TestSupport
import Testing
import Transcript

@Suite struct `What a gradebook reads` {
  private func talk(_ lang: Lang, _ candidate: String?) -> Transcript {
    var transcript = Session.shared(lang)
    transcript.header.candidate = candidate
    return transcript
  }

  @Test(arguments: Report.Separator.allCases)
  func `is identity, grade and feedback side by side`(_ separator: Report.Separator) throws {
    let csv = Report.csv(
      [(name: "a", assessment: Assessment(talk(.en, "c17")))],
      separator: separator,
      maximum: 20
    )
    let sign = ["comma": ",", "semicolon": ";", "tab": "\t"][separator.rawValue, default: ""]
    let lines = csv.components(separatedBy: "\r\n")
    #expect(
      lines[0].hasPrefix(
        ["transcript", "candidate", "grade", "feedback"].joined(separator: sign) + sign
      )
    )
    #expect(lines[1].hasPrefix(["a", "c17", "6.2", "\"Beginning. "].joined(separator: sign)))
    #expect(lines.count == 3)
  }

  @Test(arguments: [1, 3, 20, 100, 1000])
  func `never has a grade above its maximum`(_ maximum: Int) throws {
    for mark in [0, 1, 33, 99, 100, 140, -5] {
      var assessment = Assessment(talk(.fr, "c17"))
      assessment.mark = mark
      let csv = Report.csv([(name: "a", assessment: assessment)], maximum: maximum)
      let grade = csv.components(separatedBy: "\r\n")[1].components(separatedBy: ",")[2]
      #expect(0...Double(maximum) ~= (try #require(Double(grade))), "\(mark) \(grade)")
    }
  }

  @Test func `has the mark of the person who set one, and of the program beside it`() throws {
    let talk = talk(.en, "c17").decided()
    let assessment = Assessment(talk)
    #expect(assessment.standing(of: nil) == 70 && assessment.mark == 31)
    #expect(assessment.globalRating == 3.5)
    let row = Report.csv([(name: "a", assessment: assessment)]).components(separatedBy: "\r\n")[1]
    #expect(row.hasPrefix("a,c17,70,\"Competent. ") && row.contains(",8,31,beginning,"))
    let xapi = try Report.xapi([(assessment, talk)])
    #expect(xapi.contains("\"scaled\" : 0.7") && xapi.contains("FullyGraded"))
    #expect(xapi.contains("\"success\" : true"))
    let entry = CohortEntry("a", assessment)
    #expect(entry.mark == 70 && entry.rating == 3.5 && entry.level == "competent")
  }

  @Test func `has no grade where there is no mark`() {
    let short = Assessment(Session(.en, opening: []).transcript)
    let row = Report.csv([(name: "a", assessment: short)]).components(separatedBy: "\r\n")[1]
    #expect(row.hasPrefix("a,,,\"Too short to mark. "))
  }
}

@Suite struct `An xAPI statement` {
  private func statement(_ transcript: Transcript, maximum: Int = 20) throws -> JSONValue {
    let json = try Report.xapi(
      [(Assessment(transcript), transcript)],
      homePage: "https://lms.example.org/",
      maximum: maximum
    )
    let all = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
    return try #require(all[0])
  }

  @Test(arguments: Lang.allCases) func `says who did what with which result`(_ lang: Lang) throws {
    var transcript = Session.shared(lang)
    transcript.header.candidate = "c17"
    let statement = try statement(transcript)
    let account = statement["actor"]?["account"]
    #expect(account?["homePage"] == .text("https://lms.example.org"))
    #expect(account?["name"] == .text("c17"))
    #expect(statement["actor"]?["mbox"] == nil && statement["actor"]?["name"] == nil)
    let score = statement["result"]?["score"]
    #expect(score?["scaled"] == .number(0.31))
    #expect(score?["raw"] == .number(6.2))
    #expect(score?["min"] == .whole(0) && score?["max"] == .whole(20))
    #expect(statement["result"]?["completion"] == .flag(true))
    let extensions = statement["result"]?["extensions"]
    let home = "https://lms.example.org/xapi/"
    #expect(extensions?[home + "gradingProgress"] == .text("PendingManual"))
    #expect(extensions?[home + "dimensions"]?["legitimation"] == .whole(60))
    guard case .text(let duration)? = statement["result"]?["duration"] else {
      Issue.record("no duration")
      return
    }
    #expect(duration.wholeMatch(of: /PT\d+M\d+S/) != nil)
  }

  @Test func `holds nothing that was said and has the same bytes each time`() throws {
    let transcript = Session.shared(.en)
    let json = try Report.xapi([(Assessment(transcript), transcript)])
    #expect(try json == Report.xapi([(Assessment(transcript), transcript)]))
    #expect(!json.contains("Mme Roux") && !json.contains("worn out"))
    let id = try #require(json.firstMatch(of: /"id" : "([0-9a-f-]{36})"/)).1
    #expect(
      id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/) != nil
    )
  }

  @Test func `has no score where there is no mark, and was not completed`() throws {
    let result = try statement(Session(.en, opening: []).transcript)["result"]
    #expect(result?["score"] == nil)
    #expect(result?["completion"] == .flag(false))
    let home = "https://lms.example.org/xapi/"
    #expect(result?["extensions"]?[home + "gradingProgress"] == .text("NotReady"))
  }
}
