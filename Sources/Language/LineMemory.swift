import Synchronization

/// The content words of the lines read last, by their stems.
///
/// A consultation shows the coder the same older lines at every turn. What is remembered changes no result, only the
/// time that one takes, and is never much: when it is full, it begins anew.
final class LineMemory: Sendable {
  private let stems = Mutex<[String: [Atom]]>([:])

  /// How many lines are kept: those of a long consultation and the words of its topics.
  private static let mostLines = 256
  /// The longest line that is kept, in UTF-8 bytes.
  private static let longestLine = 2_000

  /// Hands on the stems of each line, remembered or found now.
  func stems(of lines: [String], find: (String) -> [Atom], _ each: ([Atom]) -> Void) {
    guard !lines.isEmpty else { return }
    stems.withLock { known in
      for line in lines {
        if let stems = known[line] {
          each(stems)
          continue
        }
        let found = find(line)
        each(found)
        guard line.utf8.count <= Self.longestLine else { continue }
        if known.count == Self.mostLines { known.removeAll(keepingCapacity: true) }
        known[line] = found
      }
    }
  }
}
