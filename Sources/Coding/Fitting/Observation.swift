import Language

/// The facts of a turn or of a hurried copy of it, ready to be fitted or scored.
struct Observation {
  /// The turn that it shows.
  var turn: Int
  /// Which copy it is: 0 for the turn as it was typed.
  var copy: Int
  /// The facts of the whole reply, then those of each sentence.
  var parts: [Part]
  /// Whether each sentence ends with a question mark.
  var asking: [Bool]
  /// How many words and marks the reply has.
  var words: Int

  /// The facts of some words.
  struct Part {
    /// The facts by place in the book, each once, with how often each is there.
    var facts: [(place: Int32, count: Float)]
    /// The number of lexical facts.
    var lexical: Int
  }
}

/// All facts of a corpus, by place in order of first sight.
struct FactBook {
  private var places = AtomTable(minimumCapacity: 1 << 18)
  /// The template of each fact.
  private(set) var facts: [Feature] = []
  /// The words behind the atoms.
  private(set) var names: [Atom: String] = [:]

  init(_ lexicons: Lexicons) {
    for lang in Lang.allCases {
      for concept in lexicons[lang].concepts {
        names[concept.atom] = "\(concept.kind.rawValue).\(concept.name)"
      }
      for kind in lexicons[lang].wordKinds.names { names[Atoms.atom(kind)] = kind }
    }
    for name in ["^", "*", "#", "EMO", "P", "PE", "B", "N", "NE", "patient", "start", "end", ","]
      + (0...9).map(String.init)
    { names[Atoms.atom(name)] = name }
  }

  /// The facts of a turn.
  mutating func observe(
    _ turn: LabelledTurn,
    index: Int,
    reply: String,
    copy: Int,
    lexicons: Lexicons,
    boundaries: Boundaries,
    rare: RarePhrases
  ) -> Observation {
    var utterance = turn.utterance
    utterance.reply = reply
    let read = Turn(utterance, lexicons: lexicons, boundaries: boundaries, without: rare)
    note(read)
    var extraction = Extraction(read, weights: nil)
    let whole = extraction.look(at: read.reply.tokens.indices, scope: .whole)
    let sentences = read.sentences.map { extraction.look(at: $0, scope: .sentence) }
    names.merge(extraction.names ?? [:]) { old, _ in old }
    let features = extraction.features
    // The runs of words of all sentences are those of the whole reply.
    let own = features[whole.words] + features[whole.cues]
    let lexical = sentences.flatMap { features[$0.words] }
    return Observation(
      turn: index,
      copy: copy,
      parts: [part(own + lexical)]
        + sentences.map { part(features[$0.words] + features[$0.cues]) },
      asking: read.sentences.map(read.asks),
      words: read.reply.tokens.count
    )
  }

  private mutating func note(_ read: Turn) {
    for text in [read.reply, read.patient] {
      for token in text.tokens {
        let word = text.word(token)
        if names[token.form] == nil { names[token.form] = word }
        guard names[token.stem] == nil else { continue }
        let stem = word.utf8.indices.map { word.utf8[...$0] }
          .first { Atoms.atom($0) == token.stem }
        names[token.stem] =
          stem.map { String($0) ?? word } ?? read.lexicon.lemmaName(token.stem)
      }
    }
  }

  private mutating func part(_ features: ArraySlice<Feature>) -> Observation.Part {
    var found: [Int32] = []
    var lexical = 0
    for feature in features {
      let place = places.insert(feature.atom, Int32(facts.count))
      if Int(place) == facts.count { facts.append(feature) }
      found.append(place)
      if !feature.template.isCue { lexical += 1 }
    }
    found.sort()
    var counted: [(place: Int32, count: Float)] = []
    for place in found {
      if counted.last?.place == place {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((place, 1))
      }
    }
    return Observation.Part(facts: counted, lexical: lexical)
  }
}
