/// Gathers texts that speak of the same thing.
///
/// Each text is compared with the first of each group that shares one of its rarest meanings (leader clustering), so
/// that thousands of texts take no longer than reading them. A meaning weighs the more the fewer texts have it.
public enum Likeness {
  /// How many meanings of a text lead to the groups that it is compared with.
  private static let leads = 6

  /// The groups of some texts, by their places.
  ///
  /// - Parameter texts: The meanings of each text, the texts that should lead groups first.
  /// - Returns: The groups in the order of their first texts, and in each the places in ascending order.
  public static func groups(_ texts: [[Atom]]) -> [[Int]] {
    var counts: [Atom: Int] = [:]
    for meanings in texts { for atom in Set(meanings) { counts[atom, default: 0] += 1 } }
    func weight(_ atom: Atom) -> Int { 2 + log2(texts.count / max(counts[atom, default: 1], 1)) }
    func weight(_ meanings: some Sequence<Atom>) -> Int { meanings.reduce(0) { $0 + weight($1) } }

    var groups: [[Int]] = []
    var leaders: [Set<Atom>] = []
    var places: [Atom: [Int]] = [:]
    for (place, meanings) in texts.enumerated() {
      let own = Set(meanings)
      let rarest = own.sorted { (counts[$0, default: 0], $0) < (counts[$1, default: 0], $1) }
      let near = Set(rarest.prefix(leads).flatMap { places[$0] ?? [] }).sorted()
      let size = weight(own)
      var best: (group: Int, shared: Int, size: Int)?
      for group in near {
        let shared = weight(own.intersection(leaders[group]))
        let both = size + weight(leaders[group])
        // Dice's coefficient of at least one half, and more than that of the best so far.
        guard 4 * shared >= both, best.map({ shared * $0.size > $0.shared * both }) ?? true else {
          continue
        }
        best = (group, shared, both)
      }
      if let best {
        groups[best.group].append(place)
      } else {
        for atom in own { places[atom, default: []].append(groups.count) }
        groups.append([place])
        leaders.append(own)
      }
    }
    return groups
  }

  /// The whole part of a binary logarithm.
  private static func log2(_ number: Int) -> Int {
    Int.bitWidth - 1 - max(number, 1).leadingZeroBitCount
  }
}
