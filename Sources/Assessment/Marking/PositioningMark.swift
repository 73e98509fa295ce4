import Coding
import Transcript

extension Scored {
  /// The fit between the stance taken and the one that the moment called for.
  static func positioning(_ talk: Talk, _ words: Words) -> Scored {
    var (credits, weights, moments, exact, against) = (0, 0, 0, 0, 0)
    var (taken, drifting) = (0, 0)
    var before: Stance?
    var evidence: [EvidenceNote] = []

    for exchange in talk.exchanges {
      let stance = exchange.repeatedWhole ? .neutral : exchange.reply.coded.stance
      let drifts = (stance == .director || stance == .expert) && stance != exchange.fits
      let strains = exchange.acts.contains(where: Code.adverse.contains)
      if drifts { drifting += 1 }
      if drifts || (stance != .neutral && !strains) { taken += 1 }
      guard let called = exchange.fits else { continue }

      let changed = before.map { $0 != called } ?? false
      before = called
      let weight = changed ? Formulas.changeWeight : 1
      let good = Formulas.takingUp.union(exchange.calls).contains(where: exchange.gives)
      var credit = Formulas.fit(stance, where: called)
      if stance == .neutral && good { credit = 100 }
      if exchange.closes { credit /= 2 }
      if !good && strains { credit = 0 }
      if stance == called && credit == 100 { exact += 1 }
      if credit == 0 { against += 1 }
      moments += 1
      credits += credit * weight
      weights += weight
      let counts: EvidenceNote.Count =
        switch credit {
        case 100: .full
        case 0: .against
        default: .partly
        }
      evidence.append(
        EvidenceNote(
          turn: exchange.turn,
          quote: exchange.quote(),
          code: stance.rawValue,
          note: words.stance(
            exchange.calling?.text ?? "",
            called: called,
            taken: stance,
            good: good,
            closes: exchange.closes,
            changed: changed,
            credit: credit
          ),
          counts: counts
        )
      )
    }

    guard moments >= Formulas.fewestOccasions else {
      return Scored(
        id: .positioning,
        mark: nil,
        formula: words.fewMoments(moments),
        evidence: evidence
      )
    }
    let share = Formulas.divide(credits, weights)
    let factor = Formulas.fitFactor(exact)
    let drift =
      drifting >= Formulas.driftFewest && drifting * 100 > Formulas.driftPercent * taken
      ? Formulas.driftCost : 0
    let mark = max(Formulas.divide(share * factor, 100) - drift, 0)
    return Scored(
      id: .positioning,
      mark: mark,
      formula: words.positioning(
        moments: moments,
        exact: exact,
        against: against,
        credits: credits,
        weights: weights,
        share: share,
        factor: factor,
        drifting: drifting,
        taken: taken,
        drift: drift,
        mark: mark
      ),
      evidence: evidence
    )
  }
}
