import Coding
import Language
import Scenario

/// What a question asks for, told from its words.
struct Question: Sendable {
  /// What it asks for; an invitation to tell ("Tell me about the bag") asks for a what.
  let kind: QuestionKind
  private let words: [String]
  private let lang: Lang

  /// Reads a question of a reply.
  ///
  /// - Parameters:
  ///   - code: what the question was coded as.
  ///   - words: the words of its clause, folded.
  ///   - quoted: how many of them stand before the quotation that shows it.
  ///   - lang: the language.
  init(_ code: Code, _ words: [String], quoted: Int, _ lang: Lang) {
    let heads = [words[...], words.dropFirst(quoted)].map { head in
      head.drop { Self.leading[lang]?.contains($0) == true }
    }
    let isClosed = code == .closedQuestion || code == .leadingQuestion
    kind =
      Self.pointed(words, heads: heads.compactMap(\.first), lang)
      ?? Self.unpointed(words, isClosed: isClosed, lang)
    self.words = words
    self.lang = lang
  }

  /// Whether it asks about something of its own: it has a word that is neither plain nor in what was just said.
  ///
  /// "What do you miss most?" does, "How is that for you?" does not.
  func hasSubject(beside said: String) -> Bool {
    let own = words.filter { !Self.isPlain($0, lang) }
    guard !own.isEmpty else { return false }
    let stems = Set(FoldedText(said).texts.map { $0.prefix(Self.stemLength) })
    return own.contains { !stems.contains($0.prefix(Self.stemLength)) }
  }

  /// How many letters tell a word from another: "regardez" and "regarde" are one.
  private static let stemLength = 5

  // MARK: Kinds

  /// The kind that a phrase of the question tells, or a word where it begins or ends.
  private static func pointed(
    _ words: [String],
    heads: [String],
    _ lang: Lang
  ) -> QuestionKind? {
    guard let signs = signs[lang] else { return nil }
    var first: Sign?
    func take(_ sign: Sign) { if sign.rank < first?.rank ?? .max { first = sign } }
    for place in words.indices {
      for sign in signs.phrases[words[place]] ?? []
      where words[place...].starts(with: sign.phrase) { take(sign) }
    }
    let last = words.count > 1 ? words.last : nil
    for word in heads + (last.map { [$0] } ?? []) { signs.edges[word].map(take) }
    return first?.kind
  }

  private static func unpointed(
    _ words: [String],
    isClosed: Bool,
    _ lang: Lang
  ) -> QuestionKind {
    let choices = words.indices.dropFirst().dropLast().contains { place in
      words[place] == or[lang] && negations[lang]?.contains(words[place + 1]) != true
    }
    if isClosed, choices { return .choice }
    let asks = words.indices.contains { place in
      asking[lang]?[words[place]]?.contains { words[place...].starts(with: $0) } == true
    }
    return isClosed && !asks ? .yesOrNo : .what
  }

  // MARK: Plain words

  /// Whether a word can stand in a question about anything.
  private static func isPlain(_ word: String, _ lang: Lang) -> Bool {
    word.utf8.count < 4 || plain[lang]?.contains(word) == true
      || plainStems[lang]?.contains(where: word.hasPrefix) == true
  }
}
