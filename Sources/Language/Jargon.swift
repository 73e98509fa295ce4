/// Words of medicine that a patient would not use.
public struct Jargon: Sendable {
  /// The words of one language.
  private struct Words {
    var whole: Set<String> = []
    var beginnings: Set<String> = []
    var endings: Set<String> = []
    // Phrases under their first word.
    var phrases: [String: [[String]]] = [:]
    var longestBeginning = 0
  }

  private var words: [Lang: Words] = [:]

  /// The longest word that can only be an abbreviation; it counts only in capitals.
  private static let abbreviation = 4
  /// The shortest word of which the ending is looked at.
  private static let shortestLearned = 7

  /// The words of some lexicons, named `fr/jargon.txt`, with their texts.
  public init(files: [String: String]) {
    for lang in Lang.allCases {
      for line in (files["\(lang.rawValue)/jargon.txt"] ?? "").split(separator: "\n") {
        let body = line.prefix { $0 != "#" }
        let forms = body.split(separator: ":", maxSplits: 1).last ?? ""
        for form in forms.split(separator: ",") { add(String(form.filter { $0 != "\t" }), lang) }
      }
    }
  }

  private mutating func add(_ form: String, _ lang: Lang) {
    let form = form.split(separator: " ").joined(separator: " ")
    let texts = FoldedText(form).texts
    guard let first = texts.first else { return }
    if texts.count > 1 {
      guard !form.hasSuffix("*") else { return }
      words[lang, default: Words()].phrases[first, default: []].append(texts)
    } else if form.hasSuffix("*") {
      words[lang, default: Words()].beginnings.insert(first)
      let longest = words[lang]?.longestBeginning ?? 0
      words[lang]?.longestBeginning = max(longest, first.count)
    } else if form.hasPrefix("*") {
      words[lang, default: Words()].endings.insert(first)
    } else {
      words[lang, default: Words()].whole.insert(first)
    }
  }

  /// The clinician's words in a text, each once, as they stand there.
  ///
  /// What stands between quotation marks is somebody else's word.
  public func words(in text: String, _ lang: Lang) -> [String] {
    guard let known = words[lang] else { return [] }
    let own = Self.withoutQuotations(text)
    let folded = FoldedText(own)
    let texts = folded.texts
    let bytes = Array(own.utf8)
    var found: [String] = []
    for (place, word) in texts.enumerated() {
      var end = place
      if let phrase = known.phrases[word]?.first(where: { texts[place...].starts(with: $0) }) {
        end += phrase.count - 1
      } else {
        let start = folded.words[place].start
        let isCapital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
        guard Self.isKnown(word, isCapital: isCapital, known) else { continue }
      }
      let from = folded.words[place].start
      let to = end + 1 < texts.count ? folded.words[end + 1].start : bytes.count
      let phrase = String(decoding: bytes[from..<to], as: UTF8.self).prefixOfWords
      if !found.contains(phrase) { found.append(phrase) }
    }
    return found
  }

  private static func isKnown(_ word: String, isCapital: Bool, _ known: Words) -> Bool {
    if known.whole.contains(word) { return word.count > abbreviation || isCapital }
    guard word.count > abbreviation else { return false }
    let letters = Array(word)
    for count in stride(from: min(letters.count, known.longestBeginning), to: 3, by: -1)
    where known.beginnings.contains(String(letters[..<count])) {
      return true
    }
    guard letters.count >= shortestLearned else { return false }
    return (3..<letters.count).contains { known.endings.contains(String(letters[$0...])) }
  }

  private static func withoutQuotations(_ text: String) -> String {
    var result = ""
    var closing: Character?
    for character in text {
      if let end = closing {
        if character == end { closing = nil }
        result.append(" ")
      } else if let end = quotations[character] {
        closing = end
        result.append(" ")
      } else {
        result.append(character)
      }
    }
    return result
  }

  // What opens a quotation, and what closes it.
  private static let quotations: [Character: Character] = [
    "«": "»", "“": "”", "\"": "\"", "‘": "’",
  ]
}

extension String {
  /// The text without what stands after its last letter or digit.
  fileprivate var prefixOfWords: String {
    guard let last = lastIndex(where: { $0.isLetter || $0.isNumber }) else { return self }
    return String(self[...last])
  }
}
