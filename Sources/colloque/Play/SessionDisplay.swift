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
      for line in turn.lines { try say(line, in: turn, on: screen) }
    case .state, .rupture, .unmatched, .ended, .review: break
    }
  }

  /// Shows the last reply and what it was answered with.
  func showLastExchange(on screen: Screen) throws {
    let number = transcript.events.lastTurn
    for event in transcript.events {
      switch event {
      case .reply(let reply) where reply.turn == number:
        let text = reply.silent ? "…" : reply.coded.text.flattened()
        try screen.paragraph(text, .quiet, label: texts.prompt, labelLook: .quiet, indent: 2)
      case .patient(let turn) where turn.turn == number:
        for line in turn.lines { try say(line, in: turn, on: screen) }
      default: break
      }
    }
  }

  /// The patient's gesture on a line of its own, then their words.
  private func say(_ line: SpokenLine, in turn: PatientTurn, on screen: Screen) throws {
    if let gesture = line.gesture {
      try screen.paragraph("(\(gesture))", .gesture, indent: 2)
    }
    let name = texts.speaker(transcript.header.patient)
    try screen.paragraph(line.text, label: name + " ", indent: 2)
    if screen.isTerminal, line == turn.lines.last { try screen.gap() }
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
