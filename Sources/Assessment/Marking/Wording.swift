/// What the words of a text are, and how much of it is shown.
enum Wording {
  /// The longest quotation, in characters.
  static let longestQuote = 400

  /// The words of a text, in lower case and without French accents.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if let plain = letter(scalar) {
        word.append(plain)
      } else if !isAccent(scalar), !word.isEmpty {
        words.append(String(word))
        word.removeAll(keepingCapacity: true)
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }

  /// How many words a text has.
  static func count(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for scalar in text.unicodeScalars where !isAccent(scalar) {
      let isLetter = letter(scalar) != nil
      if isLetter && !isInside { count += 1 }
      isInside = isLetter
    }
    return count
  }

  /// A letter or a digit without its French accent; nothing for what stands between words.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) ? scalar : nil
    }
    if let plain = plain[scalar] { return plain }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil ? scalar : nil
  }

  /// Whether it is white space; properties are asked only where they must be, for they are slow.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Whether it is an accent that was typed after its letter.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The beginning of a text that is too long to quote whole.
  static func beginning(of text: String) -> String {
    // Characters take long to count, and are never more than bytes.
    text.utf8.count <= longestQuote ? text : String(text.prefix(longestQuote))
  }

  /// The sentence of the text in which a quotation stands; a quotation of one word says too little to compare.
  static func sentence(around quote: String, in text: String) -> String {
    guard let range = range(of: quote.utf8, in: text.utf8) else { return text }
    let (before, after) = (text[..<range.lowerBound], text[range.upperBound...])
    let start = before.unicodeScalars.lastIndex(where: endsSentence)
      .map(text.unicodeScalars.index(after:))
    let end = after.unicodeScalars.firstIndex(where: endsSentence)
    return String(text[(start ?? text.startIndex)..<(end ?? text.endIndex)])
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!", "…", ";", "\n": true
    default: false
    }
  }

  private static func range(
    of quote: String.UTF8View,
    in text: String.UTF8View
  ) -> Range<String.Index>? {
    guard let first = quote.first else { return nil }
    var rest = text[...]
    while let start = rest.firstIndex(of: first) {
      rest = text[start...]
      if rest.starts(with: quote) { return start..<text.index(start, offsetBy: quote.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y",
  ]
}
