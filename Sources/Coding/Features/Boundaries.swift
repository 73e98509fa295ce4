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

  /// Hands on the facts about the gap after a word: the words around it, and the phrases that begin there.
  @inline(__always)
  static func facts(_ text: Text, _ openers: Openers, after place: Int, _ each: (Atom) -> Void) {
    let tokens = text.tokens
    func form(_ place: Int) -> Atom { tokens.indices.contains(place) ? tokens[place].form : 1 }
    let (last, next) = (form(place), form(place + 1))
    let kinds = Atom(tokens[place].isContent ? 2 : 1) * 4 + (tokens[place + 1].isContent ? 2 : 1)
    each(Atoms.joined(1, last))
    each(Atoms.joined(2, next))
    each(Atoms.joined(Atoms.joined(3, last), next))
    each(Atoms.joined(Atoms.joined(4, next), form(place + 2)))
    each(Atoms.joined(Atoms.joined(5, form(place - 1)), last))
    each(Atoms.joined(Atoms.joined(7, next), kinds))
    each(Atoms.joined(8, kinds))
    each(Atoms.joined(Atoms.joined(Atoms.joined(9, next), form(place + 2)), form(place + 3)))
    for opener in openers[place + 1] {
      each(Atoms.joined(6, opener))
      each(Atoms.joined(Atoms.joined(10, opener), kinds))
    }
  }

  /// The ends of sentences inside runs of words without marks: the places of their last words.
  func ends(in text: Text, _ openers: Openers, runs: [Range<Int>]) -> [Int] {
    let runs = runs.filter { $0.count >= Self.shortestRun }
    let sums = sums(in: text, openers, runs: runs)
    var ends: [Int] = []
    for run in runs {
      var start = run.lowerBound
      for place in gaps(in: run) where place - start >= 1 && sums[place] > Self.threshold {
        ends.append(place)
        start = place + 1
      }
    }
    return ends
  }

  /// The gaps of a run after which a sentence may begin, by the words before them.
  private func gaps(in run: Range<Int>) -> Range<Int> { run.lowerBound + 1..<run.upperBound - 2 }

  /// The sums of the gaps of some runs, by the words before them; the facts of many gaps are looked up at once.
  private func sums(in text: Text, _ openers: Openers, runs: [Range<Int>]) -> [Int32] {
    var sums = Array(repeating: bias, count: text.tokens.count)
    guard !runs.isEmpty else { return sums }
    var facts: [(atom: Atom, place: Int)] = []
    facts.reserveCapacity(2 * Self.batch)
    var scratch = Array(repeating: AtomTable.Found(), count: Self.batch)
    func addUp() {
      weights.find(facts.count, scratch: &scratch) {
        facts[$0].atom
      } _: {
        sums[facts[$0].place] &+= $1 - Self.offset
      }
      facts.removeAll(keepingCapacity: true)
    }
    for run in runs {
      for place in gaps(in: run) {
        Self.facts(text, openers, after: place) { facts.append(($0, place)) }
        if facts.count >= Self.batch { addUp() }
      }
    }
    addUp()
    return sums
  }

  /// How many facts are looked up at once.
  private static let batch = 256
}

/// The phrases that begin at each word of a text.
struct Openers {
  private var atoms: [Atom] = []
  /// Where the phrases of each word begin in `atoms`; those of the last word end with it.
  private var starts: [Int32] = []

  /// The cues and forms of question among some matches, each once a word, in a text of some words.
  init(_ matches: [Match], count: Int) {
    starts.reserveCapacity(count + 1)
    for match in matches where match.kind == .questions || match.kind == .cues {
      while starts.count <= match.words.lowerBound { starts.append(Int32(atoms.count)) }
      if !atoms[Int(starts[match.words.lowerBound])...].contains(match.atom) {
        atoms.append(match.atom)
      }
    }
    while starts.count <= count { starts.append(Int32(atoms.count)) }
  }

  /// The phrases that begin at a word.
  subscript(place: Int) -> ArraySlice<Atom> { atoms[Int(starts[place])..<Int(starts[place + 1])] }
}
