import Language

/// Taking leave, told from speaking of a goodbye.
///
/// A goodbye ends the consultation, so that it must be one: "vous n'avez pas pu lui dire au revoir", "on a bientôt fini"
/// (typed without accents, `à bientôt`), "arrêté jusqu'à jeudi" and "I'd like to see you Tuesday" are none.
enum Goodbye {
  /// Whether the words of a goodbye that begin at some byte of a reply are only spoken of.
  static func isSpokenOf(at start: Int, in reply: FoldedText, _ lang: Lang) -> Bool {
    let words = reply.texts
    guard let place = reply.words.firstIndex(where: { $0.start == start }), place > 0 else {
      return false
    }
    let last = words[place - 1]
    if before[lang]?.contains(last) == true { return true }
    return meets[lang] == words[place] && beforeMeeting[lang]?.contains(last) == true
  }

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

  /// The words after which a meeting is only planned, or a time told.
  private static let beforeMeeting: [Lang: Set<String>] = [
    .fr: [
      "jusqu", "ici", "vous", "rdv", "revoit", "voit", "revoir", "voir", "reporte", "reporter",
      "remis", "remettre", "passe", "repasse", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
      "samedi",
    ],
    .en: [
      "to", "i", "ll", "can", "could", "should", "would", "will", "may", "might", "they", "she",
      "he", "who", "d", "let", "me", "not",
    ],
  ]
}
