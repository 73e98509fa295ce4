import Coding
import Language

/// Why a place in the consultation counted.
extension Words {
  func openingTaken(_ line: String, closes: Bool) -> String {
    let taken = say(
      "Vous redites ce que contenait \(excerpt(line)).",
      "You say back what \(excerpt(line)) held."
    )
    return closes ? taken + " " + halved : taken
  }

  private var halved: String {
    say(
      "La place ouverte est refermée dans la même réplique\u{a0}: compte à moitié.",
      "The room is closed again in the same reply: counts half."
    )
  }

  func openingAside(_ line: String, _ code: Code?) -> String {
    let other = code.map(name) ?? ""
    return say(
      "\(excerpt(line)) appelait une réponse de ce genre\u{a0}; \(other) convenait aussi, l’ouverture"
        + " est mise de côté.",
      "\(excerpt(line)) called for this kind of answer; \(other) served as well, so the opening is"
        + " set aside."
    )
  }

  func openingMissed(_ line: String) -> String {
    say(
      "\(excerpt(line)) appelait une reformulation\u{a0}; elle n’est pas venue.",
      "\(excerpt(line)) called for a reformulation; none came."
    )
  }

  var reflectionUnasked: String {
    say(
      "Reformulation hors d’une ouverture marquée\u{a0}: elle compte dans le nombre.",
      "A reformulation outside a marked opening: it counts in the number."
    )
  }

  var saidBefore: String {
    say(
      "Déjà dit presque dans les mêmes mots\u{a0}: compte une seule fois.",
      "Said before in nearly the same words: counts once."
    )
  }

  var legitimationUnasked: String {
    say(
      "Légitimation hors d’une émotion marquée\u{a0}: elle compte dans le nombre.",
      "A legitimation outside a marked emotion: it counts in the number."
    )
  }

  func cueAnswer(
    _ line: String,
    _ cue: PatientCue,
    taking: Code?,
    making: Code?,
    closing: Code?
  ) -> String {
    let emotion = cue.emotion.name(in: lang)
    let shown =
      cue.kind == .concern
      ? say(
        "\(excerpt(line)) dit une émotion (\(emotion))\u{a0}:",
        "\(excerpt(line)) states an emotion (\(emotion)):"
      )
      : say(
        "\(excerpt(line)) laisse deviner une émotion (\(emotion))\u{a0}:",
        "\(excerpt(line)) hints at an emotion (\(emotion)):"
      )
    let answer: String
    if let taking {
      answer = say(" \(name(taking)) la reprend.", " \(name(taking)) takes it up.")
    } else if let making {
      answer = say(
        " \(name(making)) lui laisse un peu de place.",
        " \(name(making)) leaves it some room."
      )
    } else if let closing {
      answer = say(" \(name(closing)) la referme.", " \(name(closing)) closes it.")
    } else {
      answer = say(" elle reste sans réponse.", " it is left unanswered.")
    }
    let half = closing != nil && (taking != nil || making != nil)
    return half ? "\(shown)\(answer) \(halved)" : shown + answer
  }

  var openQuestion: String {
    say(
      "Laisse à l’autre le choix de ce qui sera dit.",
      "Leaves them the choice of what to say."
    )
  }

  var closedQuestion: String {
    say(
      "Appelle un oui, un non ou un seul fait.",
      "Calls for a yes, a no or one fact."
    )
  }

  var leadingQuestion: String {
    say(
      "Contient sa réponse\u{a0}: compte comme deux questions non ouvertes.",
      "Carries its own answer: counts as two questions that are not open."
    )
  }

  var stackedQuestions: String {
    say(
      "Plusieurs questions d’un coup\u{a0}: une seule aura sa réponse.",
      "Several questions at once: only one is answered."
    )
  }

  func stance(
    _ line: String,
    called: Stance,
    taken: Stance,
    good: Bool,
    onlyListens: Bool,
    changed: Bool,
    credit: Int
  ) -> String {
    var text = say(
      "Après \(excerpt(line)), position attendue\u{a0}: \(name(called))\u{a0}; prise\u{a0}:"
        + " \(name(taken)).",
      "After \(excerpt(line)), stance called for: \(name(called)); taken: \(name(taken))."
    )
    if taken == .neutral && called != .neutral && good {
      text += say(
        " La réplique répond à ce qui était demandé.",
        " The reply gives what was called for."
      )
    }
    if onlyListens {
      text += say(
        " L'écoute seule compte \(Formulas.silentAnswers) fois au plus.",
        " Listening alone counts \(Formulas.silentAnswers) times at most."
      )
    }
    if changed {
      text += say(
        " Le moment change de position\u{a0}: compte double.",
        " The moment calls for a change of stance: counts double."
      )
    }
    return text + say(" Vaut \(credit)\u{a0}%.", " Worth \(credit)%.")
  }

  func adverse(_ code: Code, line: String?, repaired: Bool) -> String {
    let where_ = line.map { say(", après \(excerpt($0))", ", after \(excerpt($0))") } ?? ""
    let given = repaired ? say(" Réparé\u{a0}: compte à moitié.", " Repaired: counts half.") : ""
    return capitalised(name(code)) + where_ + "." + given
  }

  func ruptureLeft(_ kind: String) -> String {
    kind == "withdrawal"
      ? say(
        "Un retrait, que rien n’est venu réparer.",
        "A withdrawal that nothing mended."
      )
      : say(
        "Une confrontation, que rien n’est venu réparer.",
        "A confrontation that nothing mended."
      )
  }

  /// A sentence with its first letter in upper case.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
