extension EnglishManual {
  static let jargon = ManualEntry(
    name: "jargon",
    summary: "technical words that the person has not used and that go unexplained",
    definition: """
      The reply speaks the language of the trade (terms, initials, scores) without translating it, or takes cover behind
      a knowledge that the person can't follow.
      """,
    limits: """
      A term explained at once, a word that the person used, or one that has passed into everyday speech ("blood
      pressure", "allergy") is no jargon.
      """,
    source: "Calgary-Cambridge guide (language that is understood)",
    matches: """
      P: Why are my legs swollen?
      R: [[That's dependent oedema secondary to reduced ejection fraction]].
      P: I get headaches in the morning.
      R: [[Any photophobia or focal neurology]] with that?
      P: Did you see my scan?
      R: [[Posterior disc bulge with Modic type 2 changes]], there you go.
      P: whats this pill
      R: [[a serotonin reuptake inhibitor]]
      """,
    leaves: """
      P: I get headaches in the morning.
      R: Does [[bright light]] bother you when you have one?
      = closed_question
      P: They said fibrillation.
      R: [[That word, fibrillation]], frightens you.
      = reformulation
      P: Why are my legs swollen?
      R: It's called [[oedema, which means water that stays under the skin]].
      = information
      P: I need a certificate.
      R: Do you have [[any allergies]]?
      = closed_question
      """
  )

  static let avoidance = ManualEntry(
    name: "avoidance",
    summary: "leaving what the person has just brought",
    definition: """
      What was just said is left lying: the reply changes the subject, or takes refuge in the examination, the file, the
      screen, a colleague, the clock, or in defending oneself.
      """,
    limits: """
      Moving on after taking in what was said is not avoiding it. Minimising shrinks, avoiding leaves; a word that waves
      it off before another subject does both. A question for detail on the same matter stays with it.
      """,
    source: "VR-CoDES (reducing space); Calgary-Cambridge",
    matches: """
      P: Sometimes I think my children would be better off without me.
      R: [[Right, let's move on to your cholesterol]].
      P: I lost my baby in March.
      R: [[And are you up to date with your tetanus]]?
      P: I can't bear anyone touching me.
      R: [[You'd have to see the psychologist about that, I only do knees]].
      P: you promised me a scan
      R: [[not me, thats the booking office]], [[arm out please]]
      """,
    leaves: """
      P: I lost my baby in March.
      R: [[How far along were you]]?
      = closed_question
      P: Sometimes I think my children would be better off without me.
      R: What you've just said matters. [[Have you thought about ending your life]]?
      = closed_question
      P: Mum's gone into a home and it's breaking my heart.
      R: It breaks your heart. If that's all right with you, [[we'll come back to it after I've examined you]].
      = permission
      P: I've felt dirty ever since that night.
      R: [[I'm listening, take your time]].
      = facilitation
      """
  )

  static let frameBreach = ManualEntry(
    name: "frame given up",
    summary: "giving up the limits: private number, promise, gift, availability without end",
    definition: """
      The clinician steps out of the part, often out of kindness: promises what can't be kept, can be reached at all
      hours, takes a gift without a word, turns friend or rescuer.
      """,
    limits: """
      Giving the service's number, offering a call at a set time, or taking a small present and speaking of it stays
      within the frame. A precise and tenable commitment is a plan.
      """,
    source: "Psychotherapy in general practice (failing to set a frame)",
    matches: """
      P: What if it gets bad tonight?
      R: [[Here's my personal mobile, ring me whatever the hour]].
      P: Swear to me I'll get better.
      R: [[I promise you, you will be cured]].
      P: I bought you this watch, to say thanks.
      R: [[Oh thank you, it's gorgeous, I'll put it on right now]].
      P: ive nobody but you
      R: [[come round for sunday lunch]], we can talk as friends
      """,
    leaves: """
      P: What if it gets bad tonight?
      R: At night [[you can ring the on-call service]], and I'm back at the surgery at eight.
      = frame
      P: Swear to me I'll get better.
      R: [[I can't promise you that]], but I'll see you through it.
      = sincerity
      P: I bought you this watch, to say thanks.
      R: I'm touched, and [[I can't accept a gift of that value]].
      = frame
      P: I've nobody but you.
      R: [[I'll ring you on Thursday at ten]] to hear how you're doing.
      = plan
      """
  )
}
