import Transcript

/// Another try at one moment of a consultation.
extension PlaySession {
  /// Lets the learner reply again where an attempt was made, shows both, and goes on if they want to.
  mutating func tryAgain(_ first: Attempt) throws -> Outcome {
    let retry = RetryTexts(lang: texts.lang)
    let place = source.isInteractive ? screen : notes
    try place.paragraph(retry.back(first.reply.turn), .quiet)
    try showLastExchange(on: place)
    try place.paragraph(retry.said(first.words), .quiet)
    try place.gap()
    return try goOn(comparing: first)
  }

  /// Shows both attempts once the second is made; whether it was.
  func compare(_ first: Attempt) throws -> Bool {
    guard let now = Attempt(transcript, turn: first.reply.turn) else { return false }
    let comparison = Comparison(
      first: first,
      now: now,
      patient: transcript.header.patient,
      lang: texts.lang
    )
    try comparison.show(on: screen)
    return true
  }

  /// Asks a question; only a plain yes is one.
  func agrees(to question: String) throws -> Bool {
    guard case .line(let line) = try source.next(Prompt(label: question + " ", remembered: false))
    else { return false }
    return line.text.isYes
  }
}
