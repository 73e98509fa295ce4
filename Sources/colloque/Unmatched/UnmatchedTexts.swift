import Language
import Scenario

/// What the program says about replies that no topic caught.
struct UnmatchedTexts {
  let lang: Lang

  private func pick(_ french: String, _ english: String) -> String {
    switch lang {
    case .fr: french
    case .en: english
    }
  }

  private var colon: String { pick(" :", ":") }

  func heading(_ part: UnmatchedReplies) -> String {
    let name = "\(part.scenario.id) (\(part.scenario.lang.rawValue))"
    let replies = pick(
      part.replies.count == 1 ? "réplique" : "répliques",
      part.replies.count == 1 ? "reply" : "replies"
    )
    let groups = pick(
      part.groups.count == 1 ? "1 groupe" : "\(part.groups.count) groupes",
      part.groups.count == 1 ? "1 group" : "\(part.groups.count) groups"
    )
    return pick(
      "\(name) : de \(part.replies.count) \(replies), \(part.count) sans sujet, en \(groups)",
      "\(name): of \(part.replies.count) \(replies), \(part.count) without a topic, in \(groups)"
    )
  }

  func quoted(_ text: String) -> String { pick("« \(text) »", "“\(text)”") }

  func after(_ patient: String) -> String { pick("après", "after") + "\(colon) \(quoted(patient))" }

  func words(_ words: [String]) -> String {
    pick("mots", "words") + "\(colon) \(words.joined(separator: ", "))"
  }

  func nearest(_ topics: [String]) -> String {
    pick("sujets proches", "near topics") + "\(colon) \(topics.joined(separator: ", "))"
  }

  func unanswered(_ fact: String) -> String {
    pick(
      "la question `\(fact)` du fichier partagé n'a pas de réponse ici ; ajoutez un fait de ce nom",
      "the question `\(fact)` of the shared file has no answer here; add a fact of that name"
    )
  }

  var noTopic: String { pick("aucun sujet proche", "no near topic") }

  func places(_ places: [String], more: Int) -> String {
    let rest = more > 0 ? pick(" et \(more) de plus", " and \(more) more") : ""
    return pick("où", "where") + "\(colon) \(places.joined(separator: ", "))\(rest)"
  }

  var nothing: String {
    pick(
      "Chaque réplique a trouvé un sujet, une question ou une réaction.",
      "Every reply found a topic, a question or a reaction."
    )
  }

  // MARK: Attaching

  func noGroup(_ text: String, of count: Int) -> String {
    guard count > 0 else {
      return pick(
        "il n'y a pas de groupe à rattacher : chaque réplique a trouvé quelque chose",
        "there is no group to attach: every reply found something"
      )
    }
    return pick(
      "il n'y a pas de groupe « \(text) » ; donnez un nombre de 1 à \(count)",
      "there is no group `\(text)`; give a number from 1 to \(count)"
    )
  }

  var attachNeedsTopic: String {
    pick(
      "--attach demande aussi --to TOPIC ; donnez le nom du sujet",
      "--attach needs --to TOPIC too; give the name of the topic"
    )
  }

  var onlyWithAttach: String {
    pick(
      "--to, --words et --force vont avec --attach ; donnez le numéro d'un groupe",
      "--to, --words and --force go with --attach; give the number of a group"
    )
  }

  func problem(_ problem: WordInsertion.Problem, topic: String) -> String {
    switch problem {
    case .unknownTopic(let near?, _):
      pick(
        "il n'y a pas de sujet `\(topic)` ; vouliez-vous dire `\(near)` ?",
        "there is no topic `\(topic)`; did you mean `\(near)`?"
      )
    case .unknownTopic(nil, let topics):
      pick(
        "il n'y a pas de sujet `\(topic)` ; prenez l'un de \(topics.joined(separator: ", "))",
        "there is no topic `\(topic)`; take one of \(topics.joined(separator: ", "))"
      )
    case .badWord(let word):
      pick(
        "« \(word) » ne peut pas être un mot de sujet ; prenez des lettres, avec une étoile à la fin s'il en suit d'autres",
        "`\(word)` can't be a word of a topic; take letters, with a star at the end where more follow"
      )
    case .alreadyThere:
      pick(
        "le sujet `\(topic)` a déjà ces mots ; donnez-en d'autres avec --words",
        "the topic `\(topic)` has these words already; give others with --words"
      )
    case .unreadable:
      pick(
        "le scénario ne peut pas être lu dans cette langue ; voyez colloque scenario check",
        "the scenario can't be read in that language; see colloque scenario check"
      )
    case .byHand:
      pick(
        "les mots de `\(topic)` sont écrits d'une façon que le programme ne change pas ; ajoutez-les à la main",
        "the words of `\(topic)` are written in a way that the program does not change; add them by hand"
      )
    }
  }

  func gained(_ count: Int, of all: Int, topic: String) -> String {
    pick(
      "répliques du groupe qui vont maintenant à `\(topic)` : \(count) sur \(all)",
      "replies of the group that now go to `\(topic)`: \(count) of \(all)"
    )
  }

  func alsoGained(_ count: Int) -> String {
    pick(
      count == 1
        ? "1 autre réplique sans sujet en trouve un"
        : "\(count) autres répliques sans sujet en trouvent un",
      count == 1
        ? "1 other reply without a topic finds one"
        : "\(count) other replies without a topic find one"
    )
  }

  func stolen(_ count: Int) -> String {
    pick(
      count == 1
        ? "1 réplique change de sujet :" : "\(count) répliques changent de sujet :",
      count == 1 ? "1 reply changes its topic:" : "\(count) replies change their topic:"
    )
  }

  var nothingTaken: String {
    pick("aucune autre réplique ne change de sujet", "no other reply changes its topic")
  }

  var refused: String {
    pick(
      "rien n'est écrit : ces mots prennent des répliques à d'autres ; prenez des mots plus précis, ou --force",
      "nothing is written: these words take replies from others; take more precise words, or --force"
    )
  }

  var catchesNothing: String {
    pick(
      "rien n'est écrit : avec ces mots, le groupe ne va pas à ce sujet ; donnez-en d'autres avec --words",
      "nothing is written: with these words the group does not go to that topic; give others with --words"
    )
  }

  func written(_ path: String) -> String { pick("\(path) est écrit", "\(path) is written") }

  // MARK: Questions

  func askGroup(of numbers: ClosedRange<Int>) -> String {
    pick(
      "Rattacher un groupe ? [\(numbers.lowerBound)-\(numbers.upperBound), Entrée : non] ",
      "Attach a group? [\(numbers.lowerBound)-\(numbers.upperBound), Enter: no] "
    )
  }

  func askTopic(_ preset: String?) -> String {
    pick("À quel sujet ?", "To which topic?") + (preset.map { " [\($0)] " } ?? " ")
  }

  func askWords(_ preset: String) -> String {
    pick("Par quels mots ? [\(preset)] ", "By which words? [\(preset)] ")
  }

  var askAnyway: String {
    pick("Écrire quand même ? (o/n) ", "Write all the same? (y/n) ")
  }

  var askWrite: String { pick("Écrire ? (o/n) ", "Write? (y/n) ") }

  var notWritten: String { pick("rien n'est écrit", "nothing is written") }
}
