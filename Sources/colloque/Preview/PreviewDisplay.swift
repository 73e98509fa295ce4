import Coding
import Consultation
import Scenario
import Transcript

/// What an author sees: more than a learner, since names, codes and reasons stand beside the talk.
extension PreviewSession {
  private var coach: CoachTexts { CoachTexts(lang: texts.lang) }

  /// A turn: the codes of the reply, the patient's lines with their names, and what moved.
  func show(_ turn: PreviewRun.Turn) throws {
    if turn.said != nil {
      try list([texts.turn(turn.number) + ", " + texts.codes + codes(turn.coded)])
    }
    let patient = scenario.patient.name
    for line in turn.lines {
      if let gesture = line.gesture { try screen.paragraph("(\(gesture))", .gesture, indent: 2) }
      let name = Texts.of(texts.lang).speaker(patient)
      try screen.paragraph(line.text, label: name + " ", indent: 2)
      try list([line.id])
    }
    if let explanation = turn.explanation {
      try list([coach.moved(explanation.before, explanation.after)])
      if let held = explanation.held { try list([coach.held(held)]) }
    }
    if let ending = turn.ending { try list([texts.ending(ending)]) }
    try screen.gap()
  }

  /// What a turn was and is.
  func show(_ change: (was: PreviewRun.Turn?, now: PreviewRun.Turn?)) throws {
    guard let turn = change.now ?? change.was else { return }
    var title = texts.turn(turn.number)
    if case .text(let text)? = turn.said { title += texts.colon + text.flattened() }
    try screen.paragraph(title, .name)
    let was = change.was.map(summary) ?? []
    let now = change.now.map(summary) ?? []
    for line in was where !now.contains(line) { try screen.paragraph("− " + line, indent: 4) }
    for line in now where !was.contains(line) { try screen.paragraph("+ " + line, indent: 4) }
  }

  private func summary(_ turn: PreviewRun.Turn) -> [String] {
    var lines = turn.lines.map { "\($0.text.flattened()) (\($0.id))" }
    if turn.said != nil { lines.append(texts.codes + codes(turn.coded)) }
    lines.append(texts.state + coach.moved(turn.alliance, turn.alliance))
    return lines + (turn.ending.map { [texts.ending($0)] } ?? [])
  }

  private func codes(_ reply: CodedReply) -> String {
    let names =
      reply.codes.map(coach.name) + (reply.stance == .neutral ? [] : [coach.name(reply.stance)])
    return names.isEmpty ? coach.noCode : names.joined(separator: ", ")
  }

  /// The patient's state: the relation, the time, and each topic with what its next rung needs.
  func showState(_ consultation: Consultation) throws {
    let state = consultation.state
    try list([
      coach.moved(state.alliance, state.alliance),
      texts.time(state.seconds, of: scenario.minutes),
    ])
    let left = consultation.nextRungs
    for (place, topic) in scenario.topics.enumerated() {
      let told = topic.ladder.count { state.told.contains($0.id) }
      let next = left.first { $0.topic == place }.map { texts.next($0.rung) } ?? texts.allTold
      let now = state.topic == place ? "* " : ""
      try list(["\(now)\(topic.id) \(texts.topic(told, of: topic.ladder.count)), \(next)"])
    }
    if !state.marks.isEmpty { try list([texts.marks(state.marks)]) }
    if !state.happened.isEmpty { try list([texts.happened(state.happened)]) }
    if let open = state.openRupture { try list([texts.broken(open.id, turns: open.turnsLeft)]) }
    if state.isClosed { try list([texts.closed]) }
  }
}
