extension Lexicon {
  /// Reads a text: words, short forms written out, stems.
  public func read(_ bytes: [UInt8]) -> Text {
    let raw = Tokeniser(lang: lang).read(bytes)
    var text = Text()
    text.lead = raw.lead
    text.folded = raw.folded
    text.tokens.reserveCapacity(raw.tokens.count + 8)
    for token in raw.tokens { append(token, to: &text) }
    return text
  }

  /// Reads a text.
  public func read(_ string: String) -> Text { read(Array(string.utf8)) }

  private func append(_ token: Token, to text: inout Text) {
    let short = shorthand.value(of: token.form)
    if short >= 0 {
      expand(token, to: expansions[Int(short)], in: &text)
    } else if lang == .fr, let head = elision(token, in: text) {
      let letters = token.letters
      let middle = letters.lowerBound + head
      var first = token
      first.letters = letters.lowerBound..<middle
      first.after = .apostrophe
      var second = token
      second.letters = middle..<letters.upperBound
      finish(first, in: &text)
      append(second, to: &text)
    } else {
      finish(token, in: &text)
    }
  }

  private func expand(_ token: Token, to words: [[UInt8]], in text: inout Text) {
    for (index, word) in words.enumerated() {
      var piece = token
      piece.letters = text.folded.count..<text.folded.count + word.count
      text.folded.append(contentsOf: word)
      if index < words.count - 1 { piece.after = [] }
      piece.isNumber = word[0] < 0x3A
      finish(piece, in: &text)
    }
  }

  private func finish(_ token: Token, in text: inout Text) {
    var token = token
    text.folded.withUnsafeBufferPointer { folded in
      let letters = UnsafeBufferPointer(rebasing: folded[token.letters])
      token.form = Atoms.atom(letters)
      let lemma = lemmas.value(of: token.form)
      if lemma >= 0 {
        token.stem = lemmaStems[Int(lemma)]
      } else if token.isNumber {
        token.stem = token.form
      } else {
        token.stem = Atoms.atom(letters.prefix(Stemmer.stemLength(letters, lang: lang)))
      }
    }
    token.isContent = !functionWords.contains(token.form) && token.letters.count > 1
    text.tokens.append(token)
  }

  /// How many letters of a word are an elided word typed without its apostrophe: `jai`, `quaux`, `lattente`.
  private func elision(_ token: Token, in text: Text) -> Int? {
    let letters = text.folded[token.letters]
    guard letters.count > 2, let first = letters.first, !known.contains(token.form) else {
      return nil
    }
    let head: Int
    switch first {
    case UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "n"),
      UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "t"), UInt8(ascii: "c"):
      head = 1
    case UInt8(ascii: "q") where letters[letters.startIndex + 1] == UInt8(ascii: "u"): head = 2
    default: return nil
    }
    let rest = letters.dropFirst(head)
    guard let vowel = rest.first, "aeiouyh".utf8.contains(vowel),
      known.contains(Atoms.atom(rest))
    else { return nil }
    return head
  }
}
