import Coding
import Scenario
import Transcript

// The second question of a reply that asks two: "Are you in the water with them? And when does it start?"
extension Turn {
  /// Answers another question than the one that was answered, where an answer was written for its words; in the order in
  /// which they were asked.
  ///
  /// Not behind something confided that shows an emotion, nor to what strained, nor about something grave: there one
  /// answer is enough.
  mutating func answerOther() {
    guard hearing.questionCount > 1, lines.count == 1, let first = lines.first, first.cue == nil,
      Self.answering.contains(first.source), grave.isEmpty, !isRepeat,
      !reply.doing.contains(where: Code.adverse.contains)
    else { return }
    let answered = questions(answeredBy: first)
    guard let (other, place) = writtenAnswer(besides: answered) else { return }
    let topic = state.topic
    give(other)
    guard lines.count == 2, place < answered.trailingZeroBitCount else { return }
    lines.swapAt(0, 1)
    answers.swapAt(0, 1)
    state.topic = topic
  }

  /// What answers a question, and leaves room for another answer.
  private static let answering: Set<SpokenLine.Source> = [.fact, .dry, .followUp, .rung]

  /// Which questions of the reply a line has answered, a bit a question; the last where none has words of it.
  private func questions(answeredBy line: SpokenLine) -> UInt64 {
    let subject = hearing.subjects.first { subject in
      switch subject {
      case .fact(let place):
        line.source == .fact && answer(to: scenario.facts[place]).id == line.id
      case .topic(let place): line.topic == scenario.topics[place].id
      case .unknownFact, .courtesy: false
      }
    }
    let own = hearing.lines[line.id]?.questions ?? 0
    let bits = own != 0 ? own : subject.flatMap { hearing.questions[$0] } ?? 0
    return bits != 0 ? bits : 1 << UInt64(min(hearing.questionCount - 1, 63))
  }

  /// The answer whose words tell most of those that were written for another question, and which question that is.
  private func writtenAnswer(besides answered: UInt64) -> (answer: PlainAnswer, place: Int)? {
    var best: (answer: PlainAnswer, place: Int)?
    var most = 0
    func take(_ answer: PlainAnswer, _ line: Line, _ bits: UInt64, _ weight: Int) {
      guard bits != 0, bits & answered == 0, weight > most, hasFresh([line]) else { return }
      (best, most) = ((answer, bits.trailingZeroBitCount), weight)
    }
    for subject in hearing.subjects {
      let bits = hearing.questions[subject] ?? 0
      switch subject {
      case .fact(let place):
        let line = self.answer(to: scenario.facts[place])
        take(.fact(place), line, bits, hearing.weights[subject] ?? 0)
      case .topic(let place):
        for line in scenario.topics[place].dry where !line.words.isEmpty {
          guard bits & (hearing.lines[line.id]?.questions ?? 0) != 0 else { continue }
          take(.line(line, place), line, bits, hearing.weight(of: line.id))
        }
      case .unknownFact, .courtesy: break
      }
    }
    return best
  }
}
