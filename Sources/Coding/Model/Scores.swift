import Language

/// The facts of some words, with how their weights are taken.
struct Scores {
  /// The words: the whole reply, or a sentence.
  let range: Range<Int>
  /// The lexical facts, by place among those of the turn.
  let words: Range<Int>
  /// The named cues, likewise.
  let cues: Range<Int>
  /// The number of lexical facts, those that the weights don't know too.
  let lexical: Int
  /// What a lexical weight is multiplied by, in 1/65536.
  let lexicalFactor: Int

  /// Looks up the facts of some words.
  init(_ extraction: inout Extraction, range: Range<Int>, _ scope: Extraction.Scope, scale: Int) {
    self.range = range
    let look = extraction.look(at: range, scope: scope)
    words = look.words
    cues = look.cues
    lexical = look.lexical
    lexicalFactor = Self.factor(lexical, scale: scale)
  }

  /// The scale, in 1/1024, over the square root of the number of lexical facts, in 1/65536: no floating point.
  static func factor(_ count: Int, scale: Int) -> Int {
    guard count > 0 else { return 0 }
    // The root of count · 2¹⁶ is 256 times the root.
    return scale << 14 / max(1, root(count << 16))
  }

  private static func root(_ number: Int) -> Int {
    var low = 0
    var high = 1 << 31
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle <= number { low = middle } else { high = middle }
    }
    return low
  }
}
