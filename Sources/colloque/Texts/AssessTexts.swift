import Language

/// What the program says about assessing.
struct AssessTexts {
  let lang: Lang

  /// Several HTML pages can't share one output.
  var severalPages: String {
    switch lang {
    case .fr: "plusieurs rapports HTML ne tiennent pas dans une sortie ; donnez un dossier avec -o"
    case .en: "several HTML reports don't fit into one output; give a folder with -o"
    }
  }
}
