import Assessment
import Foundation
import Language
import Report
import TestSupport
import Testing
import Transcript

@Suite struct `The report on two versions` {
  /// A class of which every third learner meets another patient.
  private func comparison(_ lang: Lang, _ count: Int = 6) -> VersionComparison {
    let old = Session.cohort(lang, count)
    let changes = old.enumerated().map { place, transcript in
      var new = place % 3 == 0 ? old[(place + 2) % count] : transcript
      new.header.candidate = transcript.header.candidate
      return ConsultationChange("t\(place)", old: transcript, new: new, reproduced: place != 1)
    }
    return VersionComparison(
      scenario: "back-pain",
      old: String(repeating: "a", count: 64),
      new: String(repeating: "b", count: 64),
      recoded: true,
      changes,
      lang: lang
    )
  }

  @Test(arguments: Lang.allCases) func `holds to its schema, and reads back`(_ lang: Lang) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/Report/Schemas/versions.schema.json")
    let schema = try JSONSchema(Data(contentsOf: file))
    for comparison in [comparison(lang), comparison(lang, 0), comparison(lang, 1)] {
      let json = try Report.json(comparison)
      #expect(try schema.complaints(json) == [])
      let again = try JSONDecoder().decode(VersionComparison.self, from: Data(json.utf8))
      #expect(again == comparison)
    }
    let json = try Report.json(comparison(lang))
    for (part, other) in [("\"parts\" :", "\"part\" :"), ("\"same\" : 4", "\"same\" : -4")] {
      #expect(json.contains(part))
      #expect(try !schema.complaints(json.replacing(part, with: other)).isEmpty)
    }
  }

  @Test(arguments: Lang.allCases) func `is as recorded`(_ lang: Lang) throws {
    try expectGolden(Report.text(comparison(lang)), "versions.\(lang).txt")
  }

  @Test(arguments: Lang.allCases) func `can be read by everybody`(_ lang: Lang) throws {
    for (name, count) in [("versions", 6), ("versions-none", 0)] {
      let html = Report.html(comparison(lang, count))
      for part in ["<header>", "<main id=\"main\">", "<footer>", "<h1"] {
        #expect(html.ranges(of: part).count == 1, "\(part)")
      }
      let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
      #expect(html.ranges(of: "<table").count == html.ranges(of: "<caption>").count)
      #expect(!html.contains("<script") && !html.contains("http"))
      guard let folder = ProcessInfo.processInfo.environment["REPORT_GALLERY"] else { continue }
      try html.write(toFile: "\(folder)/\(name).\(lang).html", atomically: true, encoding: .utf8)
    }
  }

  @Test func `what is the same is named, and not told at length`() {
    let text = Report.text(comparison(.en))
    #expect(text.hasSuffix("THE SAME\n\nc101, c102, c104, c105\n"))
    #expect(text.contains("another from reply"))
  }

  @Test func `shows texts of learners and patients as what they are`() {
    let wicked = "<script>\u{1B}[2J"
    var session = Session(opening: [.init(id: "o", source: .opening, text: wicked)])
    for _ in 1...4 { session.say(wicked, answer: [.init(id: "a", source: .fact, text: wicked)]) }
    session.transcript.header.candidate = wicked
    let other = Session(opening: [.init(id: "p", source: .opening, text: "Hello.")]).transcript
    let change = ConsultationChange(wicked, old: session.transcript, new: other, reproduced: true)
    let comparison = VersionComparison(
      scenario: wicked,
      old: "",
      new: "",
      recoded: false,
      [change],
      lang: .en
    )
    for report in [Report.text(comparison), Report.html(comparison)] {
      #expect(!report.contains("\u{1B}") && report.contains("Opening"))
    }
    #expect(!Report.html(comparison).contains("<script"))
  }

  @Test(arguments: [20, 40, 80]) func `is wrapped to the width`(_ width: Int) {
    let text = Report.text(comparison(.fr), width: width)
    #expect((text.split(separator: "\n").map(\.count).max() ?? 0) <= width)
  }
}
