import Language

/// Reads the words by which topics and facts are recognised.
struct WordsReader {
  let reader: NodeReader

  /// The words among the fields of a mapping.
  func words(_ fields: Fields) -> WrittenWords {
    WrittenWords(
      words: fields["words"].map { words($0) } ?? [],
      groups: fields.texts("words_of")
    )
  }

  /// A list of words and phrases; complains of those that can't be recognised.
  func words(_ node: YAMLNode) -> [Marked<String>] {
    let words = reader.texts(node)
    if words.allSatisfy({ Self.isGood($0.value) }) { return words }
    return words.filter { word in
      let isGood = Self.isGood(word.value)
      if !isGood { reader.complain(.badWord(word.value), at: word.at) }
      return isGood
    }
  }

  /// Words by names, in the order of the file.
  func wordsByName(_ entries: [YAMLNode.Entry]) -> [SharedDocument.Words] {
    entries.map { entry in
      SharedDocument.Words(name: reader.name(entry.key).value, words: words(entry.value))
    }
  }

  /// Whether a pattern is of words, with the star at the end of a word if at all.
  static func isGood(_ pattern: String) -> Bool {
    if let isGood = isGoodPlainly(pattern) { return isGood }
    let words = pattern.split { $0.isWhitespace }
    return words.allSatisfy { word in
      let letters = word.last == "*" ? word.dropLast() : word
      return !FoldedText(String(letters)).words.isEmpty
        && letters.allSatisfy { $0.isLetter || $0.isNumber || "'’-".contains($0) }
    }
  }

  /// The same for the patterns that nearly all are: of Latin letters, digits, spaces and the signs that belong to words,
  /// which need no table of Unicode's; nil for any other.
  private static func isGoodPlainly(_ pattern: String) -> Bool? {
    var isGood = true
    var (hasLetters, hasSigns, hasStar) = (false, false, false)
    func endWord() {
      if hasSigns || hasStar, !hasLetters { isGood = false }
      (hasLetters, hasSigns, hasStar) = (false, false, false)
    }
    for scalar in pattern.unicodeScalars {
      switch scalar.value {
      case 0x20:
        endWord()
        continue
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0x152,
        0x153:
        if hasStar { isGood = false }
        hasLetters = true
      case 0x27, 0x2019, 0x2D:
        if hasStar { isGood = false }
        hasSigns = true
      case 0x2A:
        if hasStar { isGood = false }
        hasStar = true
      default: return nil
      }
    }
    endWord()
    return isGood
  }
}
