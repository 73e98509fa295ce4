import Coding
import Scenario

/// How a reply moves the relation, besides the steps that the temperament gives to codes and stances.
///
/// The alliance is a process of ruptures and repairs, never a score that only rises (seed: the therapeutic alliance,
/// Bachelart): what soothes wears off when it becomes a formula, and what is missed costs.
enum Feeling {
  /// Answering what the line called for.
  static let met = Change([.bond: 2, .tension: -3])
  /// Leaving an emotion that showed (VR-CoDES: reducing space).
  static let missed = Change([.bond: -1, .tension: 3])
  /// Taking the position that the moment called for (seed: relational positioning).
  static let fitting = Change([.bond: 1, .tension: -2])
  /// Taking another position than the moment called for.
  static let unfitting = Change([.tension: 3])
  /// Doing what the moment made a mistake.
  static let trapped = Change([.bond: -4, .tension: 6])
  /// A silence held after an emotion.
  static let heldSilence = Change([.bond: 1, .tension: -1])
  /// A silence after nothing that called for one, or one silence too many.
  static let emptySilence = Change([.tension: 5])
  /// A nod where a word is due.
  static let nodding = emptySilence
  /// After so many bare nods running another one is no more than a silence.
  static let nodsAfter = 6
  /// The same thing said once more, when it was said again before.
  static let again = Change([.tension: 5])
  /// What is said again so many times is still forgiven.
  static let againAfter = 2
  /// A turn in which nothing strained the relation.
  static let ease = Change([.tension: -1])
  /// After so many turns running a supporting code counts half: it has become a formula.
  static let formulaAfter = 3
  /// The most that one reply can win on bond.
  static let mostBond = 6
}

extension PatientState {
  /// Counts the codes of a reply.
  mutating func count(_ reply: CodedReply) {
    let codes = CodeSet(reply.doing)
    for place in running.indices where running[place] > 0 && !codes.contains(Code.allCases[place]) {
      running[place] = 0
    }
    for code in codes {
      times[code.index] += 1
      running[code.index] += 1
    }
  }

  /// Lets a spoken reply move the relation; what moved it.
  mutating func feel(_ reply: CodedReply, repeated: Bool, temperament: Temperament) -> [Effect] {
    let before = alliance.bond
    var effects = steps(of: reply, repeated: repeated, temperament: temperament)
    for effect in effects { apply(effect.change) }
    let most = before + Feeling.mostBond
    if alliance.bond > most {
      effects.append(Effect(.bound, Change([.bond: most - alliance.bond])))
      alliance.bond = most
    }
    return effects
  }

  private func steps(
    of reply: CodedReply,
    repeated: Bool,
    temperament: Temperament
  ) -> [Effect] {
    var effects: [Effect] = []
    for code in reply.doing {
      guard let change = temperament.codes[code] else { continue }
      // One apology after the other mends nothing any more.
      if code == .repair, running[code.index] > Feeling.nodsAfter { continue }
      if Code.adverse.contains(code) || code == .stackedQuestions {
        effects.append(Effect(.code(code, halved: false), change))
      } else if !repeated {
        let isFormula =
          Code.supporting.contains(code) || code == .legitimation || code == .facilitation
        let halved = isFormula && running[code.index] > Feeling.formulaAfter || isClosed
        effects.append(Effect(.code(code, halved: halved), halved ? change.halved : change))
      }
    }
    if !repeated, let change = temperament.stances[reply.stance] {
      effects.append(Effect(.stance(reply.stance), change))
    }
    return effects + steps(answering: moment, with: reply, repeated: repeated)
  }

  private func steps(
    answering moment: Moment,
    with reply: CodedReply,
    repeated: Bool
  ) -> [Effect] {
    var effects: [Effect] = []
    let codes = reply.doing
    if codes.contains(where: moment.traps.contains) {
      effects.append(Effect(.trapped, Feeling.trapped))
    }
    let isAdverse = codes.contains(where: Code.adverse.contains)
    if !repeated && !isAdverse && codes.contains(where: moment.callsFor.contains) {
      effects.append(Effect(.met, Feeling.met))
    } else if moment.hasCue && !codes.contains(where: Self.makesRoom.contains) {
      effects.append(Effect(.missed, Feeling.missed))
    }
    if let fits = moment.fits, fits != .neutral, !repeated {
      if reply.stance == fits {
        effects.append(Effect(.fitting, Feeling.fitting))
      } else if reply.stance != .neutral {
        effects.append(Effect(.unfitting, Feeling.unfitting))
      }
    }
    if repeated && repeats > Feeling.againAfter {
      effects.append(Effect(.again, Feeling.again))
    } else if !isAdverse {
      effects.append(Effect(.ease, Feeling.ease))
    }
    return effects
  }

  /// Lets a silence move the relation; what moved it.
  mutating func feelSilence() -> [Effect] {
    let effect =
      moment.hasCue && silences == 1
      ? Effect(.heldSilence, Feeling.heldSilence) : Effect(.emptySilence, Feeling.emptySilence)
    apply(effect.change)
    return [effect]
  }

  /// Lets a nod that only follows on other nods move the relation; what moved it.
  mutating func feelNod() -> [Effect] {
    apply(Feeling.nodding)
    return [Effect(.nodding, Feeling.nodding)]
  }

  /// Makes a change.
  mutating func apply(_ change: Change) {
    for (scale, step) in change.steps { alliance[scale] += step }
    for mark in change.sets where !marks.contains(mark) { marks.append(mark) }
  }

  /// The codes that make room for an emotion (VR-CoDES: providing space).
  private static let makesRoom: CodeSet = [
    .reformulation, .legitimation, .empathy, .openQuestion, .facilitation, .valuesQuestion,
    .metacommunication, .permission, .affirmation, .repair,
  ]
}

extension CodedReply {
  /// The codes that tell on the patient: where a limit is set, nothing is given up, though the words may be near.
  var doing: [Code] {
    has(.frame) ? codes.filter { $0 != .frameBreach } : codes
  }
}

extension Change {
  /// Half of each step, towards zero.
  fileprivate var halved: Change { Change(steps.mapValues { $0 / 2 }, sets: sets) }
}

extension PatientState {
  /// Whether the learner says again, nearly word for word, what they said before; remembers the reply.
  ///
  /// Short questions of one mould ("Qu'est-ce qui vous aiderait ?", "Qu'est-ce qui vous tient ?") are not the same. A word or
  /// two ("Bonjour.") may well be said again, but not four times running.
  mutating func isRepeat(_ words: [UInt64]) -> Bool {
    guard !words.isEmpty else { return false }
    sameRunning = words == lastWords ? sameRunning + 1 : 1
    lastWords = words
    guard words.count >= 3 else { return sameRunning > 3 }
    let isRepeat = replies.contains { earlier in
      let most = max(earlier.count, words.count)
      let shared = Self.shared(earlier, words)
      return shared == most || most >= 8 && shared * 5 >= most * 4
    }
    replies.append(words)
    return isRepeat
  }

  /// Whether an earlier reply had half of the words of this one: so the same question was put.
  func resemblesEarlier(_ words: [UInt64]) -> Bool {
    let earlier = words.count >= 3 ? replies.dropLast() : replies[...]
    return earlier.contains { Self.shared($0, words) * 2 >= words.count }
  }

  /// How many words two sorted lists without doubles share.
  private static func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < one.count && j < other.count {
      if one[i] == other[j] {
        count += 1
        i += 1
        j += 1
      } else if one[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
