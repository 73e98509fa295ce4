import Language

/// What the program says about another try.
struct RetryTexts {
  let lang: Lang

  private func say(_ french: String, _ english: String) -> String {
    lang == .fr ? french : english
  }

  var exam: String {
    say(
      "un examen ne se rejoue pas ; donnez la transcription d'un entraînement",
      "an exam is not tried again; give the transcript of a practice"
    )
  }

  var nothingMissed: String {
    say(
      "rien d'important n'a été manqué ici ; choisissez la réplique avec --from",
      "nothing of weight was missed here; choose the reply with --from"
    )
  }

  func noSuchTurn(_ turn: Int, of count: Int) -> String {
    say(
      "il n'y a pas de réplique \(turn) ; donnez avec --from un nombre de 1 à \(count)",
      "there is no reply \(turn); give a number from 1 to \(count) with --from"
    )
  }

  /// Asks after the debrief.
  func ask(_ turn: Int) -> String {
    say(
      "Revenir à la réplique \(turn) et essayer autrement ? (o/n)",
      "Go back to reply \(turn) and try another way? (y/n)"
    )
  }

  var askOn: String { say("Continuer à partir d'ici ? (o/n)", "Go on from here? (y/n)") }

  func back(_ turn: Int) -> String {
    say("Retour juste avant votre réplique \(turn).", "Back to just before your reply \(turn).")
  }

  func said(_ reply: String) -> String {
    say("Vous aviez dit : \(reply)", "You had said: \(reply)")
  }

  var first: String { say("La première fois", "The first time") }
  var now: String { say("Cette fois", "This time") }
  var you: String { say("Vous : ", "You: ") }
  var codes: String { say("Codes : ", "Codes: ") }
  var ended: String { say("La consultation finit ici.", "The consultation ends here.") }
}
