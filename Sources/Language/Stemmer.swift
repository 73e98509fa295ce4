/// A light stemmer for folded words.
///
/// Snowball's stemmers need the accents that a learner in a hurry leaves out, and take a microsecond a word; these
/// suffix tables read `écoutée`, `ecoutee` and `écouter` as one word, without a copy. Irregular forms are the lemma
/// table's.
struct Stemmer {
  private let lang: Lang
  private let suffixes: SuffixTree
  /// Ends of stems that are a suffix in one form and a part of the stem in another.
  private let endings = SuffixTree("iq enc anc iv abl ibl")

  /// The stemmer of a language.
  init(lang: Lang) {
    self.lang = lang
    suffixes = SuffixTree(lang == .fr ? Self.french : Self.english)
  }

  /// The length of the stem of a folded word.
  func stemLength(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    guard word.count > 3 else { return word.count }
    var length = word.count - suffixes.longest(endOf: word, keeping: 3)
    // `carri-ed`, `carry`; `mange-ait`, `mang-e`; `marqu-ez`, `marq-ue`; `appuy-ez`, `appu-ie`.
    while length > 3, isLoose(word[length - 1]) { length -= 1 }
    // `commenc-ez`, `comm-ence`; `expliqu-ez`, `expl-ique`.
    if lang == .fr {
      length -= endings.longest(endOf: UnsafeBufferPointer(rebasing: word[..<length]), keeping: 3)
    }
    // A doubled last consonant is one: `appell-e`, `stopp-ed`.
    if length > 3, word[length - 1] == word[length - 2] { length -= 1 }
    return length
  }

  /// Whether a letter at the end of a stem comes and goes with the suffix.
  private func isLoose(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "i"), UInt8(ascii: "y"): true
    case UInt8(ascii: "e"), UInt8(ascii: "u"): lang == .fr
    default: false
    }
  }

  private static let french =
    """
    issements issement issantes issante issants issant issions issiez issent issons issez issait \
    issais issaient ations ation ateurs ateur atrices atrice ements ement erions eriez eraient \
    erais erait erons erez eront erai eras era irions iriez iraient irais irait irons irez iront \
    irai iras ira aient ais ait antes ante ants ant ions iez ons ez ent es e er ers ees ee is it \
    ir s x euses euse eux ives ive ifs if iques ique ables able ibles ible ites ite ie ies i a ai \
    as u ue us ues ences ence ances ance ees
    """

  private static let english =
    """
    ings ing edly ed ered ering es s ly ness ful fully ments ment er ers ies ied y ation ations \
    able ably al e
    """
}

/// Suffixes by their letters from the last to the first, so that a word is compared with all at once.
private struct SuffixTree {
  /// The place of the next node by node and letter, 0 where there is none; the root is node 0.
  private var next = Array(repeating: UInt16(0), count: 26)
  /// Whether a suffix begins at a node.
  private var begins = [false]

  /// The tree of some suffixes in lower-case ASCII, separated by spaces.
  init(_ suffixes: String) {
    for suffix in suffixes.split(separator: " ") {
      var node = 0
      for letter in suffix.utf8.reversed() {
        let place = node * 26 + Int(letter - UInt8(ascii: "a"))
        if next[place] == 0 {
          next[place] = UInt16(begins.count)
          begins.append(false)
          next.append(contentsOf: repeatElement(0, count: 26))
        }
        node = Int(next[place])
      }
      begins[node] = true
    }
  }

  /// The length of the longest suffix with which a word ends and before which some of its letters are left.
  func longest(endOf word: UnsafeBufferPointer<UInt8>, keeping kept: Int) -> Int {
    var longest = 0
    var node = 0
    var place = word.count
    while place > kept {
      place -= 1
      let letter = Int(word[place]) - Int(UInt8(ascii: "a"))
      guard (0..<26).contains(letter) else { break }
      node = Int(next[node * 26 + letter])
      guard node != 0 else { break }
      if begins[node] { longest = word.count - place }
    }
    return longest
  }
}
