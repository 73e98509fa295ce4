import Coding
public import Language
public import Transcript

/// How a made-up learner talks, from the best to the worst.
public enum FixtureLearner: String, CaseIterable, Sendable {
  /// Takes up what is offered, mostly with open questions, in the place that the moment asks for.
  case skilled
  /// Takes up about half, asks as many closed questions as open ones.
  case average
  /// Asks one closed question after the other.
  case interrogator
  /// Judges, advises, makes small.
  case moraliser
}

extension Session {
  /// A consultation of so many replies, in which the patient offers the same whoever talks to them.
  public static func long(_ lang: Lang, _ learner: FixtureLearner, replies: Int = 24) -> Transcript
  {
    func t(_ french: String, _ english: String) -> String { lang == .fr ? french : english }
    func line(_ number: Int) -> SpokenLine {
      let text = t(
        "Le matin numéro \(number), je me lève et c’est déjà fichu, voilà où j’en suis.",
        "On morning number \(number) I get up and it is lost already, that is where I am."
      )
      switch number % 4 {
      case 0:
        return SpokenLine(
          id: "l\(number)",
          source: .rung,
          text: text,
          cue: .init(.hint, .weariness),
          callsFor: [.legitimation, .empathy, .reformulation],
          fits: .low,
          model: t("Déjà fichu au réveil, le jour \(number)…", "Lost on waking, day \(number)…"),
          inner: t("Pensée \(number).", "Thought \(number)."),
          topic: "work",
          rung: "rung-\(number)",
          flag: number % 8 == 0 ? "work" : nil
        )
      case 1:
        return SpokenLine(
          id: "l\(number)",
          source: .rung,
          text: text,
          callsFor: [.reformulation],
          topic: "sleep",
          rung: "rung-\(number)"
        )
      case 2:
        return SpokenLine(
          id: "l\(number)",
          source: .reaction,
          text: text,
          cue: .init(.concern, .fear),
          callsFor: [.legitimation, .reformulation],
          fits: .planner
        )
      default: return SpokenLine(id: "l\(number)", source: .dry, text: t("Oui.", "Yes."))
      }
    }
    var session = Session(lang, opening: [line(0)])
    for turn in 1...replies {
      let answer = [line(turn)]
      let place = (turn - 1) % 4
      let back = t(
        "Le matin \(turn) vous pèse dès le lever",
        "Morning \(turn) weighs on you as you rise"
      )
      let open = t("Comment vivez-vous la journée \(turn)", "How do you live through day \(turn)")
      let closed = t("Vous avez mal au point \(turn) ?", "Does point \(turn) hurt?")
      let worn = t(
        "N’importe qui serait usé après \(turn) matins",
        "Anyone would be worn after \(turn) mornings"
      )
      switch (learner, place) {
      case (.skilled, 0):
        session.say(
          t("\(back). Aidez-moi à comprendre.", "\(back). Help me understand."),
          [(.reformulation, back)],
          stance: .low,
          depth: .simple,
          moves: (2, 1, 1, -1),
          answer: answer
        )
      case (.skilled, 1):
        session.say(
          "\(back). \(open) ?",
          [(.reformulation, back), (.openQuestion, open)],
          depth: .complex,
          moves: (1, 1, 0, -1),
          answer: answer
        )
      case (.skilled, 2):
        session.say(
          "\(worn).",
          [(.legitimation, worn)],
          stance: turn % 8 == 3 ? .planner : .neutral,
          moves: (3, 1, 2, -1),
          answer: answer
        )
      case (.skilled, _):
        session.say(
          turn % 3 == 0 ? closed : "\(open) ?",
          [turn % 3 == 0 ? (.closedQuestion, closed) : (.openQuestion, open)],
          answer: answer
        )
      case (.average, 0) where turn % 8 == 1:
        session.say(
          "\(back).",
          [(.reformulation, back)],
          depth: .simple,
          moves: (1, 1, 0, 0),
          answer: answer
        )
      case (.average, 1) where turn % 8 == 2:
        session.say("\(back).", [(.reformulation, back)], depth: .echo, answer: answer)
      case (.average, 2) where turn % 8 == 3:
        session.say("\(worn).", [(.legitimation, worn)], moves: (2, 0, 0, -1), answer: answer)
      case (.average, 2) where turn % 16 == 7:
        let advice = t("Essayez de marcher \(turn) minutes", "Try walking \(turn) minutes")
        session.say(
          "\(advice).",
          [(.unsolicitedAdvice, advice)],
          stance: .planner,
          moves: (-1, 0, 0, 2),
          answer: answer
        )
      case (.average, _):
        let asked = turn % 2 == 0
        session.say(
          asked ? "\(open) ?" : closed,
          [asked ? (.openQuestion, open) : (.closedQuestion, closed)],
          answer: answer
        )
      case (.interrogator, _):
        session.say(
          "\(closed) \(t("Et la nuit ?", "And at night?"))",
          turn % 3 == 0
            ? [(.closedQuestion, closed), (.stackedQuestions, closed)]
            : [(.closedQuestion, closed)],
          moves: (-1, 0, -1, 1),
          answer: answer
        )
      case (.moraliser, 0), (.moraliser, 2):
        let blame = t(
          "Vous vous écoutez trop depuis \(turn) jours",
          "You coddle yourself for \(turn) days now"
        )
        session.say(
          t("\(blame). Il faut bouger.", "\(blame). You must move."),
          [(.judgement, blame), (.unsolicitedAdvice, t("Il faut bouger", "You must move"))],
          stance: .director,
          moves: (-2, -1, -1, 3),
          answer: answer
        )
      case (.moraliser, _):
        let small = t("Ce n’est rien, \(turn) fois rien", "It is nothing, \(turn) times nothing")
        session.say(
          "\(small). \(open) ?",
          [(.openQuestion, open), (.minimisation, small)],
          stance: .expert,
          moves: (-1, 0, 0, 2),
          answer: answer
        )
      }
    }
    session.end(
      "sick-note",
      verdict: learner == .skilled ? "good" : "poor",
      debrief: t("Une fin pour l’essai.", "An end for the trial."),
      disclosed: (0...replies).filter { $0 % 4 < 2 }.map { "rung-\($0)" }
    )
    return session.transcript
  }
}
