extension EnglishManual {
  static let openQuestion = ManualEntry(
    name: "open question",
    summary: "a question, or an invitation to tell, that leaves the choice of the answer",
    definition: """
      Neither yes, nor no, nor a single fact answers it: the person chooses what to say. An invitation to tell ("talk
      me through…") counts just as much, with no question mark at all.
      """,
    limits: """
      The form alone proves nothing. "And how is that my problem?" waits for no answer and is coded by what
      it does to the person; a "why" that scolds is a leading question; "how long" asks for a fact.
      """,
    source:
      "Calgary-Cambridge guide; MITI 4.2.1 (questions); The relationship between carer and cared-for",
    matches: """
      P: I'm just here for my repeat.
      R: Sure. And apart from that, [[how are things going for you]]?
      P: It's got worse at home.
      R: [[Tell me what's been happening]].
      P: I've been a different man since the stroke.
      R: [[In what ways do you feel different]]?
      P: had a panic attack on the bus
      R: [[what went through your mind when it started]]
      P: They mentioned dialysis.
      R: [[What does that word bring up for you]]?
      """,
    leaves: """
      P: My knee hurts on the stairs.
      R: [[How long has that been going on]]?
      = closed_question
      P: I had a drink on Sunday.
      R: [[Why would you throw away six weeks of work]]?
      = leading_question
      P: The neighbours are spying on me and no one believes it.
      R: [[And how is that my problem]]?
      = avoidance
      P: There's something awkward I'd like to mention.
      R: [[Would it be all right if I asked you about that]]?
      = permission
      """
  )

  static let closedQuestion = ManualEntry(
    name: "closed question",
    summary: "a question that calls for yes, no, a single fact, or a pick from a list",
    definition: """
      A word will do for the answer: yes or no, how many, when, where, who, one thing out of several. It is
      good for precision and leaves little room for a story.
      """,
    limits: """
      If the wanted answer is in it already, it is leading. "Is that right?" at the end of a reformulation belongs to
      the reformulation. Asking leave has a code of its own. "Can you tell me more?" is an invitation, hence open.
      """,
    source: "Calgary-Cambridge guide; MITI 4.2.1 (questions)",
    matches: """
      P: My heart races in the evening.
      R: [[Do you drink coffee in the afternoon]]?
      P: The little one was sick all night.
      R: [[How old is she]]?
      P: The pain shoots down my arm.
      R: [[Is it the right one or the left]]?
      P: i take the drops to sleep
      R: [[how many drops do u take]]
      P: I came back from holiday with a temperature.
      R: [[Which country were you in]]?
      """,
    leaves: """
      P: I've felt hollow since I retired.
      R: [[Could you tell me a bit more about that]]?
      = open_question
      P: I may have missed a tablet once or twice.
      R: [[No more than twice, surely]]?
      = leading_question
      P: They told me I need an operation.
      R: So a surgeon has told you that you need one, [[is that right]]?
      = reformulation
      P: I can't seem to lose weight.
      R: [[May I tell you how I see it]]?
      = permission
      """
  )

  static let leadingQuestion = ManualEntry(
    name: "leading question",
    summary: "a question with the wanted answer, or a reproach, built in",
    definition: """
      The person hears what they ought to answer, or what they ought to have done. A negative that presumes the "no", a
      tag ("didn't you?"), "I hope", "surely" and the accusing "why" are its usual marks.
      """,
    limits: """
      It stands in place of the closed question and not beside it. A tag that merely checks a reformulation does not
      make it leading. Where the blame is spelled out there is a judgement as well. A question that wants no answer is
      no question.
      """,
    source: "Calgary-Cambridge guide (not suggesting the answer)",
    matches: """
      P: I went to my cousin's wedding on Saturday.
      R: [[You didn't drink, I hope]]?
      P: I stopped the injections.
      R: [[Why on earth didn't you ring us first]]?
      P: My husband gets a bit worked up now and then.
      R: [[He's never actually hit you, has he]]?
      P: we didnt use a condom
      R: [[you knew that was risky though didnt you]]
      P: I take what you gave me.
      R: [[Every single day, without fail, yes]]?
      """,
    leaves: """
      P: My lower back has been sore since Monday.
      R: [[Does it go down into the leg at all]]?
      = closed_question
      P: I went back on the drink.
      R: [[What was going on that day]]?
      = open_question
      P: You never called me with my results.
      R: [[Have you any idea how many patients I have]]?
      = avoidance
      P: I sleep four hours a night.
      R: You're getting by on very little sleep, [[aren't you]].
      = reformulation
      """
  )

  static let stackedQuestions = ManualEntry(
    name: "stacked questions",
    summary: "two or more different questions fired in one turn",
    definition: """
      The person no longer knows which to answer, and mostly answers the last. Every kind of question is coded once,
      and the stack on top of them.
      """,
    limits: """
      Wording one question again does not make it two, and a list inside one clause ("fever, chills, cough?") is one
      question. A pretend question before a real one counts for one.
      """,
    source: "Calgary-Cambridge guide (one question at a time)",
    matches: """
      P: My chest hurts when I run.
      R: [[Since when? Is it tight or sharp? Do you smoke?]]
      P: My daughter won't eat.
      R: [[How old is she, and how much weight has she lost?]]
      P: got made redundant
      R: [[when was that and how long were you there and are you getting any benefits]]
      P: I can't get on with this hearing aid.
      R: [[What bothers you about it? Have you had it adjusted? And what does your wife say?]]
      """,
    leaves: """
      P: I was ill all weekend.
      R: [[Any fever, chills or vomiting]]?
      = closed_question
      P: I don't drive any more since the accident.
      R: How's that been day to day? [[I mean, what do your days look like now]]?
      = open_question
      P: I smashed three plates this morning.
      R: You were angry, [[is that it]]? What had happened?
      P: I didn't get the blood test done.
      R: [[Honestly, why do I bother?]] When will you go?
      """
  )
}
