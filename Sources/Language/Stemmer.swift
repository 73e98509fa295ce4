/// A light stemmer for folded words.
///
/// Snowball's stemmers need the accents that a learner in a hurry leaves out, and take a microsecond a word; these
/// suffix tables read `écoutée`, `ecoutee` and `écouter` as one word, without a copy. Irregular forms are the lemma
/// table's.
enum Stemmer {
  /// The length of the stem of a folded word.
  static func stemLength(_ word: UnsafeBufferPointer<UInt8>, lang: Lang) -> Int {
    guard word.count > 3 else { return word.count }
    var length = word.count
    for suffix in lang == .fr ? french : english {
      let kept = word.count - suffix.count
      guard kept >= 3, ends(word, with: suffix, at: kept) else { continue }
      length = kept
      break
    }
    // A doubled last consonant is one: `appell-e`, `stopp-ed`.
    if length > 3, word[length - 1] == word[length - 2] { length -= 1 }
    // `carry`, `carri-es`; `marie`, `mari`.
    if length > 3, lang == .en,
      word[length - 1] == UInt8(ascii: "i") || word[length - 1] == UInt8(ascii: "y")
    {
      length -= 1
    }
    return length
  }

  private static func ends(
    _ word: UnsafeBufferPointer<UInt8>,
    with suffix: [UInt8],
    at start: Int
  ) -> Bool {
    for place in suffix.indices where word[start + place] != suffix[place] { return false }
    return true
  }

  private static func table(_ suffixes: String) -> [[UInt8]] {
    suffixes.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  private static let french = table(
    """
    issements issement issantes issante issants issant issions issiez issent issons issez issait \
    issais issaient ations ation ateurs ateur atrices atrice ements ement erions eriez eraient \
    erais erait erons erez eront erai eras era irions iriez iraient irais irait irons irez iront \
    irai iras ira aient ais ait antes ante ants ant ions iez ons ez ent es e er ers ees ee is it \
    ir s x euses euse eux ives ive ifs if iques ique ables able ibles ible ites ite ie ies i a ai \
    as u ue us ues ences ence ances ance ees age ages
    """
  )

  private static let english = table(
    """
    ings ing edly ed es s ly ness ful fully ments ment er ers ies ied y ation ations able ably al e
    """
  )
}
