import Coding
import Transcript

extension Candidate {
  /// Tells a strength: what it did, and what the patient then said.
  func strength(_ talk: Talk, _ words: Words, _ told: inout Told) -> Feedback.Point {
    let line = exchange.calling
    let times = told.times(mends ? "+rupture" : "+" + code)
    var why = words.strength(code, place(words), times: times, mends: mends)
    if let rung = exchange.after.first(where: { $0.source == .rung }) {
      why += " " + words.confided(rung.text)
    } else if let bond = talk.change(of: \.bond, in: turn), bond.after > bond.before {
      why += " " + words.bondGrew(from: bond.before, to: bond.after)
    }
    return Feedback.Point(
      turn: turn,
      patient: line?.text ?? "",
      quote: quotation,
      code: code,
      why: why,
      another: told.first(of: models)
    )
  }

  /// Tells a missed opening: what was there, what it cost, and what would have served.
  func missed(_ talk: Talk, _ words: Words, _ told: inout Told) -> Feedback.Point {
    let line = exchange.calling
    let cue = exchange.cueLine?.cue
    var why = words.missed(code, cue: cue, place(words), times: told.times("-" + code))
    if let tension = talk.change(of: \.tension, in: turn), tension.after >= tension.before + 5 {
      why += " " + words.tensionGrew(from: tension.before, to: tension.after)
    }
    let suggestions = words.suggestions(
      for: line,
      recalled: exchange.recalled,
      called: Stance(rawValue: code)
    )
    return Feedback.Point(
      turn: turn,
      patient: line?.text ?? "",
      quote: quotation,
      code: code,
      why: why,
      another: told.first(of: models + suggestions)
    )
  }

  private func place(_ words: Words) -> String {
    words.place(exchange.calling?.text, turn: turn)
  }

  /// The reply that the author wrote for the place, unless it is what the learner said.
  private var models: [String] {
    var vocabulary = Vocabulary()
    let said = vocabulary.words(of: exchange.reply.coded.text)
    return [exchange.calling?.model].compactMap(\.self).filter { model in
      let words = vocabulary.words(of: model)
      return !words.isNear(said) && !words.isSubset(of: said)
    }
  }

  /// The whole reply where it is short, else the words that carry the code.
  private var quotation: String {
    let text = exchange.reply.coded.text
    if text.count <= Feedback.shortReply { return text }
    return exchange.quote(Code(rawValue: code).flatMap { exchange.acts.contains($0) ? $0 : nil })
  }
}

extension Talk {
  /// A scale before and after a turn.
  func change(
    of scale: KeyPath<StateChange, Int>,
    in turn: Int
  ) -> (before: Int, after: Int)? {
    guard let after = states.last(where: { $0.turn == turn }),
      let before = states.last(where: { $0.turn < turn })
    else { return nil }
    return (before[keyPath: scale], after[keyPath: scale])
  }
}
