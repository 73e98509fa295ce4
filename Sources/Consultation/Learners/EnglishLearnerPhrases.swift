import Coding

extension LearnerPhrases {
  static let english = LearnerPhrases(
    openings: [
      "Hello, do sit down. What brings you here today?",
      "Hello. Have a seat, and tell me what's been happening.",
      "Good morning, I'm listening. Where would you like to start?",
    ],
    echoes: [
      "\"{}\"…", "You're telling me: {}.", "If I follow you, {}.", "So, {}, is that it?",
      "I hear that {}.", "You say \"{}\".", "So, {}.", "\"{}\": that's what you're living with.",
    ],
    legitimations: [
      .anger: [
        "Anyone would be angry.", "You've every reason to be angry.",
        "Your anger makes sense, after what happened.",
      ],
      .anxiety: [
        "Anyone would be anxious in your place.", "It makes sense that you're on edge.",
        "No wonder you can't settle.",
      ],
      .despair: [
        "After all that, no wonder you've lost hope.",
        "It's understandable that you've stopped believing in it.",
      ],
      .emptiness: [
        "That emptiness makes sense.", "It's only human to feel empty after such a loss.",
      ],
      .exhaustion: [
        "Anyone would be worn out, carrying what you carry.", "No wonder you're exhausted.",
        "Most people would be on their knees by now.",
        "It's natural to be that tired when you hold it all alone.",
      ],
      .fear: [
        "Anyone would be frightened in your place.", "No wonder you're scared.",
        "Your fear makes sense.", "Lots of people would have the same fear.",
      ],
      .grief: [
        "That grief belongs here.", "Anyone would be in tears.",
        "It's only human to hurt that much.",
      ],
      .guilt: [
        "Many people feel guilty in a moment like that.",
        "It's understandable that you blame yourself.",
      ],
      .helplessness: [
        "Feeling helpless in front of that is understandable.", "Anyone would feel at a loss.",
      ],
      .humiliation: [
        "That's humiliating, and no wonder it hurt.", "Anyone would have felt small.",
      ],
      .injustice: [
        "It makes sense that it feels unfair.", "You've every right to feel wronged.",
      ],
      .loneliness: [
        "Anyone would feel alone with that.", "It's heavy for anybody to carry that alone.",
        "That loneliness makes sense.",
      ],
      .mistrust: [
        "After what you've been through, it's natural to be wary.",
        "I can understand why you wouldn't trust straight away.",
      ],
      .pain: [
        "Hurting every day would wear anyone down.", "That pain is real.",
        "It's understandable that it grinds you down.",
      ],
      .resignation: [
        "In the end it's only human to give up hoping.",
        "It's understandable that you don't expect much any more.",
      ],
      .sadness: [
        "No wonder you're sad.", "Your sadness makes sense.", "It's natural to feel that sorrow.",
      ],
      .shame: [
        "Many people would feel ashamed too, and you're allowed to talk about it here.",
        "It's hard to say, and that embarrassment is understandable.",
      ],
      .weariness: [
        "Anyone would be weary of it.", "No wonder you've had enough.",
        "That weariness makes sense.",
      ],
      .worry: [
        "No wonder you're worried.", "Anyone would be worried in your shoes.",
        "Your worry makes sense.",
      ],
    ],
    anyLegitimation: [
      "I can understand that it's hard, anyone would struggle.",
      "It's quite understandable to react like that.",
      "In your place, many would feel the same.", "You're allowed to feel that way.",
      "No wonder, with what you're going through.",
    ],
    topicInvitations: [
      "And {}, how is that for you?", "Tell me a bit about {}.",
      "I'd like to hear about {}.", "What could you tell me about {}?",
      "How are things with {}?", "If we talked about {}, what comes to mind?",
    ],
    returns: [
      "You mentioned {} a while ago. I'd like to go back to it: what happened next?",
      "Let's go back to {} for a moment. What haven't you been able to say about it yet?",
      "With {}, I think we stopped half-way. What is it really like for you?",
      "I'm thinking back to what you said about {}. Tell me the rest, if you don't mind.",
      "And {}, if we pick up where we left off, what comes to mind?",
    ],
    generalInvitations: [
      "What is it like, to talk about it?", "Tell me how you live with that.",
      "How is it for you from day to day?", "What is the hardest part for you?",
      "Tell me a little more.", "What do you make of it yourself?",
      "What matters most to you in all this?", "How did it come to this?",
      "What helps you keep going?", "And then, what happened?",
      "What are you hoping for from me today?",
    ],
    low: [
      "Help me understand, you're the one living it.",
      "I don't know what it's like to live with that. Can you explain it to me?",
      "You know your own situation best.",
      "We don't have to talk about it today, it's up to you.",
      "I don't have a ready answer. What do you know about it yourself?",
      "We'll go at your pace.",
    ],
    explanations: [
      "If it's all right with you, I'll explain what we know about it today.",
      "I can tell you what that word means, if you like.",
      "Would you like my view on that? We know that such findings say little about pain.",
      "No more tests today, and I'll explain why if you like.",
    ],
    plans: [
      "What would feel possible, as a first step, before we next meet?",
      "I suggest we meet again in two weeks to see where we are, if that suits you.",
      "We could decide together what comes next: what seems doable to you?",
      "I suggest a regular appointment, twenty minutes every other week.",
      "If that's all right with you, we could look at it again together in a week.",
      "I suggest we write down together who to call if things got bad.",
      "We could see together who might help, a social worker for instance, if you'd like that.",
      "I suggest we book a time right now for next week, and it's yours.",
      "I suggest the same day, at the same time, every other week.",
    ],
    repairs: [
      "I'm sorry, I put that badly. I didn't mean to hurt you.",
      "I think I went too fast, forgive me. I believe you, and you've every reason to be angry.",
      "I have the feeling that what I said upset you, and I regret it. Can we talk about it?",
    ],
    closedQuestions: [
      "How old are you?", "Do you smoke?", "How many hours do you sleep?",
      "Are you taking any tablets?", "Do you have any allergies?", "Since when?",
      "Do you have a temperature?", "Are you eating well?", "Have you lost weight?",
      "Are you married?", "Do you have children?", "Are you working at the moment?",
      "Do you drink alcohol?", "Have you had any operations?", "Does it hurt at night?",
      "Have you had any tests?", "Out of ten, how bad is the pain?",
      "Is there any family history?", "Do you do any sport?",
      "Do you live in a house or a flat?", "Have you seen another doctor?",
      "Is it on the right or on the left?", "How long have you been off work?",
      "Did you stop the treatment?", "Does it wake you?",
    ],
    advice: [
      "You need to move a bit more, it's the best medicine.", "You should take up a sport.",
      "Stop smoking, that will help already.", "I'd recommend swimming.",
      "You just have to go to bed earlier.", "You should see a psychologist.",
      "Take an antidepressant, it will help.", "You need to think about something else.",
      "Why don't you just change jobs.", "Try relaxation, it's very good.",
      "You need to lose weight.", "You should get out more, see people.",
      "Have a herbal tea before bed.", "Get some help at home, it's simple.",
      "If I were you I'd go on holiday.", "You have to get active again, full stop.",
      "You should tell your family.", "Eat better, vegetables above all.",
      "Take this three times a day and you'll be fine.", "You need to pull yourself together.",
      "I'll write you a request for a scan, then you'll have peace of mind.",
      "Get a scan done, it'll set your mind at rest.",
    ],
    morals: [
      "Aren't you ashamed?", "It's partly your own fault, isn't it.",
      "Others manage perfectly well, you know.", "You listen to yourself too much.",
      "A bit of willpower, really.", "At your age you should know how to behave.",
      "You're not making much of an effort.", "You should have thought of that before.",
      "Do you realise what you're putting others through?", "It's too easy to complain.",
      "Where there's a will there's a way.", "There are people who are really ill, you know.",
      "You're exaggerating a bit, aren't you?", "What you're doing is irresponsible.",
      "If you go on like this I won't see you any more.", "You're telling me stories.",
      "Frankly, this isn't serious.", "And you think that's normal?",
      "A grown-up doesn't behave like that.",
    ],
    frameBreaches: [
      "I'll give you my personal number, ring whenever you like.",
      "For you I'm available day and night.", "I promise you I'll cure you.",
      "Stay as long as you want, I've all the time in the world.",
      "I'll make an exception for you, but don't tell anyone.",
      "You can come round to my house if it gets bad.",
      "I'll prescribe it straight away, if that makes you happy.",
      "I'll take care of everything, don't worry about a thing.",
      "You're my favourite patient, I'd do anything for you.",
      "I'll call you tonight, and tomorrow, and every day if need be.",
      "Let's forget the rules this once.", "I'll always be there for you, that's a promise.",
      "I'll ring you on Sunday from home.", "Here, take my mobile number.",
      "I'll get you the scan you want, I can't refuse you anything.",
    ],
    pity: [
      "Oh you poor thing, how dreadful.", "That's awful, I can't believe it.",
      "You're wonderful, truly wonderful.", "It brings tears to my eyes.",
      "Nobody should have to live like that, it's terrible.", "You break my heart.",
      "I adore you, you're so brave.",
    ],
    grunts: [
      "Mm.", "Yes.", "Right.", "Ah.", "OK.", "Hm.", "And?", "Mm-hm.", "Sure.", "Fine.",
    ],
    insults: [
      "You're wasting my time.", "You again with your stories.", "Stop the drama.",
      "You're tiresome, frankly.", "It's all in your head.", "You're lying, anyone can see it.",
      "I have other patients, real ones.", "You just live off others.", "Be quiet for once.",
      "You bore me.", "We're not spending all day on this.", "What a performance.",
      "You're all the same.", "I don't believe a word you say.",
      "If you don't like it, there's the door.", "Are you doing it on purpose or what?",
      "There's nothing wrong with you.", "This is ridiculous.",
    ],
    unrelated: [
      "How many bottles a day does the baby take?", "Your knee has healed nicely.",
      "The plaster comes off on Thursday.", "Your father's blood pressure is better.",
      "You'll have to come back without breakfast.", "And did the children like their new school?",
      "Your glasses are ready.", "Is the cough dry or chesty?",
      "Vaccinations are next week.", "Did you bring the insurance card?",
      "The blood results are in.", "Lovely weather today.", "So you're going travelling?",
      "That's a nice bag.", "The laboratory closes at noon.",
      "I hear your cat is better.", "Did the dentist ring you back?",
      "That mole hasn't changed.", "There are seats left for the meeting.",
      "The chemist's has moved.",
    ],
    goodbyes: [
      "Thank you for your trust. Goodbye, and see you soon.",
      "We'll meet again soon, goodbye.", "Right, goodbye.",
    ]
  )
}
