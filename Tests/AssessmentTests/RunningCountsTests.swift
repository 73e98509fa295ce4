import Assessment
import Coding
import TestSupport
import Testing
import Transcript

@Suite struct RunningCountsTests {
  private func asked(_ calls: [Code] = []) -> Event {
    let line = SpokenLine(id: "a", source: .rung, text: "Oui.", callsFor: calls)
    return .patient(PatientTurn(turn: 0, lines: [line]))
  }

  private func reply(_ codes: Code..., silent: Bool = false) -> Event {
    let evidence = codes.map {
      Evidence(code: $0, quote: "a", start: 0, reason: "", confidence: 90)
    }
    return .reply(Reply(turn: 1, silent: silent, coded: CodedReply(text: "a", evidence: evidence)))
  }

  @Test func `questions, reflections and openings are counted as they come`() {
    let counts = RunningCounts([
      asked([.legitimation]), reply(.openQuestion, .stackedQuestions), asked(),
      reply(.closedQuestion, .reformulation), asked([.reformulation]), reply(.reformulation),
    ])
    #expect(counts.openQuestions == 1)
    #expect(counts.closedQuestions == 1)
    #expect(counts.questions == 3)
    #expect(counts.reflections == 2)
    #expect(counts.openings == 2)
    #expect(counts.taken == 1)
  }

  @Test func `a silence leaves the opening to the next reply`() {
    let counts = RunningCounts([asked([.empathy]), reply(silent: true), reply(.empathy)])
    #expect(counts.openings == 1)
    #expect(counts.taken == 1)
  }
}
