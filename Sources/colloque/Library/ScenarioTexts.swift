import Language

/// What the program says about scenarios.
struct ScenarioTexts {
  let lang: Lang

  func sentence(for problem: ScenarioLibrary.Problem) -> String {
    switch (problem, lang) {
    case (.unknown(let name, let near?, _), .en):
      "there is no scenario `\(name)`; did you mean `\(near)`?"
    case (.unknown(let name, let near?, _), .fr):
      "il n'y a pas de scénario `\(name)` ; vouliez-vous dire `\(near)` ?"
    case (.unknown(let name, nil, let names), .en):
      "there is no scenario `\(name)`; give the path of a folder or a file"
        + (names.isEmpty ? "" : ", or one of \(names.joined(separator: ", "))")
    case (.unknown(let name, nil, let names), .fr):
      "il n'y a pas de scénario `\(name)` ; donnez le chemin d'un dossier ou d'un fichier"
        + (names.isEmpty ? "" : ", ou l'un de \(names.joined(separator: ", "))")
    case (.unreadable(let path, let reason), .en):
      "`\(path)` can't be read: \(reason)"
    case (.unreadable(let path, let reason), .fr):
      "`\(path)` ne peut pas être lu : \(reason)"
    case (.mistakes(let name, let rendered), .en):
      "the scenario `\(name)` has mistakes (\(rendered.count)); see `colloque scenario check \(name)`"
    case (.mistakes(let name, let rendered), .fr):
      "le scénario `\(name)` a des fautes (\(rendered.count)) ; voyez `colloque scenario check \(name)`"
    case (.notInLanguage(let name, let lang, let has), .en):
      "the scenario `\(name)` is not there in `\(lang.rawValue)`; take --lang \(list(has))"
    case (.notInLanguage(let name, let lang, let has), .fr):
      "le scénario `\(name)` n'existe pas en `\(lang.rawValue)` ; prenez --lang \(list(has))"
    }
  }

  func noFolder(_ folder: String?) -> String {
    switch lang {
    case .en:
      folder.map { "there is no folder `\($0)`" }
        ?? "the bundled scenarios were not found; set COLLOQUE_SHARE, or give --scenarios"
    case .fr:
      folder.map { "il n'y a pas de dossier `\($0)`" }
        ?? "les scénarios fournis n'ont pas été trouvés ; posez COLLOQUE_SHARE, ou donnez --scenarios"
    }
  }

  func noScenarios(in folder: String) -> String {
    switch lang {
    case .en: "no folder in `\(folder)` holds a scenario.yaml"
    case .fr: "aucun dossier de `\(folder)` ne contient de scenario.yaml"
    }
  }

  func broken(_ path: String) -> String {
    switch lang {
    case .en: "has mistakes; see `colloque scenario check \(path)`"
    case .fr: "a des fautes ; voyez `colloque scenario check \(path)`"
    }
  }

  func trains(_ skills: String) -> String {
    switch lang {
    case .en: "trains \(skills)"
    case .fr: "entraîne \(skills)"
    }
  }

  func summary(_ names: [String], errors: Int, warnings: Int) -> String {
    let subject = names.joined(separator: ", ")
    switch lang {
    case .en:
      return
        "\(subject): \(count(errors, "error", "errors")), \(count(warnings, "warning", "warnings"))"
    case .fr:
      let counts =
        "\(count(errors, "erreur", "erreurs")), "
        + count(warnings, "avertissement", "avertissements")
      return "\(subject) : \(counts)"
    }
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    switch (number, lang) {
    case (0, .en): "no \(many)"
    case (0, .fr): "aucun\(one == "erreur" ? "e" : "") \(one)"
    case (1, _): "1 \(one)"
    default: "\(number) \(many)"
    }
  }

  private func list(_ langs: [Lang]) -> String { langs.map(\.rawValue).joined(separator: ", ") }
}

extension ScenarioLibrary.Problem {
  /// The error that ends the program.
  func failure(in lang: Lang) -> Failure {
    let sentence = ScenarioTexts(lang: lang).sentence(for: self)
    if case .mistakes = self { return Failure(.data, sentence) }
    return Failure(.noInput, sentence)
  }
}
