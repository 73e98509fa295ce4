import Assessment
import Coding
import Language
import Scenario

/// What the coach says beside a consultation.
struct CoachTexts {
  let lang: Lang

  func say(_ french: String, _ english: String) -> String { lang == .fr ? french : english }

  /// The name of a code as it stands in a sentence.
  func name(_ code: Code) -> String { code.name(in: lang) }

  /// Some codes, any of which would do.
  func anyOf(_ codes: [Code]) -> String {
    let names = codes.map(name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" ou ", " or ") + last
  }

  func name(_ stance: Stance) -> String { stance.name(in: lang) }

  var off: String {
    say(
      "Pas d'aide pendant un examen : le codage et le bilan viennent après, avec une personne.",
      "No help in an exam: codes and debrief come afterwards, with a person."
    )
  }

  // MARK: After each reply

  /// Between parts of a line; read aloud as a pause.
  var semicolon: String { say(" ; ", "; ") }

  var noCode: String { say("aucun code", "no code") }

  /// A code with the words that made it.
  func code(_ code: Code, _ quote: String) -> String {
    name(code) + say(" : « \(quote) »", ": “\(quote)”")
  }

  /// The running counts, in words, so that they can be heard as well as seen.
  func counts(_ counts: RunningCounts) -> String {
    let open = number(counts.openQuestions, "ouverte", "ouvertes", "open", "open")
    let closed = number(counts.closedQuestions, "fermée", "fermées", "closed", "closed")
    let reflections = number(
      counts.reflections,
      "reformulation",
      "reformulations",
      "reflection",
      "reflections"
    )
    let questions = number(counts.questions, "question", "questions", "question", "questions")
    let openings = say("ouvertures saisies", "openings taken")
    return say("questions : \(open), \(closed)", "questions: \(open), \(closed)")
      + semicolon + "\(reflections) \(say("pour", "to")) \(questions)\(semicolon)"
      + openings + say(" : \(counts.taken) sur ", ": \(counts.taken) of ") + "\(counts.openings)"
  }

  private func number(_ count: Int, _ one: String, _ many: String, _ en: String, _ ens: String)
    -> String
  {
    "\(count) " + (lang == .fr ? (count > 1 ? many : one) : (count == 1 ? en : ens))
  }

  // MARK: Hints

  func hint(_ hint: Hint) -> String {
    switch hint {
    case .mend(let codes):
      say(
        "Quelque chose s'est rompu entre vous. Réparez d'abord, sans vous défendre ; peut le faire : \(anyOf(codes)).",
        "Something broke between you. Mend it first, without defending yourself; what can do it: \(anyOf(codes))."
      )
    case .own(let code):
      say(
        "Votre dernière réplique a pesé (\(name(code))). Revenez dessus avant d'avancer.",
        "Your last reply weighed on them (\(name(code))). Come back to it before you go on."
      )
    case .emotion(let codes):
      say(
        "Une émotion vient de se montrer. Faites-lui de la place avant toute autre chose : \(anyOf(codes)).",
        "An emotion has just shown. Make room for it before anything else: \(anyOf(codes))."
      )
    case .answer(let codes):
      say(
        "Ce qui vient d'être dit appelle : \(anyOf(codes)).",
        "What has just been said calls for: \(anyOf(codes))."
      )
    case .position(let stance): position(stance)
    case .open(let open, let closed):
      say(
        "Vos questions ferment (\(closed) fermées, \(open) ouvertes) : laissez le choix de la réponse.",
        "Your questions close (\(closed) closed, \(open) open): leave the choice of what to answer."
      )
    case .sayBack(let reflections, let questions):
      say(
        "\(questions) questions pour \(reflections) \(reflections > 1 ? "reformulations" : "reformulation") : redites ce que vous avez compris avant de demander.",
        "\(questions) questions to \(reflections) \(reflections == 1 ? "reflection" : "reflections"): say back what you understood before you ask."
      )
    case .follow:
      say(
        "Rien ne presse : suivez ce que la personne apporte et laissez-la choisir par où continuer.",
        "Nothing presses: follow what they bring and let them choose where to go on."
      )
    }
  }

  private func position(_ stance: Stance) -> String {
    switch stance {
    case .low:
      say(
        "Ici, c'est la personne qui sait : mettez-vous en position basse, faites-vous expliquer.",
        "Here it is the patient who knows: take the low position, have it explained to you."
      )
    case .expert:
      say(
        "Ici, on attend ce que vous savez : informez, en mots simples.",
        "Here what you know is wanted: inform, in plain words."
      )
    case .planner:
      say(
        "C'est le moment de chercher ensemble la suite.",
        "It is time to look for the next step together."
      )
    case .director:
      say(
        "Ici, il faut décider : soyez clair et ferme.",
        "Here someone must decide: be clear and firm."
      )
    case .neutral: hint(.follow)
    }
  }

  /// What would be a mistake now.
  func avoid(_ codes: [Code]) -> String {
    say("À éviter maintenant : \(anyOf(codes)).", "To avoid now: \(anyOf(codes)).")
  }
}
