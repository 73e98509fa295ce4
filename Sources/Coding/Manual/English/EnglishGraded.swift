extension EnglishManual {
  static let reformulation = ManualEntry(
    name: "reformulation",
    summary: "saying back what the person expressed, so that they can check they were understood",
    definition: """
      You hand back to the person what they have just expressed, in their words or in yours, and they can check
      whether you got it. Your voice may rise as if you were asking: as long as nothing new is asked for, it is a
      reformulation. Its depth (echo, simple, complex, summary) is described and never marked.
      """,
    limits: """
      Lending the person a motive or a fault that they never voiced is a judgement, not a reformulation. Getting wrong
      what they said has no code, unless the mistake shrinks the trouble (minimisation). Turning their words into a
      reproach, or a bare "I see", says nothing back.
      """,
    source:
      "Psychotherapy in general practice (reformulation, rebound phrase); MITI 4.2.1 (reflections)",
    matches: """
      P: Since the kids moved out I leave the radio on in every room.
      R: [[The house is so quiet now that you fill it with voices]].
      P: The water tablets have me up four times a night, so I skip them at weekends.
      R: [[You leave them out on Saturdays and Sundays so you can sleep]], have I got that right?
      P: I'd love to go back to choir, but I can't face them all asking.
      R: So [[part of you misses the singing, and part of you dreads the questions]].
      P: Nobody tells me anything in this place.
      R: [[Nobody tells you anything]]…
      P: cant feel my fingers when i wake up
      R: [[so every morning your fingers are numb]]
      P: I binned the referral letter. I wasn't in the mood to be prodded.
      R: Okay, [[you didn't want anyone examining you just then]].
      """,
    leaves: """
      P: My stomach goes before every exam.
      R: [[You're saying that so you can get out of sitting it]], aren't you.
      = judgement
      P: The exercises are useless, I stopped on Monday.
      R: [[Useless, you say]], yet in April you called them a miracle. Make up your mind.
      = judgement
      P: My husband has moved into the spare room.
      R: [[Right, I see]].
      = facilitation
      P: There's a buzzing in my left ear at night.
      R: Does [[that buzzing]] go away when there's noise around?
      = closed_question
      P: My daughter yelled at me over a parking ticket.
      R: [[So you yelled at her and tore up the ticket]].
      """
  )

  static let legitimation = ManualEntry(
    name: "legitimation",
    summary: "saying that what the person feels, thinks or does makes sense",
    definition: """
      You treat the person's emotion, thought or reaction as one that can be had: it makes sense, others in their place
      would share it, this is a room for it. Its object is the reaction and never the illness.
      """,
    limits: """
      Calling the problem itself normal to shrink it is minimisation. Praising an effort is affirmation. Agreeing about
      a fact, or approving something dangerous, is no legitimation. Speaking of people in general ("anyone would…") is
      enough; saying this person's own experience back on top of it adds a reformulation, while recalling their reason
      in three words ("after such a night") does not.
      """,
    source: "Psychotherapy in general practice (legitimation)",
    matches: """
      P: I didn't shed a tear at the funeral, and now I cry at adverts.
      R: [[That makes perfect sense]], grief seldom comes when it's called.
      P: I swore at the receptionist. That's not me.
      R: After three cancelled appointments, [[most people would have lost their temper]].
      P: It's silly, but the dentist's drill makes me shake.
      R: [[There's nothing silly about it]], [[plenty of people feel that way]].
      P: i still hate her for leaving
      R: [[no wonder you do]], after the way it happened
      P: I feel ashamed even bringing this up.
      R: [[You can say it in here]], and [[shame is a very natural thing to feel]] about it.
      """,
    leaves: """
      P: I keep forgetting people's names and it worries me.
      R: [[Past sixty that's perfectly normal]], put it out of your mind.
      = minimisation
      P: I went a whole month without betting.
      R: [[Well done, a month takes real determination]].
      = affirmation
      P: They've closed the day centre.
      R: [[You're right, it shut in March]].
      P: I think the jab made me ill.
      R: [[A sore arm for a day or two is normal after that one]].
      = information
      P: One more night of his shouting and I swear I'll hit him.
      R: [[A good slap sometimes clears the air]].
      """
  )
}
