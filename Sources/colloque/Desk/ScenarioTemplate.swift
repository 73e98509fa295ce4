import Language

/// A new scenario that plays as it is, each part explained by a line of its own.
struct ScenarioTemplate {
  /// The name of the scenario and of its folder.
  let id: String
  let lang: Lang
  /// The patient's name, as it is shown.
  let name: String
  /// The patient's age, in years.
  let age: Int

  /// The text of the file.
  var text: String {
    let template =
      switch lang {
      case .fr: Self.french
      case .en: Self.english
      }
    return template.replacing("{id}", with: id).replacing("{name}", with: name)
      .replacing("{age}", with: "\(age)")
  }

  /// The patient of a template about whom nothing was said.
  static func patient(in lang: Lang) -> (name: String, age: Int) {
    (name: lang == .fr ? "Mme Roux" : "Mrs Ross", age: 47)
  }

  /// The name of a folder that a title would have: `Mal de dos` becomes `mal-de-dos`.
  static func id(from title: String) -> String {
    let words = FoldedText(title).texts.map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.filter { isPlain($0) }))
    }
    return words.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// Whether a text can be the name of a scenario: lower-case letters, digits, and hyphens between them.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 60 && !text.hasPrefix("-")
      && text.unicodeScalars.allSatisfy { isPlain($0) || $0 == "-" }
  }

  /// Whether a text can stand in a file as a patient's name, without quotation marks.
  static func isName(_ text: String) -> Bool {
    text.first?.isLetter == true && text.count <= 60
      && text.allSatisfy { $0.isLetter || " .'’-".contains($0) }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
