import Coding
import Transcript

/// Numbers that are shown to the learner and never graded.
public struct Measures: Codable, Hashable, Sendable {
  /// Words said by the learner.
  public var learnerWords: Int
  /// Words said by the patient.
  public var patientWords: Int
  /// Replies with a reformulation.
  public var reflections: Int
  /// Questions of every kind, stacked ones counted as two; with ``reflections`` this is MITI's R:Q.
  public var questions: Int
  /// Open questions.
  public var openQuestions: Int
  /// Closed questions.
  public var closedQuestions: Int
  /// How often each depth of reformulation was reached; shown, never graded, since expert coders hardly agree on it
  /// (kappa 0.21 for simple against complex, ten coders of AnnoMI).
  public var depths: [String: Int]
  /// How often each stance was taken.
  public var stances: [String: Int]

  private enum CodingKeys: String, CodingKey {
    case learnerWords = "learner_words"
    case patientWords = "patient_words"
    case reflections, questions
    case openQuestions = "open_questions"
    case closedQuestions = "closed_questions"
    case depths, stances
  }

  init(_ talk: Talk) {
    func count(_ code: Code) -> Int { talk.behaviours[code, default: 0] }
    let replies = talk.exchanges.map(\.reply)
    learnerWords = replies.reduce(0) { $0 + Wording.count($1.coded.text) }
    patientWords = talk.lines.reduce(0) { $0 + Wording.count($1.text) }
    reflections = count(.reformulation)
    openQuestions = count(.openQuestion)
    closedQuestions = count(.closedQuestion)
    questions =
      openQuestions + closedQuestions + count(.leadingQuestion) + count(.stackedQuestions)
    depths = [:]
    stances = [:]
    for reply in replies {
      if let depth = reply.coded.depth { depths[depth.rawValue, default: 0] += 1 }
      stances[reply.coded.stance.rawValue, default: 0] += 1
    }
  }
}
