import Coding
import Language

/// What the program says to a second marker.
struct ReviewTexts {
  let lang: Lang

  private func say(_ french: String, _ english: String) -> String {
    lang == .fr ? french : english
  }

  var intro: String {
    say(
      "Vous codez à l'aveugle : ni les codes ni les notes du programme ne sont montrés. "
        + "Pour chaque réplique, tapez ses codes et, si vous voulez, une position ; Entrée seule : aucun code. "
        + "/aide montre les commandes, Tab complète.",
      "You code blind: neither the program's codes nor its marks are shown. "
        + "For each reply type its codes and, if you like, a stance; Enter alone: no code. "
        + "/help shows the commands, Tab completes."
    )
  }

  var help: String {
    say(
      "/retour : revenir à la réplique d'avant (votre dernier mot compte, rien n'est effacé) ; "
        + "/passer : ne pas coder celle-ci ; /codes : les noms ; /quitter : arrêter, ce qui est fait est gardé.",
      "/back: return to the reply before (your last word counts, nothing is erased); "
        + "/skip: leave this one uncoded; /codes: the names; /quit: stop, what is done is kept."
    )
  }

  func reply(_ turn: Int, of count: Int) -> String {
    say("Réplique \(turn) sur \(count)", "Reply \(turn) of \(count)")
  }

  var learner: String { say("Apprenant : ", "Learner: ") }
  var silence: String { say("(silence)", "(silence)") }

  func unknown(_ unknown: CodeWords.Unknown) -> String {
    let near = unknown.near.map { say(" Vouliez-vous dire \($0) ?", " Did you mean \($0)?") } ?? ""
    return say(
      "\(unknown.word) n'est ni un code ni une position.",
      "\(unknown.word) is neither a code nor a stance."
    ) + near
  }

  func mark(_ dimension: Dimension) -> String {
    "\(name(dimension)), 0-100 \(say("(Entrée : sans note)", "(Enter: no mark)")) > "
  }

  var rating: String {
    say("Impression globale, 1-5 (Entrée : sans) > ", "Global rating, 1-5 (Enter: none) > ")
  }

  func outside(_ range: ClosedRange<Int>) -> String {
    say(
      "Un nombre de \(range.lowerBound) à \(range.upperBound), ou rien.",
      "A number from \(range.lowerBound) to \(range.upperBound), or nothing."
    )
  }

  func kept(_ count: Int, at path: String) -> String {
    say(
      "\(count) \(count > 1 ? "décisions gardées" : "décision gardée") dans \(path)",
      "\(count) decision\(count == 1 ? "" : "s") kept in \(path)"
    )
  }

  func name(_ dimension: Dimension) -> String {
    switch dimension {
    case .reformulation: say("Reformulation", "Reformulation")
    case .legitimation: say("Légitimation", "Legitimation")
    case .openQuestions: say("Questions ouvertes", "Open questions")
    case .positioning: say("Positionnement", "Positioning")
    }
  }

  // MARK: Errors

  var badCode: String {
    say(
      "le code d'une personne a 1 à 40 lettres sans accent, chiffres, tirets ou points ; ne donnez jamais un nom",
      "a person's code has 1 to 40 plain letters, digits, hyphens or dots; never give a name"
    )
  }

  var noReplies: String {
    say("cette transcription n'a aucune réplique", "this transcript has no reply")
  }

  var badHeading: String {
    say(
      "l'en-tête doit être turn,codes ou turn,codes,stance",
      "the heading must be turn,codes or turn,codes,stance"
    )
  }

  func noSuchTurn(_ name: String, of count: Int) -> String {
    say(
      "\(name) n'est ni une réplique de 1 à \(count), ni une dimension, ni overall, ni rating",
      "\(name) is neither a reply from 1 to \(count), nor a dimension, nor overall, nor rating"
    )
  }

  func badNumber(_ text: String, _ range: ClosedRange<Int>) -> String {
    say(
      "\(text) n'est pas un nombre de \(range.lowerBound) à \(range.upperBound)",
      "\(text) is not a number from \(range.lowerBound) to \(range.upperBound)"
    )
  }

  func nothingKept(_ mistakes: Int) -> String {
    say(
      "rien n'est gardé à cause de \(mistakes) \(mistakes > 1 ? "lignes fausses" : "ligne fausse") ; corrigez et recommencez",
      "nothing is kept because of \(mistakes) wrong line\(mistakes == 1 ? "" : "s"); mend and start again"
    )
  }

  var needsReason: String {
    say("donnez avec --reason pourquoi une note change", "say with --reason why a mark changes")
  }

  func badOverride(_ text: String) -> String {
    say(
      "\(text) n'est pas de la forme dimension=0-100 ; dimensions : \(Self.dimensions)",
      "\(text) is not of the form dimension=0-100; dimensions: \(Self.dimensions)"
    )
  }

  func confirmed(_ path: String, _ by: String) -> String {
    say("\(path) : notes confirmées par \(by)", "\(path): marks confirmed by \(by)")
  }

  static let dimensions = (Dimension.allCases.map(\.rawValue) + ["overall"]).joined(separator: ", ")
}
