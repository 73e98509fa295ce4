/// How far two raters agree on one code: the counts of a two by two table.
public struct Agreement: Hashable, Sendable {
  /// Given by both.
  public var both = 0
  /// Given by the coder alone.
  public var coderOnly = 0
  /// Given by the person alone.
  public var personOnly = 0
  /// Given by neither.
  public var neither = 0

  /// An empty table.
  public init() {}

  /// Counts one turn.
  public mutating func count(coder: Bool, person: Bool) {
    switch (coder, person) {
    case (true, true): both += 1
    case (true, false): coderOnly += 1
    case (false, true): personOnly += 1
    case (false, false): neither += 1
    }
  }

  /// The share of the codes given that are right, 0-1.
  public var precision: Double { Self.share(both, both + coderOnly) }
  /// The share of the right codes that are given, 0-1.
  public var recall: Double { Self.share(both, both + personOnly) }
  /// The harmonic mean of precision and recall, 0-1.
  public var f1: Double { Self.share(2 * both, 2 * both + coderOnly + personOnly) }
  /// How many turns the person gave the code.
  public var support: Int { both + personOnly }
  /// Cohen's kappa: agreement beyond chance, at most 1.
  public var kappa: Double {
    let total = Double(both + coderOnly + personOnly + neither)
    guard total > 0 else { return 0 }
    let observed = Double(both + neither) / total
    let coder = Double(both + coderOnly) / total
    let person = Double(both + personOnly) / total
    let expected = coder * person + (1 - coder) * (1 - person)
    return expected == 1 ? 1 : (observed - expected) / (1 - expected)
  }

  private static func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

/// How often two raters chose which stance: rows are the person's, columns the coder's.
public struct Confusion: Hashable, Sendable {
  /// The counts, in the order of the stances.
  public var counts = Array(
    repeating: Array(repeating: 0, count: Stance.allCases.count),
    count: Stance.allCases.count
  )

  /// An empty table.
  public init() {}

  /// Counts one turn.
  public mutating func count(coder: Stance, person: Stance) {
    let all = Stance.allCases
    guard let row = all.firstIndex(of: person), let column = all.firstIndex(of: coder) else {
      return
    }
    counts[row][column] += 1
  }

  /// Cohen's kappa: agreement beyond chance, at most 1.
  public var kappa: Double {
    let total = Double(counts.joined().reduce(0, +))
    guard total > 0 else { return 0 }
    var observed = 0.0
    var expected = 0.0
    for place in counts.indices {
      observed += Double(counts[place][place]) / total
      let row = Double(counts[place].reduce(0, +))
      let column = Double(counts.reduce(0) { $0 + $1[place] })
      expected += row * column / total / total
    }
    return expected == 1 ? 1 : (observed - expected) / (1 - expected)
  }
}
