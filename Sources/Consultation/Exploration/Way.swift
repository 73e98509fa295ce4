import Transcript

/// A way through a consultation: what a learner can do, reply by reply, and what it brings.
public struct Way: Hashable, Sendable {
  /// One reply and its answer.
  public struct Step: Hashable, Sendable {
    /// What the learner does.
    public let move: Move
    /// The names of the lines that the patient says.
    public let lines: [String]
  }

  /// The replies, in order.
  public let steps: [Step]

  /// Plays moves from a consultation that has begun; those after the end are left out.
  init(_ moves: [Move], from start: Consultation) {
    var consultation = start
    var steps: [Step] = []
    for move in moves where !consultation.isOver {
      let events = consultation.receive(move)
      steps.append(Step(move: move, lines: events.spoken.map(\.id)))
    }
    self.steps = steps
  }
}

extension [Event] {
  /// All lines that the patient says, in order.
  var spoken: [SpokenLine] {
    flatMap { event -> [SpokenLine] in
      if case .patient(let turn) = event { turn.lines } else { [] }
    }
  }
}
