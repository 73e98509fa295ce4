import Coding

/// Where a question stands in a reply, in UTF-8 bytes.
struct AskedClause {
  /// The clause in which it was found, of which the quotation may be a part.
  let range: Range<Int>
  /// The clause, and what follows it in its sentence ("What happened, that morning in August?").
  let withTail: Range<Int>
  /// The sentence before the one in which it stands.
  let sentenceBefore: Range<Int>

  init(_ evidence: Evidence, in text: String) {
    let before = text.utf8.prefix(evidence.start)
    let sentence = Self.start(in: before, after: \.endsSentence)
    func offset(_ place: String.Index) -> Int {
      text.utf8.distance(from: text.startIndex, to: place)
    }
    let last = offset(Self.end(of: evidence, in: text))
    range = offset(Self.start(of: evidence, in: text, sentence))..<last
    let rest = text.utf8.dropFirst(last)
    withTail = range.lowerBound..<offset(rest.firstIndex(where: \.endsSentence) ?? text.endIndex)
    let gap = text.utf8[..<sentence].lastIndex { !$0.endsSentence } ?? text.startIndex
    let previous = Self.start(in: text.utf8[..<gap], after: \.endsSentence)
    sentenceBefore = offset(previous)..<offset(sentence)
  }

  private static func start(
    in text: Substring.UTF8View,
    after isMark: (UInt8) -> Bool
  ) -> String.Index {
    text.lastIndex(where: isMark).map { text.index(after: $0) } ?? text.startIndex
  }

  /// Where the clause begins: a comma parts no question that began before it ("Qui était là, quand c'est arrivé ?" or "C'est
  /// laquelle, si vous voulez bien ?"), and no name from it ("And the bag, what happened?").
  private static func start(
    of evidence: Evidence,
    in text: String,
    _ sentence: String.Index
  ) -> String.Index {
    let quoted = firstWord(of: text[text.utf8.index(text.startIndex, offsetBy: evidence.start)...])
    if leaving.contains(quoted) || askingWords.contains(firstWord(of: text[sentence...])) {
      return sentence
    }
    let head = text.utf8.prefix(evidence.start)[sentence...]
    var start = self.start(in: head, after: \.isComma)
    while start > sentence {
      let rest = text.utf8[sentence..<text.utf8.index(before: start)]
      let piece = self.start(in: rest, after: \.isComma)
      let said = words(text[piece..<start])
      let isJoined = ["et", "and"].contains(firstWord(of: text[piece..<start]))
      guard said.count <= (isJoined ? 4 : 2) else { break }
      start = piece
    }
    return start
  }

  /// Where it ends: with the sentence, but for what follows an open question after a comma, unless that is a name
  /// ("What was he like, your granddad?") or goes on ("What's it like, to live from Friday to Friday?").
  private static func end(
    of evidence: Evidence,
    in text: String
  ) -> String.Index {
    let rest = text.utf8.dropFirst(evidence.start + evidence.quote.utf8.count)
    let end = rest.firstIndex(where: \.endsSentence) ?? text.endIndex
    guard evidence.code == .openQuestion || evidence.code == .valuesQuestion else { return end }
    guard rest.startIndex < end else { return end }
    let tail = text[rest.startIndex..<end]
    let belongs = joining.contains(firstWord(of: tail)) || words(tail).count <= 2
    return belongs ? end : rest.startIndex
  }

  private static func words(_ text: Substring) -> [Substring] { text.split { !$0.isLetter } }

  private static func firstWord(of text: Substring) -> String {
    text.drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased()
  }

  /// The words with which what follows a comma goes on with a question.
  private static let joining: Set<String> = [
    "de", "d", "quand", "lorsque", "que", "qu", "si", "when", "if", "to", "that", "while",
  ]

  /// The words with which what leaves the choice follows a question ("Which one is it, if you'd like to tell me?").
  private static let leaving: Set<String> = ["si", "if"]

  /// The words with which a question begins that asks for more than yes or no.
  private static let askingWords: Set<String> = [
    "qui", "que", "qu", "quoi", "quand", "où", "ou", "comment", "pourquoi", "combien", "quel",
    "quelle", "quels", "quelles", "who", "what", "when", "where", "how", "why", "which",
  ]
}

extension UInt8 {
  /// Whether it is a mark that ends a sentence.
  var endsSentence: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// Whether it is a comma.
  fileprivate var isComma: Bool { self == UInt8(ascii: ",") }
}

extension Evidence {
  /// Where it stands in the reply, in UTF-8 bytes.
  var range: Range<Int> { start..<(start + quote.utf8.count) }
}
