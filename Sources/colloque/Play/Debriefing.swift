import Assessment
import Report
import Transcript

/// What the learner is shown after a practice consultation: the debrief, then what the patient thought.
struct Debriefing {
  let transcript: Transcript
  let texts: Texts

  /// Shows it.
  func show(on screen: Screen) throws {
    try screen.gap()
    try screen.block(report(width: screen.width() ?? 80))
    let thoughts = thoughts
    guard !thoughts.isEmpty else { return }
    try screen.gap()
    try screen.paragraph(texts.innerTrack, .heading)
    for thought in thoughts { try screen.paragraph(thought, indent: 2) }
  }

  private func report(width: Int) -> String { "" }

  /// What the patient thought while speaking, line by line.
  private var thoughts: [String] {
    transcript.events.flatMap { event -> [String] in
      guard case .patient(let turn) = event else { return [] }
      return turn.lines.compactMap { line in
        line.inner.map { texts.innerThought(line.text.flattened(), $0) }
      }
    }
  }
}
