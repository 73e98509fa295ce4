/// What a content word of a text means: its cluster of synonyms, or its stem where it has none.
public struct Meaning: Hashable, Sendable {
  /// The atom of the cluster or of the stem.
  public let atom: Atom
  /// The word as it stands in the text, in lower case.
  public let word: String
}

extension Lexicon {
  /// The meanings of a text in the order of its words, each once.
  ///
  /// A text of function words alone ("Et vous ?") has those for its meanings, so that such texts are still told apart.
  public func meanings(of string: String) -> [Meaning] {
    let text = read(string)
    // The lexicon names a word in one form: what is not found as it stands is looked up by its stem.
    var stems = text
    for place in stems.tokens.indices { stems.tokens[place].form = text.tokens[place].stem }
    let clusters = clusters(of: text).merging(clusters(of: stems)) { asItStands, _ in asItStands }
    let places = text.tokens.indices
    let content = places.filter { text.tokens[$0].isContent }
    let bytes = Array(string.utf8)
    var seen: Set<Atom> = []
    return (content.isEmpty ? Array(places) : content).compactMap { place in
      let token = text.tokens[place]
      let atom = clusters[place] ?? token.stem
      guard seen.insert(atom).inserted else { return nil }
      // A word that was elided or written short stands otherwise in the text.
      let written = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      let folded = text.word(token)
      let isWhole = FoldedText(written).texts == [folded]
      return Meaning(atom: atom, word: isWhole ? written.lowercased() : folded)
    }
  }

  /// The clusters of synonyms by the places of their words, the first of each.
  private func clusters(of text: Text) -> [Int: Atom] {
    var clusters: [Int: Atom] = [:]
    for match in matches(in: text) where concepts[match.concept].kind == .synonyms {
      for place in match.words where clusters[place] == nil {
        clusters[place] = concepts[match.concept].atom
      }
    }
    return clusters
  }
}
