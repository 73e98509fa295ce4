import Coding
import Language

/// What the learner is told of an opening that was missed: kind, in the second person, about what it did.
extension Words {
  /// What was missed, and what it does.
  ///
  /// - Parameters:
  ///   - code: The code or the stance.
  ///   - cue: The emotion that showed.
  ///   - place: Where it stands, as ``place(_:turn:)`` names it.
  ///   - times: How often this was told before.
  /// - Returns: A sentence, or two where an emotion showed.
  func missed(_ code: String, cue: PatientCue?, _ place: String, times: Int) -> String {
    let emotion = cue.map { shown($0) + " " } ?? ""
    let isAdverse = Code(rawValue: code).map(Code.adverse.contains) ?? false
    let cost =
      switch (Stance(rawValue: code), times) {
      case (let stance?, 0): missed(stance)
      case (nil, 0): missed(Code(rawValue: code))
      case _ where isAdverse:
        say("\(place), encore \(thing(code)).", "\(place), again \(thing(code)).")
      default:
        say(
          "\(place), il manquait encore \(thing(code)).",
          "\(place), \(thing(code)) was missing again."
        )
      }
    return emotion + cost
  }

  private func shown(_ cue: PatientCue) -> String {
    let emotion = cue.emotion.name(in: lang)
    return cue.kind == .concern
      ? say("Une émotion était dite ici (\(emotion)).", "An emotion was stated here (\(emotion)).")
      : say(
        "Une émotion se devinait ici (\(emotion)).",
        "An emotion could be guessed at here (\(emotion))."
      )
  }

  private func missed(_ stance: Stance) -> String {
    switch stance {
    case .low:
      say(
        "Ici, ne pas savoir à la place de l’autre aurait ouvert davantage.",
        "Here, not knowing in the other’s place would have opened more."
      )
    case .expert:
      say(
        "Ici, on attendait ce que vous savez, dit clairement.",
        "Here, what you know was wanted, said clearly."
      )
    case .planner:
      say(
        "Ici, une étape proposée ensemble aurait mieux convenu qu’une décision.",
        "Here, a step proposed together would have served better than a decision."
      )
    case .director:
      say(
        "Ici, il fallait prendre la décision et le dire.",
        "Here, the decision had to be taken, and said."
      )
    case .neutral:
      say("Ici, rester en retrait aurait mieux convenu.", "Here, holding back would have served.")
    }
  }

  private func missed(_ code: Code?) -> String {
    switch code {
    case .judgement:
      say(
        "Un jugement fait taire\u{a0}: la suite ne sera plus racontée qu’à moitié.",
        "A judgement silences: from here on only half is told."
      )
    case .minimisation:
      say(
        "Rendre la chose petite, même pour rassurer, dit qu’elle n’a pas été entendue.",
        "Making it small, even to reassure, says that it was not heard."
      )
    case .unsolicitedAdvice:
      say(
        "Le conseil arrive avant d’avoir compris, et sans qu’on l’ait demandé.",
        "The advice comes before understanding, and without being asked for."
      )
    case .pressure:
      say(
        "Insister contre une réticence la durcit.",
        "Pressing against reluctance hardens it."
      )
    case .avoidance:
      say(
        "Ce qui venait d’être apporté est laissé de côté.",
        "What had just been brought is left."
      )
    case .leadingQuestion:
      say(
        "La question souffle la réponse\u{a0}: il devient difficile de dire autre chose.",
        "The question whispers its answer: it is hard to say anything else."
      )
    case .jargon:
      say(
        "Ces mots ne sont pas les siens, et ils ne sont pas expliqués.",
        "These words are not theirs, and they are not explained."
      )
    case .frameBreach:
      say(
        "Le cadre est abandonné\u{a0}: ce qui apaise ce soir pèsera demain, sur les deux.",
        "The frame is given up: what soothes tonight will weigh tomorrow, on both."
      )
    case .stackedQuestions:
      say(
        "Plusieurs questions d’un coup\u{a0}: seule la dernière aura sa réponse.",
        "Several questions at once: only the last is answered."
      )
    case .reformulation:
      say(
        "Redire ce que vous veniez d’entendre aurait montré que vous l’aviez entendu.",
        "Saying back what you had just heard would have shown that you heard it."
      )
    case .legitimation:
      say(
        "Dire que cela se comprend aurait donné le droit d’en parler.",
        "Saying that it is understandable would have given leave to speak of it."
      )
    case .empathy:
      say(
        "Nommer l’émotion aurait montré que vous la voyiez.",
        "Naming the emotion would have shown that you saw it."
      )
    case .openQuestion, .valuesQuestion:
      say(
        "Une question plus large aurait laissé venir la suite.",
        "A wider question would have let the rest come."
      )
    case .some(let other):
      say(
        "Ce moment appelait \(name(other)).",
        "This moment called for \(name(other))."
      )
    case nil: say("L’occasion est passée.", "The occasion went by.")
    }
  }

  func tensionGrew(from: Int, to: Int) -> String {
    say("La tension passe de \(from) à \(to).", "Tension goes from \(from) to \(to).")
  }
}
