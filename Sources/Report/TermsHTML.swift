import Assessment
import Coding
import Language

/// The texts that only the HTML report has.
extension Terms {
  var skip: String { say("Aller au contenu", "Skip to the content") }
  var contents: String { say("Sommaire", "Contents") }
  var feedback: String { say("Retour", "Feedback") }
  var allianceShort: String { say("Alliance", "Alliance") }
  var turn: String { say("Réplique", "Reply") }
  var turns: String { say("répliques", "replies") }
  var words: String { say("Vos mots", "Your words") }
  var code: String { say("Code", "Code") }
  var shown: String { say("Ce qui a été dit", "What was said") }
  var emotion: String { say("Émotion", "Emotion") }
  var yourAnswer: String { say("Votre réponse", "Your answer") }
  var yes: String { say("oui", "yes") }
  var sure: String { say("Sûr à", "Sure to") }
  var opening: String { say("Début", "Opening") }
  var inNumbers: String { say("Les mêmes courbes en chiffres", "The same curves in numbers") }
  var evidence: String { say("Preuves", "Evidence") }
  var deductions: String { say("Points retirés", "Points taken off") }
  var thought: String { say("Pensé, pas dit", "Thought, not said") }
  var seal: String { say("Sceau", "Seal") }
  var from: String { say("à partir de", "from") }
  var bands: String { say("Niveaux\u{a0}: ", "Levels: ") }
  var cuesCaption: String {
    say("Émotions montrées, et ce que vous en avez fait", "Emotions shown, and what you did")
  }
  func timelineCaption(_ first: Int, _ last: Int) -> String {
    say("Codes par réplique, de \(first) à \(last)", "Codes by reply, \(first) to \(last)")
  }
  var legend: String {
    say(
      "Rond plein\u{a0}: soutient l’alliance. Losange\u{a0}: la tend. Rond vide\u{a0}: ni l’un ni l’autre.",
      "Full circle: supports the alliance. Diamond: strains it. Empty circle: neither."
    )
  }
  var notCounted: String {
    say(
      "Le programme n’était pas assez sûr de ces codes\u{a0}: ils ne comptent pour rien. À une personne"
        + " d’en juger.",
      "The program was not sure enough of these codes: they count for nothing. A person should judge."
    )
  }
  var ruptureMended: String { say("Rupture réparée", "Rupture mended") }
  var ruptureNotMended: String { say("Rupture non réparée", "Rupture not mended") }

  func minutes(_ seconds: Int) -> String {
    let minutes = (seconds + 30) / 60
    return "\(minutes)\u{a0}min"
  }

  func stance(_ stance: Stance) -> String {
    stance == .low
      ? capitalised(label(stance))
      : say("Position\u{a0}: \(label(stance))", "Stance: \(label(stance))")
  }

  func counts(_ counts: EvidenceNote.Count) -> String {
    switch counts {
    case .full: say("saisi", "taken")
    case .partly: say("en partie", "in part")
    case .missed: say("manqué", "missed")
    case .against: say("contre", "against")
    case .aside: say("mis de côté", "set aside")
    }
  }

  func cue(_ cue: PatientCue) -> String {
    let name = cue.emotion.name(in: lang)
    return cue.kind == .concern
      ? say("Émotion dite\u{a0}: \(name)", "Emotion stated: \(name)")
      : say("Émotion devinée\u{a0}: \(name)", "Emotion hinted at: \(name)")
  }

  func broken(_ broken: Outcome.Break) -> String {
    let end = broken.mended.map(mended) ?? notMended
    return say(
      "Rupture à la réplique \(broken.began)\u{a0}: \(rupture(broken.kind)), \(end)",
      "Rupture at reply \(broken.began): \(rupture(broken.kind)), \(end)"
    )
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The class of a code in the style sheet: it helps, it is adverse, or neither.
  func kind(_ code: Code) -> String {
    if Code.adverse.contains(code) || code == .stackedQuestions { return "adverse" }
    let graded: CodeSet = [.reformulation, .legitimation, .openQuestion, .facilitation]
    return Code.supporting.contains(code) || graded.contains(code) ? "helps" : "plain"
  }
}
