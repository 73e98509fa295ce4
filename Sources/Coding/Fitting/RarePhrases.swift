import Language

/// The phrases of the lexicons that one consultation alone, or one patient line, has been answered with.
///
/// Who writes a lexicon has read the corpora: a phrase taken from one labelled turn would seem to be sure evidence there,
/// and would teach the models to trust phrases more than unseen turns allow. A fit leaves such phrases out.
struct RarePhrases {
  private var owners: [Lang: [Int: Int]] = [:]

  init(_ turns: [LabelledTurn], lexicons: Lexicons) {
    let families = Folds.families(turns)
    for (turn, family) in zip(turns, families) {
      let lexicon = lexicons[turn.utterance.lang]
      for match in lexicon.matches(in: lexicon.read(turn.utterance.reply)) {
        let kind = lexicon.concepts[match.concept].kind
        guard match.words.count > 1 || kind == .cues || kind == .questions else { continue }
        let owner = owners[turn.utterance.lang, default: [:]][match.phrase]
        let isOwn = owner == nil || owner == family
        owners[turn.utterance.lang, default: [:]][match.phrase] = isOwn ? family : -1
      }
    }
  }

  /// Whether only one family of turns has the phrase.
  func has(_ phrase: Int, lang: Lang) -> Bool { (owners[lang]?[phrase] ?? -1) >= 0 }
}
