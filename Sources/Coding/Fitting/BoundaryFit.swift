import Language

/// Learns from the marks of well typed turns where sentences end.
struct BoundaryFit {
  /// The weight of each fact in thousandths, and at how many gaps it stands, in order of first sight.
  private(set) var weights: [(atom: Atom, weight: Int, count: Int)] = []
  /// What every gap adds up from, in thousandths.
  private(set) var bias = 0

  init(_ turns: [LabelledTurn], lexicons: Lexicons, rare: RarePhrases) {
    var places = AtomTable(minimumCapacity: 1 << 17)
    var atoms: [Atom] = []
    var counts: [Int] = []
    var examples: [Example] = []
    for turn in turns {
      for line in [turn.utterance.reply, turn.utterance.patient] {
        let lexicon = lexicons[turn.utterance.lang]
        let text = lexicon.read(line)
        let matches = lexicon.matches(in: text)
          .filter { !rare.has($0.phrase, lang: turn.utterance.lang) }
        let openers = Openers(matches, count: text.tokens.count)
        guard Self.isWellTyped(line, text) else { continue }
        for (place, token) in text.tokens.enumerated().dropLast() {
          let isEnd = !token.after.isDisjoint(with: Self.sentenceEnd)
          guard isEnd || token.after.isSubset(of: [.apostrophe, .hyphen]) else { continue }
          var facts: [Int32] = []
          Boundaries.facts(text, openers, after: place) { atom in
            let place = places.insert(atom, Int32(atoms.count))
            if Int(place) == atoms.count {
              atoms.append(atom)
              counts.append(0)
            }
            counts[Int(place)] += 1
            facts.append(place)
          }
          var targets = Array(repeating: Float(0), count: Output.width)
          targets[0] = isEnd ? 1 : -1
          examples.append(
            Example(
              facts: facts,
              values: Array(repeating: 0.5, count: facts.count),
              targets: targets,
              weight: 1
            )
          )
        }
      }
    }
    for index in examples.indices {
      let kept = examples[index].facts.filter { counts[Int($0)] > 1 }
      examples[index].facts = kept + [Int32(atoms.count)]
      examples[index].values = Array(repeating: 0.5, count: kept.count) + [1]
    }
    let rows = Trainer(cost: 0.5, passes: 8, balance: 0.2).fit(
      examples,
      vocabulary: atoms.count + 1
    )
    for (place, atom) in atoms.enumerated() {
      let weight = Int((rows[place * Output.width] * 500).rounded())
      if abs(weight) > 60 { weights.append((atom, weight, counts[place])) }
    }
    bias = Int((rows[atoms.count * Output.width] * 1000).rounded())
  }

  private static let sentenceEnd: Marks = [.stop, .question, .exclamation, .ellipsis]

  /// Whether a text has the marks that belong in it: of one typed in a hurry, with a mark here and there, the gaps that
  /// lack theirs would teach the opposite.
  private static func isWellTyped(_ line: String, _ text: Text) -> Bool {
    guard let first = line.first(where: \.isLetter), first.isUppercase, let last = text.tokens.last
    else { return false }
    return !last.after.isDisjoint(with: sentenceEnd)
  }

  /// The boundaries that were learned.
  var boundaries: Boundaries {
    var boundaries = Boundaries(bias: Int32(bias))
    for (atom, weight, _) in weights {
      boundaries.weights.insert(atom, Int32(weight) + Boundaries.offset)
    }
    return boundaries
  }
}
