/// An interval of a figure, drawn by taking turns again and again with a seed (bootstrap), 2.5 % to 97.5 %.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public var low: Double
  /// The upper end.
  public var high: Double

  /// The intervals of some figures of an evaluation; groups of turns are drawn whole.
  public static func bootstrap(
    _ judged: [JudgedTurn],
    draws: Int = 400,
    seed: UInt64 = 1,
    figures: (Evaluation) -> [Double]
  ) -> [Interval] {
    var groups: [[JudgedTurn]] = []
    var places: [String: Int] = [:]
    for one in judged {
      let group = one.turn.group
      if !group.isEmpty, let place = places[group] {
        groups[place].append(one)
      } else {
        places[group] = groups.count
        groups.append([one])
      }
    }
    var generator = SplitMix(state: seed)
    var drawn: [[Double]] = []
    for _ in 0..<draws {
      let sample = groups.indices.flatMap { _ in groups[generator.below(groups.count)] }
      drawn.append(figures(Evaluation(sample)))
    }
    return (drawn.first ?? []).indices.map { place in
      let sorted = drawn.map { $0[place] }.sorted()
      return Interval(
        low: sorted[draws * 25 / 1000],
        high: sorted[min(draws - 1, draws * 975 / 1000)]
      )
    }
  }
}
