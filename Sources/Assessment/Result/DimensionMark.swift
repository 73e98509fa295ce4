public import Coding

/// The mark of one dimension, with what made it.
public struct DimensionMark: Codable, Hashable, Sendable {
  /// The dimension.
  public var id: Dimension
  /// The mark, 0-100; nil when there was no occasion, or the consultation is too short.
  @Nullable public var mark: Int?
  /// The level of the mark in the rubric, or ``Assessment/notObserved``, or ``Assessment/tooShort``.
  public var level: String
  /// How the mark was computed, with its numbers, so that a reader can do it again by hand.
  public var formula: String
  /// What counted for it and against it, in the order of the consultation.
  public var evidence: [EvidenceNote]

  /// The mark of one dimension.
  public init(
    id: Dimension,
    mark: Int?,
    level: String,
    formula: String,
    evidence: [EvidenceNote]
  ) {
    self.id = id
    self.mark = mark
    self.level = level
    self.formula = formula
    self.evidence = evidence
  }
}

/// A place in the consultation that counted for or against a mark.
public struct EvidenceNote: Codable, Hashable, Sendable {
  /// How a place counted.
  public enum Count: String, CaseIterable, Codable, Hashable, Sendable {
    /// In full.
    case full
    /// In part.
    case partly
    /// Not at all: an occasion that was missed.
    case missed
    /// Against the mark.
    case against
    /// Neither: answered well in another way, or said before in the same words.
    case aside
  }

  /// The number of the reply.
  public var turn: Int
  /// The learner's words, exactly as they were typed; the beginning of them when they are many.
  public var quote: String
  /// The code that was given or, when it was missed, that was called for; for positioning, the stance.
  public var code: String
  /// Why it counts, in the language of the assessment.
  public var note: String
  /// How it counted.
  public var counts: Count

  /// A place in the consultation.
  public init(turn: Int, quote: String, code: String, note: String, counts: Count) {
    self.turn = turn
    self.quote = quote
    self.code = code
    self.note = note
    self.counts = counts
  }
}

/// An emotion that the patient showed, with what the next reply did about it.
public struct CueAnswer: Codable, Hashable, Sendable {
  /// The number of the reply that answered, or did not.
  public var turn: Int
  /// What the patient said.
  public var patient: String
  /// Whether the emotion was said or hinted at, and which it was.
  public var cue: PatientCue
  /// The learner's words.
  public var quote: String
  /// The code that took it up, made room or closed it; nil when nothing did.
  @Nullable public var code: Code?
  /// How it counted.
  public var counts: EvidenceNote.Count
}

/// Points taken off the mark for an adverse behaviour or a rupture that was left.
public struct Deduction: Codable, Hashable, Sendable {
  /// The number of the reply.
  public var turn: Int
  /// The learner's words, exactly as they were typed.
  public var quote: String
  /// The adverse code, or `rupture`.
  public var code: String
  /// The points taken off, before the bound.
  public var points: Int
  /// Whether a repair gave half of them back.
  public var repaired: Bool
  /// Why, in the language of the assessment.
  public var note: String

  /// Points taken off.
  public init(
    turn: Int,
    quote: String,
    code: String,
    points: Int,
    repaired: Bool,
    note: String
  ) {
    self.turn = turn
    self.quote = quote
    self.code = code
    self.points = points
    self.repaired = repaired
    self.note = note
  }
}

/// A code too unsure to count.
public struct PossibleCode: Codable, Hashable, Sendable {
  /// The number of the reply.
  public var turn: Int
  /// The learner's words.
  public var quote: String
  /// The code that it might be.
  public var code: Code
  /// What speaks for it.
  public var reason: String
  /// How sure the coder is, in percent.
  public var confidence: Int

  /// A code too unsure to count.
  public init(turn: Int, quote: String, code: Code, reason: String, confidence: Int) {
    self.turn = turn
    self.quote = quote
    self.code = code
    self.reason = reason
    self.confidence = confidence
  }
}
