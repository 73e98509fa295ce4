import Coding

/// How each mark was computed, in words that let a reader do it again by hand.
extension Words {
  func tooShort(_ replies: Int) -> String {
    say(
      "Trop court pour être noté\u{a0}: \(count(replies, "réplique", "répliques")), il en faut"
        + " \(Formulas.fewestReplies).",
      "Too short to mark: \(count(replies, "reply", "replies")), \(Formulas.fewestReplies) needed."
    )
  }

  var nothingObserved: String {
    say(
      "Rien n’a pu être observé\u{a0}: trop peu d’occasions dans chaque dimension.",
      "Nothing could be observed: too few occasions in each dimension."
    )
  }

  func overall(_ whole: Overall) -> String {
    let parts = whole.terms.map { term in
      let named = "\(name(term.dimension)) \(term.mark)"
      return term.weight == 1 ? named : "\(named) × \(term.weight)"
    }
    let weights = whole.terms.reduce(0) { $0 + $1.weight }
    let mean = "(\(parts.joined(separator: " + "))) ÷ \(weights) = \(whole.mean)"
    let (sum, per, points, taken) = (whole.sum, whole.per, whole.points, whole.taken)
    guard points > 0 else { return mean + say(", rien à retirer", ", nothing taken off") }
    var spread = ""
    if points != sum {
      spread = say(
        " (\(sum) × \(Formulas.deductedPer) ÷ \(per) répliques)",
        " (\(sum) × \(Formulas.deductedPer) ÷ \(per) replies)"
      )
    }
    if taken < points {
      spread += say(", \(taken) au plus", ", \(taken) at most")
    }
    return mean
      + say(
        "\u{a0}; comportements défavorables −\(points)\(spread) → \(whole.mark)",
        "; adverse behaviours −\(points)\(spread) → \(whole.mark)"
      )
  }

  private func few(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String {
    let things = count(number, say(one.0, one.1), say(many.0, many.1))
    return say(
      "Non observé\u{a0}: \(things), il en faut \(Formulas.fewestOccasions).",
      "Not observed: \(things), \(Formulas.fewestOccasions) needed."
    )
  }

  func fewOpenings(_ number: Int) -> String {
    few(
      number,
      ("ouverture du patient", "opening of the patient’s"),
      ("ouvertures du patient", "openings of the patient’s")
    )
  }

  func fewCues(_ number: Int) -> String {
    few(number, ("émotion montrée", "emotion shown"), ("émotions montrées", "emotions shown"))
  }

  func fewQuestions(_ number: Int) -> String {
    few(number, ("question posée", "question asked"), ("questions posées", "questions asked"))
  }

  func fewMoments(_ number: Int) -> String {
    few(
      number,
      ("moment qui appelle une position", "moment that calls for a stance"),
      ("moments qui appellent une position", "moments that call for a stance")
    )
  }

  func reformulation(
    taken: Int,
    halves: Int,
    counted: Int,
    aside: Int,
    share: Int,
    reflections: Int,
    closing: Int,
    ratio: Int,
    pace: Int,
    blend: Int,
    mark: Int
  ) -> String {
    var text = say(
      "\(taken) sur \(count(counted, "ouverture saisie", "ouvertures saisies"))",
      "\(taken) of \(count(counted, "opening", "openings")) taken"
    )
    if halves > 0 { text += say(" dont \(halves) à moitié", ", \(halves) of them half") }
    text += " (\(share)\(percent))"
    if aside > 0 {
      text += say(
        ", \(count(aside, "autre bien reçue", "autres bien reçues")) autrement",
        ", \(count(aside, "other", "others")) met well in another way"
      )
    }
    let made = count(
      reflections,
      say("reformulation", "reflection"),
      say("reformulations", "reflections")
    )
    guard reflections > 0 else { return text + say(", \(made) → 0", ", \(made) → 0") }
    let closes = count(
      closing,
      say("question non ouverte", "question that is not open"),
      say("questions non ouvertes", "questions that are not open")
    )
    text += say(", \(made) pour \(closes)", ", \(made) for \(closes)")
    if closing > 0 { text += " (\(decimal(ratio))\(say(" pour 1", " to 1")))" }
    text += say(" qui valent \(pace)", " worth \(pace)")
    text += " → \(say("0,6", "0.6")) × \(share) + \(say("0,4", "0.4")) × \(pace) = \(blend)"
    if blend != mark {
      text += say(
        "\u{a0}; \(reflections) des \(Formulas.enoughReformulations) reformulations qu’il faut → \(mark)",
        "; \(reflections) of the \(Formulas.enoughReformulations) reflections needed → \(mark)"
      )
    }
    return text
  }

  func legitimation(
    cues: Int,
    up: Int,
    room: Int,
    credits: Int,
    share: Int,
    legitimations: Int,
    factor: Int,
    mark: Int
  ) -> String {
    let answered = say(
      "\(count(cues, "émotion", "émotions")) montrées\u{a0}: \(count(up, "reprise", "reprises")), \(room) avec un peu de place,"
        + " \(cues - up - room) sans réponse",
      "\(count(cues, "emotion", "emotions")) shown: \(up) taken up, \(room) given some room,"
        + " \(cues - up - room) unanswered"
    )
    let made = count(
      legitimations,
      say("légitimation", "legitimation"),
      say("légitimations", "legitimations")
    )
    return answered + " → \(credits) ÷ \(cues) = \(share)\(percent)"
      + "\(say("\u{a0};", ";")) \(made) → × \(factor)\(percent) = \(mark)"
  }

  func openQuestions(
    open: Int,
    closed: Int,
    leading: Int,
    stacked: Int,
    all: Int,
    share: Int,
    _ thresholds: Rubric.Thresholds,
    mark: Int
  ) -> String {
    var parts = [
      say("\(count(open, "ouverte", "ouvertes"))", "\(open) open"),
      say("\(count(closed, "fermée", "fermées"))", "\(closed) closed"),
    ]
    if leading > 0 {
      parts.append(
        say("\(count(leading, "orientée", "orientées")) (× 2)", "\(leading) leading (× 2)")
      )
    }
    if stacked > 0 { parts.append(say("\(stacked) en rafale", "\(stacked) stacked")) }
    return parts.joined(separator: ", ") + " → \(open) ÷ \(all) = \(share)\(percent)"
      + say(
        " (50\u{a0}% vaut \(thresholds.competent), 70\u{a0}% vaut \(thresholds.proficient),"
          + " 90\u{a0}% vaut 100)",
        " (50% is worth \(thresholds.competent), 70% \(thresholds.proficient), 90% 100)"
      )
      + " → \(mark)"
  }

  func positioning(
    moments: Int,
    exact: Int,
    against: Int,
    credits: Int,
    weights: Int,
    share: Int,
    factor: Int,
    drifting: Int,
    taken: Int,
    drift: Int,
    mark: Int
  ) -> String {
    var text = say(
      "\(moments) moments\u{a0}: \(exact) avec la position attendue, \(against) à contre-pied",
      "\(moments) moments: \(exact) with the very stance, \(against) against it"
    )
    text += " → \(credits) ÷ \(weights) = \(share)\(percent), × \(factor)\(percent)"
    if drift > 0 {
      text += say(
        "\u{a0}; dérive, \(drifting) positions sur \(taken) directives ou expertes sans que ce soit"
          + " le moment\u{a0}: −\(drift)",
        "; drift, \(drifting) of \(taken) stances director or expert where that did not fit:"
          + " −\(drift)"
      )
    }
    return text + " → \(mark)"
  }
}
