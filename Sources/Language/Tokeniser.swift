/// Reads text into words and the marks between them.
struct Tokeniser {
  /// The language.
  var lang: Lang

  /// Reads a text; stems and lemmas are not yet set.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Text {
    var text = Text()
    text.tokens.reserveCapacity(bytes.count / 5 + 2)
    // No letter takes more bytes folded than as it is typed.
    text.folded = Array(unsafeUninitializedCapacity: bytes.count) { folded, count in
      var scan = Scan(bytes: bytes, folded: folded, joinsContractions: lang == .en)
      scan.run(into: &text)
      count = scan.count
    }
    return text
  }

  /// Reads a text; stems and lemmas are not yet set.
  func read(_ bytes: [UInt8]) -> Text { bytes.withUnsafeBufferPointer { read($0) } }
}

/// One pass over the bytes of a text.
///
/// It works on bare memory, one step a byte: reading is what long texts spend their time on.
private struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the folded letters go.
  let folded: UnsafeMutableBufferPointer<UInt8>
  /// Whether English contractions are one word.
  let joinsContractions: Bool
  /// How many folded letters there are.
  private(set) var count = 0
  /// The marks since the last word.
  private var marks: Marks = []
  /// The atom of the word that is being read.
  private var form = Atoms.seed
  /// How often its last letter stands in a row, and the longest such run.
  private var run = 0
  private var longestRun = 0

  init(
    bytes: UnsafeBufferPointer<UInt8>,
    folded: UnsafeMutableBufferPointer<UInt8>,
    joinsContractions: Bool
  ) {
    self.bytes = bytes
    self.folded = folded
    self.joinsContractions = joinsContractions
  }

  mutating func run(into text: inout Text) {
    var place = 0
    var wordEnd = -1
    while place < bytes.count {
      if bytes[place] == 0x20 {
        place += 1
        continue
      }
      let (scalar, width) = scalar(at: place)
      switch Folding.kind(of: scalar) {
      case .letter, .digit:
        place = addWord(at: place, to: &text)
        wordEnd = place
        continue
      case .mark: break
      case .apostrophe: marks.insert(.apostrophe)
      case .hyphen: marks.insert(place == wordEnd ? .hyphen : .dash)
      case .space: if scalar == 0x0A { marks.insert(.dash) }
      case .punctuation:
        let more = place + 1 < bytes.count && bytes[place + 1] == 0x2E
        marks.formUnion(Self.mark(scalar, more: more))
      }
      place += width
    }
    closeGap(in: &text)
  }

  /// Gives the marks since the last word to that word, or to the beginning.
  private mutating func closeGap(in text: inout Text) {
    if text.tokens.isEmpty {
      text.lead = marks
    } else {
      text.tokens[text.tokens.count - 1].after = marks
    }
    marks = []
  }

  /// Adds the word that begins at a place; returns its end.
  private mutating func addWord(at start: Int, to text: inout Text) -> Int {
    let first = count
    var place = start
    (form, run, longestRun) = (Atoms.seed, 0, 0)
    scanning: while place < bytes.count {
      let byte = bytes[place]
      if (byte | 0x20) &- 0x61 < 26 {
        add(byte | 0x20)
        place += 1
      } else if byte &- 0x30 < 10 {
        add(byte)
        place += 1
      } else if byte < 0x80 {
        break
      } else {
        let (scalar, width) = scalar(at: place)
        switch Folding.kind(of: scalar) {
        case .letter, .digit: Folding.fold(scalar) { add($0) }
        case .mark: break
        default: break scanning
        }
        place += width
      }
    }
    if longestRun > 2, count - first > 3 {
      squeeze(from: first)
      form = Atoms.atom(UnsafeMutableBufferPointer(rebasing: folded[first..<count]))
    }
    closeGap(in: &text)
    let letters = first..<count
    if joinsContractions, let last = text.tokens.last, joins(letters, after: last, start: start) {
      // `don't`, `dont` and `don t` are one word.
      var joined = last
      joined.end = place
      joined.letters = last.letters.lowerBound..<count
      joined.after = []
      joined.form = Atoms.atom(UnsafeMutableBufferPointer(rebasing: folded[joined.letters]))
      text.tokens[text.tokens.count - 1] = joined
    } else {
      text.tokens.append(
        Token(
          start: start,
          end: place,
          letters: letters,
          form: form,
          stem: form,
          after: [],
          isNumber: folded[first] < 0x3A,
          isContent: true
        )
      )
    }
    return place
  }

  /// Adds a folded letter to the word that is being read.
  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    run = run > 0 && folded[count - 1] == byte ? run + 1 : 1
    longestRun = max(longestRun, run)
    folded[count] = byte
    count += 1
    form = Atoms.adding(byte, to: form)
  }

  /// Whether a word is the end of an English contraction.
  private func joins(_ range: Range<Int>, after last: Token, start: Int) -> Bool {
    guard range.count <= 2, last.letters.upperBound == range.lowerBound, last.form != Self.a,
      last.after == .apostrophe || (last.after.isEmpty && start == last.end + 1)
    else { return false }
    switch (folded[range.lowerBound], range.count) {
    case (UInt8(ascii: "t"), 1), (UInt8(ascii: "s"), 1), (UInt8(ascii: "m"), 1),
      (UInt8(ascii: "d"), 1):
      return true
    case (UInt8(ascii: "r"), 2), (UInt8(ascii: "v"), 2):
      return folded[range.lowerBound + 1] == UInt8(ascii: "e")
    case (UInt8(ascii: "l"), 2): return folded[range.lowerBound + 1] == UInt8(ascii: "l")
    default: return false
    }
  }

  private static let a = Atoms.atom("a")

  /// Writes three letters or more in a row, `ouiii`, as one.
  private mutating func squeeze(from start: Int) {
    var kept = start
    var place = start
    while place < count {
      let letter = folded[place]
      var end = place
      while end < count, folded[end] == letter { end += 1 }
      let isDigit = letter < 0x3A
      let run = end - place > 2 && !isDigit ? 1 : end - place
      for _ in 0..<run {
        folded[kept] = letter
        kept += 1
      }
      place = end
    }
    count = kept
  }

  /// The scalar at a place and its width; a byte that is no UTF-8 counts as U+FFFD.
  private func scalar(at place: Int) -> (UInt32, Int) {
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
