import Language

/// A check whether what is offered suits: "Does that suit you?", with which a plan ends.
enum AgreementCheck {
  /// Whether the words of a reply, folded, end in one.
  static func ends(_ words: [String], _ lang: Lang) -> Bool {
    checks[lang]?.stand(in: words.suffix(longest)) ?? false
  }

  /// How many words from the end it is looked for: a check, and a name or a day behind it.
  private static let longest = 8

  private static let checks: [Lang: Phrases] = [
    .fr: Phrases(
      """
      ca vous va, ca te va, ca vous irait, ca t irait, ca vous convient, ca te convient,
      ca vous conviendrait, cela vous convient, cela vous va, ca vous arrange, ca vous dit,
      ca te dit, ca vous semble, ca vous parait, ca vous paraitrait, vous etes d accord,
      etes vous d accord, t es d accord, c est d accord, d accord pour, d accord avec, ca marche,
      ca peut aller, ca irait, on fait comme ca, on fait ca, qu en pensez vous,
      vous en pensez quoi, qu est ce que vous en pensez, qu en dites vous, vous en dites quoi,
      c est bon pour vous, ok pour vous, possible pour vous, faisable pour vous
      """
    ),
    .en: Phrases(
      """
      does that suit, would that suit, does that work, would that work, that work for you,
      would that do, will that do, is that ok, is that okay, is that all right, is that alright,
      is that fair, is that a deal, would that be ok, would that be okay, would that be all right,
      would that be alright, would that help, does that sound, how does that sound,
      how s that sound, sound ok, sound okay, sound good, sound fair, sound all right,
      sound alright, are you ok with, are you okay with, are you happy with, ok with you,
      okay with you, all right with you, ok by you, ok for you, okay for you, shall we do that,
      shall we say, do you agree, what do you say, what do you think, what d you think,
      can you live with that, could you live with that, would you be ok, would you be up for
      """
    ),
  ]
}
