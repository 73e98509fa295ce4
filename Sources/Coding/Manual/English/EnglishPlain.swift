extension EnglishManual {
  static let information = ManualEntry(
    name: "information",
    summary: "giving a fact or an explanation",
    definition: """
      The person learns something: a result, a cause, how a thing works, a risk, a rule. It is said as a fact, with no
      instruction.
      """,
    limits: """
      Saying what to do is advice or a plan. Technical words without explanation add jargon. Saying back what the person
      told you teaches them nothing.
      """,
    source: "MITI 4.2.1 (giving information); Calgary-Cambridge (explaining)",
    matches: """
      P: What is arthritis, then?
      R: [[It's the cartilage, the cushion of the joint, wearing thin]].
      P: What if I just stop them?
      R: [[Stopping suddenly can bring on dizziness and anxiety for a few days]].
      P: So, my bloods?
      R: [[Your iron is low and everything else is in the normal range]].
      P: is scabies catching
      R: [[yes it spreads by skin to skin contact]], within a few minutes
      """,
    leaves: """
      P: What if I just stop them?
      R: [[Don't you dare stop them]].
      P: So, my bloods?
      R: [[We'll repeat them in three months]].
      = plan
      P: I'm always thirsty and up ten times a night.
      R: [[Thirsty all the time, and broken nights]].
      = reformulation
      P: What is arthritis, then?
      R: [[What have you been told about it]] so far?
      = open_question
      """
  )

  static let plan = ManualEntry(
    name: "plan",
    summary: "stating or proposing a definite step: test, treatment, referral, follow-up",
    definition: """
      A next thing is named: a test, a drug, a visit, a letter, someone to see, a date to meet again. Imposed or shared,
      it is a plan; the stance tells the difference.
      """,
    limits: """
      It takes a step that one could tick off: "move more" is advice without a plan. Before any exploration a plan is
      unsolicited advice too. A test already done is information.
      """,
    source: "Calgary-Cambridge guide (planning)",
    matches: """
      P: It comes back every spring.
      R: [[I'd suggest you see an allergy specialist]].
      P: All right, let's try.
      R: [[We'll meet again in a fortnight]] to see how it's going.
      P: Do you think it's my thyroid?
      R: [[We'll do a blood test to check]].
      P: ok ill try the patches again
      R: [[great ill prescribe the 14 mg patches]], one a day
      """,
    leaves: """
      P: I hardly move these days.
      R: [[Try to be a bit more active]].
      = unsolicited_advice
      P: Do you think it's my thyroid?
      R: [[Last month's blood test was normal]].
      = information
      P: I'd like to feel better.
      R: [[What would feeling better be like]] for you?
      = open_question
      P: They sent me for physio.
      R: [[How many sessions did you go to]]?
      = closed_question
      """
  )

  static let facilitation = ManualEntry(
    name: "facilitation",
    summary: "a minimal sign of listening: \"mm\", \"I'm listening\", a held silence",
    definition: """
      The reply adds nothing and makes room: a sound, a welcoming word, an invitation to go on that sets no subject, a
      silence.
      """,
    limits: """
      "Okay" or "I see" counts only if nothing else is said. Taking up the person's words is an echo. "Go on with the
      tablets" invites nobody to speak.
      """,
    source: "Calgary-Cambridge guide (facilitating); VR-CoDES (providing space)",
    matches: """
      P: It's hard to say…
      R: [[Take your time]].
      P: And then one day he was gone.
      R: [[Mm]].
      P: I don't know if it matters.
      R: [[I'm listening]].
      P: so anyway
      R: [[yes, go on]]
      """,
    leaves: """
      P: The tablets keep me going.
      R: [[Go on with the tablets]] in the morning.
      P: And then one day he was gone.
      R: [[Gone]]…
      = reformulation
      P: It's hard to say…
      R: [[Okay]]. Where does it hurt?
      = closed_question
      P: I don't know if it matters.
      R: [[Take your prescription]] and stop at the front desk.
      """
  )
}
