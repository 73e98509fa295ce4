public import Language

/// An unpleasant emotion in a patient's line, after the Verona coding definitions (VR-CoDES).
public struct PatientCue: Codable, Hashable, Sendable {
  /// Whether the emotion is said or only hinted at.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// The emotion is hinted at: VR-CoDES "cue".
    case hint
    /// The emotion is stated, recent and clear: VR-CoDES "concern".
    case concern
  }

  /// Whether the emotion is said or only hinted at.
  public var kind: Kind
  /// The emotion.
  public var emotion: Emotion

  /// A cue of an emotion.
  public init(_ kind: Kind, _ emotion: Emotion) {
    self.kind = kind
    self.emotion = emotion
  }
}

/// The unpleasant emotions that a scenario can mark on a line.
public enum Emotion: String, CaseIterable, Codable, Hashable, Sendable {
  case anger, anxiety, despair, emptiness, exhaustion, fear, grief, guilt, helplessness, humiliation
  case injustice, loneliness, mistrust, pain, resignation, sadness, shame, weariness, worry

  /// The name of the emotion in a language, as it reads inside a sentence.
  public func name(in lang: Lang) -> String {
    switch lang {
    case .en: rawValue
    case .fr: Self.french[self] ?? rawValue
    }
  }

  private static let french: [Emotion: String] = [
    .anger: "colère", .anxiety: "angoisse", .despair: "désespoir", .emptiness: "vide",
    .exhaustion: "épuisement", .fear: "peur", .grief: "deuil", .guilt: "culpabilité",
    .helplessness: "impuissance", .humiliation: "humiliation", .injustice: "injustice",
    .loneliness: "solitude", .mistrust: "méfiance", .pain: "douleur",
    .resignation: "résignation", .sadness: "tristesse", .shame: "honte", .weariness: "lassitude",
    .worry: "inquiétude",
  ]
}
