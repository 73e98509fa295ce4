import Language

/// A question that goes on with what was just said, told from one that could open anything.
///
/// "Why did he stop?" and "How does that make you feel?" name nothing that a scenario has words for, and still ask on:
/// who cannot answer stays with it, and does not begin with something else.
enum AskingOn {
  /// Whether a reply, by its words, speaks of somebody, or of something, that the patient has just named.
  static func isOne(_ words: [String], _ lang: Lang) -> Bool {
    phrases[lang]?.stand(in: words[...]) ?? false
  }

  private static let phrases: [Lang: Phrases] = [
    .fr: Phrases(
      """
      elle, elles, ils, eux,
      a t il, est il, etait il, il a, il en, il etait, il dit, il pense, ca vous fait, ca te fait,
      ca vous a fait, ca t a fait, avez vecu ca, vivez ca, dire par la, avec ca, de ca, a ca,
      la dessus, pourquoi, et apres, et depuis, et ensuite, sur le moment, ce moment la, ce jour la,
      ce soir la, cette nuit la, ces nuits la, avez ressenti, as ressenti, vous etes dit, t es dit,
      dans votre tete, dans ta tete, par la tete
      """
    ),
    .en: Phrases(
      """
      he, she, they, him, them,
      make you feel, made you feel, that like, is it like, was it like, did that feel, do you mean,
      did you mean, why, what then, and then, after that, since then, with that, about that,
      of that, that night, that day, that moment, in the moment, did you feel, you felt,
      did you think, through your mind, through your head, happened next
      """
    ),
  ]
}
