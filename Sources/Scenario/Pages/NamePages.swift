extension DiagnosticPage {
  /// Pages on names that stand for nothing.
  static let namePages = [
    DiagnosticPage(
      .unknownCode,
      french:
        "Un code est un mot du manuel : reformulation, legitimation, open_question… Le "
        + "plus proche est nommé.",
      english:
        "A code is a word of the manual: reformulation, legitimation, open_question … "
        + "The nearest is named.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                opens: [reformlation]
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                opens: [reformulation]
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unknownStance,
      french: "Une position est director, expert, low, planner ou neutral.",
      english: "A stance is director, expert, low, planner or neutral.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                fits: lower
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                fits: low
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unknownTopic,
      french: "Une condition `asked` nomme un sujet qui n'est pas sous `topics`.",
      english: "A condition `asked` names a topic that does not stand under `topics`.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: asked wrok
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: asked work
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unknownRung,
      french:
        "Une condition `told` nomme un échelon qui n'existe pas. Un échelon sans `id` "
        + "s'appelle du nom de son sujet et de sa place : work-1.",
      english:
        "A condition `told` names a rung that is not there. A rung without an `id` is "
        + "called by its topic and its place: work-1.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: told work-9
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: told work-1
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unknownEnding,
      french: "Une rupture mène, par `ends`, à une fin qui n'est pas sous `endings`.",
      english: "A rupture leads, by `ends`, to an ending that does not stand under `endings`.",
      failing: #"""
        ruptures:
          - id: slam
            kind: confrontation
            when: tension 70
            says: ‹Vous ne me croyez pas.|You do not believe me.›
            mended: ‹Bon.|Right.›
            unmended: ‹Je pars.|I am going.›
            ends: fin
        """#,
      mended: #"""
        ruptures:
          - id: slam
            kind: confrontation
            when: tension 70
            says: ‹Vous ne me croyez pas.|You do not believe me.›
            mended: ‹Bon.|Right.›
            unmended: ‹Je pars.|I am going.›
            ends: end
        """#
    ),
    DiagnosticPage(
      .unsetMark,
      french:
        "Une condition attend une marque qu'aucune réplique ne pose : elle ne vaudra "
        + "jamais.",
      english: "A condition waits for a mark that no line sets: it will never hold.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: set promised
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        opening:
          says: ‹Bonjour docteur.|Hello doctor.›
          sets: promised
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: set promised
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unknownEvent,
      french: "Une condition `happened` nomme un tournant ou une rupture qui n'existe pas.",
      english: "A condition `happened` names a turning point or a rupture that is not there.",
      failing: #"""
        turning_points:
          - id: scan
            at: turn 5
            says: ‹Et le scanner ?|And the scan?›
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: happened scann
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        turning_points:
          - id: scan
            at: turn 5
            says: ‹Et le scanner ?|And the scan?›
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: happened scan
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unknownEmotion,
      french:
        "L'émotion d'un `cue` est l'un des mots de la liste du format : weariness, "
        + "shame, worry…",
      english:
        "The emotion of a `cue` is one of the words in the format's list: weariness, "
        + "shame, worry …",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                cue: hint of wearyness
                model: ‹Vous êtes seul.|You are on your own.›
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                cue: hint of weariness
                model: ‹Vous êtes seul.|You are on your own.›
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unknownTemperament,
      french:
        "Un tempérament est histrionic, silent, chronic-pain, wary ou even. Ce qui est "
        + "propre au patient se met sous `adjust`.",
      english:
        "A temperament is histrionic, silent, chronic-pain, wary or even. What is "
        + "special to the patient goes under `adjust`.",
      failing: #"""
        temperament: calm
        """#,
      mended: #"""
        temperament: even
        """#
    ),
  ]
}
