import Coding
import Language

/// What the learner is told: in the second person, kind, about their own words.
extension Words {
  /// What a good reply did.
  ///
  /// - Parameters:
  ///   - code: The code or the stance.
  ///   - place: Where it stands, as ``place(_:turn:)`` names it.
  ///   - times: How often this was told before.
  ///   - mends: Whether it mended a rupture.
  /// - Returns: A sentence.
  func strength(_ code: String, _ place: String, times: Int, mends: Bool) -> String {
    guard times == 0 else {
      return mends
        ? say(
          "\(place), la relation a été réparée encore.",
          "\(place), the relation was mended again."
        )
        : say("\(place), \(thing(code)) porte encore.", "\(place), \(thing(code)) works again.")
    }
    if mends {
      return say(
        "La relation venait de se tendre, et ces mots l’ont réparée.",
        "The relation had just broken, and these words mended it."
      )
    }
    if let stance = Stance(rawValue: code) { return strength(stance) }
    switch Code(rawValue: code) {
    case .legitimation:
      return say(
        "Vous dites que ce vécu est compréhensible\u{a0}: il devient possible d’en parler.",
        "You say that this is understandable: it becomes possible to speak of it."
      )
    case .empathy:
      return say(
        "Vous nommez l’émotion au lieu de passer à la suite.",
        "You name the emotion instead of moving on."
      )
    case .reformulation:
      return say(
        "Vous redites l’essentiel avec vos mots\u{a0}: la personne peut vérifier qu’elle est comprise.",
        "You say the essence back in your words: they can check that they are understood."
      )
    case .openQuestion:
      return say(
        "Vous laissez choisir ce qui sera dit.",
        "You leave them to choose what to tell."
      )
    case .valuesQuestion:
      return say(
        "Vous demandez ce qui compte vraiment, et pour qui.",
        "You ask what truly matters, and for whom."
      )
    case .permission:
      return say(
        "Vous demandez avant d’entrer\u{a0}: le pouvoir reste partagé.",
        "You ask before you enter: the power stays shared."
      )
    case .metacommunication, .repair:
      return say(
        "Vous parlez de l’échange lui-même, sans vous défendre.",
        "You speak of the exchange itself, without defending yourself."
      )
    case .affirmation:
      return say(
        "Vous relevez une force, là où l’échec prend toute la place.",
        "You point to a strength where failure fills the room."
      )
    case .frame:
      return say(
        "Vous posez le cadre sans dureté\u{a0}: il protège les deux.",
        "You set the frame without harshness: it protects both."
      )
    case .sincerity:
      return say(
        "Vous dites votre propre limite, simplement.",
        "You say your own limit, plainly."
      )
    case .facilitation:
      return say(
        "Vous vous taisez au bon moment.",
        "You keep quiet at the right moment."
      )
    default: return say("Ces mots aident.", "These words help.")
    }
  }

  private func strength(_ stance: Stance) -> String {
    switch stance {
    case .low:
      say(
        "Vous n’êtes pas ici la personne qui sait\u{a0}: l’autre redevient l’expert de sa vie.",
        "You do not place yourself as the one who knows: they become the expert on their life."
      )
    case .expert:
      say(
        "On attendait votre savoir, et vous le donnez au bon moment.",
        "Your knowledge was wanted, and you give it at the right moment."
      )
    case .planner:
      say(
        "Vous proposez la suite au moment où elle peut être partagée.",
        "You propose the next step when it can be shared."
      )
    case .director, .neutral:
      say(
        "Vous prenez la place que ce moment demandait.",
        "You take the place that this moment asked for."
      )
    }
  }

  /// A code or a stance inside a sentence.
  private func thing(_ code: String) -> String {
    if let code = Code(rawValue: code) { return name(code) }
    let stance = Stance(rawValue: code).map { name($0) } ?? code
    return say("la position «\u{a0}\(stance)\u{a0}»", "the stance “\(stance)”")
  }

  func confided(_ line: String) -> String {
    say("On vous confie alors\u{a0}: \(excerpt(line))", "You are then told: \(excerpt(line))")
  }

  func bondGrew(from: Int, to: Int) -> String {
    say("Le lien passe de \(from) à \(to).", "The bond goes from \(from) to \(to).")
  }

  func tensionGrew(from: Int, to: Int) -> String {
    say("La tension passe de \(from) à \(to).", "Tension goes from \(from) to \(to).")
  }

  /// A place in the consultation, at the beginning of a sentence: the patient's words, or the number of the reply.
  func place(_ line: String?, turn: Int) -> String {
    guard let line, line.contains(where: \.isLetter) else {
      return say("À la réplique \(turn)", "In reply \(turn)")
    }
    return say("Après \(excerpt(line, words: 8))", "After \(excerpt(line, words: 8))")
  }

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
}
