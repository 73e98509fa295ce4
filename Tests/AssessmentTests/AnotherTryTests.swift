import Assessment
import Language
import Report
import TestSupport
import Testing
import Transcript

/// Another try at a part of a consultation, in every report.
@Suite struct `Another try` {
  private func retried(_ lang: Lang) -> Transcript {
    var transcript = Session.long(lang, .skilled)
    transcript.header.candidate = "c100"
    transcript.header.started = "2027-01-01T09:00:00Z"
    transcript.header.parent = Header.Parent(seal: "0123abcd", turn: 5)
    return transcript
  }

  @Test(arguments: Lang.allCases) func `is named by its parent in each report`(_ lang: Lang) throws
  {
    let transcript = retried(lang)
    let assessment = Assessment(transcript)
    #expect(assessment.provenance.parent == transcript.header.parent)
    let reports = [
      Report.text(assessment, transcript, width: 200), Report.markdown(assessment, transcript),
      Report.html(assessment, transcript), try Report.json(assessment),
      Report.csv([(name: "a", assessment: assessment)]),
      try Report.xapi([(assessment, transcript)]),
    ]
    for report in reports { #expect(report.contains("0123abcd")) }
    let told = lang == .fr ? "Reprise d’un entretien à partir de la réplique 5" : "from reply 5 on"
    for report in reports.prefix(3) { #expect(report.contains(told)) }
    let first = Session.long(lang, .skilled)
    #expect(
      !Report.text(Assessment(first), first).contains(lang == .fr ? "Reprise" : "Another try")
    )
  }

  @Test(arguments: Lang.allCases) func `does not count in a class`(_ lang: Lang) {
    let entries = (Session.cohort(lang, 6) + [retried(lang)]).enumerated().map {
      CohortEntry("t\($0)", Assessment($1, lang: lang))
    }
    let cohort = Cohort(entries, lang: lang)
    let without = Cohort(Array(entries.dropLast()), lang: lang)
    #expect(cohort.learners == without.learners && cohort.overall == without.overall)
    #expect(cohort.transcripts == 6 && cohort.retries == 1)
    #expect(Report.text(cohort).contains(lang == .fr ? "1 reprise d’un passage" : "1 other try"))
  }

  @Test(arguments: Lang.allCases) func `does not count in a learning curve`(_ lang: Lang) {
    let entries = (Session.course(lang, candidate: "c100") + [retried(lang)]).enumerated().map {
      CohortEntry("t\($0)", Assessment($1, lang: lang))
    }
    let curve = LearningCurve(learner: "c100", entries, lang: lang)
    #expect(curve.attempts.count == 4 && curve.retries == 1)
    #expect(Report.html(curve).contains(lang == .fr ? "1 reprise d’un passage" : "1 other try"))
    let alone = LearningCurve(learner: "c100", Array(entries.suffix(1)), lang: lang)
    #expect(alone.attempts.isEmpty && alone.comeBack == nil)
    #expect(Report.html(alone).hasSuffix("</html>\n"))
  }
}
