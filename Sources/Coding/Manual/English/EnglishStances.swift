extension EnglishManual {
  static let director = ManualEntry(
    name: "director",
    summary: "deciding for the person: ordering, taking over, protecting, scolding",
    definition: """
      The clinician chooses in the person's place, as a parent would: orders, "you must", a decision or a promise made
      for them, a threat, protection in an emergency.
      """,
    limits: """
      Blame or mockery that orders nothing is neutral. A suggestion ("what if we…?") is planner. No stance is good in
      itself: when someone can no longer decide, this one fits.
      """,
    source: "Psychotherapy in general practice (adapting one's position)",
    matches: """
      P: I was going to ride my motorbike on Sunday.
      R: [[Out of the question, you're staying in bed]].
      P: I don't know what to do any more.
      R: [[Don't you worry about a thing, I'll decide for you]].
      P: I left my back brace at home.
      R: [[You must wear it every day, full stop]].
      P: im dizzy but itll pass
      R: [[lie down right now]], im calling an ambulance
      """,
    leaves: """
      P: I was going to ride my motorbike on Sunday.
      R: [[Shall we work out together when that could be possible]]?
      = planner
      P: I forgot again.
      R: [[Oh, that's clever]].
      = neutral
      P: I don't know what to do any more.
      R: [[What would help, do you think, you who know yourself best]]?
      = low
      P: Why the brace?
      R: [[It takes the strain off your lower back muscles]] when you lift.
      = expert
      """
  )

  static let expert = ManualEntry(
    name: "expert",
    summary: "informing or explaining as the one who knows",
    definition: """
      The clinician speaks from knowledge: explains, names a diagnosis, weighs options with their facts, alone or in a
      shared decision.
      """,
    limits: """
      A proposal that rests on the explanation stays expert where the explanation fills most of the turn; where two
      stances weigh the same in a reply, the later one wins. An order is director. Owning that one doesn't know is the low position.
      """,
    source: "Psychotherapy in general practice (adapting one's position)",
    matches: """
      P: Is a heart murmur serious?
      R: [[A murmur is the sound of blood going through a valve; yours is the kind we watch and don't treat]].
      P: What are my options?
      R: [[There are two treatments: one works fast and tires people, the other takes a month and is easier to live with]].
      P: I thought antibiotics worked on everything.
      R: [[They act on bacteria; your flu comes from a virus]].
      P: so doctor?
      R: [[its tendonitis in the shoulder, the tendon is irritated by rubbing]]
      """,
    leaves: """
      P: What are my options?
      R: [[I don't know yet]], help me understand what eases it for you.
      = low
      P: I thought antibiotics worked on everything.
      R: [[You thought they worked on everything]].
      = neutral
      P: Is a heart murmur serious?
      R: [[I suggest we book a heart scan]] and talk again afterwards.
      = planner
      P: So, doctor?
      R: [[You'll give up tennis and do as I say]].
      = director
      """
  )

  static let low = ManualEntry(
    name: "low position",
    summary: "not standing as the one who knows: asking the person's help, following",
    definition: """
      The clinician admits to not knowing, or to being at a loss, lets the person teach, or leaves the choice and the
      pace to them, who know their life best.
      """,
    limits: """
      It takes a mark that shows. A reformulation, an open question or a plain permission stay neutral. Giving in to
      everything out of weariness is not the low position.
      """,
    source: "Psychotherapy in general practice (position basse)",
    matches: """
      P: Nobody can find what's wrong with me.
      R: [[I don't know either]]. You live with it: what have you noticed?
      P: You can't understand, you've no children.
      R: [[That's true, I haven't lived it: teach me]].
      P: Where do we start?
      R: [[Wherever you like, I'll follow you]].
      P: every drug fails on me
      R: [[i feel powerless here too]], id need your help to make sense of it
      """,
    leaves: """
      P: Nobody can find what's wrong with me.
      R: [[How are you living with the waiting]]?
      = neutral
      P: You can't understand, you've no children.
      R: [[I've ten years in paediatrics, I know what I'm talking about]].
      P: Where do we start?
      R: [[We could begin with your sleep]] and then look at the tablets.
      = planner
      P: Every drug fails on me.
      R: [[You must go back on the first one, at twice the dose]].
      = director
      """
  )

  static let planner = ManualEntry(
    name: "planner",
    summary: "proposing a step, a strategy, a follow-up together with the person",
    definition: """
      The clinician arranges what comes next and submits it: "I'd suggest", "what if we…", "you could try", asked for or
      not.
      """,
    limits: """
      The same step decreed is director. An explanation that fills most of the turn, with a proposal at its end, is
      expert.
      """,
    source: "Psychotherapy in general practice (adapting one's position)",
    matches: """
      P: I'd like to get back to sport.
      R: [[What if we started with a ten-minute walk]], three times a week?
      P: I've stopped sleeping.
      R: [[I'd suggest you jot down your nights until we meet again]].
      P: I've two worries, work and my stomach.
      R: [[We could look at the stomach today and keep work for Tuesday]], would that suit you?
      P: i wanna come off weed
      R: [[you could try one evening without, and we talk about it next week]]
      """,
    leaves: """
      P: I'd like to get back to sport.
      R: [[You will walk ten minutes a day and nothing else]].
      = director
      P: I've stopped sleeping.
      R: [[Sleep often goes wrong because the body clock loses its cues]].
      = expert
      P: I've two worries, work and my stomach.
      R: [[Work, and your stomach]].
      = neutral
      P: I want to come off weed.
      R: I've never been through that, [[you're the one who knows where to begin]].
      = low
      """
  )

  static let neutral = ManualEntry(
    name: "neutral",
    summary: "none of the other stances shows",
    definition: """
      A hello, a question, an acknowledgement, a reformulation, an emotion named, a legitimation or a reminder of the
      frame, with nothing that decides, teaches, steps down or proposes. So is a reply that has no code at all.
      """,
    limits: """
      As soon as a mark of another stance shows, that one wins. A reproach that orders nothing stays neutral: the stance
      doesn't say whether the reply is good.
      """,
    source: "Psychotherapy in general practice (adapting one's position)",
    matches: """
      P: Hello.
      R: [[Good morning, do have a seat]]. What brings you in?
      P: My ear's been sore since yesterday.
      R: [[Have you had a temperature]]?
      P: My son left and slammed the door.
      R: [[That must have weighed on you]].
      P: scared ill relapse
      R: [[that fear makes sense]]
      """,
    leaves: """
      P: My ear's been sore since yesterday.
      R: [[You'll take these drops and no arguing]].
      = director
      P: My son left and slammed the door.
      R: I don't know your son, [[help me understand what he's like]].
      = low
      P: I'm scared I'll relapse.
      R: [[About half of people relapse in the first year, mostly in the early months]].
      = expert
      P: I'm scared I'll relapse.
      R: [[I'd suggest we prepare a plan]] for the hard evenings.
      = planner
      """
  )
}
