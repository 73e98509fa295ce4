import Assessment
import Coding
import Foundation
import Language
import Report
import TestSupport
import Testing
import Transcript

/// A schema of the project by the name of its report.
private func schema(_ name: String) throws -> JSONSchema {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = root.appending(path: "Sources/Report/Schemas/\(name).schema.json")
  return try JSONSchema(Data(contentsOf: file))
}

@Suite struct `The schema of the JSON report` {
  private func schema() throws -> JSONSchema { try ReportTests.schema("report") }

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

  @Test func `holds where what people decided stands in every report`() throws {
    var transcript = Session.shared(.en)
    let decisions: [Review.Decision] = [
      .codes(turn: 1, [.plan], nil), .mark(.legitimation, 3), .override(nil, 70), .rating(4),
      .confirmation,
    ]
    transcript.events += decisions.map {
      .review(Review(by: "m1", at: "2026-11-21T09:00:00Z", reason: "Heard it.", $0))
    }
    let assessment = Assessment(transcript)
    #expect(assessment.reviews.count == 4)
    #expect(try schema().complaints(Report.json(assessment)) == [])
    #expect(!assessment.provisional)
    #expect(assessment.standing(of: nil) == 70)
    #expect(assessment.mark != 70)
    let html = Report.html(assessment, transcript)
    for report in [html, Report.text(assessment, transcript, width: 200)] {
      #expect(report.contains("m1, 2026-11-21"))
      #expect(report.contains("70, instead of the program"))
      #expect(report.contains("confirmed by m1"))
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

@Suite struct `The schemas of the reports on several consultations` {
  private func entries(_ transcripts: [Transcript], _ lang: Lang) -> [CohortEntry] {
    transcripts.enumerated().map { place, transcript in
      let assessment = Assessment(transcript, lang: lang)
      let rating = Double(1 + ((assessment.mark ?? 0) + place % 3 * 10) / 25)
      return CohortEntry("t\(place)", assessment, title: "A title", rating: rating)
    }
  }

  @Test(arguments: Lang.allCases, [0, 1, 4, 24])
  func `hold for a class of any size`(_ lang: Lang, _ count: Int) throws {
    var all = entries(Session.cohort(lang, count), lang)
    all += entries([Session(lang, opening: []).transcript], lang)
    let cohort = Cohort(all, lang: lang)
    #expect((cohort.borderline != nil) == (count == 24))
    #expect(try schema("cohort").complaints(Report.json(cohort)) == [])
  }

  @Test(arguments: Lang.allCases, 0...4)
  func `hold for a learning curve of any length`(_ lang: Lang, _ count: Int) throws {
    let all = entries(Array(Session.course(lang).prefix(count)), lang)
    let curve = LearningCurve(learner: "c17", all, lang: lang)
    #expect(try schema("progress").complaints(Report.json(curve)) == [])
  }

  @Test func `hold for agreement, with nobody and with three markers`() throws {
    var reviewed: [Transcript] = []
    for place in 0..<4 {
      var transcript = Session.shared(.en)
      for marker in 1...3 {
        let decisions: [Review.Decision] = [
          .codes(turn: 1, place % marker == 0 ? [.plan] : [.empathy, .plan], .low),
          .codes(turn: 2, [.legitimation], nil), .mark(.legitimation, 30 * marker + place),
          .mark(nil, 50 + place * marker), .rating(marker),
        ]
        transcript.events += decisions.map {
          .review(Review(by: "m\(marker)", at: "2026-11-21T09:00:00Z", $0))
        }
      }
      reviewed.append(transcript)
    }
    for transcripts in [[], Array(reviewed.prefix(1)), reviewed] {
      let agreement = MarkerAgreement(transcripts)
      #expect(try schema("agreement").complaints(Report.json(agreement)) == [])
    }
    let agreement = MarkerAgreement(reviewed)
    #expect(agreement.codes.contains { $0.lower != nil && $0.first != nil })
    #expect(agreement.codes.contains { $0.code == "stance" && $0.first == nil })
    let json = try Report.json(agreement)
    #expect(try JSONDecoder().decode(MarkerAgreement.self, from: Data(json.utf8)) == agreement)
  }

  @Test func `refuse what is no such report`() throws {
    let cohort = try Report.json(Cohort(entries(Session.cohort(.en), .en), lang: .en))
    let curve = try Report.json(
      LearningCurve(learner: "c17", entries(Session.course(.en), .en), lang: .en)
    )
    for (name, good, part, other) in [
      ("cohort", cohort, "\"format\" : 1", "\"format\" : 2"),
      ("cohort", cohort, "\"is_opening\"", "\"isOpening\""),
      ("cohort", cohort, "\"r2\" : 0.", "\"r2\" : 1."),
      ("cohort", cohort, "\"is_retry\" : false", "\"is_retry\" : true"),
      ("progress", curve, "\"come_back\"", "\"comeBack\""),
      ("progress", curve, "\"reason\" : \"", "\"reason\" : \"x"),
    ] {
      #expect(good.contains(part), "\(part)")
      #expect(try !schema(name).complaints(good.replacing(part, with: other)).isEmpty, "\(other)")
    }
  }
}
