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
    var key: Atom
    var rest: Range<Int32>
    var concept: Int32
  }

  private var parts: [Part] = []
  /// The phrases, those with one key together.
  private var phrases: [Phrase] = []
  /// The first phrase of a key: one word, two words, or the beginning of a word.
  private var firsts = AtomTable()
  /// The lengths of the beginnings that open a phrase, one bit each.
  private var prefixLengths: UInt32 = 0

  /// Adds a phrase that stands for a concept.
  mutating func add(_ words: [Part], concept: Int) {
    guard let first = words.first else { return }
    var key = first.atom
    var used = 1
    if first.prefix > 0 {
      prefixLengths |= 1 << UInt32(min(first.prefix, 31))
      key = Atoms.joined(key, 1)
    } else if words.count > 1, words[1].isPlain {
      key = Atoms.joined(key, words[1].atom)
      used = 2
    }
    let start = Int32(parts.count)
    parts.append(contentsOf: words.dropFirst(used))
    phrases.append(
      Phrase(key: key, rest: start..<Int32(parts.count), concept: Int32(concept))
    )
  }

  /// Makes the table ready for searching.
  mutating func close() {
    phrases.sort { ($0.key, $1.concept) < ($1.key, $0.concept) }
    firsts = AtomTable(minimumCapacity: phrases.count)
    for (place, phrase) in phrases.enumerated() { firsts.insert(phrase.key, Int32(place)) }
  }

  /// Reports every phrase of the text: its number, its concept and its words.
  func search(_ text: Text, found: (_ phrase: Int, _ concept: Int, _ words: Range<Int>) -> Void) {
    text.tokens.withUnsafeBufferPointer { tokens in
      text.folded.withUnsafeBufferPointer { folded in
        for place in tokens.indices {
          let form = tokens[place].form
          follow(form, place + 1, tokens, folded, from: place, found)
          if place + 1 < tokens.count {
            follow(
              Atoms.joined(form, tokens[place + 1].form),
              place + 2,
              tokens,
              folded,
              from: place,
              found
            )
          }
          var hash = Atoms.seed
          var length: UInt32 = 0
          for letter in tokens[place].letters {
            hash = Atoms.adding(folded[letter], to: hash)
            length += 1
            guard length < 32, prefixLengths >> length & 1 == 1 else { continue }
            follow(Atoms.joined(hash, 1), place + 1, tokens, folded, from: place, found)
          }
        }
      }
    }
  }

  @inline(__always)
  private func follow(
    _ key: Atom,
    _ next: Int,
    _ tokens: UnsafeBufferPointer<Token>,
    _ folded: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ found: (_ phrase: Int, _ concept: Int, _ words: Range<Int>) -> Void
  ) {
    var index = Int(firsts.value(of: key))
    guard index >= 0 else { return }
    while index < phrases.count, phrases[index].key == key {
      if let end = match(phrases[index].rest, tokens, folded, from: next) {
        found(index, Int(phrases[index].concept), start..<end)
      }
      index += 1
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
