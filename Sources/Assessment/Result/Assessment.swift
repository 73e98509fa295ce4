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
  public var reviews: [Review]?

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
    self.reviews = reviews.isEmpty ? nil : reviews
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
  }

  /// The mark that a person set in place of the program's; the last one counts.
  ///
  /// - Parameter dimension: The dimension; the whole without one.
  /// - Returns: The person's decision, if there is one.
  public func override(of dimension: Dimension?) -> Review? {
    reviews?.last {
      if case .override(let other, _) = $0.decision { other == dimension } else { false }
    }
  }

  /// The mark that counts in a gradebook: the person's where one set it, else the program's.
  ///
  /// - Parameter dimension: The dimension; the whole without one.
  /// - Returns: The mark, 0-100, if there is one.
  public func standing(of dimension: Dimension?) -> Int? {
    if case .override(_, let mark)? = override(of: dimension)?.decision { return mark }
    return dimension.map { self[$0]?.mark ?? nil } ?? mark
  }

  /// The mean of the markers' global ratings, the last of each marker; nil without any.
  public var globalRating: Double? {
    var ratings: [(by: String, rating: Int)] = []
    for review in reviews ?? [] {
      guard case .rating(let rating) = review.decision else { continue }
      ratings.removeAll { $0.by == review.by }
      ratings.append((review.by, rating))
    }
    guard !ratings.isEmpty else { return nil }
    return Double(ratings.reduce(0) { $0 + $1.rating }) / Double(ratings.count)
  }

  /// Who confirmed the marks last.
  public var confirmation: Review? { reviews?.last { $0.decision == .confirmation } }

  /// The mark of one dimension.
  public subscript(dimension: Dimension) -> DimensionMark? {
    dimensions.first { $0.id == dimension }
  }
}

extension Review {
  /// Whether it is about marks; codes are for statistics of agreement.
  fileprivate var isAboutMarks: Bool { if case .codes = decision { false } else { true } }
}
