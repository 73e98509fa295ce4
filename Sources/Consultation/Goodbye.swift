import Language

/// Taking leave, told from speaking of a goodbye.
///
/// A goodbye ends the consultation, so that it must be one: "vous n'avez pas pu lui dire au revoir", "on a bientôt fini"
/// (typed without accents, `à bientôt`), "arrêté jusqu'à jeudi" and "I'd like to see you Tuesday" are none.
enum Goodbye {
  /// Whether some words of a reply that are a goodbye are only spoken of.
  ///
  /// One that names the next meeting must begin a sentence, or follow a word that can, and end the reply.
  static func isSpokenOf(
    _ match: PatternIndex.Match,
    in text: String,
    _ reply: FoldedText,
    _ lang: Lang
  ) -> Bool {
    let words = reply.texts
    let place = match.words.lowerBound
    let last = place > 0 ? words[place - 1] : nil
    guard meets[lang] == words[place] else {
      return last.map { before[lang]?.contains($0) == true } ?? false
    }
    let mark = text.utf8.prefix(match.start).last { $0 != UInt8(ascii: " ") }
    let begins = mark.map { ".!?;:,\n".utf8.contains($0) } ?? true
    let rest = words.count - match.words.upperBound
    let asks = text.utf8.dropFirst(match.start).contains(UInt8(ascii: "?"))
    if rest > (begins && !asks ? mostAfterLeave : mostAfterMeeting) { return true }
    // "See you next week, does that suit?" is an offer.
    if AgreementCheck.ends(Array(words[match.words.upperBound...]), lang) { return true }
    if !begins, last.map(and.contains) == true, words[..<place].contains(where: offering.contains) {
      return true
    }
    return !begins && last.map { beforeMeeting[lang]?.contains($0) != true } ?? false
  }

  // What is offered is no leave: "I could do until Tuesday and see you then".
  private static let and: Set<String> = ["and", "et"]
  private static let offering: Set<String> = [
    "could", "can", "would", "might", "will", "ll", "ill", "il", "pourrais", "pourrait", "peux",
    "peut",
  ]

  /// How many words may follow such a goodbye: "then, Mrs Garrity, bye".
  private static let mostAfterMeeting = 4

  /// How many may follow one that begins a sentence, where nothing is asked ("then, Mrs Garrity, and thanks for coming").
  private static let mostAfterLeave = 9

  /// The words after which a goodbye is spoken of, without accents.
  private static let before: [Lang: Set<String>] = [
    .fr: [
      "dire", "redire", "dit", "disait", "disiez", "un", "cet", "ces", "son", "leur", "des", "d",
      "l", "on", "il", "elle",
    ],
    .en: ["say", "said", "saying", "says", "a", "that", "the", "his", "her", "their", "of"],
  ]

  /// How a goodbye begins that names the next meeting: "à jeudi", "see you Thursday".
  private static let meets: [Lang: String] = [.fr: "a", .en: "see"]

  /// The words after which such a goodbye is one, typed without marks.
  private static let beforeMeeting: [Lang: Set<String>] = [
    .fr: [
      "et", "alors", "donc", "bon", "bien", "ok", "accord", "allez", "dis", "merci", "madame",
      "monsieur", "revoir",
    ],
    .en: [
      "and", "so", "then", "ok", "okay", "right", "alright", "thanks", "thank", "bye", "goodbye",
      "now", "mrs", "mr",
    ],
  ]
}
