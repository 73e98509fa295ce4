extension DiagnosticPage {
  /// Pages on the tests in a scenario.
  static let testPages = [
    DiagnosticPage(
      .testCodes,
      french:
        "Un test du scénario attend d'une réplique des codes que le codeur ne lui donne "
        + "pas, ou en donne qu'elle ne doit pas avoir. Le message cite les mots qui ont "
        + "fait chaque code.",
      english:
        "A test of the scenario expects codes of a reply that the coder does not give "
        + "it, or it gets codes that it must not have. The message quotes the words that "
        + "made each code.",
      failing: #"""
        tests:
          - after: opening
            reply: ‹Quel âge avez-vous ?|How old are you?›
            codes: [legitimation]
        """#,
      mended: #"""
        tests:
          - after: opening
            reply: ‹Quel âge avez-vous ?|How old are you?›
            not_codes: [legitimation]
        """#
    ),
    DiagnosticPage(
      .testStance,
      french: "Un test attend une autre position que celle que prend la réplique.",
      english: "A test expects another stance than the reply takes.",
      failing: #"""
        tests:
          - after: opening
            reply: ‹Quel âge avez-vous ?|How old are you?›
            stance: director
        """#,
      mended: #"""
        tests:
          - after: opening
            reply: ‹Quel âge avez-vous ?|How old are you?›
            stance: neutral
        """#
    ),
    DiagnosticPage(
      .testAnswer,
      french:
        "Un test attend que quelque chose soit dit (un sujet, un échelon, une réaction, "
        + "une réplique), ou qu'une échelle bouge. C'est autre chose qui arrive ; `…` est "
        + "un silence.",
      english:
        "A test expects something to be said (a topic, a rung, a reaction, a line), or "
        + "a scale to move. Something else happens; `…` is a silence.",
      failing: #"""
        tests:
          - after: opening
            reply: …
            expect: [alone, tension -]
        """#,
      mended: #"""
        tests:
          - after: opening
            reply: …
            expect: [silence, tension +]
        """#
    ),
    DiagnosticPage(
      .testEnding,
      french:
        "Un test joue toute une consultation, et elle finit autrement qu'il ne "
        + "l'attend.",
      english:
        "A test plays a whole consultation, and it ends otherwise than the test "
        + "expects.",
      failing: #"""
        tests:
          - replies: […, …]
            ending: thanks
        endings:
          thanks:
            when: bond 90
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
        tests:
          - replies: […, …]
            ending: end
        endings:
          thanks:
            when: bond 90
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
      .testMark,
      french:
        "Un test joue toute une consultation, et sa note est hors de ce qu'il attend. "
        + "Une consultation trop courte n'a pas de note.",
      english:
        "A test plays a whole consultation, and its mark is outside what the test "
        + "expects. A consultation that is too short has no mark.",
      failing: #"""
        tests:
          - replies:
              - ‹Vous avez quel âge ?|How old are you?›
              - ‹Vous avez des enfants ?|Do you have any children?›
              - ‹Vous fumez ?|Do you smoke?›
            mark: 90-100
        """#,
      mended: #"""
        tests:
          - replies:
              - ‹Vous avez quel âge ?|How old are you?›
              - ‹Vous avez des enfants ?|Do you have any children?›
              - ‹Vous fumez ?|Do you smoke?›
            not_told: [alone]
        """#
    ),
    DiagnosticPage(
      .unknownExpectation,
      french:
        "Un test nomme quelque chose qui n'existe pas : ni sujet, ni échelon, ni "
        + "réaction, ni événement, ni fin, ni réplique.",
      english:
        "A test names something that is not there: no topic, rung, reaction, event, "
        + "ending or line.",
      failing: #"""
        tests:
          - after: opening
            reply: …
            expect: silense
        """#,
      mended: #"""
        tests:
          - after: opening
            reply: …
            expect: silence
        """#
    ),
  ]
}
