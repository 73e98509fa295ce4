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

  /// The facts about the gap after a word, by name and atom.
  static func facts(_ text: Text, after place: Int) -> [Atom] {
    let tokens = text.tokens
    func form(_ place: Int) -> Atom { tokens.indices.contains(place) ? tokens[place].form : 1 }
    let (last, next) = (form(place), form(place + 1))
    return [
      Atoms.joined(1, last), Atoms.joined(2, next),
      Atoms.joined(Atoms.joined(3, last), next),
      Atoms.joined(Atoms.joined(4, next), form(place + 2)),
      Atoms.joined(Atoms.joined(5, form(place - 1)), last),
    ]
  }

  /// The ends of sentences inside a run of words without marks: the places of their last words.
  func ends(in text: Text, run: Range<Int>) -> [Int] {
    guard run.count >= Self.shortestRun else { return [] }
    var ends: [Int] = []
    var start = run.lowerBound
    for place in run.dropLast() where place - start >= 1 && run.upperBound - place > 2 {
      var sum = bias
      for fact in Self.facts(text, after: place) {
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
