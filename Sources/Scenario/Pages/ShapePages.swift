extension DiagnosticPage {
  /// Pages on the shape of a file.
  static let shapePages = [
    DiagnosticPage(
      .unknownKey,
      drops: ["setting"],
      french:
        "Une clé que le format ne connaît pas, ou qui n'est pas à sa place. Le plus "
        + "souvent une lettre manque : la clé la plus proche est nommée.",
      english:
        "A key that the format does not know, or that stands in the wrong place. Most "
        + "often a letter is missing: the nearest key is named.",
      failing: #"""
        seting: ‹Un cabinet.|A surgery.›
        """#,
      mended: #"""
        setting: ‹Un cabinet.|A surgery.›
        """#
    ),
    DiagnosticPage(
      .missingKey,
      french:
        "Il manque une clé sans laquelle le scénario ne peut pas être joué. La place "
        + "est celle du tableau où elle doit être.",
      english:
        "A key is missing without which the scenario can't be played. The place is that "
        + "of the mapping in which it belongs.",
      failing: #"""
        patient:
          name: ‹M. Simon|Mr Simmons›
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
      .wrongKind,
      french:
        "Ce qui est écrit n'est pas de la sorte attendue : un mot là où il faut un "
        + "nombre, une liste là où il faut un texte.",
      english:
        "What stands here is not of the kind that is expected: a word in the place of a "
        + "number, a list in the place of a text.",
      failing: #"""
        patient:
          name: ‹M. Simon|Mr Simmons›
          age: ‹quarante|forty›
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
      .badName,
      french:
        "Les noms de sujets, d'échelons, de fins et de marques sont en minuscules sans "
        + "accents, avec des chiffres et des traits d'union : ils sont les mêmes dans "
        + "toutes les langues.",
      english:
        "Names of topics, rungs, endings and marks are lower-case letters without "
        + "accents, digits and hyphens: they are the same in every language.",
      failing: #"""
        trains: [reformulation]
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: Été
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        trains: [reformulation]
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: summer
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .outOfRange,
      french:
        "Un nombre qui ne peut pas valoir : une échelle au-delà de 100, une durée hors "
        + "de 5 à 60 minutes, une minute après la fin de la consultation.",
      english:
        "A number that can't be: a scale beyond 100, a length outside 5 to 60 minutes, "
        + "a minute after the end of the consultation.",
      failing: #"""
        minutes: 200
        """#,
      mended: #"""
        minutes: 20
        """#
    ),
    DiagnosticPage(
      .wrongFormat,
      french:
        "La première ligne dit dans quelle version du format le fichier est écrit. "
        + "Cette version de Colloque lit la 1.",
      english:
        "The first line says in which version of the format the file is written. This "
        + "version of Colloque reads 1.",
      failing: #"""
        format: 2
        """#,
      mended: #"""
        format: 1
        """#
    ),
    DiagnosticPage(
      .wrongId,
      french:
        "L'id du scénario répète le nom de son dossier : une transcription nomme l'id, "
        + "et c'est par le dossier qu'on le retrouve.",
      english:
        "The id of a scenario repeats the name of its folder: a transcript names the "
        + "id, and the folder is how it is found.",
      failing: #"""
        id: exemple
        """#,
      mended: #"""
        id: example
        """#
    ),
    DiagnosticPage(
      .emptyText,
      french: "Une clé sans texte derrière. Écrivez le texte, ou supprimez la clé.",
      english: "A key with no text after it. Write the text, or remove the key.",
      failing: #"""
        opening: ""
        """#,
      mended: #"""
        opening: ‹Bonjour docteur.|Hello doctor.›
        """#
    ),
    DiagnosticPage(
      .emptyList,
      french: "Une liste vide ne dit rien. Ajoutez un élément, ou supprimez la clé.",
      english: "An empty list says nothing. Add an item, or remove the key.",
      failing: #"""
        trains: []
        """#,
      mended: #"""
        trains: [legitimation]
        """#
    ),
  ]
}
