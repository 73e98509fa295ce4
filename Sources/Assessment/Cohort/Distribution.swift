/// How the marks of a class lie.
public struct Distribution: Codable, Hashable, Sendable {
  /// The five numbers of a box plot, with mean and spread; quantiles are those of type 7 (Hyndman and Fan 1996).
  public struct Summary: Codable, Hashable, Sendable {
    /// The mean, to a hundredth.
    public var mean: Double
    /// The standard deviation of a sample, to a hundredth; 0 for one mark alone.
    public var deviation: Double
    /// The lowest mark.
    public var least: Double
    /// The mark below which a quarter lies.
    public var lower: Double
    /// The mark in the middle.
    public var median: Double
    /// The mark above which a quarter lies.
    public var upper: Double
    /// The highest mark.
    public var most: Double
  }

  /// How many learners have a level.
  public struct Share: Codable, Hashable, Sendable {
    /// The stable name of the level.
    public var level: String
    /// How many learners have it.
    public var count: Int
  }

  /// `mark` for the whole, else the name of the dimension.
  public var id: String
  /// How many learners have a mark.
  public var count: Int
  /// How many have none: nothing to observe, or too short.
  public var without: Int
  /// The marks in seven numbers; nil when nobody has one.
  @Nullable public var summary: Summary?
  /// How many marks lie in 0-9, 10-19 … 90-100.
  public var tenths: [Int]
  /// How many learners have each level, the levels without a mark last.
  public var levels: [Share]

  init(_ id: String, _ marks: [(mark: Int?, level: String)], levels: [String]) {
    let known = marks.compactMap(\.mark).sorted()
    self.id = id
    count = known.count
    without = marks.count - known.count
    summary = Summary(known.map(Double.init))
    tenths = (0..<10).map { tenth in known.count { min(max($0, 0) / 10, 9) == tenth } }
    self.levels = (levels + [Assessment.notObserved, Assessment.tooShort]).map { level in
      Share(level: level, count: marks.count { $0.level == level })
    }
  }
}

extension Distribution.Summary {
  /// The summary of numbers in order; nothing for none.
  init?(_ sorted: [Double]) {
    guard let first = sorted.first, let last = sorted.last else { return nil }
    mean = hundredths(sorted.reduce(0, +) / Double(sorted.count))
    deviation = hundredths(Self.deviation(sorted))
    least = first
    most = last
    lower = Self.quantile(0.25, sorted)
    median = Self.quantile(0.5, sorted)
    upper = Self.quantile(0.75, sorted)
  }

  private static func deviation(_ numbers: [Double]) -> Double {
    guard numbers.count > 1 else { return 0 }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(numbers.count - 1)).squareRoot()
  }

  /// A quantile of numbers in order, on the straight line between its neighbours.
  static func quantile(_ share: Double, _ sorted: [Double]) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    let left = sorted[below]
    return hundredths(left + (place - Double(below)) * (sorted[below + 1] - left))
  }
}

/// A number to a hundredth, so that a report has the same digits everywhere.
func hundredths(_ number: Double) -> Double { (number * 100).rounded() / 100 }
