import Assessment
import Coding
import Consultation
import Scenario
import Transcript

/// What the coach shows: quiet, in words, a line or two; off in exams.
extension PlaySession {
  private var coachTexts: CoachTexts { CoachTexts(lang: texts.lang) }

  /// The codes of a reply with the words that made them, then the running counts.
  func coach(_ reply: Reply) throws {
    let parts = reply.coded.evidence.map { coachTexts.code($0.code, $0.quote.flattened()) }
    let codes = parts.isEmpty ? coachTexts.noCode : parts.joined(separator: coachTexts.semicolon)
    for line in [codes, coachTexts.counts(counts)] {
      try screen.paragraph(line, .quiet, label: "  ", labelLook: .plain, indent: 2)
    }
  }

  /// Explains the last coding, and what the reply did to the patient.
  func why() throws {
    guard mode != .exam else { return try screen.paragraph(coachTexts.off, .quiet) }
    guard let reply = lastReply, let turn = engine.explanation, turn.turn == reply.turn else {
      return try screen.paragraph(coachTexts.nothingYet, .quiet)
    }
    try screen.paragraph(coachTexts.coding(reply.turn), .quiet)
    try list(coachTexts.coding(reply.coded))
    try screen.paragraph(coachTexts.reaction, .quiet)
    try list(coachTexts.reaction(turn))
  }

  /// Offers a direction for the next reply.
  func hint() throws {
    guard mode != .exam else { return try screen.paragraph(coachTexts.off, .quiet) }
    try screen.paragraph(coachTexts.hint(Hint(engine, counts: counts)), .quiet)
    let traps = engine.state.moment.traps
    if !traps.isEmpty { try screen.paragraph(coachTexts.avoid(traps), .quiet) }
  }

  private func list(_ lines: [String]) throws {
    for line in lines {
      try screen.paragraph(line, .quiet, label: "  ", labelLook: .plain, indent: 4)
    }
  }

  private var lastReply: Reply? {
    for case .reply(let reply) in transcript.events.reversed() { return reply }
    return nil
  }
}
