extension DiagnosticPage {
  /// Pages on more names that stand for nothing.
  static let moreNamePages = [
    DiagnosticPage(
      .unknownTrigger,
      french:
        "Une réaction répond à un code, ou à autre chose qui arrive : silence, "
        + "repeated, goodbye…",
      english:
        "A reaction answers a code, or something else that happens: silence, repeated, "
        + "goodbye …",
      failing: #"""
        reactions:
          silense: ‹Eh bien.|Well.›
        """#,
      mended: #"""
        reactions:
          silence: ‹Eh bien.|Well.›
        """#
    ),
    DiagnosticPage(
      .unknownVerdict,
      french: "Le verdict d'une fin est good, mixed ou poor.",
      english: "The verdict of an ending is good, mixed or poor.",
      failing: #"""
        endings:
          end:
            otherwise: true
            says: ‹Au revoir.|Goodbye.›
            verdict: fair
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
      .unknownRuptureKind,
      french: "Une rupture est un retrait (withdrawal) ou une confrontation (confrontation).",
      english: "A rupture is a withdrawal or a confrontation.",
      failing: #"""
        ruptures:
          - id: slam
            kind: retreat
            when: tension 70
            says: ‹Vous ne me croyez pas.|You do not believe me.›
            mended: ‹Bon.|Right.›
            unmended: ‹Je pars.|I am going.›
        """#,
      mended: #"""
        ruptures:
          - id: slam
            kind: withdrawal
            when: tension 70
            says: ‹Vous ne me croyez pas.|You do not believe me.›
            mended: ‹Bon.|Right.›
            unmended: ‹Je pars.|I am going.›
        """#
    ),
    DiagnosticPage(
      .unknownWordGroup,
      french:
        "`words_of` nomme un groupe de mots du fichier commun. Le fichier commun de la "
        + "langue n'a pas celui-ci.",
      english:
        "`words_of` names a group of words of the shared file. The shared file of this "
        + "language lacks this one.",
      failing: #"""
        topics:
          work:
            words_of: [slep]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
        """#,
      mended: #"""
        topics:
          work:
            words_of: [sleep]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
        """#
    ),
    DiagnosticPage(
      .unknownLanguage,
      french: "Un fichier est en français, `fr`, ou en anglais, `en`.",
      english: "A file is in French, `fr`, or in English, `en`.",
      failing: #"""
        language: french
        """#,
      mended: #"""
        language: ‹fr|en›
        """#
    ),
    DiagnosticPage(
      .unknownScale,
      french: "Une échelle est bond, goals, tasks ou tension.",
      english: "A scale is bond, goals, tasks or tension.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                changes: trust +3
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
      .unknownDimension,
      french:
        "Les poids d'une grille vont aux quatre dimensions notées : reformulation, "
        + "legitimation, open_questions, positioning.",
      english:
        "The weights of a rubric go to the four graded dimensions: reformulation, "
        + "legitimation, open_questions, positioning.",
      failing: #"""
        rubric:
          id: house
          weights: {reformulation: 1, legitimation: 1, open_questions: 1, positioning: 1, kindness: 1}
        """#,
      mended: #"""
        rubric:
          id: house
          weights: {reformulation: 1, legitimation: 1, open_questions: 1, positioning: 2}
        """#
    ),
    DiagnosticPage(
      .unknownSkill,
      french: "`trains` nomme des codes, des dimensions ou des positions.",
      english: "`trains` names codes, dimensions or stances.",
      failing: #"""
        trains: [kindness]
        """#,
      mended: #"""
        trains: [empathy]
        """#
    ),
    DiagnosticPage(
      .factWithoutWords,
      french:
        "Un fait se reconnaît à ses mots. Le fichier commun connaît les faits "
        + "ordinaires ; un autre fait apporte les siens.",
      english:
        "A fact is recognised by its words. The shared file knows the ordinary facts; "
        + "another fact brings its own.",
      failing: #"""
        facts:
          dog: ‹Un caniche.|A poodle.›
        """#,
      mended: #"""
        facts:
          dog:
            words: ‹[chien, caniche]|[dog, poodle]›
            says: ‹Un caniche.|A poodle.›
        """#
    ),
  ]
}
