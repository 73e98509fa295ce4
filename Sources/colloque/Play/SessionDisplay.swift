import Coding
import Transcript

/// What the learner sees of what happens.
extension PlaySession {
  /// Shows an event, if it is one to be seen while the consultation goes on.
  func show(_ event: Event) throws {
    switch event {
    case .reply(let reply):
      if mode == .coach, !reply.silent { try coach(reply) }
    case .patient(let turn):
      for line in turn.lines { try say(line, in: turn) }
    case .state, .rupture, .unmatched, .ended: break
    }
  }

  /// Shows the last reply and what it was answered with.
  func showLastExchange() throws {
    let number = transcript.events.lastTurn
    for event in transcript.events {
      switch event {
      case .reply(let reply) where reply.turn == number:
        let text = reply.silent ? "…" : reply.coded.text.flattened()
        try screen.paragraph(text, .quiet, label: texts.prompt, labelLook: .quiet, indent: 2)
      case .patient(let turn) where turn.turn == number: try show(event)
      default: break
      }
    }
  }

  /// The patient's gesture on a line of its own, then their words.
  private func say(_ line: SpokenLine, in turn: PatientTurn) throws {
    if let gesture = line.gesture {
      try screen.paragraph("(\(gesture))", .gesture, indent: 2)
    }
    let name = texts.speaker(transcript.header.patient)
    try screen.paragraph(line.text, label: name + " ", indent: 2)
    if screen.isTerminal, line == turn.lines.last { try screen.gap() }
  }

  /// The codes of a reply, each with the words that made it and how often it was given so far.
  private func coach(_ reply: Reply) throws {
    let parts = reply.coded.evidence.map { evidence in
      let count = transcript.events.count { event in
        guard case .reply(let other) = event else { return false }
        return other.turn <= reply.turn && other.coded.has(evidence.code)
      }
      return texts.coachCode(evidence.code.name(in: texts.lang), evidence.quote.flattened(), count)
    }
    let text = parts.isEmpty ? texts.coachNothing : parts.joined(separator: " · ")
    try screen.paragraph(text, .quiet, label: "  ", labelLook: .plain, indent: 2)
  }
}

extension [Event] {
  /// The number of the last turn in which the patient spoke.
  fileprivate var lastTurn: Int {
    for case .patient(let turn) in reversed() { return turn.turn }
    return 0
  }
}

extension String {
  /// The text on one line.
  func flattened() -> String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
