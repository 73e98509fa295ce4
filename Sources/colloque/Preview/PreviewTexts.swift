import Coding
import Language
import Scenario

/// What the program says in a preview.
struct PreviewTexts {
  let lang: Lang

  private func say(_ french: String, _ english: String) -> String { lang == .fr ? french : english }

  var howTo: String {
    say(
      "Aperçu : enregistrez le fichier, et vos répliques sont rejouées avec la nouvelle version. /aide montre le reste.",
      "Preview: save the file, and your replies are played again with the new version. /help shows the rest."
    )
  }

  func help(on command: PreviewCommand) -> String {
    switch command {
    case .help: say("cette liste", "this list")
    case .state:
      say(
        "la relation, le temps, et pour chaque sujet l'échelon qui vient et ce qu'il demande",
        "the relation, the time, and for each topic the rung that comes next and what it needs"
      )
    case .why:
      say("pourquoi la dernière réplique a eu cet effet", "why the last reply did what it did")
    case .jump:
      say(
        "/retour N : revenir après la réplique N ; 0 est le début",
        "/jump N: go back to where reply N was answered; 0 is the opening"
      )
    case .silence: say("garder le silence ; « … » aussi", "keep silent; so does “…”")
    case .quit: say("quitter", "leave")
    }
  }

  // MARK: Saving

  var unchanged: String {
    say(
      "Relu : rien ne change dans ces répliques.",
      "Read again: nothing changes in these replies."
    )
  }
  func changed(_ count: Int) -> String {
    switch (lang, count) {
    case (.fr, 1): "Relu : un tour a changé."
    case (.en, 1): "Read again: one turn has changed."
    case (.fr, _): "Relu : \(count) tours ont changé."
    case (.en, _): "Read again: \(count) turns have changed."
    }
  }
  var colon: String { say(" : ", ": ") }
  func turn(_ number: Int) -> String {
    number == 0 ? say("Début", "Opening") : say("Réplique \(number)", "Reply \(number)")
  }
  var refused: String {
    say(
      "Enregistré avec des fautes ; la version d'avant reste en jeu :",
      "Saved with mistakes; the version before stays in play:"
    )
  }
  func setAside(_ count: Int) -> String {
    switch (lang, count) {
    case (.fr, 1): "La consultation finit plus tôt ; une réplique attend."
    case (.en, 1): "The consultation ends sooner; one reply waits."
    case (.fr, _): "La consultation finit plus tôt ; \(count) répliques attendent."
    case (.en, _): "The consultation ends sooner; \(count) replies wait."
    }
  }
  var codes: String { say("codes : ", "codes: ") }
  var state: String { say("relation : ", "relation: ") }
  func ending(_ id: String?) -> String {
    guard let id else { return say("la consultation continue", "the consultation goes on") }
    return say("fin : \(id)", "ending: \(id)")
  }

  // MARK: Orders

  var isOver: String {
    say(
      "La consultation est finie. /retour N revient après la réplique N.",
      "The consultation is over. /jump N goes back to reply N."
    )
  }
  func badTurn(_ replies: Int) -> String {
    say("/retour prend un nombre de 0 à \(replies)", "/jump takes a number from 0 to \(replies)")
  }
  func unknown(_ word: String, near: String?) -> String {
    let hint = near.map { say("vouliez-vous dire \($0) ?", "did you mean \($0)?") }
    return say("\(word) n'existe pas ; ", "there is no \(word); ")
      + (hint ?? say("/aide montre ce qu'il y a", "/help shows what there is"))
  }

  // MARK: The state

  func time(_ seconds: Int, of minutes: Int) -> String {
    let used = "\(seconds / 60) min \(seconds % 60) s"
    return say("temps : \(used) sur \(minutes) min", "time: \(used) of \(minutes) min")
  }
  func topic(_ told: Int, of all: Int) -> String {
    say("\(told) sur \(all)", "\(told) of \(all)")
  }
  func next(_ rung: Rung) -> String {
    let needs = rung.needs.alternatives.map { $0.map(\.phrase).joined(separator: ", ") }
      .joined(separator: " | ")
    let opens = rung.opens.map(\.rawValue).joined(separator: ", ")
    let parts = [
      needs.isEmpty ? nil : say("demande ", "needs ") + needs,
      opens.isEmpty ? nil : say("ouvert par ", "opened by ") + opens,
    ].compactMap(\.self)
    let why = parts.isEmpty ? "" : " (\(parts.joined(separator: say(" ; ", "; "))))"
    return say("vient \(rung.id)", "next \(rung.id)") + why
  }
  var allTold: String { say("tout est dit", "all told") }
  func marks(_ names: [String]) -> String {
    say("marques : ", "marks: ") + names.joined(separator: ", ")
  }
  func happened(_ names: [String]) -> String {
    say("arrivé : ", "happened: ") + names.joined(separator: ", ")
  }
  func broken(_ id: String, turns: Int) -> String {
    say(
      "rupture \(id), à réparer en \(turns) réplique\(turns > 1 ? "s" : "")",
      "rupture \(id), to be mended within \(turns) \(turns == 1 ? "reply" : "replies")"
    )
  }
  var closed: String {
    say(
      "une rupture est restée : plus rien ne se dit tant qu'elle n'est pas rattrapée",
      "a rupture was left: nothing more is told until amends are made"
    )
  }
}
