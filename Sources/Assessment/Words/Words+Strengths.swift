import Coding
import Language

/// What the learner is told of a good reply: in the second person, about their own words and what they brought.
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
  func thing(_ code: String) -> String {
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
}
