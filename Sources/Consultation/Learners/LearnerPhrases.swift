import Coding
import Language

/// The replies of simulated learners in one language; `{}` stands for the patient's words or the name of a topic.
struct LearnerPhrases: Sendable {
  /// Hello, and an invitation to tell.
  let openings: [String]
  /// The patient's own words held out.
  let echoes: [String]
  /// Why an emotion is understandable, for each emotion.
  let legitimations: [Emotion: [String]]
  /// The same, for any emotion.
  let anyLegitimation: [String]
  /// Open questions about a topic.
  let topicInvitations: [String]
  /// Open questions that come back to a topic.
  let returns: [String]
  /// Open questions about nothing in particular.
  let generalInvitations: [String]
  /// Not knowing owned, the patient asked to teach.
  let low: [String]
  /// Facts, with leave.
  let explanations: [String]
  /// A next step, offered.
  let plans: [String]
  /// A misstep owned.
  let repairs: [String]
  /// Questions for yes, no or one fact.
  let closedQuestions: [String]
  /// Advice that nobody asked for.
  let advice: [String]
  /// Blame.
  let morals: [String]
  /// Promises, exceptions, the private number.
  let frameBreaches: [String]
  /// Pity, and praise without measure.
  let pity: [String]
  /// Next to nothing.
  let grunts: [String]
  /// Rudeness.
  let insults: [String]
  /// Replies to somebody else.
  let unrelated: [String]
  /// Goodbyes.
  let goodbyes: [String]

  /// The replies in a language.
  static func of(_ lang: Lang) -> LearnerPhrases {
    switch lang {
    case .fr: french
    case .en: english
    }
  }
}
