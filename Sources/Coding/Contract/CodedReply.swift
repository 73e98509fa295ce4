/// One code given to a reply, with the words that made it.
public struct Evidence: Codable, Hashable, Sendable {
  /// The code.
  public var code: Code
  /// The words of the reply that carry the code, exactly as the learner typed them.
  public var quote: String
  /// Where the quotation begins: an offset in UTF-8 bytes into the reply.
  public var start: Int
  /// Why, in a sentence that a student understands, in the language of the consultation.
  public var reason: String
  /// How sure the coder is, in percent, 0-100, calibrated on labelled turns.
  public var confidence: Int

  /// A code with its quotation.
  public init(code: Code, quote: String, start: Int, reason: String, confidence: Int) {
    self.code = code
    self.quote = quote
    self.start = start
    self.reason = reason
    self.confidence = confidence
  }
}

/// A reply with its codes, whoever gave them: the coder or a person.
public struct CodedReply: Codable, Hashable, Sendable {
  /// The reply, as it was typed.
  public var text: String
  /// The codes that count, in the manual's order, each once.
  public var evidence: [Evidence]
  /// Codes that are possible but not sure enough to count: a person should look.
  public var possible: [Evidence]
  /// How much the reformulation adds; absent without one.
  public var depth: Depth?
  /// The relational position.
  public var stance: Stance

  /// A coded reply.
  public init(
    text: String,
    evidence: [Evidence] = [],
    possible: [Evidence] = [],
    depth: Depth? = nil,
    stance: Stance = .neutral
  ) {
    self.text = text
    self.evidence = evidence
    self.possible = possible
    self.depth = depth
    self.stance = stance
  }

  /// The codes that count, in the manual's order.
  public var codes: [Code] { evidence.map(\.code) }

  /// Whether the code counts in this reply.
  public func has(_ code: Code) -> Bool { evidence.contains { $0.code == code } }

  /// How sure the coder must be of a code that strains the relation before it counts in a consultation, in percent.
  ///
  /// The coder gives codes where that agrees best with people over many turns, which for the rare straining codes can mean
  /// below even odds. A patient who takes offence at a good reply, and a mark taken off for it, do more harm than a slip that passes.
  public static let surenessOfStrain = 50

  /// The reply as it counts in a consultation: a straining code below even odds is possible, and no more.
  public var forConsultation: CodedReply {
    var reply = self
    let doubtful = evidence.filter {
      Code.adverse.contains($0.code) && $0.confidence < Self.surenessOfStrain
    }
    guard !doubtful.isEmpty else { return reply }
    reply.evidence.removeAll { doubtful.contains($0) }
    reply.possible = (possible + doubtful).sorted { $0.code < $1.code }
    return reply
  }
}
