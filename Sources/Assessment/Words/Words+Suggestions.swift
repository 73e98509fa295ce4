import Coding
import Transcript
import Language

/// Replies composed from the patient's words, where the author wrote none; and the one thing to try next.
extension Words {
  /// Replies that would serve after a line, in the order in which to take them.
  ///
  /// Where the line itself tells nothing, the reply goes back to the last one that did.
  func suggestions(for line: SpokenLine?, recalled: String?, called: Stance?) -> [String] {
    guard let line, line.isRich, line.text.contains(where: \.isLetter) else {
      guard let recalled else { return [tellMe] }
      let words = fragment(recalled)
      return [
        say(
          "Vous me disiez \(words). J’aimerais y revenir, si vous voulez bien.",
          "You were telling me \(words). I would like to come back to that, if I may."
        ),
        say(
          "Je repense à \(words). Qu’est-ce qui vous pèse le plus là-dedans\u{a0}?",
          "I keep thinking of \(words). What weighs most in that?"
        ), tellMe,
      ]
    }
    let words = fragment(line.text)
    return suggestions(cue: line.cue, called: called, words: words) + [
      say(
        "Vous dites \(words). Qu’est-ce que cela représente pour vous\u{a0}?",
        "You say \(words). What does that mean for you?"
      ),
      say(
        "Si je vous suis, \(words). Comment le vivez-vous\u{a0}?",
        "If I follow you, \(words). What is that like?"
      ),
      say(
        "Vous me dites \(words)\u{a0}; je voudrais bien comprendre. Parlez-m’en.",
        "You tell me \(words); I would like to understand. Tell me more."
      ), tellMe,
    ]
  }

  private var tellMe: String {
    say(
      "Dites-moi ce qui compte le plus pour vous dans tout cela.",
      "Tell me what matters most to you in all this."
    )
  }

  private func suggestions(cue: PatientCue?, called: Stance?, words: String) -> [String] {
    var replies: [String] = []
    switch called {
    case .low:
      replies.append(
        say(
          "Vous dites \(words). Aidez-moi à comprendre, vous qui le vivez.",
          "You say \(words). Help me understand, you who live with it."
        )
      )
    case .planner:
      replies.append(
        say(
          "À partir de \(words), quelle première étape verriez-vous, ensemble\u{a0}?",
          "Starting from \(words), what first step could we take together?"
        )
      )
    default: break
    }
    guard let cue else { return replies }
    switch cue.emotion {
    case .shame, .guilt, .humiliation, .mistrust, .anger:
      // Naming these at once can wound; what can be said is that it is hard to say.
      replies.append(
        say(
          "Quand vous dites \(words), j’entends que ce n’est pas facile à dire. Prenez votre temps.",
          "When you say \(words), I hear that this is not easy to say. Take your time."
        )
      )
    default:
      replies.append(
        say(
          "Quand vous dites \(words), j’entends \(some(cue.emotion)), et cela se comprend. Racontez-moi.",
          "When you say \(words), I hear \(some(cue.emotion)), and that makes sense. Tell me about it."
        )
      )
    }
    return replies
  }

  /// The last thing said in a line, short enough to hold out.
  private func fragment(_ line: String) -> String {
    let sentences = line.split { ".?!…;\n".contains($0) }
      .map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { $0.count > 1 }
    let last = sentences.last ?? line.split(whereSeparator: \.isWhitespace)
    let words = last.suffix(10).joined(separator: " ")
    return quoted(last.count > 10 ? "…" + words : words)
  }

  /// An emotion with its partitive article.
  func some(_ emotion: Emotion) -> String {
    let name = emotion.name(in: lang)
    guard lang == .fr else { return name }
    switch emotion {
    case .despair, .emptiness, .grief: return "du \(name)"
    case .anxiety, .exhaustion, .helplessness, .humiliation, .injustice, .worry:
      return "de l’\(name)"
    default: return "de la \(name)"
    }
  }

  /// The one thing to try next time: on what closes most, else on the dimension that has most to gain.
  ///
  /// - Parameters:
  ///   - talk: The consultation.
  ///   - marks: Its marks.
  ///   - missed: The replies that are told as missed; where it can be, the advice is about one of them.
  /// - Returns: A sentence.
  func next(_ talk: Talk, _ marks: Marks, missed: [Int]) -> String {
    let heard = talk.lines.last(where: \.isRich).map { excerpt($0.text, words: 10) }
    guard marks.level != Assessment.tooShort else {
      let after = heard.map { say(" après \($0)", " after \($0)") } ?? ""
      return say(
        "La prochaine fois, restez plus longtemps\(after)\u{a0}: laissez au moins dix échanges à la personne"
          + " pour arriver à ce qui compte.",
        "Next time, stay longer\(after): give them at least ten exchanges to come to what matters."
      )
    }
    let closings = talk.exchanges.filter(\.closes)
    if closings.count >= 2,
      let first = closings.first(where: { missed.contains($0.turn) }) ?? closings.first
    {
      return say(
        "La prochaine fois, quand l’envie vous vient de corriger, de rassurer ou de conseiller,"
          + " comme à la réplique \(first.turn), dites d’abord ce que vous avez entendu, et attendez.",
        "Next time, when you feel the urge to correct, reassure or advise, as in reply"
          + " \(first.turn), first say what you have heard, and wait."
      )
    }
    let observed = marks.dimensions.filter { $0.mark != nil }
    guard let lowest = observed.min(by: { ($0.mark ?? 0) < ($1.mark ?? 0) }),
      let mark = lowest.mark
    else {
      let like = heard.map { say(", \($0) par exemple", ", \($0) say") } ?? ""
      return say(
        "La prochaine fois, commencez par une question large, puis redites ce que vous entendez\(like).",
        "Next time, begin with a wide question, then say back what you hear\(like)."
      )
    }
    guard mark < 80 else {
      let upTo = heard.map { say(", jusqu’à \($0),", ", up to \($0),") } ?? ""
      return say(
        "La prochaine fois, avant de conclure, rassemblez en deux phrases ce que vous avez entendu\(upTo)"
          + " et demandez ce qui manque.",
        "Next time, before you close, gather in two sentences what you have heard\(upTo) and ask what"
          + " is missing."
      )
    }
    let places = lowest.evidence.filter { $0.counts == .missed || $0.counts == .against }
    // Where it can be, of a place that was told above.
    let place =
      places.first { missed.contains($0.turn) } ?? places.first
      ?? lowest.evidence.first { $0.counts == .partly }
    return next(
      lowest.id,
      place.flatMap { place in talk.exchanges.first { $0.turn == place.turn } },
      heard: heard
    )
  }

  private func next(_ dimension: Dimension, _ exchange: Exchange?, heard: String?) -> String {
    let line = exchange?.calling.map { excerpt($0.text, words: 10) } ?? heard
    let like = line.map { say(" comme \($0)", " like \($0)") } ?? ""
    switch dimension {
    case .reformulation:
      return say(
        "La prochaine fois, après une phrase\(like), redites-la avec vos mots avant toute question.",
        "Next time, after words\(like), say them back in your own before any question."
      )
    case .legitimation:
      return say(
        "La prochaine fois, quand une émotion affleure\(like), dites d’abord qu’elle se comprend.",
        "Next time, when an emotion shows\(like), first say that it is understandable."
      )
    case .openQuestions:
      let asked = exchange.map { say(" «\u{a0}\($0.quote())\u{a0}»", " “\($0.quote())”") } ?? ""
      return say(
        "La prochaine fois, au lieu de\(asked.isEmpty ? " fermer" : asked), essayez «\u{a0}Racontez-moi\u{a0}»"
          + " ou «\u{a0}Comment\u{a0}», puis laissez un silence.",
        "Next time, instead of\(asked.isEmpty ? " closing" : asked), try “Tell me” or “How”, then"
          + " leave a silence."
      )
    case .positioning:
      return say(
        "La prochaine fois, à un moment\(like.isEmpty ? " délicat" : like), demandez-vous d’abord"
          + " quelle place on attend de vous\u{a0}: suivre, expliquer ou proposer.",
        "Next time, at a moment\(like.isEmpty ? " of doubt" : like), first ask yourself which place"
          + " is wanted of you: to follow, to explain or to propose."
      )
    }
  }
}
