/// The word that someone probably meant.
public enum NearestName {
  /// How many candidates are looked at; no scenario has so many names that someone might mean.
  private static let most = 1000

  /// The candidate nearest to a name, if one is near enough to be meant; the first of equals.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased())
    guard !wanted.isEmpty, wanted.count <= 60 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates.prefix(most) {
      let letters = Array(candidate.lowercased())
      let limit = max(1, max(wanted.count, letters.count) / 3)
      guard abs(wanted.count - letters.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    // Someone who wrote the beginning of one name alone meant that.
    let begun = candidates.prefix(most).filter {
      wanted.count > 2 && $0.lowercased().hasPrefix(name.lowercased())
    }
    return best?.name ?? (begun.count == 1 ? begun[0] : nil)
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbour.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i]
      for j in 1...right.count {
        let same = left[i - 1] == right[j - 1]
        var cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, before[j - 2] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
