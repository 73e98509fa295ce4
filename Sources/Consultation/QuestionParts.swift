import Language

/// The questions of a reply, one after the other: "Are you sleeping, and do you eat?" asks two.
struct QuestionParts {
  /// Where each begins, in UTF-8 bytes, and where the last place of it is.
  private let ranges: [Range<Int>]

  /// How many there are.
  var count: Int { ranges.count }

  /// Parts the sentences that ask: those in which a question was found, and those that are marked as one.
  ///
  /// - Parameters:
  ///   - asked: the clauses in which a question was found.
  ///   - text: the reply.
  ///   - folded: the reply, folded.
  ///   - words: the words of that.
  ///   - lang: the language.
  init(
    _ asked: [AskedClause],
    in text: String,
    _ folded: FoldedText,
    _ words: [String],
    _ lang: Lang
  ) {
    guard !asked.isEmpty else {
      ranges = []
      return
    }
    let bytes = Array(text.utf8)
    ranges = Self.sentences(of: bytes)
      .filter { sentence in
        bytes[sentence].last == UInt8(ascii: "?")
          || asked.contains { $0.range.overlaps(sentence) }
      }
      .flatMap { sentence in
        let own = folded.words.indices.filter { sentence.contains(folded.words[$0].start) }
        guard let first = own.first(where: { !Self.joins(words[$0], lang) }),
          Self.begins(at: first, in: words, lang)
        else { return [sentence] }
        let starts = own.dropFirst().filter { place in
          let (before, start) = (folded.words[place - 1].start, folded.words[place].start)
          return Self.begins(at: place, in: words, lang)
            && (Self.joins(words[place - 1], lang)
              || bytes[before..<start].contains(UInt8(ascii: ",")))
        }
        let inner = starts.map { folded.words[$0].start }
        let bounds = [sentence.lowerBound] + inner + [sentence.upperBound]
        return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
      }
  }

  /// The sentences of a text, each with the mark that ends it.
  private static func sentences(of bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for place in bytes.indices where bytes[place].endsSentence {
      if place > start { sentences.append(start..<place + 1) }
      start = place + 1
    }
    return start < bytes.count ? sentences + [start..<bytes.count] : sentences
  }

  /// The bit of the question in which a byte of the reply stands; none outside.
  func bit(at byte: Int) -> UInt64 {
    ranges.firstIndex { $0.contains(byte) }.map { 1 << UInt64(min($0, 63)) } ?? 0
  }

  private static func joins(_ word: String, _ lang: Lang) -> Bool {
    word == (lang == .fr ? "et" : "and")
  }

  /// Whether a question of its own can begin with a word.
  private static func begins(at place: Int, in words: [String], _ lang: Lang) -> Bool {
    beginnings[lang]?.begin(words[place...]) ?? false
  }

  private static let beginnings: [Lang: Phrases] = [
    .fr: Phrases(
      """
      vous, tu, y a t il, est ce, avez vous, etes vous, as tu, es tu, votre, ton, ta, vos, tes,
      depuis quand, depuis combien, combien, comment, pourquoi, ou est, ou ca, qui est, qui a,
      qu est ce, quel, quelle, quels, quelles, de quoi, a quoi, a qui, avec qui
      """
    ),
    .en: Phrases(
      """
      do you, did you, are you, were you, have you, had you, can you, could you, would you, is it,
      is there, is he, is she, was it, was there, does it, does he, does she, did he, did she,
      did they, has it, has he, has she, how, what, where, who, why, which, when did, when do,
      when is, when was, your
      """
    ),
  ]
}
