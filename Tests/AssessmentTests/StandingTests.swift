import Assessment
import Coding
import Language
import Report
import TestSupport
import Testing
import Transcript

/// What people set, and what follows from it.
@Suite struct `The mark that counts` {
  private func decided(_ lang: Lang = .en, _ decisions: Review.Decision...) -> Transcript {
    var transcript = Session.shared(lang)
    transcript.events += decisions.map {
      .review(Review(by: "m1", at: "2026-11-22T09:00:00Z", reason: "Heard it.", $0))
    }
    return transcript
  }

  @Test func `is the program's while nobody set one`() {
    let assessment = Assessment(decided(.en, .mark(.legitimation, 90), .rating(4), .confirmation))
    #expect(assessment.standing == 31 && assessment.standing(of: .legitimation) == 60)
    #expect(assessment.recomputedFormula == nil)
  }

  /// The worked example of the manual: 13, 60, 40, 66, less 14; with 53 for the first the mean is 54.75.
  @Test(arguments: Lang.allCases)
  func `follows from a dimension that a person set`(_ lang: Lang) throws {
    let transcript = decided(lang, .override(.reformulation, 53))
    let assessment = Assessment(transcript)
    #expect(assessment.mark == 31)
    #expect(assessment[.reformulation]?.mark == 13)
    #expect(assessment.standing(of: .reformulation) == 53)
    #expect(assessment.standing == 41)
    let formula = try #require(assessment.recomputedFormula)
    #expect(formula.contains("(reformulation 53 + "))
    for report in [
      Report.text(assessment, transcript, width: 300), Report.html(assessment, transcript),
    ] {
      #expect(report.contains(formula) && report.contains(assessment.formula))
      #expect(report.contains(lang == .fr ? "avec les notes de m1" : "with the marks of m1"))
      #expect(report.contains(lang == .fr ? "53 sur 100 selon m1" : "53 out of 100 by m1"))
    }
    #expect(CohortEntry("a", assessment).mark == 41)
    let row = Report.csv([(name: "a", assessment: assessment)]).split(separator: "\r\n")[1]
    #expect(row.hasPrefix("a,,41,"))
  }

  @Test func `follows the weights of the rubric`() {
    let transcript = decided(.en, .override(.reformulation, 53))
    #expect(Assessment(transcript, rubric: .miti).mark != nil)
    // (2 × 53 + 60 + open questions + 66) ÷ 5, less 14.
    let assessment = Assessment(transcript, rubric: .miti)
    let open = assessment[.openQuestions]?.mark ?? 0
    #expect(assessment.standing == (2 * (2 * 53 + 60 + open + 66) + 5) / 10 - 14)
  }

  @Test func `is the person's where they set the whole as well`() {
    let assessment = Assessment(
      decided(.en, .override(.reformulation, 53), .override(nil, 70), .override(nil, 72))
    )
    #expect(assessment.standing == 72 && assessment.recomputedFormula == nil)
  }

  @Test func `a dimension that was not observed comes in when a person sets it`() {
    var session = Session(opening: [])
    for turn in 1...5 {
      session.say("How o\(turn) a\(turn)?", [(.openQuestion, "How o\(turn) a\(turn)")])
    }
    var transcript = session.transcript
    transcript.events.append(
      .review(Review(by: "m1", at: "2026-11-22T09:00:00Z", .override(.legitimation, 50)))
    )
    let assessment = Assessment(transcript)
    #expect(assessment.mark == 100 && assessment.standing == 75)
  }

  @Test func `does not follow where the consultation is too short`() {
    var transcript = Session(opening: []).transcript
    transcript.events.append(
      .review(Review(by: "m1", at: "2026-11-22T09:00:00Z", .override(.legitimation, 50)))
    )
    #expect(Assessment(transcript).standing == nil)
  }
}
