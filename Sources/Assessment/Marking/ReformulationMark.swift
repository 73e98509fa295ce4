import Coding
import Transcript

extension Scored {
  /// Openings taken, and reflections for each question that closes.
  static func reformulation(_ talk: Talk, _ thresholds: Rubric.Thresholds, _ words: Words?)
    -> Scored
  {
    var (taken, credit, missed, aside) = (0, 0, 0, 0)
    var (reflections, closing) = (0, 0)
    var notes = Notes(words)

    for exchange in talk.exchanges {
      let given = exchange.gives(.reformulation)
      if given { reflections += 1 }
      for code in [Code.closedQuestion, .leadingQuestion, .stackedQuestions]
      where exchange.acts.contains(code) {
        closing += 1
      }
      let opening = exchange.calls.contains(.reformulation)
      func note(
        _ counts: EvidenceNote.Count,
        quoting quoted: Code? = .reformulation,
        why: (Words, String) -> String
      ) {
        notes.add(exchange, quoting: quoted, as: Code.reformulation.rawValue, counts) {
          why($0, exchange.calling?.text ?? "")
        }
      }
      switch (opening, given) {
      case (true, true):
        taken += 1
        credit += Formulas.full(closing: exchange.closes)
        note(exchange.closes ? .partly : .full) { $0.openingTaken($1, closes: exchange.closes) }
      case (true, false) where exchange.answersCall && !exchange.closes:
        aside += 1
        let other = exchange.calls.first(where: exchange.gives)
        note(.aside, quoting: other) { $0.openingAside($1, other) }
      case (true, false):
        missed += 1
        let repeated = exchange.repeated.contains(.reformulation)
        note(.missed, quoting: nil) { repeated ? $0.saidBefore : $0.openingMissed($1) }
      case (false, true):
        note(.full) { words, _ in words.reflectionUnasked }
      case (false, false): break
      }
    }

    let openings = taken + missed + aside
    guard openings >= Formulas.fewestOccasions else {
      return Scored(
        id: .reformulation,
        mark: nil,
        formula: words.text { $0.fewOpenings(openings) },
        evidence: notes.evidence
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
      formula: words.text {
        $0.reformulation(
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
        )
      },
      evidence: notes.evidence
    )
  }
}
