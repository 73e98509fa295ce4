import Assessment
import Language
import Report
import TestSupport
import Testing

@Suite struct `Golden reports` {
  @Test(arguments: Lang.allCases) func `the text report is as recorded`(_ lang: Lang) throws {
    let transcript = Session.shared(lang)
    try expectGolden(Report.text(Assessment(transcript), transcript), "shared.\(lang).txt")
  }

  @Test(arguments: Lang.allCases) func `the Markdown report is as recorded`(_ lang: Lang) throws {
    let transcript = Session.shared(lang)
    try expectGolden(Report.markdown(Assessment(transcript), transcript), "shared.\(lang).md")
  }

  @Test(arguments: Lang.allCases) func `the JSON report is as recorded`(_ lang: Lang) throws {
    try expectGolden(Report.json(Assessment(Session.shared(lang))), "shared.\(lang).json")
  }

  @Test func `the CSV report is as recorded`() throws {
    let assessments = Lang.allCases.map { lang in
      (name: "shared.\(lang).jsonl", assessment: Assessment(Session.shared(lang)))
    }
    try expectGolden(Report.csv(assessments), "shared.csv")
  }
}
