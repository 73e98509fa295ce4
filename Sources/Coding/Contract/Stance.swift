/// The relational position taken in a reply; every reply has exactly one.
///
/// Source: the seed on relational positioning. No stance is good in itself: a scenario says which fits, and when.
public enum Stance: String, CaseIterable, Codable, Hashable, Sendable {
  /// Decides for the patient: orders, takes over, protects, scolds.
  case director
  /// Informs or explains as the one who knows.
  case expert
  /// Takes the *position basse*: owns not knowing, asks the patient to teach, follows.
  case low
  /// Proposes next steps with the patient.
  case planner
  /// Shows none of the others.
  case neutral
}

/// How much a reformulation adds to what was said; described to the learner, never graded.
public enum Depth: String, CaseIterable, Codable, Hashable, Sendable {
  /// Holds out the patient's own words.
  case echo
  /// Rephrases with nothing added.
  case simple
  /// Adds what was implied: a feeling, a meaning, the other side of an ambivalence.
  case complex
  /// Gathers two or more things said over several turns.
  case summary
}
