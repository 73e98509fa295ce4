extension EnglishManual {
  static let empathy = ManualEntry(
    name: "empathy",
    summary: "naming the person's emotion, or showing that it is perceived",
    definition: """
      You put a word to what the person feels, or show that you notice it: what they said, what they let you see, what
      comes through underneath.
      """,
    limits: """
      An emotion stated and said back is a reformulation too; one that was only shown (tears, a silence) and is named
      is empathy alone; one that was implied and is named precisely is both, at complex depth. Naming an emotion to
      hold it against someone is a judgement.
      """,
    source: "Psychotherapy in general practice (empathy); VR-CoDES (providing space)",
    matches: """
      P: (She twists her wedding ring and says nothing.)
      R: [[I can see how painful this is]] to talk about.
      P: I've read the biopsy letter every night since it came.
      R: [[Those nights must be frightening]].
      P: I'm livid with that hospital.
      R: [[You're really angry]] with them, I can hear it.
      P: our cat died last night she was 17
      R: oh no, [[you must be heartbroken]]
      P: My son didn't ring on Father's Day.
      R: [[You must have felt very alone]] that day.
      """,
    leaves: """
      P: (He is crying.)
      R: [[Don't cry]], it'll all work out.
      = minimisation
      P: I'm on my knees with this baby.
      R: [[Tiredness is common]] in the first months.
      = information
      P: I'm scared it's something serious.
      R: [[What exactly are you scared of]]?
      = open_question
      P: Now you're giving up on me as well!
      R: [[This anger of yours is ridiculous]], that is no way to speak to people.
      = judgement
      """
  )

  static let affirmation = ManualEntry(
    name: "affirmation",
    summary: "recognising a strength, an effort or a worth of the person",
    definition: """
      You tell the person what they managed, tried or held out, or a quality that their acts show. The remark is about
      them and rests on something definite.
      """,
    limits: """
      Saying that their emotion makes sense is legitimation. A "good" that punctuates, hollow cheering ("you'll be
      fine, you can do it") or an ironic compliment recognise nothing.
      """,
    source: "MITI 4.2.1 (affirm)",
    matches: """
      P: I did ring the social worker in the end.
      R: [[It took courage to make that call]].
      P: I walk round the block each day. It's not much.
      R: Every day, rain or shine: [[that's real persistence]].
      P: I'm up three times a night with Dad.
      R: [[You look after him with such devotion]].
      P: havent smoked since tues
      R: [[good for you, thats no small thing]]
      """,
    leaves: """
      P: I daren't tell her.
      R: [[Come on, you can do it]]!
      P: I forgot my sugar diary again.
      R: [[Oh, well done, very conscientious]].
      = judgement
      P: I was terrified before the operation.
      R: [[That's only natural]].
      = legitimation
      P: I've brought my X-rays.
      R: [[Very good]], pop them down there.
      """
  )

  static let permission = ManualEntry(
    name: "permission",
    summary: "asking leave before informing, advising or raising a subject; leaving the choice",
    definition: """
      The person can say no: you ask whether you may give information, give an opinion or raise a subject, or you leave
      it to them, in so many words, whether to, what, and when.
      """,
    limits: """
      A permission is not also a closed question. "You lead the way" by itself belongs to the low position. A "with
      respect" that a reproach follows, or an "okay?" after an order, leaves no choice.
      """,
    source: "MITI 4.2.1 (autonomy, collaboration); Calgary-Cambridge",
    matches: """
      P: I don't know what to make of this drug any more.
      R: [[Would it be okay if I shared what we know about it]]?
      P: Something happened when I was small.
      R: [[You don't have to talk about it today]], only if it feels right.
      P: I looked my lump up online.
      R: [[If you're happy to, I'd like us to look at that together]].
      P: dunno if i wanna know the result
      R: [[we can open it now or another day, its up to you]]
      """,
    leaves: """
      P: I've put the weight back on.
      R: [[If you don't mind me saying]], you've only yourself to blame.
      = judgement
      P: I don't want the injection.
      R: You're having it, [[okay]]? Otherwise I can't go on seeing you.
      = pressure
      P: My head feels full of wool.
      R: I'm new to this, so [[you show me the way]].
      = low
      P: I've been coughing for three weeks.
      R: [[Can you climb a flight of stairs without stopping]]?
      = closed_question
      """
  )

  static let valuesQuestion = ManualEntry(
    name: "values question",
    summary: "asking what truly matters to the person, for whom, and what for",
    definition: """
      You look for what the person holds dear: what they want to protect, regain or pass on, what makes the effort
      worth it. It is nearly always an open question too.
      """,
    limits: """
      Asking for a target in figures, a practical preference or a passing wish does not reach values. Telling people
      what ought to matter to them is a judgement or pressure.
      """,
    source: "Psychotherapy in general practice (questioning of values, called Socratic)",
    matches: """
      P: Everyone says I should have the operation.
      R: And for you, [[what matters most in this decision]]?
      P: I don't know why I stay in teaching.
      R: Deep down, [[what do you care about in that work]]?
      P: I'd like to quit, but what's the point?
      R: [[Who would you be doing it for]]?
      P: if i lose the farm ive lost everything
      R: [[what is it about the farm thats most precious to you]]
      """,
    leaves: """
      P: I want to lose weight.
      R: [[How many stone are you aiming for]]?
      = closed_question
      P: They've offered me two treatments.
      R: [[Would mornings or evenings suit you better]]?
      = closed_question
      P: I've stopped taking everything, I'm sick of it.
      R: [[Don't your children mean anything to you]]?
      = leading_question
      P: It hurts every day.
      R: [[What sets the pain off]]?
      = open_question
      """
  )
}
