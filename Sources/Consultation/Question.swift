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

  /// Reads the last question of a reply; nothing where it asks none.
  ///
  /// - Parameters:
  ///   - questions: what shows its questions.
  ///   - clauses: the clause of each.
  ///   - text: the reply.
  ///   - folded: the reply, folded.
  ///   - words: the words of that.
  ///   - lang: the language.
  init?(
    lastOf questions: [Evidence],
    _ clauses: [AskedClause],
    in text: String,
    _ folded: FoldedText,
    _ words: [String],
    _ lang: Lang
  ) {
    guard let place = questions.indices.max(by: { questions[$0].start < questions[$1].start })
    else { return nil }
    let (question, range) = (questions[place], clauses[place].range)
    let own = folded.words.indices.filter { range.contains(folded.words[$0].start) }
    self.init(
      question.code,
      own.map { Self.spelled(words[$0], text, at: folded.words[$0].start) },
      quoted: own.count { folded.words[$0].start < question.start },
      lang
    )
  }

  /// A folded word, but "où" where it was typed with its accent, and so is no "ou".
  private static func spelled(_ word: String, _ text: String, at start: Int) -> String {
    guard word == "ou" else { return word }
    let typed = String(decoding: text.utf8.dropFirst(start).prefix(4), as: UTF8.self).lowercased()
    return typed.hasPrefix("où") ? "où" : word
  }

  /// Whether it asks for something else than what is spoken of, or opens anew.
  var asksForOther: Bool { words.contains { Self.opening[lang]?.contains($0) == true } }

  /// Whether it asks about something of its own: it has a word that is neither plain nor in what was just said, if that
  /// is given.
  ///
  /// "What do you miss most?" does, "How is that for you?" does not.
  func hasSubject(beside said: String = "") -> Bool {
    let own = words.filter { !Self.isPlain($0, lang) }
    guard !own.isEmpty else { return false }
    let said = FoldedText(said).texts.filter { $0.utf8.count >= Self.leastLength }
    return own.contains { word in !said.contains { Self.areOne($0, word) } }
  }

  /// Whether it has a word of what was just said that is not plain.
  func takesUp(_ said: String) -> Bool {
    let said = FoldedText(said).texts
    return words.contains { word in
      !Self.isPlain(word, lang)
        && said.contains { $0 == word || $0.utf8.count >= Self.stemLength && Self.areOne($0, word) }
    }
  }

  /// Whether two words are forms of one: "regardez" and "regarde", "stop" and "stopped".
  private static func areOne(_ one: String, _ other: String) -> Bool {
    let stem = min(stemLength, one.utf8.count, other.utf8.count)
    return one.utf8.prefix(stem).elementsEqual(other.utf8.prefix(stem))
  }

  /// How many letters tell a word from another.
  private static let stemLength = 5

  /// How many letters a word has at least that tells anything.
  private static let leastLength = 4

  // MARK: Kinds

  /// What some words ask for by themselves, if they do.
  static func pointed(_ words: [String], _ lang: Lang) -> QuestionKind? {
    pointed(words, heads: [words.first].compactMap { $0 }, lang)
  }

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
    for word in heads { signs.heads[word].map(take) }
    if let last = words.last { signs.tails[last].map(take) }
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
    let asks =
      asking[lang]?.stand(in: words[...]) ?? false
      || words.count <= longestUrge && urging[lang]?.stand(in: words[...]) ?? false
    return isClosed && !asks ? .yesOrNo : .what
  }

  // MARK: Plain words

  /// Whether a word can stand in a question about anything.
  static func isPlain(_ word: String, _ lang: Lang) -> Bool {
    word.utf8.count < leastLength || plain[lang]?.contains(word) == true
      || plainStems[lang]?.contains(where: word.hasPrefix) == true
  }
}
