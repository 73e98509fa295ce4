public import Coding
public import Language
public import Transcript

/// What a consultation is worth, with the evidence for every point.
///
/// A value made from a transcript alone: no clock, no file, nothing random, so the same transcript has the same marks
/// on every machine and an appeal can be answered years later. The formulas are in ``Formulas``; the article
/// `Marking` works them through by hand. Encoded as JSON, it is the report format 1.
public struct Assessment: Codable, Hashable, Sendable {
  /// The form of the JSON that this program writes.
  public static let currentFormat = 1
  /// The level of what there was no occasion to observe; its mark is null.
  public static let notObserved = "not_observed"
  /// The level of everything in a consultation too short to mark; all marks are null.
  public static let tooShort = "too_short"

  /// The form of the JSON.
  public var format: Int
  /// The name of the scenario.
  public var scenario: String
  /// The language of the consultation.
  public var language: Lang
  /// The language of the texts below: formulas, notes, feedback.
  public var lang: Lang
  /// The seed of the consultation.
  public var seed: UInt64
  /// How many replies the learner made.
  public var turns: Int
  /// The mark, 0-100; nil when the consultation is too short or nothing was observed.
  @Nullable public var mark: Int?
  /// The level of the mark in the rubric, or ``notObserved``, or ``tooShort``.
  public var level: String
  /// The mark that counts: a person's where one set it or one of its parts, else the program's.
  @Nullable public private(set) var standing: Int?
  /// How the mark was computed, with its numbers.
  public var formula: String
  /// Whether no person has confirmed the mark yet; a machine's mark is always provisional.
  public var provisional: Bool
  /// The four graded dimensions, in the order of ``Dimension``.
  public var dimensions: [DimensionMark]
  /// How often each code was given; codes never given are absent.
  public var behaviours: [Code: Int]
  /// The emotions that the patient showed, each with its answer.
  public var cues: [CueAnswer]
  /// What was taken off for adverse behaviours, and what a repair gave back.
  public var deductions: [Deduction]
  /// What became of the patient and of the alliance.
  public var outcome: Outcome
  /// What to keep and what to try.
  public var feedback: Feedback
  /// Codes too unsure to count: a person should look at them.
  public var possible: [PossibleCode]
  /// Numbers that are described, never graded.
  public var measures: Measures
  /// What was graded, with which weights and levels.
  public var rubric: Rubric
  /// With what the transcript was made.
  public var provenance: Provenance
  /// What people decided about the marks, in the order in which they did; absent when nobody did yet.
  public var reviews: [Review]

  /// Assesses a transcript.
  ///
  /// - Parameters:
  ///   - transcript: What was said and done, with its codes.
  ///   - rubric: What is graded; the transcript's own unless given.
  ///   - lang: The language of the texts; the consultation's unless given.
  public init(_ transcript: Transcript, rubric: Rubric? = nil, lang: Lang? = nil) {
    let header = transcript.header
    let rubric = rubric ?? header.rubric
    let words = Words(lang: lang ?? header.lang, patient: header.patient)
    let talk = Talk(transcript)
    let marks = Marks(talk, rubric: rubric, words: words)

    self.format = Self.currentFormat
    self.scenario = header.scenario.id
    self.language = header.lang
    self.lang = words.lang
    self.seed = header.seed
    self.turns = talk.exchanges.count
    self.mark = marks.overall
    self.level = marks.level
    self.formula = marks.formula
    let reviews = transcript.reviews.filter(\.isAboutMarks)
    self.reviews = reviews
    self.provisional = !reviews.contains { $0.decision == .confirmation }
    self.dimensions = marks.dimensions
    self.behaviours = talk.behaviours
    self.cues = marks.cues
    self.deductions = marks.deductions
    self.outcome = Outcome(talk)
    self.possible = talk.possible
    self.measures = Measures(talk)
    self.rubric = rubric
    self.provenance = Provenance(header)
    self.feedback = Feedback(talk, marks: marks, words: words)
    self.standing = standing(of: nil)
  }

  /// The mark of one dimension.
  public subscript(dimension: Dimension) -> DimensionMark? {
    dimensions.first { $0.id == dimension }
  }
}
