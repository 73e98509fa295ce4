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
  /// Cohen's kappa with its interval.
  public var cohen: CohenKappa { CohenKappa([[both, personOnly], [coderOnly, neither]]) }
  /// Cohen's kappa: agreement beyond chance, at most 1.
  public var kappa: Double { cohen.value }

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

  /// Cohen's kappa with its interval.
  public var cohen: CohenKappa { CohenKappa(counts) }
  /// Cohen's kappa: agreement beyond chance, at most 1.
  public var kappa: Double { cohen.value }
}
