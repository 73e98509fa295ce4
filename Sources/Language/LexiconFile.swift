/// What is wrong with a lexicon, and where.
public struct LexiconError: Error, CustomStringConvertible, Equatable {
  /// The file, as the caller named it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong, and the mend.
  public var message: String

  /// The error as it is printed.
  public var description: String { "\(file):\(line): error: \(message)" }

  /// An error at a line.
  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}

/// A lexicon as it is written: lines of `name: form, form`, or of forms alone; `#` begins a comment.
struct LexiconFile {
  /// One line.
  struct Entry {
    /// What stands before the colon; empty where there is none.
    var name: String
    /// The bytes after the colon.
    var bytes: [UInt8]
    /// The words of these bytes.
    var text: Text
    /// The words of each form.
    var forms: [Range<Int>]

    /// The folded letters of a word.
    func letters(_ word: Int) -> ArraySlice<UInt8> { text.letters(of: text.tokens[word]) }

    /// The folded words of a form.
    func words(_ form: Range<Int>) -> [[UInt8]] { form.map { Array(letters($0)) } }

    /// The bytes of a form as it is written, from comma to comma.
    func written(_ form: Range<Int>) -> ArraySlice<UInt8> {
      let comma = UInt8(ascii: ",")
      let start = bytes[..<text.tokens[form.lowerBound].start].lastIndex(of: comma).map { $0 + 1 }
      let end = bytes[text.tokens[form.upperBound - 1].end...].firstIndex(of: comma)
      return bytes[(start ?? 0)..<(end ?? bytes.count)].drop { $0 <= 0x20 }
    }

    /// The parts of a form: `compren*` is the beginning of a word, `_` a gap of up to two words.
    func parts(_ form: Range<Int>) -> [PhraseTable.Part] {
      form.map { place in
        let token = text.tokens[place]
        let isPrefix = token.end < bytes.count && bytes[token.end] == UInt8(ascii: "*")
        let before = place == form.lowerBound ? token.start : text.tokens[place - 1].end
        let hasGap = bytes[before..<token.start].contains(UInt8(ascii: "_"))
        let opens = isPrefix && token.letters.count >= PhraseTable.Part.opening
        return PhraseTable.Part(
          atom: token.form,
          prefix: isPrefix ? token.letters.count : 0,
          start: opens ? Atoms.atom(letters(place).prefix(PhraseTable.Part.opening)) : Atoms.none,
          afterGap: hasGap
        )
      }
    }
  }

  var entries: [Entry] = []

  /// Reads the text of a file.
  init(_ text: String, file: String, lang: Lang) throws(LexiconError) {
    let tokeniser = Tokeniser(lang: lang)
    let bytes = Array(text.utf8)
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let body = line.prefix { $0 != UInt8(ascii: "#") }
      guard body.contains(where: { $0 > 0x20 }) else { continue }
      let colon = body.firstIndex(of: UInt8(ascii: ":"))
      let name = colon.map { Self.trimmed(body[..<$0]) } ?? ""
      let forms = Array(colon.map { body[($0 + 1)...] } ?? body)
      let read = tokeniser.read(forms)
      if colon != nil, name.isEmpty || read.tokens.isEmpty {
        throw LexiconError(
          file: file,
          line: index + 1,
          message:
            "a line is `name: form, form`; write the name before and the forms after the colon"
        )
      }
      entries.append(Entry(name: name, bytes: forms, text: read, forms: Self.forms(read)))
    }
  }

  private static func forms(_ text: Text) -> [Range<Int>] {
    var forms: [Range<Int>] = []
    var start = 0
    for (place, token) in text.tokens.enumerated()
    where token.after.contains(.comma) || place == text.tokens.count - 1 {
      forms.append(start..<place + 1)
      start = place + 1
    }
    return forms
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
