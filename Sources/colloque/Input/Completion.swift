import CReadline
import Glibc
import Synchronization

/// Completes `/` commands and what may follow them; never file names.
enum Completion {
  private struct State {
    var candidates: [String] = []
    var offered: ArraySlice<String> = []
  }

  /// Readline asks through C functions that can carry nothing with them; the lock is never contended.
  private static let state = Mutex(State())

  /// What completes a word: the candidates for it at the beginning of the line, or after a command.
  static func candidates(for word: String, after line: String) -> [String] {
    let isFirst = line.allSatisfy(\.isWhitespace)
    if isFirst { return word.hasPrefix("/") ? matching(word, SlashCommand.allNames) : [] }
    guard SlashCommand(line) == .help else { return [] }
    let names = SlashCommand.allNames
    return matching(word, word.hasPrefix("/") ? names : names.map { String($0.dropFirst()) })
  }

  private static func matching(_ word: String, _ names: [String]) -> [String] {
    names.filter { $0.hasPrefix(word) }.sorted()
  }

  /// Makes readline use it.
  static func install() {
    colloque_rl_set_completion { word, start, _ in
      colloque_rl_only_own_completions()
      guard let word, let typed = colloque_rl_typed() else { return nil }
      let before = String(
        decoding: UnsafeRawBufferPointer(start: typed, count: Int(start)),
        as: UTF8.self
      )
      let found = Completion.candidates(for: String(cString: word), after: before)
      Completion.state.withLock { $0.candidates = found }
      return colloque_rl_matches(word) { _, round in Completion.next(isFirst: round == 0) }
    }
  }

  /// The next candidate, in memory that readline frees.
  private static func next(isFirst: Bool) -> UnsafeMutablePointer<CChar>? {
    state.withLock { state in
      if isFirst { state.offered = state.candidates[...] }
      return state.offered.popFirst().map { strdup($0) }
    }
  }
}
