import Language

extension Extraction {
  /// The phrases of the lexicons, alone, by place, and two by two.
  mutating func addConcepts() {
    var met: [(atom: Atom, words: Range<Int>)] = []
    for match in turn.matches(in: range) where match.kind != .synonyms {
      cue(match.atom, words: match.words)
      if match.kind == .emotions { cue(.emotion, words: match.words) }
      guard match.kind == .cues || match.kind == .questions else { continue }
      if match.words.lowerBound <= range.lowerBound + 1 {
        cue(match.atom, Marker.atStart, words: match.words)
      }
      if match.words.upperBound >= range.upperBound - 1 {
        cue(match.atom, Marker.atEnd, words: match.words)
      }
      if met.count < 12, !met.contains(where: { $0.atom == match.atom }) {
        met.append((match.atom, match.words))
      }
    }
    for (place, first) in met.enumerated() {
      for second in met[(place + 1)...] {
        let pair = first.atom < second.atom ? (first, second) : (second, first)
        cue(pair.0.atom, pair.1.atom, words: pair.0.words)
      }
    }
  }
}
