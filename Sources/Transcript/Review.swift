public import Coding

/// What a person says of a consultation afterwards: codes, marks, a confirmation.
///
/// It is appended to the journal and never replaces anything: what the program said stays beside it.
public struct Review: Hashable, Sendable {
  /// What a person decides.
  public enum Decision: Hashable, Sendable {
    /// The codes of a reply, given blind to the program's; the stance may be left open.
    case codes(turn: Int, [Code], Stance?)
    /// The mark of a dimension, or of the whole, given blind to the program's, 0-100.
    case mark(Dimension?, Int)
    /// A global rating, 1-5, given blind.
    case rating(Int)
    /// A mark that counts instead of the program's, given with the program's in view, 0-100.
    case override(Dimension?, Int)
    /// The marks, with what was overridden, are the person's own from now on.
    case confirmation
  }

  /// The code of the person; never a name.
  public var by: String
  /// When, ISO 8601 in UTC.
  public var at: String
  /// Why, if it was said.
  public var reason: String?
  /// What was decided.
  public var decision: Decision

  /// What a person says of a consultation.
  public init(by: String, at: String, reason: String? = nil, _ decision: Decision) {
    self.by = by
    self.at = at
    self.reason = reason
    self.decision = decision
  }
}

extension Transcript {
  /// What people said of it afterwards, in the order in which they did.
  public var reviews: [Review] {
    events.compactMap { if case .review(let review) = $0 { review } else { nil } }
  }
}

// One flat object; `act` names the decision, and the whole consultation is the dimension `overall`.
extension Review: Codable {
  private enum Act: String, Codable {
    case codes, mark, rating, override, confirm
  }

  private enum Key: String, CodingKey {
    case act, by, at, reason, turn, codes, stance, dimension, mark, rating
  }

  private static let overall = "overall"

  /// Reads a review.
  ///
  /// - Throws: `DecodingError` when a field is missing or out of its range.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    by = try fields.decode(String.self, forKey: .by)
    at = try fields.decode(String.self, forKey: .at)
    reason = try fields.decodeIfPresent(String.self, forKey: .reason)
    switch try fields.decode(Act.self, forKey: .act) {
    case .codes:
      decision = .codes(
        turn: try fields.decode(Int.self, forKey: .turn),
        try fields.decode([Code].self, forKey: .codes),
        try fields.decodeIfPresent(Stance.self, forKey: .stance)
      )
    case .mark:
      decision = .mark(try Self.dimension(fields), try Self.number(fields, .mark, 0...100))
    case .override:
      decision = .override(try Self.dimension(fields), try Self.number(fields, .mark, 0...100))
    case .rating: decision = .rating(try Self.number(fields, .rating, 1...5))
    case .confirm: decision = .confirmation
    }
  }

  private static func dimension(_ fields: KeyedDecodingContainer<Key>) throws -> Dimension? {
    guard try fields.decode(String.self, forKey: .dimension) != overall else { return nil }
    return try fields.decode(Dimension.self, forKey: .dimension)
  }

  private static func number(
    _ fields: KeyedDecodingContainer<Key>,
    _ key: Key,
    _ range: ClosedRange<Int>
  ) throws -> Int {
    let number = try fields.decode(Int.self, forKey: key)
    guard range.contains(number) else {
      let message = "outside \(range.lowerBound)-\(range.upperBound)"
      throw DecodingError.dataCorruptedError(forKey: key, in: fields, debugDescription: message)
    }
    return number
  }

  /// Writes a review.
  ///
  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(by, forKey: .by)
    try fields.encode(at, forKey: .at)
    try fields.encodeIfPresent(reason, forKey: .reason)
    switch decision {
    case .codes(let turn, let codes, let stance):
      try fields.encode(Act.codes, forKey: .act)
      try fields.encode(turn, forKey: .turn)
      try fields.encode(codes, forKey: .codes)
      try fields.encodeIfPresent(stance, forKey: .stance)
    case .mark(let dimension, let mark):
      try fields.encode(Act.mark, forKey: .act)
      try fields.encode(dimension?.rawValue ?? Self.overall, forKey: .dimension)
      try fields.encode(mark, forKey: .mark)
    case .override(let dimension, let mark):
      try fields.encode(Act.override, forKey: .act)
      try fields.encode(dimension?.rawValue ?? Self.overall, forKey: .dimension)
      try fields.encode(mark, forKey: .mark)
    case .rating(let rating):
      try fields.encode(Act.rating, forKey: .act)
      try fields.encode(rating, forKey: .rating)
    case .confirmation: try fields.encode(Act.confirm, forKey: .act)
    }
  }
}
