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

  private struct Entry: Hashable {
    var owner: Int
    var words: [[UInt8]]
    var isPrefix: Bool

    var letters: Int { words.reduce(0) { $0 + $1.count } }
  }

  private var entries: [Entry] = []
  // The place of each entry under its first word, whole or as the beginning of a word, or under its first two words:
  // hundreds of phrases begin with the same one.
  private var whole = Places()
  private var beginnings = Places()
  private var pairs = Places()
  // The entries of one word under each form of it that lacks one letter.
  private var slips = Places()
  // The words of all patterns, those inside phrases too: typed, they are no slips of others.
  private var known = AtomTable()

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
    let words = text.words.map { Array(text.letters($0)) }
    guard let first = words.first else { return }
    let place = entries.count
    let key = Self.key(Fingerprint(first).value, group)
    for word in words { known.insert(Fingerprint(word).value, 1) }
    entries.append(Entry(owner: owner, words: words, isPrefix: isPrefix))
    if words.count == 1 && isPrefix {
      beginnings.add(place, under: key)
    } else if words.count > (isPrefix ? 2 : 1) {
      pairs.add(place, under: Atoms.joined(key, Fingerprint(words[1]).value))
    } else {
      whole.add(place, under: key)
    }
    guard words.count == 1, first.count >= Self.shortestForgiven else { return }
    for form in [Fingerprint(first).value] + Self.shortened(first[...]) {
      slips.add(place, under: Self.key(form, group))
    }
  }

  private static func key(_ fingerprint: UInt64, _ group: Int?) -> UInt64 {
    group.map { Atoms.joined(fingerprint, UInt64(truncatingIfNeeded: $0)) } ?? fingerprint
  }

  /// The patterns in a text, in the order of the text; a slip counts only in a word that nothing else explains.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - groups: the groups of which the patterns are looked for, too.
  /// - Returns: what was found.
  public func matches(in text: FoldedText, groups: [Int] = []) -> [Match] {
    let groups = [nil] + groups.map(Optional.init)
    var found: [Match] = []
    for (position, word) in text.words.enumerated() {
      let before = found.count
      let letters = text.letters(word)
      var fingerprint = Fingerprint()
      for (count, letter) in letters.enumerated() {
        fingerprint.add(letter)
        guard count >= 1 else { continue }
        for group in groups {
          for place in beginnings[Self.key(fingerprint.value, group)]
          where letters.starts(with: entries[place].words[0]) {
            found.append(match(place, position, word))
          }
        }
      }
      for group in groups {
        for place in whole[Self.key(fingerprint.value, group)]
        where fits(entries[place], text, position) {
          found.append(match(place, position, word))
        }
      }
      if position + 1 < text.words.count {
        let next = Fingerprint(text.letters(text.words[position + 1])).value
        for group in groups {
          for place in pairs[Atoms.joined(Self.key(fingerprint.value, group), next)]
          where fits(entries[place], text, position) {
            found.append(match(place, position, word))
          }
        }
      }
      if found.count == before, letters.count >= Self.shortestForgiven,
        !known.contains(fingerprint.value)
      {
        for group in groups {
          for place in slipped(letters, fingerprint.value, group) {
            found.append(match(place, position, word))
          }
        }
      }
    }
    return found
  }

  private func match(_ place: Int, _ position: Int, _ word: FoldedText.Word) -> Match {
    let entry = entries[place]
    return Match(
      owner: entry.owner,
      start: word.start,
      words: position..<position + entry.words.count,
      weight: entry.letters + Self.furtherWord * (entry.words.count - 1)
    )
  }

  private func fits(_ entry: Entry, _ text: FoldedText, _ position: Int) -> Bool {
    guard position + entry.words.count <= text.words.count else { return false }
    for (offset, word) in entry.words.enumerated() {
      let heard = text.letters(text.words[position + offset])
      let isLast = offset == entry.words.count - 1
      let same = isLast && entry.isPrefix ? heard.starts(with: word) : heard.elementsEqual(word)
      guard same else { return false }
    }
    return true
  }

  private func slipped(
    _ word: ArraySlice<UInt8>,
    _ fingerprint: UInt64,
    _ group: Int?
  ) -> [Int] {
    var places: [Int] = []
    for form in [fingerprint] + Self.shortened(word) {
      for place in slips[Self.key(form, group)]
      where !places.contains(place) && Self.isOneSlip(word, entries[place].words[0][...]) {
        places.append(place)
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

/// Places of entries under fingerprints.
private struct Places: Sendable {
  private var lists = AtomTable()
  private var places: [[Int]] = []

  /// Adds a place after the others of a fingerprint.
  mutating func add(_ place: Int, under fingerprint: UInt64) {
    let list = Int(lists.insert(fingerprint, Int32(places.count)))
    if list == places.count { places.append([]) }
    places[list].append(place)
  }

  /// The places of a fingerprint, in the order in which they were added.
  subscript(fingerprint: UInt64) -> [Int] {
    let list = lists.value(of: fingerprint)
    return list < 0 ? [] : places[Int(list)]
  }
}
