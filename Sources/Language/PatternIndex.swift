/// Finds many word patterns in a text at once.
///
/// Every pattern belongs to a number of the caller's choosing (a topic, say). A lookup costs a few hash probes for each
/// word of the text, however many patterns there are.
public struct PatternIndex: Sendable {
  /// A pattern that was found.
  public struct Match: Hashable, Sendable {
    /// The number to which the pattern belongs.
    public let owner: Int
    /// Where the match begins in the text, in UTF-8 bytes.
    public let start: Int
    /// How telling the match is: letters of the pattern, and far more for each further word of a phrase.
    public let weight: Int
  }

  private struct Entry: Hashable {
    var owner: Int
    var words: [String]
    var isPrefix: Bool
  }

  private var entries: [Entry] = []
  // The place of each entry under its first word, whole or as the beginning of a word.
  private var whole: [String: [Int]] = [:]
  private var beginnings: [String: [Int]] = [:]
  // The entries of one word under each form of it that lacks one letter.
  private var slips: [String: [Int]] = [:]

  /// The shortest word in which one wrong letter is forgiven, in letters.
  public static let shortestForgiven = 6

  /// An index without patterns.
  public init() {}

  /// Adds a pattern for an owner.
  public mutating func add(_ pattern: WordPattern, owner: Int) {
    let isPrefix = pattern.text.hasSuffix("*")
    let words = FoldedText(pattern.text).words.map(\.text)
    guard let first = words.first else { return }
    let place = entries.count
    entries.append(Entry(owner: owner, words: words, isPrefix: isPrefix))
    if words.count == 1 && isPrefix {
      beginnings[first, default: []].append(place)
    } else {
      whole[first, default: []].append(place)
    }
    guard words.count == 1, first.utf8.count >= Self.shortestForgiven else { return }
    for form in Self.shortened(first) { slips[form, default: []].append(place) }
    slips[first, default: []].append(place)
  }

  /// The patterns in a text, in the order of the text; a slip counts only in a word that nothing else explains.
  public func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    for (position, word) in text.words.enumerated() {
      let before = found.count
      for place in whole[word.text] ?? [] where fits(entries[place], text, position) {
        found.append(match(place, word))
      }
      var beginning = word.text[...]
      while beginning.utf8.count >= 2 {
        for place in beginnings[String(beginning)] ?? [] { found.append(match(place, word)) }
        beginning.removeLast()
      }
      if found.count == before && word.text.utf8.count >= Self.shortestForgiven {
        for place in slipped(word.text) { found.append(match(place, word)) }
      }
    }
    return found
  }

  private func match(_ place: Int, _ word: FoldedText.Word) -> Match {
    let entry = entries[place]
    let letters = entry.words.reduce(0) { $0 + $1.utf8.count }
    return Match(
      owner: entry.owner,
      start: word.start,
      weight: letters + 20 * (entry.words.count - 1)
    )
  }

  private func fits(_ entry: Entry, _ text: FoldedText, _ position: Int) -> Bool {
    guard position + entry.words.count <= text.words.count else { return false }
    for offset in entry.words.indices.dropFirst() {
      let heard = text.words[position + offset].text
      let isLast = offset == entry.words.count - 1
      let same =
        isLast && entry.isPrefix
        ? heard.hasPrefix(entry.words[offset]) : heard == entry.words[offset]
      guard same else { return false }
    }
    return true
  }

  private func slipped(_ word: String) -> [Int] {
    var places: Set<Int> = []
    for form in [word] + Self.shortened(word) {
      for place in slips[form] ?? [] where Self.isOneSlip(word, entries[place].words[0]) {
        places.insert(place)
      }
    }
    return places.sorted()
  }

  /// Every form of a word that lacks one letter, but for the first.
  private static func shortened(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    return letters.indices.dropFirst().map { gap in
      var rest = letters
      rest.remove(at: gap)
      return String(decoding: rest, as: UTF8.self)
    }
  }

  /// Whether two different words are one letter apart: one wrong, missing, too many, or two swapped.
  static func isOneSlip(_ one: String, _ other: String) -> Bool {
    let a = Array(one.utf8)
    let b = Array(other.utf8)
    guard a.first == b.first, abs(a.count - b.count) <= 1, a != b else { return false }
    var head = 0
    while head < min(a.count, b.count) && a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head
      && a[a.count - 1 - tail] == b[b.count - 1 - tail]
    { tail += 1 }
    let restA = a.count - head - tail
    let restB = b.count - head - tail
    if restA <= 1 && restB <= 1 { return true }
    return restA == 2 && restB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }
}
