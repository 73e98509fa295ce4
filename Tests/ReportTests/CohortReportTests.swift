import Assessment
import Coding
import Foundation
import Language
import Report
import TestSupport
import Testing

@Suite struct `The reports of a class and of a learning curve` {
  private func cohort(_ lang: Lang, _ count: Int = 24, rated: Bool = true) -> Cohort {
    let entries = Session.cohort(lang, count).enumerated().map { place, transcript in
      let assessment = Assessment(transcript, lang: lang)
      let rating = Double(1 + ((assessment.mark ?? 0) + place % 3 * 10) / 25)
      return CohortEntry("t\(place)", assessment, rating: rated ? rating : nil)
    }
    return Cohort(entries, lang: lang)
  }

  private func curve(_ lang: Lang) -> LearningCurve {
    let entries = Session.course(lang).enumerated().map {
      CohortEntry("t\($0)", Assessment($1, lang: lang))
    }
    return LearningCurve(learner: "c17", entries, lang: lang)
  }

  @Test(arguments: Lang.allCases) func `are as recorded`(_ lang: Lang) throws {
    try expectGolden(Report.text(cohort(lang)), "cohort.\(lang).txt")
    try expectGolden(Report.text(curve(lang)), "progress.\(lang).txt")
  }

  /// With `REPORT_GALLERY=FOLDER` the pages are written there, to be looked at in a browser.
  @Test(arguments: Lang.allCases) func `can be read by everybody`(_ lang: Lang) throws {
    let pages = [
      ("cohort", Report.html(cohort(lang))), ("class-of-one", Report.html(cohort(lang, 1))),
      ("unrated", Report.html(cohort(lang, 9, rated: false))),
      ("progress", Report.html(curve(lang))),
      ("nobody", Report.html(Cohort([], lang: lang))),
    ]
    for (name, html) in pages {
      for part in ["<header>", "<main id=\"main\">", "<footer>", "<h1"] {
        #expect(html.ranges(of: part).count == 1, "\(name) \(part)")
      }
      let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(name)")
      for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
      for named in html.matches(of: /aria-labelledby="([^"]+)"/) {
        for name in named.1.split(separator: " ") { #expect(ids.contains(String(name))) }
      }
      #expect(!html.contains("<script") && !html.contains("http"))
      guard let folder = ProcessInfo.processInfo.environment["REPORT_GALLERY"] else { continue }
      try html.write(toFile: "\(folder)/\(name).\(lang).html", atomically: true, encoding: .utf8)
    }
  }

  @Test func `show codes of candidates as what they are`() {
    var entry = CohortEntry("t", Assessment(Session.shared(.en)))
    entry.learner = "<script>=1\u{1B}[2J"
    let cohort = Cohort([entry], lang: .en)
    #expect(!Report.html(cohort).contains("<script"))
    for text in [Report.html(cohort), Report.text(cohort), Report.csv(cohort)] {
      #expect(!text.contains("\u{1B}"))
    }
    let curve = LearningCurve(learner: entry.learner, [entry], lang: .en)
    #expect(!Report.html(curve).contains("<script") && !Report.text(curve).contains("\u{1B}"))
  }

  @Test(arguments: Lang.allCases) func `read back from JSON, and have a row for each learner`(
    _ lang: Lang
  ) throws {
    let cohort = cohort(lang)
    let json = try Report.json(cohort)
    #expect(try JSONDecoder().decode(Cohort.self, from: Data(json.utf8)) == cohort)
    let curve = curve(lang)
    #expect(
      try JSONDecoder().decode(LearningCurve.self, from: Data(Report.json(curve).utf8)) == curve
    )
    let rows = Report.csv(cohort, separator: .semicolon).components(separatedBy: "\r\n")
    #expect(rows.count == 26 && rows[0].hasPrefix("candidate;scenario;attempts;"))
    #expect(rows[1].hasPrefix("c100;"))
  }

  @Test(arguments: [20, 40, 80]) func `are wrapped to the width`(_ width: Int) {
    for text in [
      Report.text(cohort(.fr), width: width), Report.text(curve(.en), width: width),
    ] {
      #expect((text.split(separator: "\n").map(\.count).max() ?? 0) <= width)
    }
  }
}
