import Language

/// The patient's line as it would be said back: `you` for `I`, content words by stem, function words by kind.
///
/// How many words of a reply stand there in the same order is found for all at once, a bit a word of the patient's
/// (Hyyrö 2004, "Bit-parallel LCS-length computation revisited").
struct Mirror {
  /// The words of the reply, each as the set of the patient's words that it says back.
  private let masks: [UInt64]

  /// The last words of the patient's line that are looked at.
  private static let reach = 64

  init(reply: Text, patient: Text, lexicon: Lexicon) {
    var said = InlineArray<64, Atom>(repeating: Atoms.none)
    let words = patient.tokens.suffix(Self.reach)
    for (bit, token) in words.enumerated() {
      said[bit] = Self.mirrored(Self.atom(token, lexicon))
    }
    masks = reply.tokens.map { token in
      let atom = Self.atom(token, lexicon)
      var mask: UInt64 = 0
      for bit in 0..<words.count where said[bit] == atom { mask |= 1 << UInt64(bit) }
      return mask
    }
  }

  /// How many of some words of the reply stand in the patient's line in the same order.
  func common(_ range: Range<Int>) -> Int {
    var rest = UInt64.max
    for mask in masks[range] {
      let met = rest & mask
      rest = (rest &+ met) | (rest & ~mask)
    }
    return rest.bitWidth - rest.nonzeroBitCount
  }

  /// What a word is said back as.
  private static func atom(_ token: Token, _ lexicon: Lexicon) -> Atom {
    guard !token.isContent else { return token.stem }
    let kind = lexicon.wordKinds[token.form].first
    return kind == Atoms.none ? token.stem : kind
  }

  private static func mirrored(_ atom: Atom) -> Atom {
    atom == first ? second : atom == second ? first : atom
  }

  private static let first = Atoms.atom("i")
  private static let second = Atoms.atom("you")
}
