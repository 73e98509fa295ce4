import CReadline
import Glibc
import Language
import Synchronization

/// Completes `/` commands and what may follow them; never file names.
enum Completion {
  private struct State {
    var lang = Lang.fr
    var words: [String] = []
    var candidates: [String] = []
    var offered: ArraySlice<String> = []
  }

  /// Readline asks through C functions that can carry nothing with them; the lock is never contended.
  private static let state = Mutex(State())

  /// What completes a word: the candidates for it at the beginning of the line, or after a command.
  ///
  /// Names in the language of the consultation come first; those in the other one only where none of them fits.
  static func candidates(for word: String, after line: String, lang: Lang) -> [String] {
    let isFirst = line.allSatisfy(\.isWhitespace)
    guard isFirst ? word.hasPrefix("/") : SlashCommand(line) == .help else { return [] }
    let own = Texts.of(lang)
    for names in [SlashCommand.allCases.map(own.name(of:)), SlashCommand.allNames] {
      let offered = word.hasPrefix("/") ? names : names.map { String($0.dropFirst()) }
      let found = offered.filter { $0.hasPrefix(word) }
      if !found.isEmpty { return found.sorted() }
    }
    return []
  }

  /// Makes readline use it.
  ///
  /// Where there are words of its own, as for a marker, they complete anywhere in the line and the commands of a
  /// consultation do not.
  static func install(lang: Lang, words: [String] = []) {
    state.withLock { ($0.lang, $0.words) = (lang, words) }
    colloque_rl_set_completion { word, start, _ in
      colloque_rl_only_own_completions()
      guard let word, let typed = colloque_rl_typed() else { return nil }
      let before = String(
        decoding: UnsafeRawBufferPointer(start: typed, count: Int(start)),
        as: UTF8.self
      )
      let (lang, words) = Completion.state.withLock { ($0.lang, $0.words) }
      let typedWord = String(cString: word)
      let found =
        words.isEmpty
        ? Completion.candidates(for: typedWord, after: before, lang: lang)
        : words.filter { $0.hasPrefix(typedWord) }.sorted()
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
