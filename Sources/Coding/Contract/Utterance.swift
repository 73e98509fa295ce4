public import Language

/// A reply of the learner with what is needed to read it: what the patient has said.
public struct Utterance: Hashable, Sendable {
  /// The language of the consultation.
  public var lang: Lang
  /// The reply, as it was typed.
  public var reply: String
  /// What the patient has just said.
  public var patient: String
  /// Older lines of the patient, the oldest first.
  public var earlier: [String]
  /// Words by which the scenario recognises its topics, for reading a reformulation.
  public var topicWords: [WordPattern]

  /// A reply in its context; only the reply and the language are always there.
  public init(
    _ reply: String,
    lang: Lang,
    patient: String = "",
    earlier: [String] = [],
    topicWords: [WordPattern] = []
  ) {
    self.reply = reply
    self.lang = lang
    self.patient = patient
    self.earlier = earlier
    self.topicWords = topicWords
  }
}
