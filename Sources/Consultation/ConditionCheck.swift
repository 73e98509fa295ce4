import Coding
import Scenario

/// What a condition is held against: the patient and the reply of this turn.
struct Circumstances {
  let state: PatientState
  let reply: CodedReply
  /// The topics that the reply touched, by name.
  let asked: Set<String>

  /// Whether the condition holds.
  func meet(_ condition: Condition) -> Bool {
    condition.alternatives.isEmpty || condition.alternatives.contains { $0.allSatisfy(meet) }
  }

  private func meet(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .atLeast(let scale, let value): state.alliance[scale] >= value
    case .under(let scale, let value): state.alliance[scale] < value
    case .minute(let minute): state.seconds >= minute * 60
    case .turn(let turn): state.turn >= turn
    case .told(let rung): state.told.contains(rung)
    case .set(let mark): state.marks.contains(mark)
    case .happened(let name): state.happened.contains(name)
    case .asked(let topic): asked.contains(topic)
    case .code(let code): reply.has(code)
    case .stance(let stance): reply.stance == stance
    case .running(let code, let count): state.running[code.index] >= count
    case .times(let code, let count): state.times[code.index] >= count
    case .not(let requirement): !meet(requirement)
    }
  }
}
