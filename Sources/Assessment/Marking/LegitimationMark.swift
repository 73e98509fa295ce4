import Coding
import Transcript

extension Scored {
  /// Cues and concerns answered by making room for them.
  static func legitimation(_ talk: Talk, _ words: Words) -> Scored {
    var credits: [Int] = []
    var (up, room, listened) = (0, 0, 0)
    var evidence: [EvidenceNote] = []
    var cues: [CueAnswer] = []

    for exchange in talk.exchanges {
      guard let line = exchange.cueLine, let cue = line.cue else {
        if exchange.gives(.legitimation) {
          evidence.append(
            EvidenceNote(
              turn: exchange.turn,
              quote: exchange.quote(.legitimation),
              code: Code.legitimation.rawValue,
              note: words.legitimationUnasked,
              counts: .full
            )
          )
        }
        continue
      }
      let wanted = Formulas.takingUp.union(exchange.calls).sorted()
      var taking =
        exchange.gives(.legitimation) ? .legitimation : wanted.first(where: exchange.gives)
      if taking == .facilitation { listened += 1 }
      let isWorn = taking == .facilitation && listened > Formulas.silentAnswers
      if isWorn { taking = nil }
      let making = Formulas.makingRoom.sorted().first(where: exchange.gives)
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
      evidence.append(
        EvidenceNote(
          turn: exchange.turn,
          quote: exchange.quote(code ?? closing),
          code: (code ?? closing ?? .legitimation).rawValue,
          note: words.cueAnswer(line.text, cue, taking: taking, making: making, closing: closing),
          counts: counts
        )
      )
      cues.append(
        CueAnswer(
          turn: exchange.turn,
          patient: line.text,
          cue: cue,
          quote: exchange.quote(code ?? closing),
          code: code ?? closing,
          counts: counts
        )
      )
    }

    guard credits.count >= Formulas.fewestOccasions else {
      return Scored(
        id: .legitimation,
        mark: nil,
        formula: words.fewCues(credits.count),
        evidence: evidence,
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
      formula: words.legitimation(
        cues: credits.count,
        up: up,
        room: room,
        credits: credits.reduce(0, +),
        share: share,
        legitimations: count,
        factor: factor,
        mark: mark
      ),
      evidence: evidence,
      cues: cues
    )
  }
}
