import Language

/// What the author's desk says.
struct DeskTexts {
  let lang: Lang

  private func pick(_ french: String, _ english: String) -> String {
    switch lang {
    case .fr: french
    case .en: english
    }
  }

  func badID(_ text: String, near: String) -> String {
    pick(
      "« \(text) » ne peut pas nommer un dossier de scénario ; prenez des minuscules sans accents, des chiffres et "
        + "des traits d'union" + (near.isEmpty ? "" : ", \(near) par exemple"),
      "`\(text)` can't name a scenario's folder; take lower-case letters without accents, digits and hyphens"
        + (near.isEmpty ? "" : ", \(near) for instance")
    )
  }

  func badName(_ text: String) -> String {
    pick(
      "« \(text) » ne peut pas être le nom du patient ; prenez des lettres, des points et des traits d'union",
      "`\(text)` can't be the patient's name; take letters, full stops and hyphens"
    )
  }

  func badAge(_ text: String) -> String {
    pick(
      "« \(text) » n'est pas un âge ; donnez un nombre de 1 à 120",
      "`\(text)` is no age; give a number from 1 to 120"
    )
  }

  func isThere(_ path: String) -> String {
    pick(
      "\(path) existe déjà ; prenez un autre nom, ou supprimez-le d'abord",
      "\(path) is there already; take another name, or delete it first"
    )
  }

  func cannotWrite(_ path: String, _ reason: String) -> String {
    pick(
      "\(path) ne peut pas être écrit (\(reason)) ; choisissez un autre dossier avec --dir",
      "\(path) can't be written (\(reason)); choose another folder with --dir"
    )
  }

  func askName(_ preset: String) -> String {
    pick("Comment s'appelle le patient ? [\(preset)] ", "What is the patient's name? [\(preset)] ")
  }

  func askAge(_ preset: Int) -> String {
    pick("Quel âge a-t-il ? [\(preset)] ", "How old are they? [\(preset)] ")
  }

  func written(_ path: String, folder: String) -> String {
    pick(
      """
      \(path) est écrit, et se joue déjà :
        colloque play \(folder)
        colloque scenario check \(folder)
      """,
      """
      \(path) is written, and plays already:
        colloque play \(folder)
        colloque scenario check \(folder)
      """
    )
  }
}
