import Language

/// Where sentences end in a reply typed or dictated without marks.
///
/// Learned from the marks of well typed turns: what stands around a gap between two words speaks for or against the
/// end of a sentence there.
struct Boundaries: Sendable {
  /// The weight of each fact about a gap, in thousandths, plus ``offset``.
  var weights = AtomTable()
  /// What a gap's weights add up from, in thousandths.
  var bias: Int32 = 0
  /// The sum from which a gap is the end of a sentence, in thousandths.
  static let threshold: Int32 = 0
  /// What is added to weights in the table, whose values are never negative.
  static let offset: Int32 = 1 << 20
  /// The shortest run of words without marks in which ends are looked for.
  static let shortestRun = 6

  /// The facts about the gap after a word: the words around it, and the phrases that begin there.
  static func facts(_ text: Text, _ openers: [[Atom]], after place: Int) -> [Atom] {
    let tokens = text.tokens
    func form(_ place: Int) -> Atom { tokens.indices.contains(place) ? tokens[place].form : 1 }
    let (last, next) = (form(place), form(place + 1))
    let kinds = Atom(tokens[place].isContent ? 2 : 1) * 4 + (tokens[place + 1].isContent ? 2 : 1)
    return [
      Atoms.joined(1, last), Atoms.joined(2, next),
      Atoms.joined(Atoms.joined(3, last), next),
      Atoms.joined(Atoms.joined(4, next), form(place + 2)),
      Atoms.joined(Atoms.joined(5, form(place - 1)), last),
      Atoms.joined(Atoms.joined(7, next), kinds), Atoms.joined(8, kinds),
      Atoms.joined(Atoms.joined(Atoms.joined(9, next), form(place + 2)), form(place + 3)),
    ]
      + openers[place + 1].flatMap {
        [Atoms.joined(6, $0), Atoms.joined(Atoms.joined(10, $0), kinds)]
      }
  }

  /// The phrases that begin at each word.
  static func openers(_ text: Text, _ matches: [Match], _ lexicon: Lexicon) -> [[Atom]] {
    var openers = Array(repeating: [Atom](), count: text.tokens.count)
    for match in matches {
      let concept = lexicon.concepts[match.concept]
      guard concept.kind == .questions || concept.kind == .cues else { continue }
      if !openers[match.words.lowerBound].contains(concept.atom) {
        openers[match.words.lowerBound].append(concept.atom)
      }
    }
    return openers
  }

  /// The ends of sentences inside a run of words without marks: the places of their last words.
  func ends(in text: Text, _ openers: [[Atom]], run: Range<Int>) -> [Int] {
    guard run.count >= Self.shortestRun else { return [] }
    var ends: [Int] = []
    var start = run.lowerBound
    for place in run.dropLast() where place - start >= 1 && run.upperBound - place > 2 {
      var sum = bias
      for fact in Self.facts(text, openers, after: place) {
        let weight = weights.value(of: fact)
        if weight >= 0 { sum &+= weight - Self.offset }
      }
      guard sum > Self.threshold else { continue }
      ends.append(place)
      start = place + 1
    }
    return ends
  }
}
