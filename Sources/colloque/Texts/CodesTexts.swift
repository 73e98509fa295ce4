import Coding
import Language

/// What the program says around the manual's own words.
struct CodesTexts {
  let lang: Lang

  private func say(_ french: String, _ english: String) -> String { lang == .fr ? french : english }

  func title(of group: ManualGroup) -> String {
    switch group {
    case .graded: say("Noté : redire et légitimer", "Marked: saying back and legitimising")
    case .questions: say("Noté : questionner", "Marked: asking")
    case .supporting: say("Ce qui soutient l'alliance", "What supports the alliance")
    case .straining: say("Ce qui la tend", "What strains it")
    case .plain: say("Ni bon ni mauvais", "Neither good nor bad")
    case .stances:
      say(
        "Noté : se placer, une seule position par réplique",
        "Marked: the stance, one in each reply"
      )
    case .depths:
      say(
        "Décrit, jamais noté : la profondeur d'une reformulation",
        "Described, never marked: the depth of a reformulation"
      )
    }
  }

  var more: String {
    say(
      "colloque codes NOM montre la définition, des exemples et les indices qui pèsent ; colloque codes INDICE montre un indice.",
      "colloque codes NAME shows the definition, examples and the cues that weigh; colloque codes CUE shows a cue."
    )
  }
  var limits: String { say("Ce que ce n'est pas", "What it is not") }
  var source: String { say("Source : ", "Source: ") }
  var matches: String { say("Exemples", "Examples") }
  var leaves: String { say("Ce qui y ressemble sans en être", "What looks like it and is not") }
  var patient: String { say("Patient : ", "Patient: ") }
  var you: String { say("Vous : ", "You: ") }
  var instead: String { say("Plutôt : ", "Rather: ") }

  /// What stands before the one line about something.
  func name(_ entry: ManualEntry) -> String { entry.name + say(" : ", ": ") }

  /// What stands around marked words where nothing can be bold.
  var quotes: (opening: String, closing: String) {
    lang == .fr ? ("«\u{a0}", "\u{a0}»") : ("«", "»")
  }

  func unknown(_ name: String, near: String?) -> String {
    guard let near else {
      return say(
        "le manuel n'a pas de `\(name)` ; colloque codes montre tous ses noms",
        "the manual has no `\(name)`; colloque codes shows all its names"
      )
    }
    return say(
      "le manuel n'a pas de `\(name)` ; vouliez-vous dire `\(near)` ?",
      "the manual has no `\(name)`; did you mean `\(near)`?"
    )
  }
}
