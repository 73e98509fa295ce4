/// Reads text into words and the marks between them.
struct Tokeniser {
  /// The language.
  var lang: Lang

  /// Reads a text; stems and lemmas are not yet set.
  func read(_ bytes: [UInt8]) -> Text {
    var text = Text()
    text.tokens.reserveCapacity(bytes.count / 5 + 2)
    text.folded.reserveCapacity(bytes.count + 8)
    bytes.withUnsafeBufferPointer { bytes in
      var start = -1
      var letters = 0
      var place = 0
      while place < bytes.count {
        let (scalar, width) = Self.scalar(in: bytes, at: place)
        let kind = Folding.kind(of: scalar)
        switch kind {
        case .letter, .digit:
          if start < 0 { (start, letters) = (place, text.folded.count) }
          Folding.fold(scalar, into: &text.folded)
        case .mark: break
        default:
          let isSpaced = start < 0
          if start >= 0 { append(to: &text, start: start, end: place, letters: letters) }
          start = -1
          switch kind {
          case .apostrophe: text.mark(.apostrophe)
          case .hyphen: text.mark(isSpaced ? .dash : .hyphen)
          case .space: if scalar == 0x0A { text.mark(.dash) }
          default:
            let more = place + 1 < bytes.count && bytes[place + 1] == 0x2E
            text.mark(Self.mark(scalar, more: more))
          }
        }
        place += width
      }
      if start >= 0 { append(to: &text, start: start, end: place, letters: letters) }
    }
    return text
  }

  private func append(to text: inout Text, start: Int, end: Int, letters: Int) {
    squeeze(&text.folded, from: letters)
    let range = letters..<text.folded.count
    guard !range.isEmpty else { return }
    if lang == .en, let last = text.tokens.last, joins(range, after: last, start: start, text) {
      // `don't`, `dont` and `don t` are one word.
      var joined = last
      joined.end = end
      joined.letters = last.letters.lowerBound..<range.upperBound
      joined.after = []
      joined.form = Atoms.atom(text.folded[joined.letters])
      text.tokens[text.tokens.count - 1] = joined
      return
    }
    let atom = text.folded.withUnsafeBufferPointer { Atoms.atom($0[range]) }
    text.tokens.append(
      Token(
        start: start,
        end: end,
        letters: range,
        form: atom,
        stem: atom,
        after: [],
        isNumber: text.folded[letters] < 0x3A,
        isContent: true
      )
    )
  }

  /// Whether a word is the end of an English contraction.
  private func joins(_ range: Range<Int>, after last: Token, start: Int, _ text: Text) -> Bool {
    guard range.count <= 2, last.letters.upperBound == range.lowerBound, last.form != Self.a,
      last.after == .apostrophe || (last.after.isEmpty && start == last.end + 1)
    else { return false }
    switch (text.folded[range.lowerBound], range.count) {
    case (UInt8(ascii: "t"), 1), (UInt8(ascii: "s"), 1), (UInt8(ascii: "m"), 1),
      (UInt8(ascii: "d"), 1):
      return true
    case (UInt8(ascii: "r"), 2), (UInt8(ascii: "v"), 2):
      return text.folded[range.lowerBound + 1] == UInt8(ascii: "e")
    case (UInt8(ascii: "l"), 2): return text.folded[range.lowerBound + 1] == UInt8(ascii: "l")
    default: return false
    }
  }

  private static let a = Atoms.atom("a")

  /// Writes three letters or more in a row, `ouiii`, as one.
  private func squeeze(_ folded: inout [UInt8], from start: Int) {
    guard folded.count - start > 3 else { return }
    var kept = start
    var place = start
    while place < folded.count {
      var end = place
      while end < folded.count, folded[end] == folded[place] { end += 1 }
      let run = end - place
      let digits = folded[place] < 0x3A
      for _ in 0..<(run > 2 && !digits ? 1 : run) {
        folded[kept] = folded[place]
        kept += 1
      }
      place = end
    }
    folded.removeLast(folded.count - kept)
  }

  /// The scalar at a place and its width; a byte that is no UTF-8 counts as U+FFFD.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) -> (UInt32, Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, place + width <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(width))
    for next in place + 1..<place + width {
      guard bytes[next] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
    }
    return (scalar, width)
  }

  private static func mark(_ scalar: UInt32, more: Bool) -> Marks {
    switch scalar {
    case 0x2C: .comma
    case 0x2E: more ? .ellipsis : .stop
    case 0x21, 0xA1: .exclamation
    case 0x3A, 0x3B: .stop
    case 0x3F, 0xBF: .question
    case 0x2026: .ellipsis
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: .quote
    case 0x2012...0x2015, 0x28, 0x29, 0x5B, 0x5D, 0x2F: .dash
    default: []
    }
  }
}

extension Text {
  /// Notes a mark after the last word, or before the first.
  fileprivate mutating func mark(_ mark: Marks) {
    if tokens.isEmpty { lead.insert(mark) } else { tokens[tokens.count - 1].after.insert(mark) }
  }
}
