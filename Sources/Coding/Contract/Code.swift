/// What a reply does to the patient's speech and to the relation.
///
/// The definitions are those of the coding manual (`colloque codes`). The order of the cases is the manual's and is
/// the order in which codes are listed everywhere.
public enum Code: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  // Graded.
  case reformulation
  case legitimation
  case openQuestion = "open_question"
  case closedQuestion = "closed_question"
  case leadingQuestion = "leading_question"
  case stackedQuestions = "stacked_questions"
  // What supports the alliance.
  case empathy
  case affirmation
  case permission
  case valuesQuestion = "values_question"
  case metacommunication
  case sincerity
  case frame
  case repair
  // What strains it.
  case judgement
  case minimisation
  case unsolicitedAdvice = "unsolicited_advice"
  case pressure
  case jargon
  case avoidance
  case frameBreach = "frame_breach"
  // Neither good nor bad.
  case information
  case plan
  case facilitation
}

extension Code: Comparable {
  /// The place of the code in the manual, from 0.
  public var index: Int {
    // The tag of an enumeration without payloads is the place of the case; looking it up by raw value costs a hash.
    Int(unsafeBitCast(self, to: UInt8.self))
  }

  /// The manual's order.
  public static func < (left: Code, right: Code) -> Bool { left.index < right.index }

  /// The codes that support the alliance.
  public static let supporting: CodeSet = [
    .empathy, .affirmation, .permission, .valuesQuestion, .metacommunication, .sincerity, .frame,
    .repair,
  ]

  /// The codes that strain the alliance.
  public static let adverse: CodeSet = [
    .leadingQuestion, .judgement, .minimisation, .unsolicitedAdvice, .pressure, .jargon, .avoidance,
    .frameBreach,
  ]
}
