import Coding
public import Language
public import Transcript

extension Session {
  /// The consultation that every report format renders: with a quote, a comma, a line break, `<`, é, ’, an emoji, control
  /// characters, a rupture mended and one that is not.
  public static func shared(_ lang: Lang) -> Transcript {
    func t(_ french: String, _ english: String) -> String { lang == .fr ? french : english }
    var session = Session(
      lang,
      opening: [
        SpokenLine(
          id: "opening",
          source: .opening,
          text: t(
            "Bonjour docteur. Toujours pareil, le dos… J’en peux plus.",
            "Hello doctor. The same as ever, the back… I’m worn out."
          ),
          gesture: t("elle s’assoit avec précaution", "she sits down with care"),
          cue: .init(.hint, .weariness),
          callsFor: [.legitimation, .empathy, .reformulation],
          fits: .low,
          model: t(
            "Cela dure, et cela vous use. Racontez-moi.",
            "It goes on and on, and it wears you out. Tell me."
          ),
          inner: t("Encore un qui ne va pas écouter.", "One more who will not listen.")
        )
      ],
      title: t("Un dos qui ne passe pas", "A back that will not heal")
    )
    session.say(
      t(
        "Toujours pareil, et vous n’en pouvez plus… Racontez-moi ce qui se passe.",
        "The same as ever, and you’re worn out… Tell me what is going on."
      ),
      [
        (
          .reformulation,
          t("Toujours pareil, et vous n’en pouvez plus", "The same as ever, and you’re worn out")
        ),
        (.openQuestion, t("Racontez-moi ce qui se passe", "Tell me what is going on")),
      ],
      depth: .simple,
      moves: (8, 3, 0, -4),
      answer: [
        SpokenLine(
          id: "topics.work.1",
          source: .rung,
          text: t(
            "Le boulot, c’était trois la nuit. Maintenant je suis seule pour vingt-deux personnes.",
            "At work we were three at night. Now I’m alone with twenty-two people."
          ),
          gesture: t("elle regarde ses mains", "she looks at her hands"),
          cue: .init(.concern, .exhaustion),
          callsFor: [.legitimation, .reformulation],
          fits: .low,
          model: t(
            "Seule pour vingt-deux personnes… il y a de quoi y laisser son dos.",
            "Alone with twenty-two people… anyone’s back would give way."
          ),
          inner: t(
            "Le dos a lâché cette semaine-là.",
            "My back went that very week."
          ),
          topic: "work",
          rung: "alone",
          flag: "work"
        )
      ]
    )
    session.say(
      t(
        "Il y a de quoi être épuisée. Je ne sais pas ce que c’est <que> porter cela\u{a0}: aidez-moi à comprendre 😀",
        "Anyone would be exhausted. I don’t know what it is <like> to carry that: help me understand 😀"
      ),
      [
        (.legitimation, t("Il y a de quoi être épuisée", "Anyone would be exhausted")),
        (.sincerity, t("Je ne sais pas", "I don’t know")),
      ],
      stance: .low,
      moves: (10, 4, 2, -5),
      answer: [
        SpokenLine(
          id: "topics.sleep.1",
          source: .rung,
          text: t(
            "Je dors trois heures. Et mon mari, il dit rien, mais il voit.",
            "I sleep three hours. And my husband says nothing, but he sees."
          ),
          cue: .init(.hint, .shame),
          callsFor: [.reformulation, .openQuestion],
          topic: "sleep",
          rung: "husband"
        )
      ]
    )
    session.say(
      t(
        "Vous fumez ? Vous prenez quoi comme \"médicaments\", au juste ?\nEt depuis quand ?",
        "Do you smoke? What \"pills\" do you take, exactly?\nAnd since when?"
      ),
      [
        (.closedQuestion, t("Vous fumez ?", "Do you smoke?")),
        (
          .stackedQuestions,
          t(
            "Vous fumez ? Vous prenez quoi comme \"médicaments\", au juste ?\nEt depuis quand ?",
            "Do you smoke? What \"pills\" do you take, exactly?\nAnd since when?"
          )
        ),
        (.avoidance, t("Vous fumez ?", "Do you smoke?")),
      ],
      moves: (-5, -2, 0, 12),
      answer: [
        SpokenLine(
          id: "facts.treatments",
          source: .fact,
          text: t("Le paracétamol. Non.", "Paracetamol. No.")
        )
      ]
    )
    session.say(
      t(
        "=SUM(A1), il faut reprendre\u{1B}[31m le travail, vous savez. Vous dites ça pour l’arrêt ?",
        "=SUM(A1), you must go back\u{1B}[31m to work, you know. You say that for the sick note?"
      ),
      [
        (
          .unsolicitedAdvice,
          t("il faut reprendre\u{1B}[31m le travail", "you must go back\u{1B}[31m to work")
        ),
        (.judgement, t("Vous dites ça pour l’arrêt ?", "You say that for the sick note?")),
      ],
      stance: .director,
      possible: [
        (.leadingQuestion, t("Vous dites ça pour l’arrêt ?", "You say that for the sick note?"))
      ],
      moves: (-12, -5, -4, 35),
      ruptures: [("in-the-head", "confrontation", .began)],
      answer: [
        SpokenLine(
          id: "ruptures.in-the-head",
          source: .rupture,
          text: t(
            "En fait vous pensez que c’est dans ma tête.",
            "So you think it is in my head."
          ),
          cue: .init(.concern, .humiliation),
          callsFor: [.repair, .metacommunication, .legitimation],
          fits: .low,
          model: t(
            "Je vous ai blessée, pardon. Votre douleur est réelle.",
            "I hurt you, I’m sorry. Your pain is real."
          ),
          inner: t(
            "Si j’avais pu me lever, je partais.",
            "Had I been able to get up, I would have left."
          )
        )
      ]
    )
    session.say(
      t(
        "Je me suis mal exprimé, pardon. Ce que vous vivez est réel, et n’importe qui serait à bout.",
        "I put that badly, I’m sorry. What you live with is real, and anyone would be at the end of their tether."
      ),
      [
        (.repair, t("Je me suis mal exprimé, pardon", "I put that badly, I’m sorry")),
        (
          .legitimation,
          t("n’importe qui serait à bout", "anyone would be at the end of their tether")
        ),
      ],
      stance: .low,
      moves: (12, 3, 0, -30),
      ruptures: [("in-the-head", "confrontation", .mended)],
      answer: [
        SpokenLine(
          id: "ruptures.in-the-head.mended",
          source: .mended,
          text: t("Bon. Au moins vous le dites.", "Well. At least you say so.")
        ),
        SpokenLine(
          id: "turning_points.scan",
          source: .turningPoint,
          text: t(
            "Et une IRM, on ne peut pas en refaire une ?",
            "And a scan, couldn’t we have another one?"
          ),
          callsFor: [.reformulation, .information],
          traps: [.minimisation],
          fits: .expert,
          model: t(
            "Vous espérez qu’une image dise enfin ce qui ne va pas.",
            "You hope that a picture will say at last what is wrong."
          )
        ),
      ]
    )
    session.say(
      "",
      moves: (2, 0, 0, 0),
      answer: [
        SpokenLine(
          id: "reactions.silence",
          source: .reaction,
          text: "…",
          gesture: t("elle soupire", "she sighs")
        )
      ]
    )
    session.say(
      t(
        "Une image ne dirait rien de plus\u{a0}: l’os ne s’use pas comme cela. Ce n’est rien, à votre âge.",
        "A picture would say nothing more: bones do not wear out like that. It is nothing, at your age."
      ),
      [
        (.information, t("Une image ne dirait rien de plus", "A picture would say nothing more")),
        (.minimisation, t("Ce n’est rien, à votre âge", "It is nothing, at your age")),
      ],
      stance: .expert,
      moves: (-10, -4, -2, 32),
      ruptures: [("shut", "withdrawal", .began)],
      answer: [
        SpokenLine(
          id: "ruptures.shut",
          source: .rupture,
          text: t("Si vous le dites.", "If you say so."),
          gesture: t("elle se ferme", "she closes up"),
          cue: .init(.hint, .resignation),
          callsFor: [.repair, .metacommunication, .empathy],
          fits: .low
        )
      ]
    )
    session.say(
      t("Bon, on se revoit dans trois semaines.", "Right, see you in three weeks."),
      [(.plan, t("on se revoit dans trois semaines", "see you in three weeks"))],
      stance: .planner,
      moves: (-2, 0, 3, 4),
      ruptures: [("shut", "withdrawal", .unmended)],
      answer: [
        SpokenLine(
          id: "endings.sick-note",
          source: .ending,
          text: t("Vous me mettez trois semaines, alors.", "Three more weeks then.")
        )
      ]
    )
    session.end(
      "sick-note",
      verdict: "mixed",
      debrief: t(
        "Elle repart avec son arrêt\u{a0}; ce qu’elle a dit de ses nuits reste sans suite.",
        "She leaves with her sick note; what she said of her nights goes nowhere."
      ),
      disclosed: ["alone", "husband"]
    )
    return session.transcript
  }
}
