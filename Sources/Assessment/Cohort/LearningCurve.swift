public import Coding
public import Language

/// How one learner comes on, consultation after consultation; encoded as JSON it is the progress report, format 1.
public struct LearningCurve: Codable, Hashable, Sendable {
  /// The form of the JSON that this program writes.
  public static let currentFormat = 1

  /// How a skill came on.
  public struct Course: Codable, Hashable, Sendable {
    /// `mark` for the whole, else the name of the dimension.
    public var id: String
    /// The mark in each consultation, null where it was not observed.
    public var marks: [Int?]
    /// The first mark.
    @Nullable public var first: Int?
    /// The best mark.
    @Nullable public var best: Int?
    /// The last mark.
    @Nullable public var last: Int?

    init(_ id: String, _ marks: [Int?]) {
      let known = marks.compactMap(\.self)
      self.id = id
      self.marks = marks
      first = known.first
      best = known.max()
      last = known.last
    }
  }

  /// The form of the JSON.
  public var format = LearningCurve.currentFormat
  /// The language of the report.
  public var lang: Lang
  /// The candidate's code.
  public var learner: String
  /// The consultations, the first first; another try at a part of one is none.
  public var attempts: [CohortEntry]
  /// How many other tries at a part of a consultation there were; they do not count.
  public var retries: Int
  /// How the mark came on.
  public var overall: Course
  /// How each dimension came on.
  public var dimensions: [Course]
  /// When to come back, and why.
  @Nullable public var comeBack: ComeBack?

  private enum CodingKeys: String, CodingKey {
    case format, lang, learner, attempts, retries, overall, dimensions
    case comeBack = "come_back"
  }

  /// The curve of a learner's consultations, in any order.
  public init(learner: String, _ entries: [CohortEntry], lang: Lang) {
    let attempts = entries.filter { !$0.isRetry }.sorted {
      ($0.started, $0.transcript) < ($1.started, $1.transcript)
    }
    self.lang = lang
    self.learner = learner
    self.attempts = attempts
    retries = entries.count - attempts.count
    overall = Course("mark", attempts.map(\.mark))
    dimensions = Dimension.allCases.map { dimension in
      Course(dimension.rawValue, attempts.map { $0[dimension]?.mark })
    }
    comeBack = ComeBack(attempts, dimensions)
  }

  /// The rubric of the last consultation.
  public var rubric: Rubric { attempts.last?.rubric ?? .standard }
}

/// When to practise again.
///
/// Training fades without follow-up (d = -0.30), and three or four sessions in six months hold it (Schwalbe 2014,
/// 21 studies). Open questions fall back first: in the ClientBot trial (151 learners) they rose only while the feedback
/// was there. Nothing is known about the best interval in simulation; the days are house values within these.
public struct ComeBack: Codable, Hashable, Sendable {
  /// Why.
  public enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
    /// A skill is below its threshold: soon, while the last try is fresh.
    case learning
    /// Open questions fell back from their best.
    case fading
    /// All skills are there: often enough to keep them.
    case keeping
  }

  /// Days until the next practice: a week while learning or fading, seven weeks to keep what is there.
  static let soon = 7, later = 49
  /// A fall of so many points from the best is more than the usual wavering; house value.
  static let fall = 10

  /// Why.
  public var reason: Reason
  /// The weakest dimension, which to practise.
  public var practise: Dimension
  /// How many days after the last consultation.
  public var days: Int
  /// The day, ISO 8601; nil when the transcript's own date can't be read.
  @Nullable public var by: String?

  init?(_ attempts: [CohortEntry], _ courses: [LearningCurve.Course]) {
    guard let last = attempts.last else { return nil }
    let marks = zip(Dimension.allCases, courses).compactMap { dimension, course in
      course.last.map { (dimension, $0) }
    }
    guard let weakest = marks.min(by: { $0.1 < $1.1 }) else { return nil }
    let open = zip(Dimension.allCases, courses).first { $0.0 == .openQuestions }?.1
    if weakest.1 < last.rubric.skill.competent {
      (reason, practise, days) = (.learning, weakest.0, Self.soon)
    } else if let best = open?.best, let now = open?.last, best - now >= Self.fall {
      (reason, practise, days) = (.fading, .openQuestions, Self.soon)
    } else {
      (reason, practise, days) = (.keeping, weakest.0, Self.later)
    }
    by = Day(last.started)?.adding(days).text
  }
}
