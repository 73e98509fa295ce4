/// What to keep, what was missed, and the one thing to try next time.
public struct Feedback: Codable, Hashable, Sendable {
  /// The most strengths, and the most missed openings, that are told: more is not read.
  public static let most = 3

  /// A reply of so many characters is quoted whole.
  static let shortReply = 200

  /// A place in the consultation with what it teaches.
  public struct Point: Codable, Hashable, Sendable {
    /// The number of the reply.
    public var turn: Int
    /// What the patient had just said.
    public var patient: String
    /// The learner's own words, exactly as they were typed.
    public var quote: String
    /// The code, or the stance, that this is about.
    public var code: String
    /// Why it was good, or what it cost.
    public var why: String
    /// Another reply that would have served there; for a strength only where the author wrote one.
    @Nullable public var another: String?
  }

  /// What was done well, in the order of the consultation.
  public var strengths: [Point]
  /// Openings that were missed, in the order of the consultation.
  public var missed: [Point]
  /// The one thing to try next time.
  public var next: String
  /// The number of the reply that cost most, to try again; nil when nothing was missed.
  @Nullable public var weakest: Int?

  init(_ talk: Talk, marks: Marks, words: Words) {
    let strong = Self.choose(talk.exchanges.compactMap { Candidate(strength: $0, in: talk) })
    let weak = Self.choose(talk.exchanges.compactMap { Candidate(missed: $0) })
    var told = Told()
    // What was missed needs the author's own reply more than what was done well.
    missed = weak.map { $0.missed(talk, words, &told) }
    strengths = strong.map { $0.strength(talk, words, &told) }
    next = words.next(talk, marks, missed: weak.map(\.turn))
    weakest = weak.min { ($1.weight, $0.turn) < ($0.weight, $1.turn) }?.turn
  }

  /// The weightiest candidates, of different kinds before two of one kind, in the order of the consultation.
  private static func choose(_ candidates: [Candidate]) -> [Candidate] {
    let sorted = candidates.sorted { ($1.weight, $0.turn) < ($0.weight, $1.turn) }
    var chosen: [Candidate] = []
    for candidate in sorted where !chosen.contains(where: { $0.code == candidate.code }) {
      chosen.append(candidate)
    }
    for candidate in sorted where !chosen.contains(where: { $0.turn == candidate.turn }) {
      chosen.append(candidate)
    }
    return chosen.prefix(most).sorted { $0.turn < $1.turn }
  }
}

/// What a report has said already, so that no text comes twice.
struct Told {
  private var texts: Set<String> = []
  private var codes: [String: Int] = [:]

  /// The first text that was not told yet, which is told from now on; nothing when all were.
  mutating func first(of candidates: [String]) -> String? {
    for text in candidates where texts.insert(text).inserted { return text }
    return nil
  }

  /// How often a code was told before.
  mutating func times(_ code: String) -> Int {
    defer { codes[code, default: 0] += 1 }
    return codes[code, default: 0]
  }
}
