public import Coding
public import Language

/// What a class report keeps of one consultation.
public struct CohortEntry: Codable, Hashable, Sendable {
  /// The name of the transcript.
  public var transcript: String
  /// The candidate's code, or the name of the transcript where there is none.
  public var learner: String
  /// The name of the scenario.
  public var scenario: String
  /// Its title.
  public var title: String
  /// The language of the consultation.
  public var language: Lang
  /// When it began, ISO 8601 in UTC.
  public var started: String
  /// Whether it is another try at a part of a consultation, which is no consultation of its own.
  public var isRetry: Bool
  /// How many consultations of this learner with this patient were found, this one the last.
  public var attempts = 1
  /// How many replies the learner made.
  public var turns: Int
  /// The mark that counts, 0-100: a person's where one set it.
  @Nullable public var mark: Int?
  /// The level of the mark.
  public var level: String
  /// The marks of the dimensions, in their order.
  public var dimensions: [Part]
  /// The ending that was reached.
  @Nullable public var ending: String?
  /// Ruptures that were left as they were.
  public var broken: Int
  /// Codes too unsure to count.
  public var unsure: Int
  /// Whether no person has confirmed the mark.
  public var provisional: Bool
  /// The mean of the markers' ratings of the whole, if any.
  @Nullable public var rating: Double?
  /// How often each thing was missed, or done against the patient.
  public var missed: [Miss]
  /// The rubric that it was marked by.
  public var rubric: Rubric

  /// The mark of one dimension.
  public struct Part: Codable, Hashable, Sendable {
    /// The dimension.
    public var id: Dimension
    /// The mark, 0-100.
    @Nullable public var mark: Int?
    /// The level of the mark.
    public var level: String
  }

  /// A thing that was missed.
  public struct Miss: Codable, Hashable, Sendable {
    /// The code that was called for, or the adverse one that was given, or `rupture`, or a stance.
    public var code: String
    /// Whether it was called for and not given, instead of done.
    public var isOpening: Bool
    /// How often.
    public var times: Int

    private enum CodingKeys: String, CodingKey {
      case code, times
      case isOpening = "is_opening"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case transcript, learner, scenario, title, language, started, attempts, turns, mark, level
    case isRetry = "is_retry"
    case dimensions, ending, broken, unsure, provisional, rating, missed, rubric
  }

  /// What is kept of an assessment.
  ///
  /// - Parameters:
  ///   - name: The name of the transcript.
  ///   - assessment: The assessment.
  ///   - title: The title of the scenario; its name unless given.
  ///   - rating: The mean of the markers' ratings; those in the transcript unless given.
  public init(
    _ name: String,
    _ assessment: Assessment,
    title: String? = nil,
    rating: Double? = nil
  ) {
    transcript = name
    learner = assessment.provenance.candidate ?? name
    scenario = assessment.scenario
    self.title = title ?? assessment.scenario
    language = assessment.language
    isRetry = assessment.provenance.parent != nil
    started = assessment.provenance.started
    turns = assessment.turns
    dimensions = assessment.dimensions.map { dimension in
      let mark = assessment.standing(of: dimension.id)
      let level = mark.map { assessment.rubric.level(of: $0).id } ?? dimension.level
      return Part(id: dimension.id, mark: mark, level: level)
    }
    let standing = assessment.standing(of: nil)
    level = standing.map { assessment.rubric.level(of: $0).id } ?? assessment.level
    broken = assessment.outcome.ruptures - assessment.outcome.repairs
    unsure = assessment.possible.count
    provisional = assessment.provisional
    rubric = assessment.rubric
    missed = Self.missed(assessment)
    mark = standing
    ending = assessment.outcome.ending
    self.rating = rating ?? assessment.globalRating
  }

  /// The mark of one dimension.
  public subscript(dimension: Dimension) -> Part? { dimensions.first { $0.id == dimension } }

  /// Openings that were missed, and what was done against the patient; each place counts once.
  private static func missed(_ assessment: Assessment) -> [Miss] {
    struct Place: Hashable {
      var turn: Int
      var code: String
      var isOpening: Bool
    }
    var places: Set<Place> = []
    for taken in assessment.deductions {
      places.insert(Place(turn: taken.turn, code: taken.code, isOpening: false))
    }
    for dimension in assessment.dimensions where dimension.id != .positioning {
      for note in dimension.evidence where note.counts == .missed || note.counts == .against {
        let isOpening = note.counts == .missed
        places.insert(Place(turn: note.turn, code: note.code, isOpening: isOpening))
      }
    }
    let groups = Dictionary(grouping: places) {
      Miss(code: $0.code, isOpening: $0.isOpening, times: 0)
    }
    return groups.map { Miss(code: $0.code, isOpening: $0.isOpening, times: $1.count) }
      .sorted { ($0.isOpening ? 0 : 1, $0.code) < ($1.isOpening ? 0 : 1, $1.code) }
  }
}
