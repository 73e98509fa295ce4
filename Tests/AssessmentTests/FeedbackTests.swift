import Assessment
import Coding
import Language
import TestSupport
import Testing
import Transcript

@Suite struct `The feedback` {
  static let cases = Lang.allCases.flatMap { lang in
    [Session.shared(lang)] + FixtureLearner.allCases.map { Session.long(lang, $0) }
  }

  @Test(arguments: cases) func `never says the same text twice`(_ transcript: Transcript) {
    let feedback = Assessment(transcript).feedback
    let points = feedback.strengths + feedback.missed
    let texts = points.map(\.why) + points.compactMap(\.another) + [feedback.next]
    #expect(Set(texts).count == texts.count, "\(texts)")
    #expect(feedback.strengths.count <= 3 && feedback.missed.count <= 3)
  }

  @Test(arguments: cases) func `quotes the learner and the patient`(_ transcript: Transcript) {
    let feedback = Assessment(transcript).feedback
    var replies: [Int: String] = [:]
    var lines: Set<String> = []
    for event in transcript.events {
      if case .reply(let reply) = event { replies[reply.turn] = reply.coded.text }
      if case .patient(let turn) = event { lines.formUnion(turn.lines.map(\.text)) }
    }
    for point in feedback.strengths + feedback.missed {
      #expect(replies[point.turn]?.contains(point.quote) == true)
      #expect(lines.contains(point.patient))
    }
    for point in feedback.missed { #expect(point.another?.isEmpty == false) }
  }

  @Test(arguments: Lang.allCases) func `speaks the language that is asked for`(_ lang: Lang) {
    let assessment = Assessment(Session.shared(.fr), lang: lang)
    #expect(assessment.lang == lang)
    #expect(assessment.feedback.next.contains(lang == .fr ? "prochaine" : "Next"))
  }

  @Test func `blames nobody for a silence`() {
    var session = Session(opening: [MarksFixtures.cue])
    for _ in 1...6 { session.say("", answer: [MarksFixtures.cue]) }
    #expect(Assessment(session.transcript).feedback.missed.isEmpty)
  }
}

private enum MarksFixtures {
  static let cue = `Marks`.cue
}
