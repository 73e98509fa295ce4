import Language

/// The facts of a turn.
///
/// With weights only the facts that they know are kept; without, for a fit, all are.
struct Extraction {
  let turn: Turn
  /// The words that are looked at: the whole reply or a sentence of it.
  private(set) var range = 0..<0
  /// The clauses of these words.
  private(set) var clauses: ArraySlice<Range<Int>> = []
  /// The facts of all words looked at so far, one look after the other.
  private(set) var features: [Feature] = []
  /// How many runs of words the last look has met, those that the weights don't know too.
  private(set) var lexical = 0
  /// The names of the cues' atoms, gathered only when a fit wants to write them.
  private(set) var names: [Atom: String]?
  private let weights: Weights?
  /// The cues that the look has noted.
  private var seen = AtomSet()

  /// What is looked for.
  enum Scope {
    /// The cues of the whole reply, and the patient's words.
    case whole
    /// The cues and the runs of words of a sentence.
    case sentence
  }

  /// Facts for some weights, or without them for a fit, with the names of the cues.
  init(_ turn: Turn, weights: Weights?) {
    self.turn = turn
    self.weights = weights
    names = weights == nil ? [:] : nil
    features.reserveCapacity(256)
  }

  /// Finds the facts of some words; returns their places in ``features``.
  mutating func look(at range: Range<Int>, scope: Scope) -> Range<Int> {
    let start = features.count
    self.range = range
    clauses = turn.clauses(in: range)
    lexical = 0
    seen.removeAll()
    switch scope {
    case .whole: addPatient()
    case .sentence: addWords()
    }
    addConcepts()
    addOverlap()
    addForm()
    return start..<features.count
  }

  /// Notes a named cue, alone or with a small number.
  mutating func cue(_ cue: NamedCue, _ number: Int? = nil, words: Range<Int> = 0..<0) {
    let number = number.map { min(max($0, 0), 9) }
    let words = Int32(words.lowerBound)..<Int32(words.upperBound)
    if let weights {
      note(
        Feature(template: .cue, a: Atoms.none, words: words, row: weights.namedRows[cue, number])
      )
    } else {
      let feature = cue.feature(number, words: words)
      names?[feature.a] = cue.name
      note(feature)
    }
  }

  /// Notes a phrase of a lexicon, or two that come together, once.
  mutating func cue(_ first: Atom, _ second: Atom = Atoms.none, words: Range<Int> = 0..<0) {
    add(.cue, first, second, words: words)
  }

  /// Notes a fact that the weights may not know.
  @inline(__always)
  mutating func add(
    _ template: Feature.Template,
    _ a: Atom,
    _ b: Atom = Atoms.none,
    _ c: Atom = Atoms.none,
    _ d: Atom = Atoms.none,
    words: Range<Int>
  ) {
    if !template.isCue { lexical += 1 }
    let words = Int32(words.lowerBound)..<Int32(words.upperBound)
    var feature = Feature(template: template, a: a, b: b, c: c, d: d, words: words)
    if let weights { feature.row = weights.rows.value(of: feature.atom) }
    note(feature)
  }

  @inline(__always)
  private mutating func note(_ feature: Feature) {
    if weights != nil {
      // Most facts are not in the weights: that a cue counts once is asked only of those that are.
      guard feature.row >= 0, !feature.template.isCue || seen.insert(Atom(feature.row)) else {
        return
      }
    } else {
      guard !feature.template.isCue || seen.insert(feature.atom) else { return }
    }
    features.append(feature)
  }

  private mutating func addWords() {
    let tokens = turn.reply.tokens
    let range = range
    func form(_ place: Int) -> Atom { range.contains(place) ? tokens[place].form : Marker.edge }
    for place in range {
      let token = tokens[place]
      add(.word1, token.form, words: place..<place + 1)
      if token.isContent { add(.stem, token.stem, words: place..<place + 1) }
      add(.word2, token.form, form(place + 1), words: place..<place + 2)
      if place + 2 <= range.upperBound {
        add(.word3, token.form, form(place + 1), form(place + 2), words: place..<place + 3)
      }
    }
    let (first, end) = (range.lowerBound, range.upperBound)
    add(.first, form(first), words: first..<first + 1)
    add(.first, form(first), form(first + 1), words: first..<first + 2)
    let (last, beforeLast) = (max(first, end - 1), max(first, end - 2))
    add(.last, form(end - 1), words: last..<last + 1)
    add(.last, form(end - 2), form(end - 1), words: beforeLast..<beforeLast + 2)
    for clause in clauses.dropFirst() {
      let start = clause.lowerBound
      add(.opening, form(start), words: start..<start + 1)
      add(.opening, form(start), form(start + 1), words: start..<start + 2)
    }
    addClasses()
    addShapes()
  }

  /// Runs of words with content words given as classes of meaning, from edge to edge.
  private mutating func addClasses() {
    let abstractions = turn.abstractions
    let range = range
    func atom(_ place: Int) -> Atom {
      range.contains(place) ? abstractions[place].kind : Marker.edge
    }
    for place in range {
      let start = max(range.lowerBound, place - 1)
      let (before, here, after) = (atom(place - 1), atom(place), atom(place + 1))
      add(.class2, before, here, words: start..<start + 2)
      add(.class3, before, here, after, words: start..<start + 3)
    }
  }

  private mutating func addPatient() {
    for token in turn.patient.tokens { add(.patient, token.stem, words: 0..<0) }
    if turn.patient.tokens.last?.after.contains(.question) == true { cue(.patientAsks) }
    for match in turn.patientMatches {
      if match.kind == .emotions { cue(.patientStatesEmotion) }
      cue(Marker.inPatient, match.atom)
    }
  }
}
