import Coding
import Transcript

/// A transcript read for marking: each reply beside what the patient had just said.
struct Talk {
  /// The replies, each with what came before and after.
  var exchanges: [Exchange] = []
  /// Everything the patient said.
  var lines: [SpokenLine] = []
  /// The relation after each turn.
  var states: [StateChange] = []
  /// The ruptures, each with its end.
  var breaks: [Outcome.Break] = []
  /// How it ended, if it did.
  var end: End?

  init(_ transcript: Transcript) {
    var pending: [SpokenLine] = []
    var replied = false
    var rich: String?
    for event in transcript.events {
      switch event {
      case .reply(let reply):
        var exchange = Exchange(reply: reply, before: pending, recalled: rich)
        if exchange.isHeldSilence { exchange.before = [] } else { pending = [] }
        exchanges.append(exchange)
        replied = true
      case .patient(let turn):
        lines += turn.lines
        rich = turn.lines.last(where: \.isRich)?.text ?? rich
        pending += turn.lines
        if replied { exchanges[exchanges.count - 1].after += turn.lines }
      case .state(let state): states.append(state)
      case .rupture(let change): note(change)
      case .ended(let end): self.end = end
      case .unmatched, .review: break
      }
    }
    markRepetitions()
  }

  private mutating func note(_ change: RuptureChange) {
    let open = breaks.lastIndex { $0.id == change.id && $0.mended == nil }
    switch (change.status, open) {
    case (.began, _):
      breaks.append(
        Outcome.Break(
          id: change.id,
          kind: change.kind,
          began: change.turn,
          mended: nil,
          unmended: nil
        )
      )
    case (.mended, let open?): breaks[open].mended = change.turn
    case (.unmended, let open?): breaks[open].unmended = change.turn
    default: break
    }
  }

  /// How often each code was given.
  var behaviours: [Code: Int] {
    var counts: [Code: Int] = [:]
    for exchange in exchanges {
      for code in exchange.acts { counts[code, default: 0] += 1 }
    }
    return counts
  }

  /// The rungs that were told, in order.
  var disclosed: [String] {
    if let end { return end.disclosed }
    return lines.filter { $0.source == .rung }.compactMap(\.rung)
  }

  /// The codes that a person should look at.
  var possible: [PossibleCode] {
    exchanges.flatMap { exchange in
      exchange.reply.coded.possible.map {
        PossibleCode(
          turn: exchange.turn,
          quote: $0.quote,
          code: $0.code,
          reason: $0.reason,
          confidence: $0.confidence
        )
      }
    }
  }
}
