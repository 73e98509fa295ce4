import Coding
import Transcript

/// A reply that may be worth telling the learner about.
struct Candidate {
  let exchange: Exchange
  /// The code, or the stance, that it is about.
  let code: String
  /// How much it is worth telling; house values that only order.
  let weight: Int
  /// Whether the reply mended a rupture.
  var mends = false

  var turn: Int { exchange.turn }

  /// The best thing in a reply, unless something in it strained the alliance.
  init?(strength exchange: Exchange, in talk: Talk) {
    guard !exchange.acts.contains(where: Code.adverse.contains) else { return nil }
    let cue = exchange.cueLine?.cue?.kind
    let told = exchange.after.contains { $0.source == .rung } ? 15 : 0
    let mends = talk.breaks.contains { $0.mended == exchange.turn }
    var best: (code: String, weight: Int)?
    func offer(_ code: String, _ weight: Int) {
      if weight > best?.weight ?? 0 { best = (code, weight) }
    }
    for code in exchange.acts where exchange.gives(code) {
      let called = exchange.calls.contains(code)
      switch code {
      case .legitimation:
        offer(code.rawValue, (cue == .concern ? 80 : cue == .hint ? 70 : 45) + told)
      case .empathy: offer(code.rawValue, (cue == nil ? 40 : cue == .concern ? 62 : 56) + told)
      case .reformulation:
        let depth = exchange.reply.coded.depth
        offer(
          code.rawValue,
          (called ? 65 : 45) + (depth == .complex || depth == .summary ? 5 : 0) + told
        )
      case .valuesQuestion: offer(code.rawValue, 52 + told)
      case .openQuestion: offer(code.rawValue, 40 + told)
      case .repair, .metacommunication: offer(code.rawValue, mends ? 100 : 48 + told)
      case .permission, .affirmation, .sincerity, .frame:
        offer(code.rawValue, (called ? 50 : 35) + told)
      case .facilitation where called: offer(code.rawValue, 38 + told)
      default: break
      }
    }
    let stance = exchange.reply.coded.stance
    if stance != .neutral, stance == exchange.fits, !exchange.repeatedWhole {
      offer(stance.rawValue, 47 + told)
    }
    guard let best else { return nil }
    self.exchange = exchange
    self.code = best.code
    self.weight = best.weight + (mends ? 40 : 0)
    self.mends = mends
  }

  /// What a reply missed or closed most.
  init?(missed exchange: Exchange) {
    guard !exchange.reply.silent else { return nil }
    let cue = exchange.cueLine?.cue?.kind
    let shown = cue == .concern ? 30 : cue == .hint ? 20 : 0
    var best: (code: String, weight: Int)?
    func offer(_ code: String, _ weight: Int) {
      if weight > best?.weight ?? 0 { best = (code, weight) }
    }
    for code in exchange.acts {
      switch code {
      case _ where Formulas.closing.contains(code): offer(code.rawValue, 70 + shown)
      case .frameBreach: offer(code.rawValue, 75)
      case .leadingQuestion, .jargon: offer(code.rawValue, 45 + shown)
      case .stackedQuestions: offer(code.rawValue, 35)
      default: break
      }
    }
    if !exchange.answersCall {
      let wanted = Code.legitimation
      let room = Formulas.makingRoom.contains(where: exchange.gives)
      if cue != nil {
        offer(
          exchange.calls.intersection(Formulas.takingUp).min().map { first in
            exchange.calls.contains(wanted) ? wanted.rawValue : first.rawValue
          } ?? wanted.rawValue,
          (room ? 12 : 50) + shown
        )
      } else if let first = exchange.calls.min() {
        offer(first.rawValue, room ? 30 : 55)
      }
    }
    if let called = exchange.fits,
      Formulas.fit(exchange.reply.coded.stance, where: called) == 0
    {
      offer(called.rawValue, 58)
    }
    guard let best else { return nil }
    self.exchange = exchange
    self.code = best.code
    self.weight = best.weight
  }
}
