extension DiagnosticPage {
  /// Pages on phrases and words that can't be read.
  static let phrasePages = [
    DiagnosticPage(
      .unreadableCondition,
      french:
        "Une condition est faite de courtes phrases séparées par des virgules : `bond "
        + "40`, `bond under 40`, `told RUNG`, `closed_question 3 running`…",
      english:
        "A condition is made of short phrases separated by commas: `bond 40`, `bond "
        + "under 40`, `told RUNG`, `closed_question 3 running` …",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: bond above 40
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: bond 40
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unreadableChange,
      french:
        "Un changement est le nom d'une échelle et un nombre avec son signe : `bond +3, "
        + "tension -5`.",
      english:
        "A change is the name of a scale and a number with its sign: `bond +3, tension "
        + "-5`.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                changes: bond 3
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                changes: bond +3
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unreadableCue,
      french:
        "Un indice est `hint of ÉMOTION` (on la devine) ou `concern, ÉMOTION` (elle est "
        + "dite).",
      english:
        "A cue is `hint of EMOTION` (one can guess it) or `concern, EMOTION` (it is "
        + "said).",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                cue: weariness
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
                cue: concern, weariness
                model: ‹Vous êtes seul.|You are on your own.›
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .badWord,
      french:
        "Un mot par lequel un sujet se reconnaît est fait de lettres et de chiffres ; "
        + "`*` n'est admis qu'à la fin d'un mot.",
      english:
        "A word by which a topic is recognised is made of letters and digits; `*` can "
        + "only stand at the end of a word.",
      failing: #"""
        topics:
          work:
            words: [‹tra*vail|j*ob›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail*|job*›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
        """#
    ),
  ]
}
