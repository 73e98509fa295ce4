extension DiagnosticPage {
  /// Pages on what does not hang together.
  static let reachPages = [
    DiagnosticPage(
      .duplicateId,
      french:
        "Deux échelons, ou deux événements, portent le même nom : une condition ne "
        + "saurait pas lequel elle attend.",
      english:
        "Two rungs, or two events, have the same name: a condition would not know for "
        + "which one it waits.",
      failing: #"""
        turning_points:
          - id: scan
            at: turn 5
            says: ‹Et le scanner ?|And the scan?›
          - id: scan
            at: turn 9
            says: ‹Et une radio ?|And an X-ray?›
        """#,
      mended: #"""
        turning_points:
          - id: scan
            at: turn 5
            says: ‹Et le scanner ?|And the scan?›
          - id: x-ray
            at: turn 9
            says: ‹Et une radio ?|And an X-ray?›
        """#
    ),
    DiagnosticPage(
      .unreachableRung,
      french:
        "Ce que l'échelon demande vient après lui, ou le demande à son tour : il ne "
        + "sera jamais dit.",
      english:
        "What the rung needs comes after it, or needs it in turn: it will never be "
        + "told.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: told alone
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
      .missingOtherwise,
      french:
        "Une consultation doit toujours pouvoir finir : la dernière fin vaut quand "
        + "aucune autre ne vaut.",
      english:
        "A consultation must always be able to end: the last ending holds when no other "
        + "does.",
      failing: #"""
        endings:
          end:
            when: bond 50
            says: ‹Au revoir.|Goodbye.›
            verdict: mixed
            debrief: ‹Il est parti.|He left.›
        """#,
      mended: #"""
        endings:
          end:
            otherwise: true
            says: ‹Au revoir.|Goodbye.›
            verdict: mixed
            debrief: ‹Il est parti.|He left.›
        """#
    ),
    DiagnosticPage(
      .secondOtherwise,
      french: "Une seule fin vaut toujours. L'autre a besoin de sa condition.",
      english: "Only one ending always holds. The other needs a condition of its own.",
      failing: #"""
        endings:
          thanks:
            otherwise: true
            says: ‹Merci.|Thank you.›
            verdict: good
            debrief: ‹Il a parlé.|He talked.›
          end:
            otherwise: true
            says: ‹Au revoir.|Goodbye.›
            verdict: mixed
            debrief: ‹Il est parti.|He left.›
        """#,
      mended: #"""
        endings:
          thanks:
            when: bond 50
            says: ‹Merci.|Thank you.›
            verdict: good
            debrief: ‹Il a parlé.|He talked.›
          end:
            otherwise: true
            says: ‹Au revoir.|Goodbye.›
            verdict: mixed
            debrief: ‹Il est parti.|He left.›
        """#
    ),
    DiagnosticPage(
      .unreachableEnding,
      french:
        "Les fins sont essayées dans l'ordre : ce qui suit celle qui vaut toujours "
        + "n'est jamais atteint.",
      english:
        "Endings are tried in order: what stands after the one that always holds is "
        + "never reached.",
      failing: #"""
        endings:
          end:
            otherwise: true
            says: ‹Au revoir.|Goodbye.›
            verdict: mixed
            debrief: ‹Il est parti.|He left.›
          thanks:
            when: bond 50
            says: ‹Merci.|Thank you.›
            verdict: good
            debrief: ‹Il a parlé.|He talked.›
        """#,
      mended: #"""
        endings:
          thanks:
            when: bond 50
            says: ‹Merci.|Thank you.›
            verdict: good
            debrief: ‹Il a parlé.|He talked.›
          end:
            otherwise: true
            says: ‹Au revoir.|Goodbye.›
            verdict: mixed
            debrief: ‹Il est parti.|He left.›
        """#
    ),
    DiagnosticPage(
      .emptyLadder,
      french: "Un sujet sans échelon n'a rien à dire.",
      english: "A topic without a rung has nothing to tell.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder: []
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
        """#
    ),
    DiagnosticPage(
      .badLevels,
      french:
        "Chaque niveau commence à sa propre note, et l'un d'eux à 0, pour que toute "
        + "note ait son niveau.",
      english:
        "Each level begins at a mark of its own, and one of them at 0, so that every "
        + "mark has a level.",
      failing: #"""
        rubric:
          id: house
          levels: {good: 50, start: 10}
        """#,
      mended: #"""
        rubric:
          id: house
          levels: {good: 50, start: 0}
        """#
    ),
    DiagnosticPage(
      .badWeights,
      french: "Si tous les poids sont à 0, il n'y a pas de note.",
      english: "If all weights are 0 there is no mark.",
      failing: #"""
        rubric:
          id: house
          weights: {reformulation: 0, legitimation: 0, open_questions: 0, positioning: 0}
        """#,
      mended: #"""
        rubric:
          id: house
          weights: {reformulation: 1, legitimation: 0, open_questions: 0, positioning: 0}
        """#
    ),
    DiagnosticPage(
      .levelsInDisorder,
      french: "Les niveaux se lisent du plus haut au plus bas, ou l'inverse.",
      english: "Levels are read from the highest to the lowest, or the other way round.",
      failing: #"""
        rubric:
          id: house
          levels: {good: 70, start: 0, fair: 40}
        """#,
      mended: #"""
        rubric:
          id: house
          levels: {good: 70, fair: 40, start: 0}
        """#
    ),
    DiagnosticPage(
      .badThresholds,
      french: "Le seuil `competent` est plus bas que le seuil `proficient`.",
      english: "The threshold `competent` is lower than the threshold `proficient`.",
      failing: #"""
        rubric:
          id: house
          thresholds: {competent: 80, proficient: 60}
        """#,
      mended: #"""
        rubric:
          id: house
          thresholds: {competent: 60, proficient: 80}
        """#
    ),
    DiagnosticPage(
      .contradiction,
      french:
        "Les parties d'une condition doivent valoir toutes ensemble. Celles-ci "
        + "s'excluent : rien ne peut l'ouvrir. Pour « l'une ou l'autre », faites une "
        + "liste.",
      english:
        "The parts of a condition must all hold together. These exclude each other: "
        + "nothing can open it. For \"one or the other\", make a list.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: bond 60, bond under 40
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: [bond 60, bond under 40]
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .unreachableScale,
      french:
        "Aucun code, aucune position et aucune réplique n'augmente cette échelle "
        + "jusque-là. Les buts et les tâches ne montent que par ce qui les change ; ici "
        + "le tempérament a été réglé pour qu'aucun code ne touche aux tâches.",
      english:
        "No code, no stance and no line raises this scale so far. Goals and tasks rise "
        + "only by what changes them; here the temperament was adjusted so that no code "
        + "touches the tasks.",
      failing: #"""
        adjust:
          permission: tasks +0
          frame: tasks +0
          information: tasks +0
          plan: tasks +0
          expert: tasks +0
          planner: tasks +0
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: tasks 60
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        adjust:
          permission: tasks +0
          frame: tasks +0
          information: tasks +0
          plan: tasks +5
          expert: tasks +0
          planner: tasks +0
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                needs: tasks 60
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
  ]
}
