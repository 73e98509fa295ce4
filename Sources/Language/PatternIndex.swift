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
    /// The places of its words among those of the text.
    public let words: Range<Int>
    /// How telling the match is: letters of the pattern, and far more for each further word of a phrase.
    public let weight: Int
  }

  private struct Entry {
    var owner: Int32
    /// The first of its words among those of all entries.
    var first: Int32
    var count: Int32
    /// How many letters its words have.
    var letters: Int32
    var isPrefix: Bool
  }

  private var entries: [Entry] = []
  // The words of all entries one after the other, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  // The place of each entry under the beginning of a word that it is, or under its first words, one, two or three of
  // them: hundreds of phrases begin with the same one, and dozens with the same two.
  private var beginnings = Places()
  private var runs = Array(repeating: Places(), count: longestRun)
  // The entries of one word under each form of it that lacks one letter.
  private var slips = Places()
  // The words of all patterns, those inside phrases too: typed, they are no slips of others.
  private var known = AtomTable()

  /// By how many words phrases are told apart before they are compared.
  private static let longestRun = 3

  /// The shortest word in which one wrong letter is forgiven, in letters.
  public static let shortestForgiven = 6

  /// What each further word of a phrase is worth, in letters.
  public static let furtherWord = 20

  /// An index without patterns.
  public init() {}

  /// Adds a pattern for an owner, its short forms spelled out as those of the texts are.
  ///
  /// - Parameters:
  ///   - pattern: the pattern.
  ///   - owner: its owner.
  ///   - forms: the short forms.
  ///   - group: the group in which alone it is looked for; none where it is looked for in every text.
  public mutating func add(
    _ pattern: WordPattern,
    owner: Int,
    forms: ShortForms,
    group: Int? = nil
  ) {
    let isPrefix = pattern.text.hasSuffix("*")
    let text = FoldedText(pattern.text).spelledOut(forms)
    let words = text.words.map { text.letters($0) }
    guard let first = words.first else { return }
    let place = Int32(entries.count)
    let key = Fingerprint(first).value
    entries.append(
      Entry(
        owner: Int32(owner),
        first: Int32(ends.count - 1),
        count: Int32(words.count),
        letters: Int32(words.reduce(0) { $0 + $1.count }),
        isPrefix: isPrefix
      )
    )
    for word in words {
      known.insert(Fingerprint(word).value, 1)
      bytes += word
      ends.append(Int32(bytes.count))
    }
    let length = min(isPrefix ? words.count - 1 : words.count, Self.longestRun)
    if length == 0 {
      beginnings.add(place, under: key, in: group)
    } else {
      let run = words[1..<length].reduce(key) { Atoms.joined($0, Fingerprint($1).value) }
      runs[length - 1].add(place, under: run, in: group)
    }
    guard words.count == 1, first.count >= Self.shortestForgiven else { return }
    for form in [key] + Self.shortened(first) { slips.add(place, under: form, in: group) }
  }

  /// The patterns in a text, in the order of the text; a slip counts only in a word that nothing else explains.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - groups: the groups of which the patterns are looked for, too.
  /// - Returns: what was found.
  public func matches(in text: FoldedText, groups: [Int] = []) -> [Match] {
    var found: [Match] = []
    let words = text.words
    let prints = words.map { Fingerprint(text.letters($0)).value }
    for (position, word) in words.enumerated() {
      let before = found.count
      let letters = text.letters(word)
      var fingerprint = Fingerprint()
      for (count, letter) in letters.enumerated() {
        fingerprint.add(letter)
        guard count >= 1 else { continue }
        beginnings.visit(under: fingerprint.value, groups) { place in
          if letters.starts(with: self.letters(of: entries[place].first)) {
            found.append(match(place, position, word))
          }
        }
      }
      var run = prints[position]
      for length in 0..<min(Self.longestRun, words.count - position) {
        if length > 0 { run = Atoms.joined(run, prints[position + length]) }
        runs[length].visit(under: run, groups) { place in
          if fits(entries[place], text, position) { found.append(match(place, position, word)) }
        }
      }
      if found.count == before, letters.count >= Self.shortestForgiven,
        !known.contains(prints[position])
      {
        for place in slipped(letters, prints[position], groups) {
          found.append(match(place, position, word))
        }
      }
    }
    return found
  }

  private func match(_ place: Int, _ position: Int, _ word: FoldedText.Word) -> Match {
    let entry = entries[place]
    return Match(
      owner: Int(entry.owner),
      start: word.start,
      words: position..<position + Int(entry.count),
      weight: Int(entry.letters) + Self.furtherWord * (Int(entry.count) - 1)
    )
  }

  /// The letters of a word of an entry.
  private func letters(of word: Int32) -> ArraySlice<UInt8> {
    bytes[Int(ends[Int(word)])..<Int(ends[Int(word) + 1])]
  }

  private func fits(_ entry: Entry, _ text: FoldedText, _ position: Int) -> Bool {
    guard position + Int(entry.count) <= text.words.count else { return false }
    for offset in 0..<entry.count {
      let heard = text.letters(text.words[position + Int(offset)])
      let word = letters(of: entry.first + offset)
      let isLast = offset == entry.count - 1
      let same = isLast && entry.isPrefix ? heard.starts(with: word) : heard.elementsEqual(word)
      guard same else { return false }
    }
    return true
  }

  /// The entries of one word of which a word is a slip, in the order in which they were added.
  private func slipped(
    _ word: ArraySlice<UInt8>,
    _ fingerprint: UInt64,
    _ groups: [Int]
  ) -> [Int] {
    var places: [Int] = []
    for form in [fingerprint] + Self.shortened(word) {
      slips.visit(under: form, groups) { place in
        if !places.contains(place), Self.isOneSlip(word, letters(of: entries[place].first)) {
          places.append(place)
        }
      }
    }
    return places.sorted()
  }

  /// The fingerprint of every form of a word that lacks one letter, but for the first.
  private static func shortened(_ word: ArraySlice<UInt8>) -> [UInt64] {
    var head = Fingerprint(word.prefix(1))
    return word.indices.dropFirst().map { gap in
      var form = head
      for letter in word[(gap + 1)...] { form.add(letter) }
      head.add(word[gap])
      return form.value
    }
  }

  /// Whether a typed word is one letter away from another: one wrong, missing, too many, or two swapped.
  ///
  /// A letter more at the end makes another word ("brought" is not "Brough"), unless it is an ending of number or gender.
  private static func isOneSlip(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    if one.count > other.count, one.starts(with: other), let last = one.last {
      return one.count == other.count + 1 && "sex".utf8.contains(last)
    }
    guard one.first == other.first, abs(one.count - other.count) <= 1, one != other else {
      return false
    }
    let head = zip(one, other).prefix { $0 == $1 }.count
    let restOne = one.dropFirst(head)
    let restOther = other.dropFirst(head)
    let tail = zip(restOne.reversed(), restOther.reversed()).prefix { $0 == $1 }.count
    let a = restOne.dropLast(tail)
    let b = restOther.dropLast(tail)
    if a.count <= 1 && b.count <= 1 { return true }
    return a.count == 2 && a.elementsEqual(b.reversed())
  }
}

/// Places of entries under fingerprints, for every text or for a group.
private struct Places: Sendable {
  /// The places under one fingerprint, of one group or of none.
  private struct List {
    // The first and the last of its links, -1 where there is none.
    var first: Int32 = -1
    var last: Int32 = -1
    /// Whether some group has places under the fingerprint.
    var hasGroups = false
  }

  private struct Link {
    var place: Int32
    var next: Int32 = -1
  }

  private var numbers = AtomTable()
  private var lists: [List] = []
  private var links: [Link] = []

  /// Adds a place after the others of a fingerprint.
  mutating func add(_ place: Int32, under fingerprint: UInt64, in group: Int?) {
    var list = number(of: fingerprint)
    if let group {
      lists[list].hasGroups = true
      list = number(of: Self.key(fingerprint, group))
    }
    let link = Int32(links.count)
    links.append(Link(place: place))
    if lists[list].last >= 0 {
      links[Int(lists[list].last)].next = link
    } else {
      lists[list].first = link
    }
    lists[list].last = link
  }

  /// Hands on the places of a fingerprint in the order in which they were added: those for every text, then those of
  /// each group.
  ///
  /// Most fingerprints have none, and few of the others have some in groups: one look-up tells.
  @inline(__always)
  func visit(under fingerprint: UInt64, _ groups: [Int], _ each: (Int) -> Void) {
    let number = numbers.value(of: fingerprint)
    guard number >= 0 else { return }
    let list = lists[Int(number)]
    visit(from: list.first, each)
    guard list.hasGroups else { return }
    for group in groups {
      let own = numbers.value(of: Self.key(fingerprint, group))
      if own >= 0 { visit(from: lists[Int(own)].first, each) }
    }
  }

  @inline(__always)
  private func visit(from first: Int32, _ each: (Int) -> Void) {
    var link = first
    while link >= 0 {
      each(Int(links[Int(link)].place))
      link = links[Int(link)].next
    }
  }

  /// The number of the list of a key.
  private mutating func number(of key: UInt64) -> Int {
    let number = Int(numbers.insert(key, Int32(lists.count)))
    if number == lists.count { lists.append(List()) }
    return number
  }

  private static func key(_ fingerprint: UInt64, _ group: Int) -> UInt64 {
    Atoms.joined(fingerprint, UInt64(truncatingIfNeeded: group))
  }
}
