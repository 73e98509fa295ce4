import Assessment
import Report
import Transcript

/// What the learner is shown after a practice consultation: marks, feedback, and what the patient thought.
struct Debriefing {
  let transcript: Transcript
  let texts: Texts

  /// Shows it.
  func show(on screen: Screen) throws {
    let assessment = Assessment(transcript, lang: texts.lang)
    try screen.block(Report.text(assessment, transcript, width: screen.width() ?? 80))
  }
}
