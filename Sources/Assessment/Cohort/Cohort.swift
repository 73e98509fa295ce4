public import Coding
public import Language

/// A class in one value: how the marks lie, what most missed, who to look at.
///
/// A learner stands in it once for each patient, with the last consultation; another try at a part of one is none.
/// Encoded as JSON it is the class report, format 1.
public struct Cohort: Codable, Hashable, Sendable {
  /// The form of the JSON that this program writes.
  public static let currentFormat = 1

  /// How many learners missed a thing.
  public struct Tally: Codable, Hashable, Sendable {
    /// The code that was called for, or the one that was given, or `rupture`.
    public var code: String
    /// Whether it was called for and not given, instead of done.
    public var isOpening: Bool
    /// How many learners missed it at least once.
    public var learners: Int
    /// How often in all.
    public var times: Int

    private enum CodingKeys: String, CodingKey {
      case code, learners, times
      case isOpening = "is_opening"
    }
  }

  /// The form of the JSON.
  public var format = Cohort.currentFormat
  /// The language of the report.
  public var lang: Lang
  /// The scenarios that were played, in order.
  public var scenarios: [String]
  /// Their titles, each once, in the order of the learners.
  public var titles: [String]
  /// The languages in which they were played, in order.
  public var languages: [Lang]
  /// The rubrics that were marked by, in order; marks of different ones are not compared.
  public var rubrics: [String]
  /// How many consultations were read.
  public var transcripts: Int
  /// How many other tries at a part of a consultation were read; they do not count.
  public var retries: Int
  /// Each learner in a line, by the bytes of the code.
  public var learners: [CohortEntry]
  /// How the marks lie.
  public var overall: Distribution
  /// How the marks of each dimension lie.
  public var dimensions: [Distribution]
  /// What was missed, what most learners missed first.
  public var missed: [Tally]
  /// The cut score where enough learners have a rating.
  @Nullable public var borderline: Borderline?
  /// Who to look at, and why, in the order of the learners.
  public var outliers: [Outlier]

  /// A class of consultations, in any order.
  ///
  /// - Parameters:
  ///   - entries: The consultations.
  ///   - lang: The language of the report.
  ///   - rating: The rating that means borderline.
  public init(
    _ entries: [CohortEntry],
    lang: Lang,
    borderline rating: Double = Borderline.usualRating
  ) {
    let consultations = entries.filter { !$0.isRetry }
    let learners = Self.last(consultations)
    self.lang = lang
    scenarios = Self.distinct(consultations.map(\.scenario))
    rubrics = Self.distinct(consultations.map(\.rubric.id))
    languages = Lang.allCases.filter { lang in consultations.contains { $0.language == lang } }
    titles = learners.map(\.title).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    transcripts = consultations.count
    retries = entries.count - consultations.count
    self.learners = learners
    let levels = (learners.first?.rubric ?? .standard).levels.map(\.id)
    overall = Distribution("mark", learners.map { ($0.mark, $0.level) }, levels: levels)
    dimensions = Dimension.allCases.map { dimension in
      Distribution(
        dimension.rawValue,
        learners.compactMap { $0[dimension].map { ($0.mark, $0.level) } },
        levels: levels
      )
    }
    missed = Self.missed(learners)
    let rated = learners.compactMap { learner -> (String, Double, Int)? in
      guard let rating = learner.rating, let mark = learner.mark else { return nil }
      return (learner.learner, rating, mark)
    }
    let line = Borderline(rated, at: rating)
    outliers = Outlier.find(in: learners, overall.summary, line)
    borderline = line
  }

  /// The rubric of the class: that of the first learner.
  public var rubric: Rubric { learners.first?.rubric ?? .standard }

  private static func distinct(_ names: [String]) -> [String] {
    Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The last consultation of each learner with each patient.
  private static func last(_ entries: [CohortEntry]) -> [CohortEntry] {
    struct Key: Hashable {
      var learner, scenario: String
    }
    let groups = Dictionary(grouping: entries) { Key(learner: $0.learner, scenario: $0.scenario) }
    let last = groups.values.compactMap { group -> CohortEntry? in
      var latest = group.max { ($0.started, $0.transcript) < ($1.started, $1.transcript) }
      latest?.attempts = group.count
      return latest
    }
    return last.sorted { ($0.learner, $0.scenario) < ($1.learner, $1.scenario) }
  }

  private static func missed(_ learners: [CohortEntry]) -> [Tally] {
    var tallies: [Tally] = []
    for miss in learners.flatMap(\.missed) {
      let place = tallies.firstIndex { $0.code == miss.code && $0.isOpening == miss.isOpening }
      if let place {
        tallies[place].learners += 1
        tallies[place].times += miss.times
      } else {
        tallies.append(
          Tally(code: miss.code, isOpening: miss.isOpening, learners: 1, times: miss.times)
        )
      }
    }
    return tallies.sorted { left, right in
      (right.learners, right.times, left.code) < (left.learners, left.times, right.code)
    }
  }
}
