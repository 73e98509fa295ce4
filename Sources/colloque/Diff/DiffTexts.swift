import Language

/// What the program says about two versions of a scenario.
struct DiffTexts {
  let lang: Lang

  private func pick(_ french: String, _ english: String) -> String {
    switch lang {
    case .fr: french
    case .en: english
    }
  }

  func notInLanguage(_ lang: Lang, _ path: String) -> String {
    pick(
      "l'entretien est en \(lang.rawValue), et \(path) n'existe pas dans cette langue ; ajoutez la traduction",
      "the consultation is in \(lang.rawValue), and \(path) is not there in that language; add the translation"
    )
  }

  func otherScenarios(_ count: Int, _ id: String) -> String {
    pick(
      count == 1
        ? "1 entretien avec un autre patient que \(id) est laissé de côté"
        : "\(count) entretiens avec d'autres patients que \(id) sont laissés de côté",
      count == 1
        ? "1 consultation with another patient than \(id) is left aside"
        : "\(count) consultations with other patients than \(id) are left aside"
    )
  }

  func noneOf(_ id: String, in folder: String) -> String {
    pick(
      "\(folder) ne contient aucun entretien avec \(id) ; donnez le dossier où colloque play les écrit",
      "\(folder) holds no consultation with \(id); give the folder where colloque play writes them"
    )
  }
}
