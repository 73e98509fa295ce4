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
    reader.texts(node).filter { word in
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
    // Most patterns are words of small letters, which need no table of Unicode's.
    if !pattern.isEmpty, pattern.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return true }
    let words = pattern.split { $0.isWhitespace }
    return words.allSatisfy { word in
      let letters = word.last == "*" ? word.dropLast() : word
      return !FoldedText(String(letters)).words.isEmpty
        && letters.allSatisfy { $0.isLetter || $0.isNumber || "'’-".contains($0) }
    }
  }
}
