import Coding
import Transcript

extension Scored {
  /// The fit between the stance taken and the one that the moment called for.
  static func positioning(_ talk: Talk, _ words: Words?) -> Scored {
    var (credits, weights, moments, exact, against) = (0, 0, 0, 0, 0)
    var (taken, drifting) = (0, 0)
    var before: Stance?
    var notes = Notes(words)
    let heard = heardMoments(talk)

    for (place, exchange) in talk.exchanges.enumerated() {
      let stance = exchange.repeatedWhole ? .neutral : exchange.reply.coded.stance
      let drifts = (stance == .director || stance == .expert) && stance != exchange.fits
      let strains = exchange.acts.contains(where: Code.adverse.contains)
      if drifts { drifting += 1 }
      if drifts || (stance != .neutral && !strains) { taken += 1 }
      guard let called = exchange.fits else { continue }

      let changed = before.map { $0 != called } ?? false
      before = called
      let weight = Formulas.weight(changed: changed)
      let spent = exchange.onlyListens && !heard.contains(place)
      let good = !spent && Formulas.takingUp.union(exchange.calls).contains(where: exchange.gives)
      var credit = spent ? exchange.unheardCredit : Formulas.fit(stance, where: called)
      if stance == .neutral && good { credit = 100 }
      if exchange.closes { credit /= 2 }
      if !good && strains { credit = 0 }
      if stance == called && credit == 100 && !exchange.reply.silent { exact += 1 }
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
      notes.add(exchange, quoting: nil, as: stance.rawValue, counts) {
        $0.stance(
          exchange.calling?.text ?? "",
          called: called,
          taken: stance,
          good: good,
          onlyListens: spent,
          changed: changed,
          credit: credit
        )
      }
    }

    guard moments >= Formulas.fewestOccasions else {
      return Scored(
        id: .positioning,
        mark: nil,
        formula: words.text { $0.fewMoments(moments) },
        evidence: notes.evidence
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
      formula: words.text {
        $0.positioning(
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
        )
      },
      evidence: notes.evidence
    )
  }

  /// The places of the moments that listening alone answers: as many as it may, those where it is worth most.
  private static func heardMoments(_ talk: Talk) -> Set<Int> {
    var gains: [(place: Int, gain: Int)] = []
    var before: Stance?
    for (place, exchange) in talk.exchanges.enumerated() {
      guard let called = exchange.fits else { continue }
      let weight = Formulas.weight(changed: before.map { $0 != called } ?? false)
      before = called
      guard exchange.onlyListens else { continue }
      gains.append((place, (100 - exchange.unheardCredit) * weight))
    }
    gains.sort { $0.gain == $1.gain ? $0.place < $1.place : $0.gain > $1.gain }
    return Set(gains.prefix(Formulas.silentAnswers).map(\.place))
  }
}

extension Exchange {
  /// Whether the reply answers by listening alone, a silence or a sign of listening, and takes no other position.
  fileprivate var onlyListens: Bool {
    acts == [.facilitation] && answersCall && reply.coded.stance == .neutral
  }

  /// What listening alone is worth where it has answered often enough: a silence makes a little room, a sign of listening is
  /// a neutral reply.
  fileprivate var unheardCredit: Int {
    if reply.silent { return Formulas.wornRoom(closing: false) }
    return fits.map { Formulas.fit(.neutral, where: $0) } ?? 0
  }
}
