import Assessment
import Coding
import Language
import Transcript

/// Every text of the reports, in both languages.
///
/// French marks of two parts stand after a no-break space, written `\u{a0}`.
struct Terms {
  let lang: Lang
  /// What the rubric calls its levels, where it names them.
  var levels: [String: String] = [:]

  init(lang: Lang, rubric: Rubric? = nil) {
    self.lang = lang
    for level in rubric?.levels ?? [] {
      levels[level.id] = level.name(in: lang).map { Safe.line($0) }
    }
  }

  func say(_ french: String, _ english: String) -> String { lang == .fr ? french : english }

  var colon: String { say("\u{a0}: ", ": ") }

  func quoted(_ text: String) -> String {
    lang == .fr ? "«\u{a0}\(text)\u{a0}»" : "“\(text)”"
  }

  func percent(_ number: Int) -> String { say("\(number)\u{a0}%", "\(number)%") }

  // MARK: Headings

  var debrief: String { say("Débrief de la consultation", "Debrief of the consultation") }
  var strengths: String { say("Ce qui a porté", "What worked") }
  var missed: String { say("Occasions manquées", "Missed openings") }
  var next: String { say("La prochaine fois", "Next time") }
  var whatHappened: String { say("Ce qui s’est passé", "What happened") }
  var how: String {
    say("Comment chaque note a été calculée", "How each mark was computed")
  }
  var toLookAt: String { say("À regarder par une personne", "For a person to look at") }
  var innerTrack: String {
    say("Ce qui a été pensé sans être dit", "What was thought and not said")
  }
  var origin: String { say("Provenance", "Provenance") }
  var dimensions: String { say("Les quatre dimensions", "The four dimensions") }
  var behaviours: String { say("Ce que vous avez fait", "What you did") }
  var alliance: String { say("L’alliance au fil de l’entretien", "The alliance over time") }
  var timeline: String { say("Le fil des codes", "The codes over time") }
  var talk: String { say("L’entretien", "The consultation") }
  var cues: String { say("Les émotions montrées", "The emotions shown") }

  // MARK: Marks

  var mark: String { say("Note", "Mark") }
  var outOf: String { say("sur 100", "out of 100") }
  var provisional: String {
    say(
      "Note provisoire, donnée par un programme\u{a0}; elle vaut quand une personne l’a confirmée.",
      "A provisional mark, given by a program; it counts once a person has confirmed it."
    )
  }

  /// A mark with its level in words.
  func mark(_ mark: Int?, _ level: String) -> String {
    guard let mark else { return dimensionLevel(level) }
    return "\(mark) \(outOf), \(self.level(level))"
  }

  /// The name of a level; a rubric's own names are shown as they are.
  func level(_ id: String) -> String {
    if let name = levels[id] { return name }
    return switch id {
    case "proficient": say("maîtrisé", "proficient")
    case "competent": say("acquis", "competent")
    case "developing": say("en cours d’acquisition", "developing")
    case "beginning": say("débutant", "beginning")
    case "good": say("bon", "good")
    case "fair": say("correct", "fair")
    case "below-fair": say("en dessous du seuil", "below fair")
    case "outstanding": say("remarquable", "outstanding")
    case "very-satisfactory": say("très satisfaisant", "very satisfactory")
    case "satisfactory": say("satisfaisant", "satisfactory")
    case "borderline": say("limite", "borderline")
    case "insufficient": say("insuffisant", "insufficient")
    case Assessment.notObserved: say("non observé", "not observed")
    case Assessment.tooShort: say("trop court pour être noté", "too short to mark")
    default: id.split(separator: "-").joined(separator: " ")
    }
  }

  /// The level of one dimension: where the whole is too short, it is enough to say that it has no mark.
  func dimensionLevel(_ id: String) -> String {
    id == Assessment.tooShort ? say("non noté", "not marked") : level(id)
  }

  func name(_ dimension: Dimension) -> String {
    switch dimension {
    case .reformulation: say("Reformulation", "Reformulation")
    case .legitimation: say("Légitimation", "Legitimation")
    case .openQuestions: say("Questions ouvertes", "Open questions")
    case .positioning: say("Positionnement", "Positioning")
    }
  }

  // MARK: Places

  func ended(_ verdict: String, _ cause: End.Cause) -> String {
    say("\(self.verdict(verdict))\u{a0}; ", "\(self.verdict(verdict)); ") + self.cause(cause)
  }
  func reply(_ turn: Int) -> String { say("Réplique \(turn)", "Reply \(turn)") }
  func replies(_ count: Int) -> String {
    lang == .fr
      ? "\(count) réplique\(count > 1 ? "s" : "")" : "\(count) \(count == 1 ? "reply" : "replies")"
  }
  var you: String { say("Vous", "You") }
  var why: String { say("Pourquoi", "Why") }
  var another: String { say("Autrement", "Another way") }
  var anotherToo: String { say("Allait aussi", "Would serve too") }
  var silence: String { say("(silence)", "(silence)") }
  var noStrength: String {
    say("Rien à relever pour l’instant.", "Nothing to point out yet.")
  }
  func noMiss(_ level: String) -> String {
    guard level != Assessment.tooShort else { return noStrength }
    return say("Rien d’important n’a été manqué.", "Nothing of weight was missed.")
  }

  // MARK: Outcome

  var ending: String { say("Fin", "Ending") }
  var cutShort: String {
    say("l’entretien s’arrête avant sa fin", "the consultation stops before its end")
  }
  func verdict(_ id: String) -> String {
    switch id {
    case "good": say("bonne", "good")
    case "mixed": say("mitigée", "mixed")
    case "poor": say("mauvaise", "poor")
    default: id
    }
  }
  func cause(_ cause: End.Cause) -> String {
    switch cause {
    case .learner: say("vous avez pris congé", "you took leave")
    case .patient: say("la personne est partie", "the patient left")
    case .time: say("le temps était écoulé", "the time was over")
    case .input: say("l’entretien a été interrompu", "the consultation was interrupted")
    }
  }
  var bond: String { say("Lien", "Bond") }
  var goals: String { say("Buts", "Goals") }
  var tasks: String { say("Tâches", "Tasks") }
  var tension: String { say("Tension", "Tension") }
  func fromTo(_ from: Int, _ to: Int) -> String {
    say("de \(from) à \(to)", "from \(from) to \(to)")
  }
  var disclosed: String { say("Ce qui a été confié", "What was told") }
  var rupture: String { say("Rupture", "Rupture") }
  func rupture(_ kind: String) -> String {
    kind == "withdrawal" ? say("retrait", "withdrawal") : say("confrontation", "confrontation")
  }
  func mended(_ turn: Int) -> String {
    say("réparée à la réplique \(turn)", "mended in reply \(turn)")
  }
  var notMended: String { say("non réparée", "not mended") }
  var talkRatio: String { say("Parole", "Talk") }
  func talkRatio(_ learner: Int, _ patient: Int) -> String {
    let all = max(learner + patient, 1)
    let share = (200 * learner + all) / (2 * all)
    return say(
      "vous \(share)\u{a0}%, l’autre \(100 - share)\u{a0}%",
      "you \(share)%, the patient \(100 - share)%"
    )
  }
  var miti: String { say("Reformulations et questions", "Reflections and questions") }
  func miti(_ reflections: Int, _ questions: Int) -> String {
    say(
      "\(reflections) pour \(questions) (repères MITI 4.2.1\u{a0}: 1 pour 1 correct, 2 pour 1 bon)\u{a0};"
        + " montré, non noté",
      "\(reflections) to \(questions) (MITI 4.2.1: 1 to 1 fair, 2 to 1 good); shown, not marked"
    )
  }

  // MARK: Provenance

  /// That a consultation is another try from a reply on.
  func retry(_ turn: Int) -> String {
    say(
      "Reprise d’un entretien à partir de la réplique \(turn)\u{a0}; les répliques d’avant sont celles du premier essai.",
      "Another try at a consultation from reply \(turn) on; the replies before are those of the first attempt."
    )
  }
  var parent: String { say("Reprise de", "Another try of") }
  func parent(_ seal: String, _ turn: Int) -> String {
    say(
      "l’entretien au sceau \(seal), à partir de la réplique \(turn)",
      "the consultation with the seal \(seal), from reply \(turn) on"
    )
  }
  var scenario: String { say("Scénario", "Scenario") }
  var seed: String { say("Graine", "Seed") }
  var rubric: String { say("Grille", "Rubric") }
  var program: String { say("Programme", "Program") }
  var coder: String { say("Codeur", "Coder") }
  var started: String { say("Début", "Began") }
  var candidate: String { say("Candidat", "Candidate") }
  var mode: String { say("Mode", "Mode") }
  func mode(_ mode: Header.Mode) -> String {
    switch mode {
    case .practice: say("entraînement", "practice")
    case .coach: say("entraînement accompagné", "practice with coach")
    case .exam: say("examen", "exam")
    }
  }
  var overall: String { say("Ensemble", "Overall") }
  var points: String { say("Points", "Points") }
}
