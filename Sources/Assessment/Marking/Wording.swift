import Coding
import Transcript

/// What is the same wording, and how much of it is shown.
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
  static func beginning(of text: String) -> String { String(text.prefix(longestQuote)) }

  /// Whether two texts are the same but for a word or two: at least four words in five shared.
  static func isNear(_ left: [String], _ right: [String]) -> Bool {
    if left == right { return true }
    let (left, right) = (Set(left), Set(right))
    let shared = left.intersection(right).count
    let all = left.count + right.count - shared
    return all > 0 && shared * 5 >= all * 4
  }

  /// The sentence of the text in which a quotation stands; a quotation of one word says too little to compare.
  static func sentence(around quote: String, in text: String) -> String {
    guard !quote.isEmpty, let range = range(of: quote, in: text) else { return text }
    let ends: Set<Character> = [".", "?", "!", "…", ";", "\n"]
    let start =
      text[..<range.lowerBound].lastIndex { ends.contains($0) }
      .map(text.index(after:)) ?? text.startIndex
    let end = text[range.upperBound...].firstIndex { ends.contains($0) } ?? text.endIndex
    return String(text[start..<end])
  }

  private static func range(of quote: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(quote),
        let end = text.index(start, offsetBy: quote.count, limitedBy: text.endIndex)
      {
        return start..<end
      }
      start = text.index(after: start)
    }
    return nil
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y",
  ]
}

extension Talk {
  /// Marks what was said before in nearly the same words, so that no formula pays twice.
  mutating func markRepetitions() {
    var said: [Code: [[String]]] = [:]
    var replies: [[String]] = []
    for index in exchanges.indices {
      let coded = exchanges[index].reply.coded
      let text = Wording.beginning(of: coded.text)
      let whole = Wording.words(text)
      exchanges[index].repeatedWhole =
        !whole.isEmpty && replies.contains { Wording.isNear($0, whole) }
      replies.append(whole)
      for code in exchanges[index].acts {
        let quote = coded.evidence.first { $0.code == code }?.quote ?? text
        let words = Wording.words(Wording.sentence(around: quote, in: text))
        if said[code, default: []].contains(where: { Wording.isNear($0, words) }) {
          exchanges[index].repeated.insert(code)
        } else {
          said[code, default: []].append(words)
        }
      }
    }
  }
}
