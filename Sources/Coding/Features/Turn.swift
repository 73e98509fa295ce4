import Language

/// A reply and its context, read into words and meanings.
final class Turn {
  /// Where a word of the reply comes from.
  enum Origin {
    /// A function word.
    case function
    /// A word of the patient's line, by stem.
    case patient
    /// A word of an older line, by stem.
    case earlier
    /// A word that means what a word of the patient's means.
    case synonym
    /// A word that the patient has not used.
    case new
  }

  let lang: Lang
  let reply: Text
  let patient: Text
  /// The stems of the patient's first words, by which shared runs of words are found: of a very long line no more.
  let patientStems: [Atom]
  /// How many words of the patient's line carry content.
  let patientContent: Int
  let matches: [Match]
  let patientMatches: [Match]
  /// The origin of each word of the reply.
  let origins: [Origin]
  /// What each word of the reply is, whatever its letters.
  let abstractions: [Abstraction]
  /// The patient's line as it would be said back.
  let mirror: Mirror
  /// The clauses of the reply.
  let clauses: [Range<Int>]
  /// The sentences of the reply.
  let sentences: [Range<Int>]
  let lexicon: Lexicon

  /// A turn; a fit leaves out the phrases that only this turn has.
  init(
    _ utterance: Utterance,
    lexicons: Lexicons,
    boundaries: Boundaries,
    without rare: RarePhrases? = nil
  ) {
    lang = utterance.lang
    lexicon = lexicons[lang]
    reply = lexicon.read(utterance.reply)
    patient = lexicon.read(utterance.patient)
    patientStems = patient.tokens.prefix(Self.longestEcho).map(\.stem)
    patientContent = patient.tokens.count(where: \.isContent)
    mirror = Mirror(reply: reply, patient: patient, lexicon: lexicon)
    var matches = lexicon.matches(in: reply)
    if let rare { matches.removeAll { rare.has($0.phrase, lang: utterance.lang) } }
    self.matches = matches
    patientMatches = lexicon.matches(in: patient)
    origins = Self.origins(of: reply, matches, patient, patientMatches, utterance, lexicon)
    abstractions = Self.abstractions(of: reply, matches, origins, lexicon)
    let clauses = Self.split(reply, at: .clauseEnd)
    let ends = Self.unmarkedEnds(of: reply, clauses, matches, boundaries)
    self.clauses = Self.divide(clauses, at: ends)
    sentences = Self.divide(
      Self.split(reply, at: [.stop, .question, .exclamation, .ellipsis, .dash]),
      at: ends
    )
  }

  /// In how many of the patient's words an echo is looked for.
  private static let longestEcho = 300

  private static func origins(
    of reply: Text,
    _ matches: [Match],
    _ patient: Text,
    _ patientMatches: [Match],
    _ utterance: Utterance,
    _ lexicon: Lexicon
  ) -> [Origin] {
    // The few stems of the reply are marked with where the patient said them; the many of the patient need no table.
    var stems = AtomTable(minimumCapacity: reply.tokens.count)
    var said: [Origin] = []
    for token in reply.tokens where token.isContent {
      if stems.insert(token.stem, Int32(said.count)) == Int32(said.count) { said.append(.new) }
    }
    func mark(_ stem: Atom, _ origin: Origin) {
      let place = Int(stems.value(of: stem))
      if place >= 0, said[place] == .new { said[place] = origin }
    }
    for token in patient.tokens where token.isContent { mark(token.stem, .patient) }
    for line in lexicon.contentStems(of: utterance.earlier) {
      for stem in line { mark(stem, .earlier) }
    }
    let topic = lexicon.contentStems(of: utterance.topicWords)
    var origins = reply.tokens.map { token -> Origin in
      guard token.isContent else { return .function }
      let origin = said[Int(stems.value(of: token.stem))]
      return origin == .new && topic?.contains(token.stem) ?? false ? .earlier : origin
    }
    var meant = AtomTable(minimumCapacity: patientMatches.count)
    for match in patientMatches where match.kind.carriesMeaning { meant.insert(match.atom, 1) }
    for match in matches where match.kind.carriesMeaning && meant.contains(match.atom) {
      for place in match.words where origins[place] == .new { origins[place] = .synonym }
    }
    return origins
  }

  /// Whether a sentence ends with a question mark.
  func asks(_ sentence: Range<Int>) -> Bool {
    reply.tokens[sentence.upperBound - 1].after.contains(.question)
  }

  /// Whether some words are greetings, thanks and the like, and nothing else.
  func isCourtesy(in words: Range<Int>) -> Bool {
    var covered = origins.map { $0 == .function }
    var found = false
    for match in matches(in: words) where match.kind == .cues {
      guard Self.courtesies.contains(lexicon.concepts[match.concept].name) else { continue }
      found = true
      for place in match.words { covered[place] = true }
    }
    return found && words.allSatisfy { covered[$0] }
  }

  private static let courtesies: Set<String> = ["greeting", "goodbye", "thanks", "politeness"]

  /// The clauses that begin in a range, and the phrases; both stand in order of place.
  func clauses(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    let start = Self.firstIndex(in: clauses) { $0.lowerBound >= range.lowerBound }
    return clauses[start...].prefix { $0.lowerBound < range.upperBound }
  }

  /// The phrases that begin in a range.
  func matches(in range: Range<Int>) -> ArraySlice<Match> {
    let start = Self.firstIndex(in: matches) { $0.words.lowerBound >= range.lowerBound }
    return matches[start...].prefix { $0.words.lowerBound < range.upperBound }
  }

  /// The first element from which a property holds, by halving.
  private static func firstIndex<Element>(
    in elements: [Element],
    where holds: (Element) -> Bool
  ) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if holds(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Where sentences seem to end inside runs of words without a mark: the places of their last words.
  private static func unmarkedEnds(
    of reply: Text,
    _ clauses: [Range<Int>],
    _ matches: [Match],
    _ boundaries: Boundaries
  ) -> [Int] {
    guard clauses.contains(where: { $0.count >= Boundaries.shortestRun }) else { return [] }
    let openers = Openers(matches, count: reply.tokens.count)
    return boundaries.ends(in: reply, openers, runs: clauses)
  }

  /// Splits runs of words after some places.
  private static func divide(_ runs: [Range<Int>], at ends: [Int]) -> [Range<Int>] {
    guard !ends.isEmpty else { return runs }
    var pieces: [Range<Int>] = []
    var rest = ends[...]
    for run in runs {
      var start = run.lowerBound
      while let end = rest.first, end < run.upperBound {
        rest = rest.dropFirst()
        guard end >= start, end + 1 < run.upperBound else { continue }
        pieces.append(start..<end + 1)
        start = end + 1
      }
      pieces.append(start..<run.upperBound)
    }
    return pieces
  }

  /// The runs of words between some marks.
  private static func split(_ reply: Text, at marks: Marks) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for (place, token) in reply.tokens.enumerated() {
      let isLast = place == reply.tokens.count - 1
      guard isLast || !token.after.isDisjoint(with: marks) else { continue }
      runs.append(start..<place + 1)
      start = place + 1
    }
    return runs
  }
}

extension Concept.Kind {
  /// Whether two phrases of one concept say the same thing.
  var carriesMeaning: Bool { self == .synonyms || self == .emotions }
}
