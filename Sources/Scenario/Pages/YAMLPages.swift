extension DiagnosticPage {
  /// Pages on YAML.
  static let yamlPages = [
    DiagnosticPage(
      .colonInText,
      french:
        "Pour YAML, un deux-points suivi d'une espace sépare une clé de sa valeur : il "
        + "coupe le texte en deux. Sous `|`, le texte est pris tel quel.",
      english:
        "For YAML a colon and a space separate a key from its value: it cuts the text "
        + "in two. Below `|` the text is taken as it is.",
      failing: #"""
        setting: ‹Un cabinet : le vôtre.|A surgery: yours.›
        """#,
      mended: #"""
        setting: |
          ‹Un cabinet : le vôtre.|A surgery: yours.›
        """#
    ),
    DiagnosticPage(
      .badIndentation,
      french: "Les lignes qui vont ensemble commencent dans la même colonne.",
      english: "Lines that belong together begin in the same column.",
      failing: #"""
        patient:
          name: ‹M. Simon|Mr Simmons›
           age: 40
          about: ‹Il vient pour un papier.|He comes for a paper.›
        """#,
      mended: #"""
        patient:
          name: ‹M. Simon|Mr Simmons›
          age: 40
          about: ‹Il vient pour un papier.|He comes for a paper.›
        """#
    ),
    DiagnosticPage(
      .tab,
      french:
        "Le retrait d'une ligne se fait avec des espaces : une tabulation n'a pas "
        + "partout la même largeur.",
      english: "A line is indented with spaces: a tab has not the same width everywhere.",
      failing: #"""
        patient:
          name: ‹M. Simon|Mr Simmons›
        	age: 40
          about: ‹Il vient pour un papier.|He comes for a paper.›
        """#,
      mended: #"""
        patient:
          name: ‹M. Simon|Mr Simmons›
          age: 40
          about: ‹Il vient pour un papier.|He comes for a paper.›
        """#
    ),
    DiagnosticPage(
      .unclosedQuote,
      french:
        "Un texte qui commence par un guillemet droit finit par un guillemet droit. "
        + "Sous `|`, on n'en a pas besoin.",
      english:
        "A text that begins with a straight quotation mark ends with one. Below `|` "
        + "none is needed.",
      failing: #"""
        setting: "‹Un cabinet.|A surgery.›
        """#,
      mended: #"""
        setting: "‹Un cabinet.|A surgery.›"
        """#
    ),
    DiagnosticPage(
      .unclosedBracket,
      french: "Une liste entre crochets se referme, et une virgule sépare ses éléments.",
      english: "A list in brackets is closed, and a comma stands between its items.",
      failing: #"""
        trains: [empathy, low
        """#,
      mended: #"""
        trains: [empathy, low]
        """#
    ),
    DiagnosticPage(
      .textAfterQuote,
      french: "Du texte suit le guillemet qui a fermé le texte.",
      english: "Text goes on after the quotation mark that closed the text.",
      failing: #"""
        setting: "‹Un cabinet" en ville|A surgery" in town›
        """#,
      mended: #"""
        setting: ‹Un cabinet en ville|A surgery in town›
        """#
    ),
    DiagnosticPage(
      .missingColon,
      french:
        "Une ligne d'un tableau est `clé: valeur` : il y faut le deux-points, et une "
        + "espace après lui.",
      english: "A line of a mapping is `key: value`: it needs the colon, and a space after it.",
      failing: #"""
        minutes
        trains: [empathy]
        """#,
      mended: #"""
        minutes: 15
        trains: [empathy]
        """#
    ),
    DiagnosticPage(
      .reservedStart,
      french:
        "Pour YAML, certains signes en tête d'un texte ont un sens : @, %, ?, "
        + "guillemet… Sous `|`, le texte est pris tel quel.",
      english:
        "For YAML some signs at the beginning of a text have a meaning: @, %, ? … Below "
        + "`|` the text is taken as it is.",
      failing: #"""
        setting: @ ‹Un cabinet.|A surgery.›
        """#,
      mended: #"""
        setting: |
          @ ‹Un cabinet.|A surgery.›
        """#
    ),
    DiagnosticPage(
      .textBesideBlock,
      french: "`|` dit que le texte suit, à la ligne suivante et en retrait.",
      english: "`|` says that the text follows, on the next line and indented.",
      failing: #"""
        setting: | ‹Un cabinet.|A surgery.›
        """#,
      mended: #"""
        setting: |
          ‹Un cabinet.|A surgery.›
        """#
    ),
    DiagnosticPage(
      .unknownEscape,
      french:
        "Entre guillemets droits, une barre oblique inverse annonce un caractère "
        + "spécial. Sous `|`, elle n'est qu'un signe.",
      english:
        "Between straight quotation marks a backslash announces a special character. "
        + "Below `|` it is only a sign.",
      failing: #"""
        setting: "‹Un \cabinet|A \surgery›"
        """#,
      mended: #"""
        setting: ‹Un cabinet|A surgery›
        """#
    ),
    DiagnosticPage(
      .duplicateKey,
      french:
        "La même clé se trouve deux fois dans un tableau : seule une des deux serait "
        + "lue.",
      english: "The same key stands twice in a mapping: only one of them would be read.",
      failing: #"""
        minutes: 15
        minutes: 20
        """#,
      mended: #"""
        minutes: 20
        """#
    ),
    DiagnosticPage(
      .unreadable,
      french:
        "YAML ne peut pas lire ce passage, et dit pourquoi entre parenthèses. La faute "
        + "est là ou juste avant.",
      english:
        "YAML can't read this passage, and says why in brackets. The mistake is there "
        + "or just before.",
      failing: #"""
        %YAML 3.1
        """#,
      mended: #"""
        minutes: 20
        """#
    ),
  ]
}
