import Assessment
import Foundation
import Language
import Report
import TestSupport
import Testing
import Transcript

@Suite struct `The HTML report` {
  @Test(arguments: Lang.allCases) func `is as recorded`(_ lang: Lang) throws {
    let transcript = Session.shared(lang)
    let html = Report.html(Assessment(transcript), transcript)
    try expectGolden(html, "shared.\(lang).html")
  }

  /// With `REPORT_GALLERY=FOLDER` the pages are written there, to be looked at in a browser.
  @Test(arguments: Lang.allCases) func `renders the longest and the shortest`(_ lang: Lang) throws {
    var short = Session(lang, opening: [])
    short.say("Bonjour.")
    var pages: [(String, Transcript)] = [
      ("shared", Session.shared(lang)), ("short", short.transcript),
      ("empty", Session(lang, opening: []).transcript),
    ]
    for learner in FixtureLearner.allCases {
      pages.append((learner.rawValue, Session.long(lang, learner, replies: 160)))
    }
    for (name, transcript) in pages {
      let assessment = Assessment(transcript)
      let html = Report.html(assessment, transcript)
      #expect(html.hasSuffix("</html>\n"))
      #expect(!html.contains("<script"))
      #expect(!html.contains("http"))
      guard let folder = ProcessInfo.processInfo.environment["REPORT_GALLERY"] else { continue }
      try html.write(toFile: "\(folder)/\(name).\(lang).html", atomically: true, encoding: .utf8)
      let text = Report.text(assessment, transcript)
      try text.write(toFile: "\(folder)/\(name).\(lang).txt", atomically: true, encoding: .utf8)
      try Journal.text(transcript).write(
        toFile: "\(folder)/\(name).\(lang).jsonl",
        atomically: true,
        encoding: .utf8
      )
    }
  }
}
