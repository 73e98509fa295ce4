/// The phrases of a lexicon, found in a text in one pass.
struct PhraseTable: Sendable {
  /// A word of a phrase: a whole word, or the beginning of one.
  struct Part: Sendable {
    var atom: Atom
    /// How many letters of a word make the beginning; 0 for a whole word.
    var prefix: Int
    /// Whether up to two words may stand before it: a part written after `_`.
    var afterGap = false

    /// Whether it is a whole word that follows at once.
    var isPlain: Bool { prefix == 0 && !afterGap }
  }

  private struct Phrase: Sendable {
    var rest: Range<Int32>
    var concept: Int32
    /// The next phrase that begins with the same words, -1 after the last.
    var next: Int32 = -1
  }

  private var parts: [Part] = []
  private var phrases: [Phrase] = []
  /// The first phrase that begins with a whole word, or with two.
  private var wholes = AtomTable(minimumCapacity: 1 << 13)
  /// The first phrase that begins with the beginning of a word.
  private var beginnings = AtomTable(minimumCapacity: 1 << 10)
  /// The lengths of these beginnings, one bit each.
  private var prefixLengths: UInt32 = 0

  /// Adds a phrase that stands for a concept; concepts come in rising order.
  mutating func add(_ words: [Part], concept: Int) {
    guard let first = words.first else { return }
    var key = first.atom
    var used = 1
    if first.prefix > 0 {
      prefixLengths |= 1 << UInt32(min(first.prefix, 31))
    } else if words.count > 1, words[1].isPlain {
      key = Atoms.joined(key, words[1].atom)
      used = 2
    }
    let start = Int32(parts.count)
    parts.append(contentsOf: words.dropFirst(used))
    let phrase = Phrase(rest: start..<Int32(parts.count), concept: Int32(concept))
    if first.prefix > 0 {
      Self.link(phrase, to: key, in: &beginnings, &phrases)
    } else {
      Self.link(phrase, to: key, in: &wholes, &phrases)
    }
  }

  /// Adds a phrase to those of a key: before those of older concepts, after those of its own.
  private static func link(
    _ phrase: Phrase,
    to key: Atom,
    in firsts: inout AtomTable,
    _ phrases: inout [Phrase]
  ) {
    let place = Int32(phrases.count)
    phrases.append(phrase)
    let first = firsts.insert(key, place)
    guard first != place else { return }
    guard phrases[Int(first)].concept == phrase.concept else {
      phrases[phrases.count - 1].next = first
      firsts.update(key, place)
      return
    }
    var last = Int(first)
    while phrases[last].next >= 0, phrases[Int(phrases[last].next)].concept == phrase.concept {
      last = Int(phrases[last].next)
    }
    phrases[phrases.count - 1].next = phrases[last].next
    phrases[last].next = place
  }

  /// Reports every phrase of the text: its number, its concept and its words.
  func search(_ text: Text, found: (_ phrase: Int, _ concept: Int, _ words: Range<Int>) -> Void) {
    text.tokens.withUnsafeBufferPointer { tokens in
      text.folded.withUnsafeBufferPointer { folded in
        for place in tokens.indices {
          let form = tokens[place].form
          let word = wholes.value(of: form)
          follow(word, place + 1, tokens, folded, from: place, found)
          if place + 1 < tokens.count {
            let pair = wholes.value(of: Atoms.joined(form, tokens[place + 1].form))
            follow(pair, place + 2, tokens, folded, from: place, found)
          }
          var hash = Atoms.seed
          var length: UInt32 = 0
          for letter in tokens[place].letters {
            hash = Atoms.adding(folded[letter], to: hash)
            length += 1
            guard length < 32, prefixLengths >> length & 1 == 1 else { continue }
            let beginning = beginnings.value(of: hash)
            follow(beginning, place + 1, tokens, folded, from: place, found)
          }
        }
      }
    }
  }

  /// Reports those of a chain of phrases that go on as the text does.
  @inline(__always)
  private func follow(
    _ first: Int32,
    _ next: Int,
    _ tokens: UnsafeBufferPointer<Token>,
    _ folded: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ found: (_ phrase: Int, _ concept: Int, _ words: Range<Int>) -> Void
  ) {
    var index = Int(first)
    while index >= 0 {
      let phrase = phrases[index]
      if let end = match(phrase.rest, tokens, folded, from: next) {
        found(index, Int(phrase.concept), start..<end)
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
