extension EnglishManual {
  static let echo = ManualEntry(
    name: "echo",
    summary: "holding out the person's own words",
    definition:
      "The rebound phrase: a word or the end of a sentence taken up as it was, often left hanging, so that they go on.",
    limits: """
      As soon as the words change it is a simple reformulation. Repeating to mock is a judgement; repeating to fill in a
      form returns nothing.
      """,
    source: "Psychotherapy in general practice (rebound phrase)",
    matches: """
      P: It's like living in a cage.
      R: [[Like living in a cage]]…
      P: My father said I was one too many.
      R: [[One too many]].
      P: I get everything wrong.
      R: [[Everything wrong]]?
      P: works a war zone
      R: [[a war zone]]...
      """,
    leaves: """
      P: It's like living in a cage.
      R: [[You feel shut in, with no way out]].
      = complex
      P: My father said I was one too many.
      R: [[Your dad let you know that you were in the way]].
      P: I get everything wrong.
      R: [[The way you see it, nothing you take on works out]].
      = simple
      P: Work's a war zone.
      R: [[A war zone, no less]], and I suppose I'm the general.
      = judgement
      """
  )

  static let simple = ManualEntry(
    name: "simple",
    summary: "saying it again in other words, adding nothing",
    definition:
      "The content comes back in different words; nothing enters that the person did not say.",
    limits: """
      The very words make an echo; a feeling or a meaning put in makes it complex; several things said along the way
      make a summary. Between simple and complex even trained coders seldom agree, which is why depth is never marked.
      """,
    source: "MITI 4.2.1 (simple reflection)",
    matches: """
      P: I skipped lunch, and dinner as well.
      R: [[You've had nothing to eat since the morning]].
      P: The physio did me more harm than good.
      R: So [[the sessions made things worse]].
      P: My wife works nights, we pass on the stairs.
      R: [[With her shifts, the two of you hardly see each other]].
      P: came off the meds in june
      R: [[so youve taken nothing since the summer]]
      """,
    leaves: """
      P: I skipped lunch, and dinner as well.
      R: [[And dinner as well]]…
      = echo
      P: The physio did me more harm than good.
      R: [[You've lost faith in it, and you're afraid of being let down again]].
      = complex
      P: My wife works nights, we pass on the stairs.
      R: [[You miss her]], and a minute on the stairs isn't enough.
      = complex
      P: I lost my job in the spring.
      P: And since the summer I don't sleep.
      P: Now my wife wants to leave.
      R: Putting it together: [[the job in the spring, your sleep since the summer, and now your marriage]].
      = summary
      """
  )

  static let complex = ManualEntry(
    name: "complex",
    summary: "going a step past the words: the feeling underneath, the sense, the other half",
    definition: """
      The reformulation goes one step beyond the words: it names the feeling underneath, the meaning, the ambivalence, a
      link that the person has half made.
      """,
    limits: """
      The step must stay within what was implied; beyond that it is an interpretation, sometimes a judgement. If several
      things from several turns are gathered, it is a summary.
      """,
    source: "MITI 4.2.1 (complex reflection)",
    matches: """
      P: I ought to be happy, I've got everything.
      R: [[You almost blame yourself for not managing it]].
      P: The cigarettes are killing me, but they're my only break.
      R: [[On one side you want out, on the other you'd lose the only moment that's yours]].
      P: I jump when the phone rings. A call is how I found out.
      R: [[Every ring takes you back to that day, and the fear comes with it]].
      P: the kids have got their own lives now
      R: [[you feel a bit useless now theyve gone]]
      """,
    leaves: """
      P: The cigarettes are killing me, but they're my only break.
      R: [[Your only break]]…
      = echo
      P: The kids have got their own lives now.
      R: [[Your children are standing on their own feet]].
      = simple
      P: I ought to be happy, I've got everything.
      R: [[What you're really after is pity]].
      = judgement
      P: I sleep three hours.
      R: [[You're only sleeping three hours a night]].
      = simple
      """
  )

  static let summary = ManualEntry(
    name: "summary",
    summary: "gathering two or more things said at different times",
    definition: """
      The reformulation ties together what the person said at several moments and hands it back as one whole. It wins
      over complex where both would fit.
      """,
    limits: "Two facts out of one sentence make no summary: it takes several turns.",
    source: "Calgary-Cambridge guide (summarising); MITI 4.2.1",
    matches: """
      P: The dizzy spells began in March.
      P: My brother died in February.
      P: I've stopped driving since.
      R: Let me go over it: [[your brother in February, the dizziness in March, and now the car you no longer drive]].
      P: I've no appetite.
      P: I drop off at the telly and at three I'm wide awake.
      P: And this morning I cried in the car.
      R: [[You're not eating, your nights end at three, and this morning the tears came]].
      P: I'm afraid of the side effects.
      P: But without the treatment I'll end up like Dad.
      R: So [[earlier it was the side effects that held you back, and now your father's story pushes you on]].
      P: been itching since we moved
      P: changed my washing powder too
      R: [[so to sum up, the move, the new powder, and the itching ever since]]
      """,
    leaves: """
      P: My back and my neck hurt.
      R: [[Your back and your neck]] are giving you pain.
      P: My brother died in February.
      P: I've stopped driving since.
      R: [[You've stopped driving]]…
      = echo
      P: I'm afraid of the side effects.
      R: [[What this treatment might do to you worries you]].
      = simple
      P: I'd like to stop, but without it I fall apart.
      R: [[You want less of it, and you're scared of falling without that support]].
      = complex
      """
  )
}
