import Coding
import Scenario

extension Turn {
  /// Whether a condition holds now.
  func meets(_ condition: Condition) -> Bool {
    condition.alternatives.isEmpty
      || condition.alternatives.contains { $0.allSatisfy { meets($0) } }
  }

  private func meets(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .atLeast(let scale, let value): state.alliance[scale] >= value
    case .under(let scale, let value): state.alliance[scale] < value
    case .minute(let minute): state.seconds >= minute * 60
    case .turn(let turn): state.turn >= turn
    case .told(let rung): state.told.contains(rung)
    case .set(let mark): state.marks.contains(mark)
    case .happened(let name): state.happened.contains(name)
    case .asked(let topic): asks(about: topic)
    case .asks(let kind): hearing.question?.kind == kind
    case .code(let code): reply.has(code)
    case .stance(let stance): reply.stance == stance
    case .running(let code, let count): state.running[code.index] >= count
    case .times(let code, let count): state.times[code.index] >= count
    case .not(let requirement): !meets(requirement)
    }
  }

  private func asks(about topic: String) -> Bool {
    hearing.subjects.contains {
      if case .topic(let place) = $0 { scenario.topics[place].id == topic } else { false }
    }
  }
}

extension Condition {
  /// Whether it holds only of a kind of question.
  var isOfQuestion: Bool {
    !alternatives.isEmpty
      && alternatives.allSatisfy { $0.contains { if case .asks = $0 { true } else { false } } }
  }

  /// Whether it holds only of a reply that asks something.
  var needsQuestion: Bool {
    !alternatives.isEmpty
      && alternatives.allSatisfy { requirements in
        requirements.contains { requirement in
          switch requirement {
          case .asks, .asked, .code(.openQuestion), .code(.closedQuestion), .code(.valuesQuestion):
            true
          default: false
          }
        }
      }
  }

  /// Whether it can hold only of a reply that has words of the topic.
  func asks(about topic: String) -> Bool {
    !alternatives.isEmpty && alternatives.allSatisfy { $0.contains(.asked(topic)) }
  }
}
