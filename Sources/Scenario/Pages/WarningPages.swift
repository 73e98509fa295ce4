extension DiagnosticPage {
  /// Pages on what is allowed and seldom meant.
  static let warningPages = [
    DiagnosticPage(
      .cueWithoutModel,
      french:
        "Une réplique où une émotion se voit est une occasion. Le bilan montre à "
        + "l'apprenant une réponse qui aurait convenu : `model`.",
      english:
        "A line in which an emotion shows is an opening. The debrief shows the learner "
        + "a reply that would have served: `model`.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                cue: concern, loneliness
                says: ‹Je suis seul.|I am on my own.›
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Le travail, ça va.|Work is all right.›
              - id: alone
                cue: concern, loneliness
                model: ‹Seul, et personne à qui le dire.|On your own, and nobody to tell.›
                says: ‹Je suis seul.|I am on my own.›
        """#
    ),
    DiagnosticPage(
      .repeatedWording,
      french:
        "La même phrase se trouve à deux places : le patient pourrait la dire deux "
        + "fois, comme une machine.",
      english:
        "The same sentence stands in two places: the patient might say it twice, like a "
        + "machine.",
      failing: #"""
        reactions:
          silence: ‹Le travail, ça va.|Work is all right.›
        """#,
      mended: #"""
        reactions:
          silence: ‹Vous ne dites rien.|You are not saying anything.›
        """#
    ),
    DiagnosticPage(
      .wordInTwoTopics,
      french:
        "Un mot qui appartient à deux sujets mène toujours au premier : l'autre est "
        + "volé.",
      english:
        "A word that belongs to two topics always leads to the first: the other is "
        + "robbed.",
      failing: #"""
        topics:
          work:
            words: [‹travail, fatigue|job, tired›]
            ladder: [‹Le travail me prend tout.|The job takes all of me.›]
          sleep:
            words: [‹sommeil, fatigue|sleep, tired›]
            ladder: [‹Je dors peu.|I sleep little.›]
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder: [‹Le travail me prend tout.|The job takes all of me.›]
          sleep:
            words: [‹sommeil, fatigue|sleep, tired›]
            ladder: [‹Je dors peu.|I sleep little.›]
        """#
    ),
    DiagnosticPage(
      .oneFormula,
      french:
        "Un apprenant simulé n'a fait qu'une chose, toujours la même, et le patient lui "
        + "a tout dit. Un échelon profond devrait demander plus que d'être poli "
        + "longtemps.",
      english:
        "A simulated learner did one thing only, over and over, and the patient told "
        + "everything. A deep rung should ask for more than being polite for long.",
      failing: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder: [‹Ça va.|Fine.›, ‹On est deux.|There are two of us.›, ‹Avant on était trois.|There used to be three.›, ‹Je suis seul.|I am alone.›, ‹Je pleure.|I cry.›]
        """#,
      mended: #"""
        topics:
          work:
            words: [‹travail|job›]
            ladder:
              - ‹Ça va.|Fine.›
              - ‹On est deux.|There are two of us.›
              - ‹Avant on était trois.|There used to be three.›
              - {opens: [legitimation], says: ‹Je suis seul.|I am alone.›}
              - {opens: [open_question], says: ‹Je pleure.|I cry.›}
        """#
    ),
    DiagnosticPage(
      .longLine,
      french:
        "Personne ne parle d'un trait si longtemps, et un écran ne montre pas tout. "
        + "Faites-en deux échelons : le second est à mériter.",
      english:
        "Nobody talks so long at a stretch, and a screen does not show it all. Make two "
        + "rungs of it: the second has to be earned.",
      failing: #"""
        opening: |
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
          ‹Je vous raconte tout ce qui m'est arrivé depuis lundi.|I am telling you all that has happened to me this week.›
        """#,
      mended: #"""
        opening: ‹Bonjour docteur.|Hello doctor.›
        """#
    ),
    DiagnosticPage(
      .jargon,
      french:
        "Un mot que les soignants emploient et que les patients n'emploient pas. S'il "
        + "le répète, mettez-le entre guillemets ; s'il le connaît vraiment, sous "
        + "`knows`.",
      english:
        "A word that clinicians use and patients do not. If they repeat it, put it "
        + "between quotation marks; if they really know it, under `knows`.",
      failing: #"""
        opening: ‹J'ai une dyspnée depuis lundi.|I have had dyspnoea since Monday.›
        """#,
      mended: #"""
        opening: ‹Je manque d'air depuis lundi.|I have been short of breath since Monday.›
        """#
    ),
    DiagnosticPage(
      .spacing,
      french:
        "En français une espace se met devant ? ! : ; et à l'intérieur des guillemets. "
        + "En anglais il n'y en a pas devant un signe.",
      english:
        "French puts a space before ? ! : ; and inside its quotation marks. English "
        + "puts none before a sign.",
      failing: #"""
        opening: ‹Vous allez bien?|Are you well ?›
        """#,
      mended: #"""
        opening: ‹Vous allez bien ?|Are you well?›
        """#
    ),
    DiagnosticPage(
      .apostrophe,
      french:
        "Un accent à la place d'une apostrophe, ou deux sortes d'apostrophes dans un "
        + "fichier : cela se voit à l'écran.",
      english:
        "An accent in the place of an apostrophe, or two kinds of apostrophe in one "
        + "file: it shows on the screen.",
      failing: #"""
        opening: ‹J´ai mal, docteur.|I´m in pain, doctor.›
        """#,
      mended: #"""
        opening: ‹J'ai mal, docteur.|I'm in pain, doctor.›
        """#
    ),
    DiagnosticPage(
      .unsaidReaction,
      french:
        "À une question le patient répond par un sujet ou un fait, ou il esquive (`deflects`, `evasive`, `holds`) ; "
        + "à un au revoir répond la fin. Une réaction écrite pour eux n'est jamais dite.",
      english:
        "A patient answers a question with a topic or a fact, or turns it aside (`deflects`, `evasive`, `holds`); a "
        + "goodbye is answered by the ending. A reaction written for these is never said.",
      failing: #"""
        reactions:
          open_question: ‹Je ne sais pas par où commencer.|I don't know where to start.›
        """#,
      mended: #"""
        reactions:
          holds: ‹Je ne sais pas par où commencer.|I don't know where to start.›
        """#
    ),
  ]
}
