extension Lexicon {
  /// Reads a text: words, short forms written out, stems.
  public func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Text {
    var text = Tokeniser(lang: lang).read(bytes)
    for place in text.tokens.indices {
      let word = words.word(text.tokens[place].form)
      if word.map({ $0.expansion >= 0 }) ?? false || elision(text.tokens[place], word, in: text) > 0
      {
        // From here on the words move: some become two or more.
        let rest = text.tokens[place...]
        text.tokens.removeSubrange(place...)
        for token in rest { append(token, to: &text) }
        break
      }
      finish(&text.tokens[place], word, text.folded)
    }
    return text
  }

  /// Reads a text.
  public func read(_ bytes: [UInt8]) -> Text { bytes.withUnsafeBufferPointer { read($0) } }

  /// Reads a text.
  public func read(_ string: String) -> Text {
    var string = string
    return string.withUTF8 { read($0) }
  }

  private func append(_ token: Token, to text: inout Text) {
    let word = words.word(token.form)
    if let word, word.expansion >= 0 {
      for piece in pieces(of: token, expansions[Int(word.expansion)], in: &text) {
        append(finished: piece, to: &text)
      }
      return
    }
    let head = elision(token, word, in: text)
    guard head > 0 else {
      var token = token
      finish(&token, word, text.folded)
      text.tokens.append(token)
      return
    }
    let letters = token.letters
    let middle = letters.lowerBound + head
    var first = token
    first.letters = letters.lowerBound..<middle
    first.after = .apostrophe
    append(finished: first, to: &text)
    var second = token
    second.letters = middle..<letters.upperBound
    append(finished: second, to: &text)
  }

  /// The words that a short form stands for, in its place.
  private func pieces(of token: Token, _ words: [[UInt8]], in text: inout Text) -> [Token] {
    words.enumerated().map { index, word in
      var piece = token
      piece.letters = text.folded.count..<text.folded.count + word.count
      text.folded.append(contentsOf: word)
      if index < words.count - 1 { piece.after = [] }
      piece.isNumber = word[0] < 0x3A
      return piece
    }
  }

  /// Appends a word that is a part of what was typed.
  private func append(finished token: Token, to text: inout Text) {
    var token = token
    token.form = Atoms.atom(text.folded[token.letters])
    finish(&token, words.word(token.form), text.folded)
    text.tokens.append(token)
  }

  /// Sets the stem of a word and whether it carries content.
  private func finish(_ token: inout Token, _ word: WordTable.Word?, _ folded: [UInt8]) {
    if let word, word.stem != Atoms.none {
      token.stem = word.stem
    } else if token.isNumber {
      token.stem = token.form
    } else {
      token.stem = folded.withUnsafeBufferPointer { folded in
        let letters = UnsafeBufferPointer(rebasing: folded[token.letters])
        let length = stemmer.stemLength(letters)
        return length == letters.count ? token.form : Atoms.atom(letters.prefix(length))
      }
    }
    token.isContent = token.letters.count > 1 && !(word?.isFunction ?? false)
  }

  /// How many letters of a word are an elided word typed without its apostrophe: `jai`, `quaux`, `lattente`; 0 where none are.
  private func elision(_ token: Token, _ word: WordTable.Word?, in text: Text) -> Int {
    guard lang == .fr, token.letters.count > 2, !(word?.isKnown ?? false) else { return 0 }
    let letters = text.folded[token.letters]
    let head: Int
    switch letters[letters.startIndex] {
    case UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "n"),
      UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "t"), UInt8(ascii: "c"):
      head = 1
    case UInt8(ascii: "q") where letters[letters.startIndex + 1] == UInt8(ascii: "u"): head = 2
    default: return 0
    }
    let rest = letters.dropFirst(head)
    guard let vowel = rest.first, "aeiouyh".utf8.contains(vowel), knows(Atoms.atom(rest)) else {
      return 0
    }
    return head
  }
}
