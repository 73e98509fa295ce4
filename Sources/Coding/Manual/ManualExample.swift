public import Language

/// A reply that shows what an entry of the manual means, or what merely looks like it.
public struct ManualExample: Hashable, Sendable {
  /// What the patient has said, the oldest line first; the last one is what is answered.
  public var patient: [String]
  /// The reply, with the words marked that carry the code, or that make a near miss look like it.
  public var reply: MarkedText
  /// What a near miss is instead, where that can be said in one word.
  public var instead: ManualSubject?

  /// The turn, as the coder reads it.
  public func utterance(in lang: Lang) -> Utterance {
    Utterance(
      reply.text,
      lang: lang,
      patient: patient.last ?? "",
      earlier: Array(patient.dropLast())
    )
  }
}

extension ManualExample {
  /// The examples of a text: `P:` before each line of the patient, `R:` before the reply, `=` before what it is instead.
  static func examples(in text: String) -> [ManualExample] {
    var examples: [ManualExample] = []
    var patient: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("P: ") {
        patient.append(String(line.dropFirst(3)))
      } else if line.hasPrefix("R: ") {
        let reply = MarkedText(String(line.dropFirst(3)))
        examples.append(ManualExample(patient: patient, reply: reply))
        patient = []
      } else if line.hasPrefix("= "), !examples.isEmpty {
        examples[examples.count - 1].instead = ManualSubject(id: String(line.dropFirst(2)))
      }
    }
    return examples
  }
}
