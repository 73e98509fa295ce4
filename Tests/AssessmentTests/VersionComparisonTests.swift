import Assessment
import Coding
import Language
import TestSupport
import Testing
import Transcript

@Suite struct VersionComparisonTests {
  private let old = Session.shared(.en)

  /// The consultation with the lines of one turn changed.
  private func edited(turn: Int, _ edit: (inout SpokenLine) -> Void) -> Transcript {
    var transcript = old
    for (place, event) in transcript.events.enumerated() {
      guard case .patient(var said) = event, said.turn == turn else { continue }
      for line in said.lines.indices { edit(&said.lines[line]) }
      transcript.events[place] = .patient(said)
    }
    return transcript
  }

  private func change(to new: Transcript) -> ConsultationChange {
    ConsultationChange("t1", old: old, new: new, reproduced: true)
  }

  @Test func `the same consultation has no change`() {
    let change = change(to: old)
    #expect(change.isSame && change.parts == nil && change.step == 0)
    #expect(change.replies == old.replies)
    #expect(change.learner == "t1")
  }

  @Test func `a line in other words is told, and takes no other course`() {
    let change = change(to: edited(turn: 1) { $0.text = "In other words." })
    #expect(!change.isSame && change.parts == nil)
    #expect(change.turns.map(\.turn) == [1])
    #expect(change.turns.first?.new?.lines.map(\.text) == ["In other words."])
    #expect(change.turns.first?.reply.hasPrefix("The same as ever") == true)
  }

  @Test func `another line takes another course from its turn on`() {
    let new = edited(turn: 2) {
      $0.id = "elsewhere"
      $0.text = "Something else."
    }
    #expect(change(to: new).parts == 2)
  }

  @Test func `a line with another name and the same words is the same line`() {
    let change = change(to: edited(turn: 1) { $0.id = "renamed" })
    #expect(change.isSame)
  }

  @Test func `a consultation that ends sooner has no turn after that`() {
    var new = old
    new.events.removeAll { $0.turn > 2 }
    let change = change(to: new)
    #expect(change.parts == 3)
    #expect(change.turns.first { $0.turn == 3 }?.new == nil)
    #expect(change.replies == old.replies)
  }

  @Test func `codes that differ are told`() throws {
    var new = old
    for (place, event) in new.events.enumerated() {
      guard case .reply(var reply) = event, reply.turn == 1 else { continue }
      reply.coded.evidence = []
      new.events[place] = .reply(reply)
    }
    let turn = try #require(change(to: new).turns.first)
    #expect(turn.old?.codes == [.reformulation, .openQuestion])
    #expect(turn.new?.codes == [])
  }

  @Test func `the summary counts who changes, and how far`() throws {
    let classes = Session.cohort(.en, 8)
    var changes = classes.map {
      ConsultationChange("same", old: $0, new: $0, reproduced: true)
    }
    changes.append(
      ConsultationChange("other", old: classes[0], new: classes[3], reproduced: false)
    )
    let comparison = VersionComparison(
      scenario: "back-pain",
      old: "a",
      new: "b",
      recoded: true,
      changes,
      lang: .en
    )
    let summary = comparison.summary
    let step = try #require(changes.last?.step)
    #expect(step < 0)
    #expect(summary.consultations == 9 && summary.same == 8 && summary.unlike == 1)
    #expect(summary.marked == 9 && summary.parted == 1)
    #expect(summary.mean == Double(step) / 9)
    #expect(summary.lowest == step && summary.highest == 0)
  }
}
