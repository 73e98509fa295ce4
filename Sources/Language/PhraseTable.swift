/// The phrases of a lexicon, found in a text in one pass.
struct PhraseTable: Sendable {
  /// A word of a phrase: a whole word, or the beginning of one.
  struct Part: Sendable {
    var atom: Atom
    /// How many letters of a word make the beginning; 0 for a whole word.
    var prefix: Int
    /// The atom of the first ``opening`` letters of a beginning that has as many, none otherwise.
    var start = Atoms.none
    /// Whether up to two words may stand before it: a part written after `_`.
    var afterGap = false

    /// Whether it is a whole word that follows at once.
    var isPlain: Bool { prefix == 0 && !afterGap }

    /// By how many letters beginnings are told apart before they are looked up.
    static let opening = 3
  }

  private struct Phrase: Sendable {
    /// The parts after the head.
    var rest: Range<Int32>
    var concept: Int32
    // What a match says of its concept stands here, too: one look at memory less for each.
    var kind: Concept.Kind
    var atom: Atom
    /// The next phrase with the same head, -1 after the last.
    var next: Int32 = -1
  }

  /// What is known of the words that some phrases begin with.
  private struct Head {
    /// The first phrase of which they are the head, -1 where there is none.
    var first: Int32 = -1
    /// Whether a longer head begins with them.
    var goesOn = false

    /// As the value in a table, -1 where nothing is known.
    var code: Int32 { (first + 1) << 1 | (goesOn ? 1 : 0) }

    init(code: Int32) {
      guard code >= 0 else { return }
      first = code >> 1 - 1
      goesOn = code & 1 == 1
    }
  }

  private var parts: [Part] = []
  private var phrases: [Phrase] = []
  /// The plain words with which phrases begin, by their atoms joined from the left: a tree of words, one look-up a step.
  private var heads = AtomTable(minimumCapacity: 1 << 14)
  /// The phrases that begin with the beginning of a word.
  private var beginnings = AtomTable()
  /// The lengths of the shortest of these beginnings, one bit each.
  private var shortLengths: UInt32 = 0
  /// The lengths of the others, by their first letters: most words begin like no phrase, or like those of one length.
  private var lengths = Array(repeating: UInt32(0), count: 1 << 12)

  /// Adds a phrase that stands for a concept, given with its number; they come in rising order.
  mutating func add(_ words: [Part], _ concept: Concept, number: Int) {
    guard let first = words.first else { return }
    var key = first.atom
    var used = 1
    if first.prefix > 0 {
      let length: UInt32 = 1 << UInt32(min(first.prefix, 31))
      if first.start == Atoms.none {
        shortLengths |= length
      } else {
        lengths[place(ofLengths: first.start)] |= length
      }
    } else {
      while used < words.count, words[used].isPlain {
        var head = Head(code: heads.value(of: key))
        head.goesOn = true
        heads.update(key, head.code)
        key = Atoms.joined(key, words[used].atom)
        used += 1
      }
    }
    let start = Int32(parts.count)
    parts.append(contentsOf: words.dropFirst(used))
    let phrase = Phrase(
      rest: start..<Int32(parts.count),
      concept: Int32(number),
      kind: concept.kind,
      atom: concept.atom
    )
    if first.prefix > 0 {
      Self.link(phrase, to: key, in: &beginnings, &phrases)
    } else {
      Self.link(phrase, to: key, in: &heads, &phrases)
    }
  }

  /// Adds a phrase to those of a head: before those of older concepts, after those of its own.
  private static func link(
    _ phrase: Phrase,
    to key: Atom,
    in heads: inout AtomTable,
    _ phrases: inout [Phrase]
  ) {
    let place = Int32(phrases.count)
    phrases.append(phrase)
    var head = Head(code: heads.value(of: key))
    guard head.first >= 0, phrases[Int(head.first)].concept == phrase.concept else {
      phrases[Int(place)].next = head.first
      head.first = place
      heads.update(key, head.code)
      return
    }
    var last = Int(head.first)
    while phrases[last].next >= 0, phrases[Int(phrases[last].next)].concept == phrase.concept {
      last = Int(phrases[last].next)
    }
    phrases[Int(place)].next = phrases[last].next
    phrases[last].next = place
  }

  /// The phrases of a text, by place: those with a head of one word, of more, then those that begin with a part of a word.
  func matches(in text: Text) -> [Match] {
    var matches: [Match] = []
    matches.reserveCapacity(2 * text.tokens.count)
    text.tokens.withUnsafeBufferPointer { tokens in
      text.folded.withUnsafeBufferPointer { folded in
        let search = Search(tokens: tokens, folded: folded)
        for place in tokens.indices {
          addWhole(at: place, search, to: &matches)
          addBeginnings(at: place, search, to: &matches)
        }
      }
    }
    return matches
  }

  /// What is searched.
  private struct Search {
    let tokens: UnsafeBufferPointer<Token>
    let folded: UnsafeBufferPointer<UInt8>
  }

  private func addWhole(at start: Int, _ search: Search, to matches: inout [Match]) {
    let tokens = search.tokens
    var key = tokens[start].form
    var end = start + 1
    var longer = matches.count
    while true {
      let head = Head(code: heads.value(of: key))
      addChain(head.first, start..<end, search, to: &matches)
      if end == start + 1 { longer = matches.count }
      guard head.goesOn, end < tokens.count else { break }
      key = Atoms.joined(key, tokens[end].form)
      end += 1
    }
    if matches.count > longer + 1 {
      matches[longer...].sort { ($1.concept, $0.phrase) < ($0.concept, $1.phrase) }
    }
  }

  /// Where the lengths of the beginnings with some first letters stand.
  private func place(ofLengths start: Atom) -> Int { Int(start & Atom(lengths.count - 1)) }

  private func addBeginnings(at place: Int, _ search: Search, to matches: inout [Match]) {
    var hash = Atoms.seed
    var length: UInt32 = 0
    // The lengths that may still come, shifted by those that are done.
    var rest = shortLengths
    for letter in search.tokens[place].letters {
      hash = Atoms.adding(search.folded[letter], to: hash)
      length += 1
      rest >>= 1
      if length == Part.opening { rest |= lengths[self.place(ofLengths: hash)] >> length }
      if rest == 0, length >= Part.opening { return }
      guard rest & 1 == 1 else { continue }
      let head = Head(code: beginnings.value(of: hash))
      addChain(head.first, place..<place + 1, search, to: &matches)
    }
  }

  /// Adds those phrases of a head that go on as the text does.
  @inline(__always)
  private func addChain(
    _ first: Int32,
    _ head: Range<Int>,
    _ search: Search,
    to matches: inout [Match]
  ) {
    var index = Int(first)
    while index >= 0 {
      let phrase = phrases[index]
      if let end = match(phrase.rest, search.tokens, search.folded, from: head.upperBound) {
        matches.append(
          Match(
            concept: Int(phrase.concept),
            kind: phrase.kind,
            atom: phrase.atom,
            words: head.lowerBound..<end,
            phrase: index
          )
        )
      }
      index = Int(phrase.next)
    }
  }

  private func match(
    _ rest: Range<Int32>,
    _ tokens: UnsafeBufferPointer<Token>,
    _ folded: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int? {
    var place = start
    for index in rest {
      let part = parts[Int(index)]
      let last = part.afterGap ? place + 2 : place
      while place <= last, !fits(part, tokens, folded, place) { place += 1 }
      guard place <= last else { return nil }
      place += 1
    }
    return place
  }

  private func fits(
    _ part: Part,
    _ tokens: UnsafeBufferPointer<Token>,
    _ folded: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) -> Bool {
    guard place < tokens.count else { return false }
    let token = tokens[place]
    if part.prefix == 0 { return token.form == part.atom }
    guard token.letters.count >= part.prefix else { return false }
    var hash = Atoms.seed
    for letter in token.letters.prefix(part.prefix) {
      hash = Atoms.adding(folded[letter], to: hash)
    }
    return hash == part.atom
  }
}
