import Synchronization

/// The content words of what was read last, by their stems.
///
/// A consultation shows the coder the same older lines and the same words of a topic at every turn. What is remembered
/// changes no result, only the time that one takes, and is never much: when it is full, it begins anew.
final class LineMemory: Sendable {
  private let lines = Mutex<[ByteText: [Atom]]>([:])
  private let topics = Mutex<[(patterns: [WordPattern], stems: AtomTable)]>([])

  /// How many lines are kept: those of some long consultations.
  private static let mostLines = 256
  /// How many topics are kept: those of a scenario, between which a consultation goes to and fro.
  private static let mostTopics = 32
  /// The longest line that is kept, in UTF-8 bytes.
  private static let longestLine = 2_000

  /// The stems of each line, remembered or found now.
  func stems(of lines: [String], find: (String) -> [Atom]) -> [[Atom]] {
    guard !lines.isEmpty else { return [] }
    return self.lines.withLock { known in
      lines.map { line in
        let key = ByteText(line)
        if let stems = known[key] { return stems }
        let found = find(line)
        guard line.utf8.count <= Self.longestLine else { return found }
        if known.count == Self.mostLines { known.removeAll(keepingCapacity: true) }
        known[key] = found
        return found
      }
    }
  }

  /// The stems of the words of a topic, remembered or found now; nil where it has no words.
  func stems(of patterns: [WordPattern], find: (String) -> [Atom]) -> AtomTable? {
    guard !patterns.isEmpty else { return nil }
    return topics.withLock { known in
      // The scenario hands out the same array each time: they are equal at a glance.
      if let topic = known.first(where: { $0.patterns == patterns }) { return topic.stems }
      var stems = AtomTable(minimumCapacity: 2 * patterns.count)
      for pattern in patterns { for stem in find(pattern.text) { stems.insert(stem, 1) } }
      if known.count == Self.mostTopics { known.removeAll(keepingCapacity: true) }
      known.append((patterns, stems))
      return stems
    }
  }
}
