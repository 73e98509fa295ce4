import Coding
import Language
import TestSupport
import Testing
import Transcript

@Suite struct `A journal with numbers that no consultation has` {
  private func read(_ change: (inout Transcript) -> Void) throws -> [JournalProblem] {
    var transcript = Session.shared(.fr)
    change(&transcript)
    return JournalReader.read(Array(try Journal.text(transcript).utf8)).problems
  }

  @Test func `is refused at the line`() throws {
    #expect(try read { _ in }.isEmpty)
    for (bond, seconds, turn) in [(101, 0, 1), (-1, 0, 1), (50, -1, 1), (50, 1, .max), (50, 1, -1)]
    {
      let state = StateChange(
        turn: turn,
        bond: bond,
        goals: 50,
        tasks: 50,
        tension: 50,
        seconds: seconds
      )
      let problems = try read { $0.events.insert(.state(state), at: 2) }
      #expect(problems.map(\.line) == [4] && problems.allSatisfy { !$0.isHarmless })
    }
  }

  @Test func `is refused when it can't be marked by its rubric`() throws {
    for weights in [[Dimension.reformulation: 0], [.reformulation: .max], [.reformulation: -5]] {
      let problems = try read { $0.header.rubric.weights = weights }
      #expect(problems.map(\.line) == [1])
    }
    #expect(try !read { $0.header.rubric.levels = [] }.isEmpty)
  }
}
