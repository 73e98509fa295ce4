import Coding
import Language
import Testing

@Suite struct EvaluationTests {
  /// A turn in which a person saw a question and the coder one who asks leave.
  private func evaluation(scorable: Set<Code>) -> Evaluation {
    let turn = LabelledTurn(
      id: "one",
      utterance: Utterance("May I ask about your sleep?", lang: .en),
      codes: [.closedQuestion],
      stance: nil,
      scorable: scorable
    )
    return Evaluation([
      JudgedTurn(
        turn: turn,
        codes: [.permission],
        stance: .neutral,
        depth: .simple,
        chances: Array(repeating: 0, count: Code.allCases.count)
      )
    ])
  }

  @Test func `asking leave is a question to raters who had no code for it`() {
    #expect(evaluation(scorable: [.openQuestion, .closedQuestion]).anyQuestion.f1 == 1)
    #expect(evaluation(scorable: Set(Code.allCases)).anyQuestion.f1 == 0)
  }
}
