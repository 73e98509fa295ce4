import Coding
import Transcript

extension Scored {
  /// Cues and concerns answered by making room for them.
  static func legitimation(_ talk: Talk, _ words: Words?) -> Scored {
    var credits: [Int] = []
    var (up, room, listened) = (0, 0, 0)
    var notes = Notes(words)
    var cues: [CueAnswer] = []

    for exchange in talk.exchanges {
      guard let line = exchange.cueLine, let cue = line.cue else {
        if exchange.gives(.legitimation) {
          notes.add(
            exchange,
            quoting: .legitimation,
            as: Code.legitimation.rawValue,
            .full,
            why: \.legitimationUnasked
          )
        }
        continue
      }
      let wanted = Formulas.takingUp.union(exchange.calls)
      var taking =
        exchange.gives(.legitimation) ? .legitimation : wanted.first(where: exchange.gives)
      if taking == .facilitation { listened += 1 }
      let isWorn = taking == .facilitation && listened > Formulas.silentAnswers
      if isWorn { taking = nil }
      let making = Formulas.makingRoom.first(where: exchange.gives)
      let closing = exchange.acts.first(where: Formulas.closing.contains)
      let code = taking ?? making
      let counts: EvidenceNote.Count
      if taking != nil {
        up += 1
        credits.append(Formulas.full(closing: closing != nil))
        counts = closing == nil ? .full : .partly
      } else if making != nil {
        room += 1
        let worth = isWorn && making == .facilitation ? Formulas.wornRoom : Formulas.room
        credits.append(worth(closing != nil))
        counts = .partly
      } else {
        credits.append(0)
        counts = closing == nil ? .missed : .against
      }
      notes.add(
        exchange,
        quoting: code ?? closing,
        as: (code ?? closing ?? .legitimation).rawValue,
        counts
      ) {
        $0.cueAnswer(line.text, cue, taking: taking, making: making, closing: closing)
      }
      cues.append(
        CueAnswer(
          turn: exchange.turn,
          patient: line.text,
          cue: cue,
          quote: words.text { _ in exchange.quote(code ?? closing) },
          code: code ?? closing,
          counts: counts
        )
      )
    }

    guard credits.count >= Formulas.fewestOccasions else {
      return Scored(
        id: .legitimation,
        mark: nil,
        formula: words.text { $0.fewCues(credits.count) },
        evidence: notes.evidence,
        cues: cues
      )
    }
    let share = Formulas.divide(credits.reduce(0, +), credits.count)
    let count = talk.exchanges.count { $0.gives(.legitimation) }
    let factor = Formulas.legitimationFactor(count)
    let mark = Formulas.divide(share * factor, 100)
    return Scored(
      id: .legitimation,
      mark: mark,
      formula: words.text {
        $0.legitimation(
          cues: credits.count,
          up: up,
          room: room,
          credits: credits.reduce(0, +),
          share: share,
          legitimations: count,
          factor: factor,
          mark: mark
        )
      },
      evidence: notes.evidence,
      cues: cues
    )
  }
}
