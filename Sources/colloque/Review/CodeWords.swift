import Coding
import Language
import Scenario

/// Reads codes as a marker types them: names in files, in French or in English, without accents if they like.
enum CodeWords {

  /// What a marker gave to a reply.
  struct Given: Equatable {
    var codes: [Code] = []
    var stance: Stance?
  }

  /// A word that names no code and no stance.
  struct Unknown: Error, Equatable {
    let word: String
    /// The nearest name, by its name in files.
    let near: String?
  }

  /// The codes, and at most one stance, of a line: `open_question, légitimation low`.
  static func read(_ line: String) -> Result<Given, Unknown> {
    var given = Given()
    for part in line.split(whereSeparator: { ",;".contains($0) }) {
      var words = part.split(whereSeparator: \.isWhitespace).map(String.init)[...]
      while let word = words.first {
        guard let (subject, length) = longest(words) else {
          let near = NearestName.nearest(to: folded(word), among: names.keys.sorted())
          return .failure(Unknown(word: word, near: near.flatMap { names[$0]?.id }))
        }
        switch subject {
        case .code(let code): if !given.codes.contains(code) { given.codes.append(code) }
        case .stance(let stance): given.stance = stance
        case .depth: break
        }
        words = words.dropFirst(length)
      }
    }
    given.codes.sort()
    return .success(given)
  }

  /// The names that complete: those in files.
  static let completions = ManualSubject.all.compactMap { subject -> String? in
    if case .depth = subject { nil } else { subject.id }
  }

  private static func longest(_ words: ArraySlice<String>) -> (ManualSubject, Int)? {
    for length in stride(from: min(words.count, 5), through: 1, by: -1) {
      let name = folded(words.prefix(length).joined(separator: " "))
      if let subject = names[name] { return (subject, length) }
    }
    return nil
  }

  /// Names in files go before names in a language.
  private static let names: [String: ManualSubject] = {
    var names: [String: ManualSubject] = [:]
    let subjects = ManualSubject.all.filter { if case .depth = $0 { false } else { true } }
    let all: [(ManualSubject) -> String] =
      [{ $0.id }] + Lang.allCases.map { lang in { Manual.entry(for: $0, in: lang).name } }
    for name in all {
      for subject in subjects where names[folded(name(subject))] == nil {
        names[folded(name(subject))] = subject
      }
    }
    return names
  }()

  private static func folded(_ name: String) -> String {
    FoldedText(name).texts.joined(separator: " ")
  }
}
