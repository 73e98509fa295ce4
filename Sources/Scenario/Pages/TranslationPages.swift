extension DiagnosticPage {
  /// Pages on translations and shared files.
  static let translationPages = [
    DiagnosticPage(
      .missingTranslation,
      target: .translation,
      french:
        "La traduction n'a pas un texte que l'original a. `colloque scenario translate` "
        + "complète le fichier.",
      english:
        "The translation lacks a text that the original has. `colloque scenario "
        + "translate` completes the file.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              work-1: ‹Le travail, ça va.|Work is all right.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              work-1: ‹Le travail, ça va.|Work is all right.›
              alone: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .extraTranslation,
      target: .translation,
      french: "La traduction a un texte que l'original n'a pas ou n'a plus.",
      english: "The translation has a text that the original has not, or has no longer.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              work-1: ‹Le travail, ça va.|Work is all right.›
              alone: ‹Je suis seul.|I am on my own.›
              crying: ‹Je pleure.|I cry.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              work-1: ‹Le travail, ça va.|Work is all right.›
              alone: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .wrongCount,
      target: .reactions,
      french:
        "Les listes d'une traduction ont autant d'éléments que celles de l'original, "
        + "dans le même ordre.",
      english:
        "The lists of a translation have as many items as those of the original, in the "
        + "same order.",
      failing: #"""
        reactions:
          silence:
            - says: ‹Vous ne dites rien.|You are not saying anything.›
            - says: ‹Je vous ennuie.|I am boring you.›
        """#,
      mended: #"""
        reactions:
          silence:
            - says: ‹Vous ne dites rien.|You are not saying anything.›
        """#
    ),
    DiagnosticPage(
      .staleTranslation,
      target: .translation,
      french:
        "Le texte d'origine a changé depuis qu'il a été traduit. Relisez la traduction, "
        + "puis écrivez le nouveau cachet, qui est dans le message.",
      english:
        "The source text has changed since it was translated. Look at the translation "
        + "again, then write the new stamp, which stands in the message.",
      failing: #"""
        translated:
          topics.work.alone: 00000000
        """#,
      mended: #"""
        translated:
          topics.work.alone: STAMP
        """#
    ),
    DiagnosticPage(
      .unknownLine,
      target: .translation,
      french: "`translated` ou `follow_ups` nomme une réplique que le scénario n'a pas.",
      english: "`translated` or `follow_ups` names a line that the scenario has not.",
      failing: #"""
        translated:
          topics.work.alnoe: 00000000
        """#,
      mended: #"""
        translated:
          topics.work.alone: STAMP
        """#
    ),
    DiagnosticPage(
      .wrongOriginal,
      target: .translation,
      french:
        "Une traduction se trouve dans le dossier du scénario qu'elle traduit, et en "
        + "répète l'id.",
      english:
        "A translation stands in the folder of the scenario that it translates, and "
        + "repeats its id.",
      failing: #"""
        translates: exemple
        """#,
      mended: #"""
        translates: example
        """#
    ),
    DiagnosticPage(
      .secondFileInLanguage,
      target: .translation,
      french: "Deux fichiers du dossier sont dans la même langue : lequel jouer ?",
      english: "Two files of the folder are in the same language: which one is to be played?",
      failing: #"""
        language: ‹en|fr›
        """#,
      mended: #"""
        language: ‹fr|en›
        """#
    ),
    DiagnosticPage(
      .missingShared,
      target: .noShared,
      french:
        "Ce que tous les patients ont en commun (politesses, réactions, questions "
        + "ordinaires) se trouve dans `shared/fr.yaml` et `shared/en.yaml`, à côté du "
        + "dossier du scénario. Il n'y en a pas dans cette langue.",
      english:
        "What all patients share (courtesies, reactions, ordinary questions) stands in "
        + "`shared/fr.yaml` and `shared/en.yaml`, beside the scenario's folder. There is "
        + "none in this language.",
      failing: #"""
        (shared/‹fr|en›.yaml)
        """#,
      mended: #"""
        (shared/‹fr|en›.yaml)
        """#
    ),
    DiagnosticPage(
      .incompleteShared,
      target: .shared,
      french:
        "Dans le fichier commun, chaque réaction a au moins une réplique sans "
        + "condition, pour que quelque chose puisse toujours être dit.",
      english:
        "In the shared file each reaction has at least one line without a condition, so "
        + "that something can always be said.",
      failing: #"""
          silence:
            - when: tension 50
              says: ‹Vous ne dites rien.|You are not saying anything.›
        """#,
      mended: #"""
          silence:
            - says: ‹Vous ne dites rien.|You are not saying anything.›
        """#
    ),
  ]
}
