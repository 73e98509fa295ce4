import Language

// The short forms by which patients still hear their words: "u" for "you", whatever a scenario's words are.
extension Ear {
  /// What is typed short in a hurry in a language.
  static func forms(in lang: Lang) -> ShortForms { ShortForms(long[lang] ?? [:]) }

  /// The short forms, and the words that they stand for, without accents and apostrophes.
  private static let long: [Lang: [String: [String]]] = [
    .fr: [
      "vs": ["vous"], "jvous": ["je", "vous"], "jsuis": ["je", "suis"], "jai": ["j", "ai"],
      "cest": ["c", "est"], "ya": ["il", "y", "a"], "qd": ["quand"], "pk": ["pourquoi"],
      "pq": ["pourquoi"], "pkoi": ["pourquoi"], "koi": ["quoi"], "ke": ["que"], "dc": ["donc"],
      "pcq": ["parce", "que"], "qqn": ["quelqu", "un"], "qqch": ["quelque", "chose"],
      "bcp": ["beaucoup"], "ds": ["dans"], "tt": ["tout"], "rdv": ["rendez", "vous"],
      "cb": ["combien"], "tjs": ["toujours"], "tjrs": ["toujours"], "jms": ["jamais"],
      "tps": ["temps"], "mtn": ["maintenant"], "dr": ["docteur"],
    ],
    .en: [
      "u": ["you"], "ye": ["you"], "ya": ["you"], "ur": ["your"], "yr": ["your"], "y": ["why"],
      "r": ["are"], "wat": ["what"],
      "im": ["i", "m"], "ive": ["i", "ve"], "youre": ["you", "re"], "youve": ["you", "ve"],
      "youd": ["you", "d"], "theyre": ["they", "re"], "itll": ["it", "ll"], "lets": ["let", "s"],
      "whats": ["what", "s"], "hows": ["how", "s"], "wheres": ["where", "s"],
      "whos": ["who", "s"], "thats": ["that", "s"], "heres": ["here", "s"],
      "theres": ["there", "s"],
      "dont": ["don", "t"], "didnt": ["didn", "t"], "doesnt": ["doesn", "t"],
      "isnt": ["isn", "t"], "arent": ["aren", "t"], "wasnt": ["wasn", "t"],
      "werent": ["weren", "t"], "havent": ["haven", "t"], "hasnt": ["hasn", "t"],
      "cant": ["can", "t"], "couldnt": ["couldn", "t"], "wont": ["won", "t"],
      "wouldnt": ["wouldn", "t"], "shouldnt": ["shouldn", "t"],
    ],
  ]
}
