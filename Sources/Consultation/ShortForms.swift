import Language

/// The short forms by which patients still hear their words: "u" for "you", whatever a scenario's words are.
enum ShortForms {
  /// What is typed short in a hurry, and the words that it stands for, without accents and apostrophes.
  static let long: [Lang: [String: [String]]] = [
    .fr: [
      "vs": ["vous"], "qd": ["quand"], "pk": ["pourquoi"], "pq": ["pourquoi"],
      "pkoi": ["pourquoi"], "qqn": ["quelqu", "un"], "qqch": ["quelque", "chose"],
      "bcp": ["beaucoup"], "ds": ["dans"], "tt": ["tout"], "rdv": ["rendez", "vous"],
      "cb": ["combien"], "tjs": ["toujours"], "tjrs": ["toujours"], "dr": ["docteur"],
    ],
    .en: [
      "u": ["you"], "ur": ["your"], "yr": ["your"], "ya": ["you"], "r": ["are"],
      "youre": ["you", "re"], "wat": ["what"], "whats": ["what", "s"], "hows": ["how", "s"],
      "wheres": ["where", "s"], "whos": ["who", "s"], "thats": ["that", "s"],
      "dont": ["don", "t"], "cant": ["can", "t"], "wont": ["won", "t"], "didnt": ["didn", "t"],
      "doesnt": ["doesn", "t"], "isnt": ["isn", "t"], "havent": ["haven", "t"],
      "im": ["i", "m"], "ive": ["i", "ve"],
    ],
  ]
}
