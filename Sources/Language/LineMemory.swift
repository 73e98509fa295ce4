import Synchronization

/// The content words of what was read last, by their stems.
///
/// A consultation shows the coder the same older lines and the same words of a topic at every turn. What is remembered
/// changes no result, only the time that one takes, and is never much: when it is full, it begins anew.
final class LineMemory: Sendable {
  private let lines = Mutex<[ByteText: [Atom]]>([:])
  private let topic = Mutex<(patterns: [WordPattern], stems: [Atom])>(([], []))

  /// How many lines are kept: those of some long consultations.
  private static let mostLines = 256
  /// The longest line that is kept, in UTF-8 bytes.
  private static let longestLine = 2_000

  /// Hands on the stems of each line, remembered or found now.
  func stems(of lines: [String], find: (String) -> [Atom], _ each: ([Atom]) -> Void) {
    guard !lines.isEmpty else { return }
    self.lines.withLock { known in
      for line in lines {
        let key = ByteText(line)
        if let stems = known[key] {
          each(stems)
          continue
        }
        let found = find(line)
        each(found)
        guard line.utf8.count <= Self.longestLine else { continue }
        if known.count == Self.mostLines { known.removeAll(keepingCapacity: true) }
        known[key] = found
      }
    }
  }

  /// The stems of the words of a topic, remembered or found now.
  func stems(of patterns: [WordPattern], find: (String) -> [Atom]) -> [Atom] {
    guard !patterns.isEmpty else { return [] }
    return topic.withLock { last in
      // The scenario hands out the same array each time: they are equal at a glance.
      if last.patterns != patterns { last = (patterns, patterns.flatMap { find($0.text) }) }
      return last.stems
    }
  }
}
