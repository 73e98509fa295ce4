import Language

/// The facts of a turn.
struct Extraction {
  let turn: Turn
  private(set) var features: [Feature] = []
  /// The names of the cues' atoms, gathered only when a fit wants to write them.
  private(set) var names: [Atom: String]?
  private var seen = AtomTable(minimumCapacity: 128)

  init(_ turn: Turn, naming: Bool = false) {
    self.turn = turn
    names = naming ? [:] : nil
    features.reserveCapacity(turn.reply.tokens.count * 16 + turn.patient.tokens.count + 128)
    addWords()
    addPatient()
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
    let count = tokens.count
    let edge = Self.edge
    func form(_ place: Int) -> Atom { place < 0 || place >= count ? edge : tokens[place].form }
    for place in 0..<count {
      let token = tokens[place]
      add(.word1, (token.form, 0, 0, 0), from: place, count: 1)
      if token.isContent { add(.stem, (token.stem, 0, 0, 0), from: place, count: 1) }
      add(.word2, (token.form, form(place + 1), 0, 0), from: place, count: 2)
      add(.skip, (token.form, form(place + 2), 0, 0), from: place, count: 3)
      if place + 2 <= count {
        add(.word3, (token.form, form(place + 1), form(place + 2), 0), from: place, count: 3)
      }
    }
    add(.first, (form(0), 0, 0, 0), from: 0, count: 1)
    add(.first, (form(0), form(1), 0, 0), from: 0, count: 2)
    add(.last, (form(count - 1), 0, 0, 0), from: max(0, count - 1), count: 1)
    add(.last, (form(count - 2), form(count - 1), 0, 0), from: max(0, count - 2), count: 2)
    for clause in turn.clauses.dropFirst() {
      add(.opening, (form(clause.lowerBound), 0, 0, 0), from: clause.lowerBound, count: 1)
      add(
        .opening,
        (form(clause.lowerBound), form(clause.lowerBound + 1), 0, 0),
        from: clause.lowerBound,
        count: 2
      )
    }
    addAbstractions(count)
  }

  private mutating func addAbstractions(_ count: Int) {
    let edge = Self.edge
    var classes = [edge]
    var sources = [edge]
    for (place, token) in turn.reply.tokens.enumerated() {
      let concept = turn.concepts[place]
      let meaning =
        concept < 0 ? nil : turn.lexicon.concepts[Int(concept)]
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
    for place in 0..<count {
      for (two, three, four, atoms) in [
        (Feature.Template.class2, .class3, .class4, classes),
        (Feature.Template.origin2, .origin3, .origin4, sources),
      ] as [(Feature.Template, Feature.Template, Feature.Template, [Atom])] {
        add(two, (atoms[place], atoms[place + 1], 0, 0), from: max(0, place - 1), count: 2)
        add(
          three,
          (atoms[place], atoms[place + 1], atoms[place + 2], 0),
          from: max(0, place - 1),
          count: 3
        )
        if place + 3 < atoms.count {
          add(
            four,
            (atoms[place], atoms[place + 1], atoms[place + 2], atoms[place + 3]),
            from: max(0, place - 1),
            count: 4
          )
        }
      }
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
