import Coding
import Consultation
import Scenario
import TestSupport
import Testing
import Transcript

@Suite struct ExplanationTests {
  private static let scenario = Fixture.scenario()

  /// Why the last of some replies went as it did.
  private func explanation(_ replies: [CodedReply]) throws -> TurnExplanation {
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    _ = consultation.begin()
    for reply in replies { _ = consultation.receive(reply) }
    return try #require(consultation.explanation)
  }

  private let open = Fixture.reply("Parlez-moi de ce genou", .openQuestion)
  private let warm = Fixture.reply(
    "Il vous lâche, il y a de quoi s'inquiéter",
    .reformulation,
    .legitimation,
    stance: .low
  )

  @Test func `the steps add up to what moved`() throws {
    for replies in [[open], [open, warm], [open, warm, warm]] {
      let turn = try explanation(replies)
      for scale in Scale.allCases {
        let sum = turn.effects.reduce(0) { $0 + $1.change.steps[scale, default: 0] }
        #expect(turn.after[scale] - turn.before[scale] == sum, "\(scale)")
      }
    }
  }

  @Test func `a disclosure is named by its place on the ladder`() throws {
    let turn = try explanation([open])
    #expect(turn.answers.map(\.source) == [.rung])
    #expect(turn.answers.first?.rung == 1)
    #expect(turn.answers.first?.rungs == 3)
    #expect(turn.held == nil)
  }

  @Test func `a rung held back says what it lacks`() throws {
    let again = Fixture.reply("Et autour de ce genou, dites-moi", .openQuestion)
    let held = try #require(try explanation([open, again]).held)
    #expect(held.rung == "fall")
    #expect(held.requirements == [.atLeast(.bond, 35)])
    #expect(held.codes.isEmpty)
    let closed = Fixture.reply("C'est quel genou", .closedQuestion)
    #expect(try explanation([open, closed]).held?.codes.contains(.openQuestion) == true)
  }

  @Test func `a reaction names what it reacts to`() throws {
    let turn = try explanation([Fixture.reply("Vous exagérez", .judgement)])
    #expect(turn.answers.map(\.trigger) == [.code(.judgement)])
    #expect(turn.effects.contains { $0.cause == .code(.judgement, halved: false) })
    #expect(turn.effects.contains { $0.cause == .missed })
  }

  @Test func `there is nothing to explain before the first reply`() {
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    _ = consultation.begin()
    #expect(consultation.explanation == nil)
  }
}
