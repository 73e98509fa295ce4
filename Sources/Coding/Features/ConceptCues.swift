import Language

extension Extraction {
  /// The phrases of the lexicons, alone, by place, and two by two.
  mutating func addConcepts() {
    var met: [(atom: Atom, words: Range<Int>)] = []
    for match in turn.matches(in: range) {
      let concept = turn.lexicon.concepts[match.concept]
      guard concept.kind != .synonyms else { continue }
      cue(concept.atom, words: match.words)
      if concept.kind == .emotions { cue("emotion", words: match.words) }
      guard concept.kind == .cues || concept.kind == .questions else { continue }
      if match.words.lowerBound <= range.lowerBound + 1 {
        cue(concept.atom, Self.atStart, words: match.words)
      }
      if match.words.upperBound >= range.upperBound - 1 {
        cue(concept.atom, Self.atEnd, words: match.words)
      }
      if met.count < 12, !met.contains(where: { $0.atom == concept.atom }) {
        met.append((concept.atom, match.words))
      }
    }
    for (place, first) in met.enumerated() {
      for second in met[(place + 1)...] {
        let pair = first.atom < second.atom ? (first, second) : (second, first)
        cue(pair.0.atom, pair.1.atom, words: pair.0.words)
      }
    }
  }

  static let atStart = Atoms.atom("start")
  static let atEnd = Atoms.atom("end")
}
