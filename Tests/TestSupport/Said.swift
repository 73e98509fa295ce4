public import Coding
import Consultation
public import Language
import Transcript

extension Fixture {
  /// What a patient says to the last of some replies, line by line.
  public static func said(
    to replies: [CodedReply],
    by patient: String,
    in lang: Lang,
    seed: UInt64 = 1
  ) -> [String] {
    var consultation = Consultation(scenario: scenario(patient, in: lang), seed: seed)
    var events = consultation.begin()
    for reply in replies { events = consultation.receive(reply) }
    return events.flatMap { event -> [String] in
      if case .patient(let turn) = event { turn.lines.map(\.text) } else { [] }
    }
  }
}
