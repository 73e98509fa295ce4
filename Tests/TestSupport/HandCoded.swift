public import Coding
public import Consultation
public import Scenario
public import Transcript

/// A consultation played with replies that were coded by hand.
public struct HandCoded {
  /// A reply with the codes that it is meant to have.
  public struct Reply: Sendable {
    let text: String
    let codes: [Code]
    let stance: Stance

    /// A reply.
    public init(_ text: String, _ codes: Code..., stance: Stance = .neutral) {
      self.text = text
      self.codes = codes
      self.stance = stance
    }
  }

  /// The patient.
  public var consultation: Consultation
  /// What happened so far.
  public private(set) var events: [Event]

  /// Begins.
  public init(_ scenario: Scenario, seed: UInt64 = 1) {
    consultation = Consultation(scenario: scenario, seed: seed)
    events = consultation.begin()
  }

  /// Says something; what the patient says to it.
  @discardableResult public mutating func say(
    _ text: String,
    _ codes: Code...,
    stance: Stance = .neutral
  ) -> [SpokenLine] {
    say(text, codes, stance)
  }

  /// Says replies one after the other, as long as the patient stays.
  public mutating func say(_ replies: [Reply]) {
    for reply in replies { say(reply.text, reply.codes, reply.stance) }
  }

  @discardableResult private mutating func say(
    _ text: String,
    _ codes: [Code],
    _ stance: Stance
  ) -> [SpokenLine] {
    let evidence = codes.sorted().map {
      Evidence(code: $0, quote: text, start: 0, reason: "…", confidence: 90)
    }
    return take(
      consultation.receive(CodedReply(text: text, evidence: evidence, stance: stance))
    )
  }

  /// Holds the silence.
  @discardableResult public mutating func keepSilent() -> [SpokenLine] {
    take(consultation.receive(CodedReply(text: ""), silent: true))
  }

  /// How it ended, or how it would end if the learner left now.
  public var end: End? {
    var consultation = consultation
    let events = events + consultation.finish(.learner)
    for event in events { if case .ended(let end) = event { return end } }
    return nil
  }

  /// What the patient has told.
  public var told: [String] { consultation.state.told }

  /// The ids of all that the patient said.
  public var said: [String] {
    events.flatMap { event in
      if case .patient(let turn) = event { turn.lines.map(\.id) } else { [String]() }
    }
  }

  @discardableResult private mutating func take(_ new: [Event]) -> [SpokenLine] {
    events += new
    return new.flatMap { event in
      if case .patient(let turn) = event { turn.lines } else { [SpokenLine]() }
    }
  }
}
