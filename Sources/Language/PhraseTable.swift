/// The phrases of a lexicon, found in a text in one pass.
struct PhraseTable: Sendable {
  /// A word of a phrase: a whole word, or the beginning of one.
  struct Part: Sendable {
    var atom: Atom
    /// How many letters of a word make the beginning; 0 for a whole word.
    var prefix: Int
    /// Whether up to two words may stand before it: a part written after `_`.
    var afterGap = false
  }

  private struct Phrase: Sendable {
    var parts: Range<Int>
    var concept: Int32
    var next: Int32
  }

  private var parts: [Part] = []
  private var phrases: [Phrase] = []
  private var firsts = AtomTable()
  /// The lengths of the beginnings that open a phrase, one bit each.
  private var prefixLengths: UInt32 = 0

  /// Adds a phrase that stands for a concept.
  mutating func add(_ words: [Part], concept: Int) {
    guard let first = words.first else { return }
    let start = parts.count
    parts.append(contentsOf: words)
    var key = first.atom
    if first.prefix > 0 {
      prefixLengths |= 1 << UInt32(min(first.prefix, 31))
      key = Atoms.joined(key, 1)
    }
    let old = firsts.value(of: key)
    firsts.update(key, Int32(phrases.count))
    phrases.append(Phrase(parts: start..<parts.count, concept: Int32(concept), next: old))
  }

  /// Reports every phrase of the text: its concept and its words.
  func search(_ text: Text, found: (_ phrase: Int, _ concept: Int, _ words: Range<Int>) -> Void) {
    for place in text.tokens.indices {
      let token = text.tokens[place]
      follow(firsts.value(of: token.form), in: text, at: place, found: found)
      var hash = Atoms.seed
      var length = 0
      for byte in text.folded[token.letters] {
        hash = Atoms.adding(byte, to: hash)
        length += 1
        if length < 32, prefixLengths >> UInt32(length) & 1 == 1 {
          follow(firsts.value(of: Atoms.joined(hash, 1)), in: text, at: place, found: found)
        }
      }
    }
  }

  private func follow(
    _ first: Int32,
    in text: Text,
    at place: Int,
    found: (_ phrase: Int, _ concept: Int, _ words: Range<Int>) -> Void
  ) {
    var index = first
    while index >= 0 {
      let phrase = phrases[Int(index)]
      if let end = match(phrase.parts.dropFirst(), in: text, from: place + 1) {
        found(Int(index), Int(phrase.concept), place..<end)
      }
      index = phrase.next
    }
  }

  private func match(_ rest: Range<Int>, in text: Text, from start: Int) -> Int? {
    var place = start
    for part in rest {
      let tries = parts[part].afterGap ? 3 : 1
      guard let hit = (place..<place + tries).first(where: { fits(parts[part], text, $0) }) else {
        return nil
      }
      place = hit + 1
    }
    return place
  }

  private func fits(_ part: Part, _ text: Text, _ place: Int) -> Bool {
    guard place < text.tokens.count else { return false }
    let token = text.tokens[place]
    if part.prefix == 0 { return token.form == part.atom }
    guard token.letters.count >= part.prefix else { return false }
    return Atoms.atom(text.folded[token.letters.prefix(part.prefix)]) == part.atom
  }
}
