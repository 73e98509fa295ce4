/// A cut score from the marks and what markers thought of the whole: the borderline regression method.
///
/// The marks are regressed on the global ratings; the cut score is the mark that the line gives to a borderline
/// candidate (Hejri 2013; Pell and others, AMEE Guide 49, 2010). R² shows how far the two agree, 0.5 or more is
/// reasonable; the step between two grades should be near a tenth of the highest mark (both AMEE Guide 49).
public struct Borderline: Codable, Hashable, Sendable {
  /// The rating that means borderline, on the usual scale of five: 1 fail, 2 borderline, 3 pass, 4 good, 5 excellent.
  public static let usualRating = 2.0
  /// Candidates below which a cut score is not given; house value: a line through fewer is chance.
  public static let fewest = 5
  /// Candidates below which it is to be read with care; house value.
  public static let enough = 30

  /// A candidate in the regression.
  public struct Point: Codable, Hashable, Sendable {
    /// The candidate's code, or the name of the transcript.
    public var learner: String
    /// The mean of the markers' ratings.
    public var rating: Double
    /// The mark.
    public var mark: Int
    /// By how many standard errors the mark lies off the line.
    public var residual: Double
  }

  /// The rating that means borderline.
  public var rating: Double
  /// The mark from which a candidate passes, to a hundredth.
  public var cut: Double
  /// How much of the marks the ratings explain, 0-1.
  public var r2: Double
  /// By how much the mark rises from one grade to the next: the slope of the line.
  public var step: Double
  /// The mark that the line gives to a rating of 0.
  public var intercept: Double
  /// The standard error of the line.
  public var error: Double
  /// How many candidates reach the cut score.
  public var passed: Int
  /// The candidates, in the order of the class.
  public var points: [Point]

  /// The regression; nil with too few candidates, or when all ratings are the same.
  init?(_ rated: [(learner: String, rating: Double, mark: Int)], at rating: Double) {
    guard rated.count >= Self.fewest else { return nil }
    let count = Double(rated.count)
    let x = rated.reduce(0) { $0 + $1.rating } / count
    let y = rated.reduce(0) { $0 + Double($1.mark) } / count
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for one in rated {
      let (dx, dy) = (one.rating - x, Double(one.mark) - y)
      xx += dx * dx
      xy += dx * dy
      yy += dy * dy
    }
    guard xx > 0 else { return nil }
    let slope = xy / xx
    let start = y - slope * x
    let rest = max(yy - slope * xy, 0)
    let spread = (rest / (count - 2)).squareRoot()
    let mark = start + slope * rating
    let cut = hundredths(min(max(mark, 0), 100))
    self.rating = rating
    self.cut = cut
    r2 = yy > 0 ? hundredths(xy * xy / (xx * yy)) : 0
    step = hundredths(slope)
    intercept = hundredths(start)
    error = hundredths(spread)
    passed = rated.count { Double($0.mark) >= cut }
    points = rated.map { one in
      let off = Double(one.mark) - (start + slope * one.rating)
      return Point(
        learner: one.learner,
        rating: hundredths(one.rating),
        mark: one.mark,
        residual: spread > 0 ? hundredths(off / spread) : 0
      )
    }
  }
}
