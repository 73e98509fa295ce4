import Language

/// The facts of a turn.
struct Extraction {
  let turn: Turn
  /// The words that are looked at: the whole reply or a sentence of it.
  let range: Range<Int>
  /// The clauses of these words.
  let clauses: ArraySlice<Range<Int>>
  private(set) var features: [Feature] = []
  /// The names of the cues' atoms, gathered only when a fit wants to write them.
  private(set) var names: [Atom: String]?
  private var seen = AtomTable(minimumCapacity: 128)

  /// What is looked for.
  enum Scope {
    /// The cues of the whole reply, and the patient's words.
    case whole
    /// The cues and the runs of words of a sentence.
    case sentence
  }

  init(_ turn: Turn, range: Range<Int>, scope: Scope, naming: Bool = false) {
    self.turn = turn
    self.range = range
    clauses = turn.clauses(in: range)
    names = naming ? [:] : nil
    switch scope {
    case .whole:
      features.reserveCapacity(turn.patient.tokens.count + 128)
      addPatient()
    case .sentence:
      features.reserveCapacity(range.count * 13 + 128)
      addWords()
    }
    addConcepts()
    addOverlap()
    addForm()
  }

  /// Notes a named cue once.
  mutating func cue(_ name: String, words: Range<Int> = 0..<0) {
    let atom = Atoms.atom(name)
    names?[atom] = name
    cue(atom, words: words)
  }

  /// Notes a named cue with a small number.
  mutating func cue(_ name: String, _ number: Int, words: Range<Int> = 0..<0) {
    let atom = Atoms.atom(name)
    names?[atom] = name
    cue(atom, Self.digits[min(max(number, 0), 9)], words: words)
  }

  /// Notes a named cue, or two that come together, once.
  mutating func cue(_ first: Atom, _ second: Atom = Atoms.none, words: Range<Int> = 0..<0) {
    let both = Atoms.joined(first, second)
    guard !seen.contains(both) else { return }
    seen.insert(both, 1)
    let words = Int32(words.lowerBound)..<Int32(words.upperBound)
    features.append(Feature(template: .cue, a: first, b: second, words: words))
  }

  private mutating func add(
    _ template: Feature.Template,
    _ atoms: (Atom, Atom, Atom, Atom),
    from: Int,
    count: Int
  ) {
    features.append(
      Feature(
        template: template,
        a: atoms.0,
        b: atoms.1,
        c: atoms.2,
        d: atoms.3,
        words: Int32(from)..<Int32(from + count)
      )
    )
  }

  private mutating func addWords() {
    let tokens = turn.reply.tokens
    let edge = Self.edge
    let range = range
    func form(_ place: Int) -> Atom { range.contains(place) ? tokens[place].form : edge }
    for place in range {
      let token = tokens[place]
      add(.word1, (token.form, 0, 0, 0), from: place, count: 1)
      if token.isContent { add(.stem, (token.stem, 0, 0, 0), from: place, count: 1) }
      add(.word2, (token.form, form(place + 1), 0, 0), from: place, count: 2)
      if place + 2 <= range.upperBound {
        add(.word3, (token.form, form(place + 1), form(place + 2), 0), from: place, count: 3)
      }
    }
    let (first, end) = (range.lowerBound, range.upperBound)
    add(.first, (form(first), 0, 0, 0), from: first, count: 1)
    add(.first, (form(first), form(first + 1), 0, 0), from: first, count: 2)
    add(.last, (form(end - 1), 0, 0, 0), from: max(first, end - 1), count: 1)
    add(.last, (form(end - 2), form(end - 1), 0, 0), from: max(first, end - 2), count: 2)
    for clause in clauses.dropFirst() {
      let start = clause.lowerBound
      add(.opening, (form(start), 0, 0, 0), from: start, count: 1)
      add(.opening, (form(start), form(start + 1), 0, 0), from: start, count: 2)
    }
    addAbstractions()
  }

  private mutating func addAbstractions() {
    let edge = Self.edge
    var classes = [edge]
    var sources = [edge]
    for place in range {
      let token = turn.reply.tokens[place]
      let concept = turn.concepts[place]
      let meaning = concept < 0 ? nil : turn.lexicon.concepts[Int(concept)]
      let isEmotion = meaning?.kind == .emotions
      let classAtom = isEmotion ? Self.emotion : meaning?.atom
      if token.isContent {
        classes.append(token.isNumber ? Self.number : classAtom ?? Self.content)
        switch turn.origins[place] {
        case .patient: sources.append(isEmotion ? Self.patientEmotion : Self.patientWord)
        case .synonym: sources.append(isEmotion ? Self.patientEmotion : Self.synonymWord)
        case .earlier: sources.append(Self.earlierWord)
        default: sources.append(isEmotion ? Self.newEmotion : Self.newWord)
        }
      } else {
        classes.append(token.form)
        sources.append(token.form)
      }
    }
    classes.append(edge)
    sources.append(edge)
    add(runs: classes, .class2, .class3, nil)
    add(runs: sources, .origin2, .origin3, .origin4)
  }

  private mutating func add(
    runs atoms: [Atom],
    _ two: Feature.Template,
    _ three: Feature.Template,
    _ four: Feature.Template?
  ) {
    for place in 0..<range.count {
      let from = range.lowerBound + max(0, place - 1)
      add(two, (atoms[place], atoms[place + 1], 0, 0), from: from, count: 2)
      add(three, (atoms[place], atoms[place + 1], atoms[place + 2], 0), from: from, count: 3)
      guard let four, place + 3 < atoms.count else { continue }
      add(
        four,
        (atoms[place], atoms[place + 1], atoms[place + 2], atoms[place + 3]),
        from: from,
        count: 4
      )
    }
  }

  private mutating func addPatient() {
    for token in turn.patient.tokens {
      features.append(Feature(template: .patient, a: token.stem, words: 0..<0))
    }
    if turn.patient.tokens.last?.after.contains(.question) == true { cue("patient asks") }
    for match in turn.patientMatches {
      let concept = turn.lexicon.concepts[match.concept]
      if concept.kind == .emotions { cue("patient states emotion") }
      cue(Self.inPatient, concept.atom)
    }
  }

  static let digits = (0...9).map { Atoms.atom("\($0)") }
  static let edge = Atoms.atom("^")
  static let content = Atoms.atom("*")
  static let number = Atoms.atom("#")
  static let emotion = Atoms.atom("EMO")
  static let patientWord = Atoms.atom("P")
  static let patientEmotion = Atoms.atom("PE")
  static let synonymWord = Atoms.atom("Y")
  static let earlierWord = Atoms.atom("B")
  static let newWord = Atoms.atom("N")
  static let newEmotion = Atoms.atom("NE")
  static let inPatient = Atoms.atom("patient")
}
