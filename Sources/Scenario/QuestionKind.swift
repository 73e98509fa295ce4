/// What a question asks for, so that who can't or won't say it still answers what was asked: "Oh, a while now" to a
/// "since when?", and never to a "who?".
public enum QuestionKind: String, CaseIterable, Hashable, Sendable {
  /// A person: "Who told you that?"
  case who
  /// A time, or how long: "Since when?"
  case when
  /// A place: "Where does he live?"
  case `where`
  /// A reason: "Why do you keep them?"
  case why
  /// A number, or how often: "How many a day?"
  case howMany = "how_many"
  /// What it is like for the patient: "How did that make you feel?"
  case feeling
  /// One of several that are named: "With you, or on his own?"
  case choice
  /// Yes or no: "Does he know?"
  case yesOrNo = "yes_or_no"
  /// Anything else that is asked with a word for it: "What do you miss most?"
  case what
}
