import Language

/// Taking leave, told from speaking of a goodbye.
///
/// A goodbye ends the consultation, so that it must be one: "vous n'avez pas pu lui dire au revoir" and "on a bientôt
/// fini" (typed without accents, `à bientôt`) are none.
enum Goodbye {
  /// Whether the words of a goodbye that begin at some byte of a reply are only spoken of.
  static func isSpokenOf(at start: Int, in reply: FoldedText, _ lang: Lang) -> Bool {
    guard let place = reply.words.firstIndex(where: { $0.start == start }), place > 0 else {
      return false
    }
    return before[lang]?.contains(reply.texts[place - 1]) ?? false
  }

  /// The words after which a goodbye is spoken of, without accents.
  private static let before: [Lang: Set<String>] = [
    .fr: [
      "dire", "redire", "dit", "disait", "disiez", "un", "cet", "ces", "son", "leur", "des", "d",
      "l", "on", "il", "elle",
    ],
    .en: ["say", "said", "saying", "says", "a", "that", "the", "his", "her", "their", "of"],
  ]
}
