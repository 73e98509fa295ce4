public import Language

/// Codes replies: which codes, which stance, with the words that made them.
///
/// A value without a clock, a file or a global: the same reply gets the same codes on every machine.
public struct Coder: Sendable {
  let lexicons: Lexicons
  let weights: Weights

  /// A coder of some lexicons and the weights fitted with them.
  public init(lexicons: Lexicons, weights: Weights) {
    self.lexicons = lexicons
    self.weights = weights
  }

  /// The name of the weights and the lexicons, by format and checksum.
  public var version: String {
    Self.version(weights: weights.version, lexicons: lexicons.version)
  }

  /// The name of some weights and lexicons.
  static func version(weights: String, lexicons: String) -> String {
    "\(Weights.format)-\(weights)-\(lexicons)"
  }

  /// The least chance, in percent, at which a code counts; below it a person should look.
  public static let leastGiven = 30

  /// How near below its threshold, in thousandths, a code is shown as possible.
  static let nearThreshold: Int32 = 60

  /// Codes a reply.
  public func code(_ utterance: Utterance) -> CodedReply {
    let turn = Turn(utterance, lexicons: lexicons, boundaries: weights.boundaries)
    guard !turn.reply.tokens.isEmpty else { return silence(utterance) }
    // A reply in which no word is known is read as nothing.
    guard turn.reply.tokens.contains(where: { isKnown($0, utterance.lang) }) else {
      return CodedReply(text: utterance.reply)
    }
    var decision = Decision(turn, weights)
    var reply = CodedReply(text: utterance.reply, stance: decision.stance)
    func chance(_ code: Code) -> Int {
      weights.calibrations[code.index].percent(decision.margins[code.index])
    }
    var given = Code.allCases.filter {
      decision.margins[$0.index] > 0 && chance($0) >= Self.leastGiven
    }
    if given.contains(where: Code.adverse.contains),
      turn.isCourtesy(in: turn.reply.tokens.indices)
    {
      given.removeAll(where: Code.adverse.contains)
    }
    // Who greets back does not say back.
    if given.contains(.reformulation) {
      let best = decision.best[Code.reformulation.index]
      if best < turn.sentences.count, turn.isCourtesy(in: turn.sentences[best]) {
        given.removeAll { $0 == .reformulation }
      }
    }
    let asking = turn.sentences.map(turn.asks)
    var asked: Code?
    if let (kind, sentence) = MarkedQuestion.unclaimed(
      given: given,
      asking: asking,
      best: decision.best,
      chance: chance
    ) {
      given.append(kind)
      asked = kind
      decision.show(kind, in: sentence)
    }
    let explanation = Explanation(turn: turn, decision: decision, weights: weights)
    for code in Code.allCases {
      let margin = decision.margins[code.index]
      let isGiven = given.contains(code)
      guard isGiven || (margin <= 0 && margin > -Self.nearThreshold) else { continue }
      let chance = code == asked ? max(chance(code), 50) : chance(code)
      guard isGiven || chance >= Self.leastGiven else { continue }
      let evidence = explanation.evidence(for: code, confidence: chance, in: utterance.reply)
      if isGiven { reply.evidence.append(evidence) } else { reply.possible.append(evidence) }
    }
    if reply.has(.reformulation) { reply.depth = decision.depth }
    return reply
  }

  /// Whether a word is in the lexicon or was seen in the fit.
  private func isKnown(_ token: Token, _ lang: Lang) -> Bool {
    let fact = Feature(template: .word1, a: token.form, words: 0..<0)
    return token.isNumber || lexicons[lang].knows(token.form)
      || weights.rows.contains(fact.atom)
  }

  /// A reply without a word: three dots or nothing are a held silence.
  private func silence(_ utterance: Utterance) -> CodedReply {
    let reason =
      utterance.lang == .fr
      ? "Vous laissez un silence : une marque d'écoute."
      : "You hold a silence: a sign of listening."
    return CodedReply(
      text: utterance.reply,
      evidence: [
        Evidence(
          code: .facilitation,
          quote: utterance.reply,
          start: 0,
          reason: reason,
          confidence: 90
        )
      ]
    )
  }
}
