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

  /// A level that begins at a mark.
  public init(from: Int, id: String) {
    self.from = from
    self.id = id
  }
}

/// What is graded, with which weights, and what the marks are called.
public struct Rubric: Codable, Hashable, Sendable {
  /// The name of the rubric, `default` unless a scenario brings its own.
  public var id: String
  /// The weight of each dimension in the overall mark; whole numbers, their sum above zero.
  public var weights: [Dimension: Int]
  /// The levels, the highest first; the last begins at 0.
  public var levels: [Level]

  /// A rubric.
  public init(id: String, weights: [Dimension: Int], levels: [Level]) {
    self.id = id
    self.weights = weights
    self.levels = levels
  }

  /// Equal weights and four levels.
  public static let standard = Rubric(
    id: "default",
    weights: [.reformulation: 1, .legitimation: 1, .openQuestions: 1, .positioning: 1],
    levels: [
      Level(from: 80, id: "proficient"), Level(from: 60, id: "competent"),
      Level(from: 40, id: "developing"), Level(from: 0, id: "beginning"),
    ]
  )

  /// The level of a mark.
  public func level(of mark: Int) -> Level {
    levels.first { mark >= $0.from } ?? Level(from: 0, id: "beginning")
  }
}
