public import Language

/// One of the four things that are graded.
public enum Dimension: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  case reformulation
  case legitimation
  case openQuestions = "open_questions"
  case positioning
}

/// A named range of marks.
public struct Level: Codable, Hashable, Sendable {
  /// The lowest mark of the level, 0-100.
  public var from: Int
  /// The stable name of the level in files, `proficient` say.
  public var id: String
  /// What reports call it, by language code; nil where its stable name serves.
  public var names: [String: String]?

  /// A level that begins at a mark.
  public init(from: Int, id: String, names: [String: String]? = nil) {
    self.from = from
    self.id = id
    self.names = names
  }

  /// What reports in a language call it, where the rubric says so.
  public func name(in lang: Lang) -> String? {
    names.flatMap { $0[lang.rawValue] ?? $0.sorted { $0.key < $1.key }.first?.value }
  }
}

/// What is graded, with which weights, and what the marks are called.
public struct Rubric: Codable, Hashable, Sendable {
  /// The marks at which a skill counts as competent and as proficient.
  ///
  /// The published thresholds of the formulas are worth these: reflections to questions 1:1 and 2:1 (MITI 4.2.1), a share
  /// of open questions of 50 % and 70 % (MITI 3.1.1).
  public struct Thresholds: Codable, Hashable, Sendable {
    /// The mark of somebody who just has the skill.
    public var competent: Int
    /// The mark of somebody who has it well.
    public var proficient: Int

    /// Two marks, the lower first.
    public init(competent: Int, proficient: Int) {
      self.competent = competent
      self.proficient = proficient
    }
  }

  /// The name of the rubric, `default` unless a scenario brings its own.
  public var id: String
  /// The weight of each dimension in the overall mark; whole numbers, their sum above zero.
  public var weights: [Dimension: Int]
  /// The levels, the highest first; the last begins at 0.
  public var levels: [Level]
  /// The thresholds, where the rubric states them; see ``skill`` for those that hold.
  public var thresholds: Thresholds?

  /// A rubric.
  public init(
    id: String,
    weights: [Dimension: Int],
    levels: [Level],
    thresholds: Thresholds? = nil
  ) {
    self.id = id
    self.weights = weights
    self.levels = levels
    self.thresholds = thresholds
  }

  /// The thresholds that hold: the stated ones, else the levels `competent` and `proficient`, else 60 and 80.
  public var skill: Thresholds {
    func from(_ id: String) -> Int? { levels.first { $0.id == id }?.from }
    let competent = thresholds?.competent ?? from("competent") ?? 60
    let proficient = thresholds?.proficient ?? from("proficient") ?? 80
    let low = min(max(competent, 0), 100)
    return Thresholds(competent: low, proficient: min(max(proficient, low), 100))
  }

  /// The level of a mark.
  public func level(of mark: Int) -> Level {
    levels.first { mark >= $0.from } ?? Level(from: 0, id: "beginning")
  }
}
