// The form of an event in a journal: one JSON object, in which `event` names the kind beside the fields of its value.

extension Event: Codable {
  /// The kinds of events, as journals name them.
  private enum Kind: String, Codable {
    case reply, patient, state, rupture, unmatched, ended, review
  }

  private enum Key: String, CodingKey {
    case event
  }

  /// Reads an event.
  ///
  /// - Throws: `DecodingError` when the kind is unknown or a field is missing.
  public init(from decoder: any Decoder) throws {
    switch try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .event) {
    case .reply: self = .reply(try Reply(from: decoder))
    case .patient: self = .patient(try PatientTurn(from: decoder))
    case .state: self = .state(try StateChange(from: decoder))
    case .rupture: self = .rupture(try RuptureChange(from: decoder))
    case .unmatched: self = .unmatched(try Unmatched(from: decoder))
    case .ended: self = .ended(try End(from: decoder))
    case .review: self = .review(try Review(from: decoder))
    }
  }

  /// Writes the kind beside the fields of the event's value.
  ///
  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .reply(let value): try write(.reply, value)
    case .patient(let value): try write(.patient, value)
    case .state(let value): try write(.state, value)
    case .rupture(let value): try write(.rupture, value)
    case .unmatched(let value): try write(.unmatched, value)
    case .ended(let value): try write(.ended, value)
    case .review(let value): try write(.review, value)
    }

    func write(_ kind: Kind, _ value: some Encodable) throws {
      try container.encode(kind, forKey: .event)
      try value.encode(to: encoder)
    }
  }

  /// The turn to which the event belongs; 0 is the opening, and what people say of the whole.
  public var turn: Int {
    switch self {
    case .reply(let value): value.turn
    case .patient(let value): value.turn
    case .state(let value): value.turn
    case .rupture(let value): value.turn
    case .unmatched(let value): value.turn
    case .ended(let value): value.turn
    case .review(let value): if case .codes(let turn, _, _) = value.decision { turn } else { 0 }
    }
  }
}
