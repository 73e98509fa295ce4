import Language

extension Extraction {
  /// Runs of the sentence's shape: who is spoken of, how it is asked or denied, and whose the content words are.
  ///
  /// Articles and the like are passed over and words of one kind that follow each other are one, so that
  /// `vous êtes très fatigué` and `you feel tired` look alike: what a language has few turns of is learned from the other's.
  mutating func addShapes() {
    var shape = [(atom: Marker.edge, place: range.lowerBound)]
    func note(_ atom: Atom, _ place: Int) {
      if atom != Atoms.none, shape[shape.count - 1].atom != atom { shape.append((atom, place)) }
    }
    for place in range {
      let word = turn.abstractions[place]
      note(word.shape, place)
      note(word.shapeAfter, place)
      let endsClause = turn.reply.tokens[place].after.contains(.comma)
      if endsClause, place + 1 < range.upperBound { note(Marker.comma, place) }
    }
    note(Marker.edge, range.upperBound - 1)
    for first in shape.indices.dropLast() {
      let words = { shape[first].place..<shape[first + $0].place + 1 }
      let rest = shape.count - first
      let (a, b) = (shape[first].atom, shape[first + 1].atom)
      add(.shape2, a, b, words: words(1))
      guard rest > 2 else { continue }
      add(.shape3, a, b, shape[first + 2].atom, words: words(2))
      guard rest > 3 else { continue }
      add(.shape4, a, b, shape[first + 2].atom, shape[first + 3].atom, words: words(3))
    }
  }
}
