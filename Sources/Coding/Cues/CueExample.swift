public import Language

/// A reply in which a cue fires, or one that looks like it and in which it does not.
public struct CueExample: Hashable, Sendable {
  /// What the patient has said before, the oldest line first.
  public var earlier: [String] = []
  /// The line that is answered, with the words marked that fire; empty where the cue looks at the reply alone.
  public var patient = MarkedText("")
  /// The reply, with the words marked that fire; none are in a look-alike.
  public var reply: MarkedText
  /// Whether the cue fires.
  public var fires: Bool
  /// The number with which a cue comes that counts something.
  public var number: Int?

  /// The turn, as the coder reads it.
  public func utterance(in lang: Lang) -> Utterance {
    Utterance(reply.text, lang: lang, patient: patient.text, earlier: earlier)
  }

  /// Whether what the coder finds is what the example says: the same words and the same number, or nothing.
  public func agrees(with finding: CueFinding?) -> Bool {
    guard fires else { return number == nil ? finding == nil : finding?.number == number }
    return finding == CueFinding(number: number, reply: reply.marks, patient: patient.marks)
  }
}
