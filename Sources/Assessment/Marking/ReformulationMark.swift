import Coding
import Transcript

extension Scored {
  /// Openings taken, and reflections for each question that closes.
  static func reformulation(_ talk: Talk, _ thresholds: Rubric.Thresholds, _ words: Words) -> Scored
  {
    var (taken, credit, missed, aside) = (0, 0, 0, 0)
    var (reflections, closing) = (0, 0)
    var evidence: [EvidenceNote] = []

    for exchange in talk.exchanges {
      let given = exchange.gives(.reformulation)
      if given { reflections += 1 }
      for code in [Code.closedQuestion, .leadingQuestion, .stackedQuestions]
      where exchange.acts.contains(code) {
        closing += 1
      }
      let opening = exchange.calls.contains(.reformulation)
      let line = exchange.calling?.text ?? ""
      func note(_ text: String, _ counts: EvidenceNote.Count, _ quote: Code? = .reformulation) {
        evidence.append(
          EvidenceNote(
            turn: exchange.turn,
            quote: exchange.quote(quote),
            code: Code.reformulation.rawValue,
            note: text,
            counts: counts
          )
        )
      }
      switch (opening, given) {
      case (true, true):
        taken += 1
        credit += Formulas.full(closing: exchange.closes)
        note(
          words.openingTaken(line, closes: exchange.closes),
          exchange.closes ? .partly : .full
        )
      case (true, false) where exchange.answersCall && !exchange.closes:
        aside += 1
        let other = exchange.calls.first(where: exchange.gives)
        note(words.openingAside(line, other), .aside, other)
      case (true, false):
        missed += 1
        let repeated = exchange.repeated.contains(.reformulation)
        note(repeated ? words.saidBefore : words.openingMissed(line), .missed, nil)
      case (false, true):
        note(words.reflectionUnasked, .full)
      case (false, false): break
      }
    }

    let openings = taken + missed + aside
    guard openings >= Formulas.fewestOccasions else {
      return Scored(
        id: .reformulation,
        mark: nil,
        formula: words.fewOpenings(openings),
        evidence: evidence
      )
    }
    let counted = taken + missed
    let share = counted == 0 ? 100 : Formulas.divide(credit, counted)
    let ratio = closing == 0 ? 1000 : Formulas.divide(100 * reflections, closing)
    let pace = reflections == 0 ? 0 : Formulas.reflections(ratio, thresholds)
    let blend = Formulas.divide(
      Formulas.openingsWeight * share + Formulas.reflectionsWeight * pace,
      10
    )
    let shown = min(reflections, Formulas.enoughReformulations)
    let mark = Formulas.divide(blend * shown, Formulas.enoughReformulations)
    return Scored(
      id: .reformulation,
      mark: mark,
      formula: words.reformulation(
        taken: taken,
        halves: 2 * taken - credit / 50,
        counted: counted,
        aside: aside,
        share: share,
        reflections: reflections,
        closing: closing,
        ratio: ratio,
        pace: pace,
        blend: blend,
        mark: mark
      ),
      evidence: evidence
    )
  }
}
