import Language

/// The facts of a turn.
///
/// With weights only the facts that they know are kept, by their rows; without, for a fit, all are.
struct Extraction {
  let turn: Turn
  /// The words that are looked at: the whole reply or a sentence of it.
  private(set) var range = 0..<0
  /// The clauses of these words.
  private(set) var clauses: ArraySlice<Range<Int>> = []
  /// The facts of all words looked at so far that the weights know, one look after the other.
  private(set) var facts: [WeighedFact] = []
  /// All facts so far, without weights.
  private(set) var features: [Feature] = []
  /// How many runs of words the look has met, those that the weights don't know too.
  private var lexical = 0
  /// The names of the cues' atoms, gathered only when a fit wants to write them.
  private(set) var names: [Atom: String]?
  /// Whether there are weights.
  private let isWeighed: Bool
  // Their tables stand here: to reach them through the weights would count references to these for each fact.
  private let rows: AtomTable
  private let namedRows: NamedCue.Rows
  /// Facts that are still to be looked up.
  private var pending: [Pending] = []
  private var scratch: [AtomTable.Found] = []
  /// The cues that the look has noted.
  private var seen = AtomSet()
  /// The places of the cues that the last look has found in its words.
  private var ownCues: Range<Int>?

  /// A fact that the weights may not know.
  private struct Pending {
    var atom: Atom
    var words: Range<Int32>
  }

  /// What is looked for.
  enum Scope {
    /// The cues of the whole reply, and the patient's words.
    case whole
    /// The cues and the runs of words of a sentence.
    case sentence
  }

  /// What was found in some words.
  struct Look {
    /// The places of the lexical facts, by ``facts`` or, without weights, ``features``.
    var words: Range<Int>
    /// The places of the cues.
    var cues: Range<Int>
    /// The number of lexical facts, those that the weights don't know too.
    var lexical: Int
  }

  /// Facts for some weights, or without them for a fit, with the names of the cues.
  init(_ turn: Turn, weights: Weights?) {
    self.turn = turn
    isWeighed = weights != nil
    rows = weights?.rows ?? AtomTable()
    namedRows = weights?.namedRows ?? NamedCue.Rows(rows)
    names = isWeighed ? nil : [:]
    if isWeighed {
      facts.reserveCapacity(256)
      pending.reserveCapacity(256)
      scratch = Array(repeating: AtomTable.Found(), count: 256)
    }
  }

  /// How many facts there are.
  private var count: Int { isWeighed ? facts.count : features.count }

  /// Finds the facts of some words.
  mutating func look(at range: Range<Int>, scope: Scope) -> Look {
    // A reply of one sentence has the cues of that sentence: most replies are short, and cues are half of the work.
    let known = scope == .sentence && range == self.range ? ownCues : nil
    if known == nil {
      self.range = range
      clauses = turn.clauses(in: range)
      seen.removeAll()
    }
    lexical = 0
    let start = count
    switch scope {
    case .whole: addPatientWords()
    case .sentence: addWords()
    }
    lookUp(areCues: false)
    let words = start..<count
    if let known { return Look(words: words, cues: known, lexical: lexical) }
    if scope == .whole { addPatientCues() }
    lookUp(areCues: true)
    let own = count
    addConcepts()
    addOverlap()
    addForm()
    lookUp(areCues: true)
    ownCues = own..<count
    return Look(words: words, cues: words.upperBound..<count, lexical: lexical)
  }

  /// Notes a named cue, alone or with a small number.
  mutating func cue(_ cue: NamedCue, _ number: Int? = nil, words: Range<Int> = 0..<0) {
    let number = number.map { min(max($0, 0), 9) }
    let words = Int32(words.lowerBound)..<Int32(words.upperBound)
    if isWeighed {
      note(namedRows[cue, number], isCue: true, words: words)
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
    if isWeighed {
      pending.append(Pending(atom: Feature.atom(template, a, b, c, d), words: words))
    } else {
      note(Feature(template: template, a: a, b: b, c: c, d: d, words: words))
    }
  }

  /// Looks up the facts that wait for it, all at once.
  private mutating func lookUp(areCues: Bool) {
    guard !pending.isEmpty else { return }
    // Taken out and put back, so that the facts can be noted meanwhile and no memory is asked for.
    var batch: [Pending] = []
    var scratch: [AtomTable.Found] = []
    swap(&batch, &pending)
    swap(&scratch, &self.scratch)
    rows.find(batch.count, scratch: &scratch) {
      batch[$0].atom
    } _: {
      note($1, isCue: areCues, words: batch[$0].words)
    }
    batch.removeAll(keepingCapacity: true)
    swap(&batch, &pending)
    swap(&scratch, &self.scratch)
  }

  /// Notes a fact by its row.
  @inline(__always)
  private mutating func note(_ row: Int32, isCue: Bool, words: Range<Int32>) {
    // Most facts are not in the weights: that a cue counts once is asked only of those that are.
    guard row >= 0, !isCue || seen.insert(Atom(row)) else { return }
    facts.append(WeighedFact(row: row, words: words))
  }

  private mutating func note(_ feature: Feature) {
    guard !feature.template.isCue || seen.insert(feature.atom) else { return }
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

  private mutating func addPatientWords() {
    for token in turn.patient.tokens { add(.patient, token.stem, words: 0..<0) }
  }

  private mutating func addPatientCues() {
    if turn.patient.tokens.last?.after.contains(.question) == true { cue(.patientAsks) }
    for match in turn.patientMatches {
      if match.kind == .emotions { cue(.patientStatesEmotion) }
      cue(Marker.inPatient, match.atom)
    }
  }
}
