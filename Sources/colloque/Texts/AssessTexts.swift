import Language

/// What the program says about assessing.
struct AssessTexts {
  let lang: Lang

  /// A grade that no gradebook has.
  var badMaximum: String {
    switch lang {
    case .fr: "la note maximale est un nombre entier de 1 à 10 000"
    case .en: "the maximum is a whole number from 1 to 10,000"
    }
  }

  /// An address that is none.
  var badHomePage: String {
    switch lang {
    case .fr: "l’adresse du site commence par https:// et n’a ni espace ni accent"
    case .en: "the home page begins with https:// and has neither spaces nor accents"
    }
  }

  /// A PDF is no text.
  var pdfNeedsFile: String {
    switch lang {
    case .fr: "un PDF s’écrit dans un fichier ; donnez-le avec -o"
    case .en: "a PDF is written to a file; give it with -o"
    }
  }

  /// The printer is not there.
  var noWeasyPrint: String {
    switch lang {
    case .fr:
      "le PDF demande WeasyPrint, introuvable dans PATH ; installez-le (Debian : apt-get install weasyprint ; "
        + "ailleurs : pipx install weasyprint), ou imprimez le rapport --format html depuis un navigateur"
    case .en:
      "PDF needs WeasyPrint, which is not in PATH; install it (Debian: apt-get install weasyprint; "
        + "elsewhere: pipx install weasyprint), or print the report of --format html from a browser"
    }
  }

  /// The printer stopped.
  func weasyPrintFailed(_ code: Int32) -> String {
    switch lang {
    case .fr: "WeasyPrint s’est arrêté (code \(code)) ; ce qu’il en dit est au-dessus"
    case .en: "WeasyPrint stopped (code \(code)); what it says about it is above"
    }
  }

  /// Several HTML pages can't share one output.
  var severalPages: String {
    switch lang {
    case .fr: "plusieurs rapports HTML ne tiennent pas dans une sortie ; donnez un dossier avec -o"
    case .en: "several HTML reports don't fit into one output; give a folder with -o"
    }
  }
}
