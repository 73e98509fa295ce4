extension EnglishManual {
  static let judgement = ManualEntry(
    name: "judgement",
    summary: "blaming, moralising, disbelieving, labelling, mocking",
    definition: """
      The person is weighed and put down: what they are, do or say is taken as wrong, their fault, ridiculous or
      suspect. The voice may be soft; irony and hints count.
      """,
    limits: """
      Lending someone a motive or a fault is a judgement; being mistaken about them without charging them is not. Nor
      is a view on an act or a third party that doesn't fall back on the person, or a risk explained without reproach.
      """,
    source: "MITI 4.2.1 (confront); VR-CoDES (reducing space)",
    matches: """
      P: I had some cake at my daughter's birthday.
      R: [[With your diabetes, that's plain irresponsible]].
      P: It hurts so much I can't get out of bed.
      R: [[And yet here you are, on foot, I noticed]].
      P: I don't take the tablets, I use herbs.
      R: [[People like you always end up in casualty]].
      P: three days off the drink
      R: [[three whole days, what a hero]], shall we call the papers
      P: I haven't got it in me to look for work.
      R: [[Or it suits you not to, let's be honest]].
      """,
    leaves: """
      P: I had some cake at my daughter's birthday.
      R: [[The sugar in a slice of cake]] pushes your levels up for about two hours.
      = information
      P: My boss called me a skiver.
      R: [[A skiver]]… that's the word he used.
      = reformulation
      P: I'm a useless mother.
      R: [[You're very hard on yourself]], and yet here you are, for your son.
      P: I've slipped.
      R: Most people slip on the way out of this, [[it isn't a failing]].
      = legitimation
      """
  )

  static let minimisation = ManualEntry(
    name: "minimisation",
    summary: "shrinking what troubles the person; reassuring too soon or with nothing",
    definition: """
      What the person brings is made little: ordinary, passing, less bad than elsewhere, or wiped away by a promise
      that all will be well.
      """,
    limits: """
      Calling the reaction normal legitimises; calling the problem normal minimises. Giving a reassuring result that is
      established and awaited is information. A complaint waved off in a word before another subject is minimised and
      avoided.
      """,
    source: "VR-CoDES (reducing space); Calgary-Cambridge (premature reassurance)",
    matches: """
      P: I'm afraid I'll die under the anaesthetic.
      R: [[Nonsense, there's nothing at all to be afraid of]].
      P: My periods floor me two days a month.
      R: [[Every woman gets that, it's not so bad]].
      P: I haven't slept since the divorce.
      R: [[Plenty more fish in the sea]], you'll see.
      P: my face is covered in spots i dont go out any more
      R: [[its nothing really, just a touch of eczema]]
      P: My mother never loved me.
      R: [[Oh come on, let's not exaggerate]].
      """,
    leaves: """
      P: I'm afraid I'll die under the anaesthetic.
      R: [[Being scared of going under is very human]].
      = legitimation
      P: Have you got my result? I've not slept.
      R: Yes: [[the biopsy is clear, there are no cancer cells]].
      = information
      P: It's nothing, just a bit of tiredness.
      R: [[Just a bit of tiredness]]…
      = reformulation
      P: I cry at the least thing.
      R: [[Those don't look like small tears]] to me.
      = empathy
      """
  )

  static let unsolicitedAdvice = ManualEntry(
    name: "unsolicited advice",
    summary: "telling people what to do, or prescribing, before exploring or without leave",
    definition: """
      The answer comes before the question: the person tells, and gets told what to do. It is the rush into solutions,
      however good they are.
      """,
    limits: """
      Advice that was asked for, for which leave is asked in the same turn, or that follows an exploration one can see,
      is not unsolicited. A fact without a word about what to do is information.
      """,
    source: "MITI 4.2.1 (persuade); Calgary-Cambridge",
    matches: """
      P: I've been swamped since the birth.
      R: [[You need to rest and let the housework go]].
      P: I sleep badly.
      R: [[Stay off screens and have a camomile tea]].
      P: My teenager won't talk to me.
      R: [[You should take his phone off him]], works a treat.
      P: my backs bad again
      R: [[join a pool]], twice a week
      """,
    leaves: """
      P: What would you advise, so I sleep better?
      R: [[Get up at the same time every day]], that helps more than anything.
      P: My teenager won't talk to me.
      R: [[Would you like to hear what has helped other parents]]?
      = permission
      P: I sleep badly.
      R: [[What have you tried so far]]?
      = open_question
      P: I have three coffees after supper.
      R: [[Caffeine stays active for five or six hours]].
      = information
      """
  )

  static let pressure = ManualEntry(
    name: "pressure",
    summary: "insisting, threatening, forcing words or a decision against a reluctance",
    definition: """
      The person hesitates or refuses and the reply pushes on: repeating, giving an ultimatum, bargaining, making up a
      hurry or a guilt, demanding an admission.
      """,
    limits: """
      There must be a reluctance, said or visible. Protecting a life in an emergency, explained and with respect, is
      director without being pressure. Recalling a limit in an even voice is frame.
      """,
    source: "MITI 4.2.1 (confront, persuade); VR-CoDES (reducing space)",
    matches: """
      P: I'd rather not go into that.
      R: [[You're going to have to tell me sooner or later]].
      P: I'm not sure about the operation.
      R: [[Make your mind up now or you lose your slot]].
      P: I don't want my husband to know.
      R: [[Either you tell him or I will]].
      P: said no to the blood test
      R: [[oh come on make an effort, youll have it done anyway]]
      """,
    leaves: """
      P: I'd rather not go into that.
      R: [[We'll only talk about it if you want to]].
      = permission
      P: I'm going home, even if my heart stops.
      R: [[I can't let you leave on your own like this]]: your heart could stop, and I'm staying with you as long as it takes.
      = director
      P: Could you see me every day?
      R: [[We'll meet once a week]], on Mondays.
      = frame
      P: I'm not sure about the operation.
      R: [[What makes you hesitate]]?
      = open_question
      """
  )
}
