extension EnglishManual {
  static let metacommunication = ManualEntry(
    name: "metacommunication",
    summary: "talking about how the two of you are talking, here and now",
    definition: """
      The subject is no longer the illness but what goes on between the two of you: an unease, a silence, a way of
      talking, what your question did.
      """,
    limits: """
      A remark on the person's character is a judgement. Announcing the order of the visit sets the frame. An apology
      for a clumsy word is a repair, and also metacommunication only where the exchange itself is discussed.
      """,
    source: "The relationship between carer and cared-for (metacommunication)",
    matches: """
      P: Fine. If you say so.
      R: [[I get the feeling something went tense between us]] just now.
      P: Yes. No. Dunno.
      R: [[I notice I keep asking things]] and your answers get shorter and shorter.
      P: Do you write down everything I say?
      R: [[How is it for you that I take notes while we talk]]?
      P: forget it
      R: [[seems what i said just now put you off talking to me]]
      """,
    leaves: """
      P: Fine. If you say so.
      R: [[Are you always this closed off with people]]?
      = judgement
      P: Where do we start?
      R: [[Let's take your sleep first]] and then the results.
      = frame
      P: My brother and I don't speak.
      R: [[There's been silence between the two of you]].
      = reformulation
      P: I didn't follow that.
      R: [[Sorry, I talk too fast]].
      = repair
      """
  )

  static let sincerity = ManualEntry(
    name: "sincerity",
    summary: "saying one's own feeling or limit, truly and kindly",
    definition: """
      You speak in your own name: what this does to you, what you don't know, what you cannot do. It is true, it is
      said for the person's sake, and the talk stays theirs.
      """,
    limits: """
      Telling your own story until theirs is lost, complaining about them or justifying yourself is no sincerity. A
      plain "I don't know" is, and puts you in the low position. A "frankly" that opens a reproach is a judgement.
      """,
    source:
      "Psychotherapy in general practice (reflexivity: saying one's feeling without losing kindness)",
    matches: """
      P: I walked as far as the market yesterday.
      R: [[I'm really pleased]] to hear that.
      P: Why me, doctor?
      R: [[Honestly, I don't have an answer]] to that.
      P: She died in my arms.
      R: [[I'm moved that you've told me]] this.
      P: youre going to find out whats wrong tho?
      R: [[im not sure i will, and id rather say so]]
      """,
    leaves: """
      P: I can't sleep.
      R: [[Oh, me neither, I had three bad nights last week]], what with the on-calls and next door's builders.
      = avoidance
      P: I didn't stick to the diet.
      R: [[Frankly, I'm disappointed in you]].
      = judgement
      P: Will it come back?
      R: [[We know it returns in about a third of cases]].
      = information
      P: You kept me waiting an hour.
      R: [[That's nothing to do with me]], it's the front desk.
      = avoidance
      """
  )

  static let frame = ManualEntry(
    name: "frame",
    summary: "setting or recalling time, limits, confidentiality, who does what",
    definition: """
      You say within which limits the meeting takes place: how long, how often, what stays private, whose part is
      whose, the agenda, what is done here and what is not. It is firm without being hard.
      """,
    limits: """
      A limit thrown like a threat is pressure. A mere appointment is a plan; it is frame too when it fixes a boundary or
      how often. Confidentiality set as a rule is frame; explained with its exceptions it is information as well. Hiding
      behind the clock so as not to hear is avoidance.
      """,
    source: "Psychotherapy in general practice (the frame); Calgary-Cambridge (structuring)",
    matches: """
      P: Will my mum find out?
      R: [[What you tell me stays between us]].
      P: I've five things to go through with you.
      R: [[We have fifteen minutes]], so let's pick the two that matter most.
      P: Give me your number, for the nights.
      R: [[I don't give out my own number]]; at night the on-call service answers.
      P: can i just turn up tmrw
      R: [[here we see people by appointment, tuesdays]], in between you can leave me a message
      """,
    leaves: """
      P: There's one more little thing.
      R: [[Time's up]], I can't deal with everything, goodbye.
      = avoidance
      P: And if I can't make Thursday?
      R: [[Miss Thursday and you needn't bother coming back]].
      = pressure
      P: I'd like us to check again.
      R: [[I'll see you in two months]] with a new blood test.
      = plan
      P: Can I call you on Sundays?
      R: [[Any time, day or night]], I'm always there for you.
      = frame_breach
      """
  )

  static let repair = ManualEntry(
    name: "repair",
    summary: "owning a misstep and mending it",
    definition: """
      You take upon yourself what hurt, jarred or was missed, and come back to it: a plain apology, a word withdrawn, an
      ear given back.
      """,
    limits: """
      "I'm sorry if you took it badly" throws the fault back. Justifying yourself is avoidance. Being sorry about what
      has happened to the person mends no misstep: that is empathy.
      """,
    source: "The therapeutic alliance (ruptures and repairs)",
    matches: """
      P: You're not listening.
      R: [[You're right, I was looking at the screen, I apologise]]. I'm with you now.
      P: I'm not an addict.
      R: [[That was the wrong word and I take it back]].
      P: I've been sat out there an hour.
      R: [[I'm running late and I'm sorry about that]], you have my full attention.
      P: i never said i was depressed
      R: [[sorry, i jumped ahead there]], let me start again
      """,
    leaves: """
      P: You were short with me last time.
      R: [[Sorry if you're oversensitive]].
      = judgement
      P: My sister passed away on Sunday.
      R: [[I'm so very sorry]] for your loss.
      = empathy
      P: You forgot me in the waiting room.
      R: [[There was an emergency, and nobody told me you were there]].
      = avoidance
      P: (He speaks very low.)
      R: [[Sorry, could you say that again]]?
      = closed_question
      """
  )
}
