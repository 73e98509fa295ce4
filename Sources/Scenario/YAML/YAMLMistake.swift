/// What an author did when the YAML parser says that it can't go on.
struct YAMLMistake {
  let complaint: Complaint
  private(set) var at: SourceLocation
  /// Whether the character at the place can be put out of the way to read on.
  private var canBePassed = false
  private let file: SourceFile

  /// The mistake behind a failure of the parser.
  init(_ failure: YAMLEvents.Failure, in file: SourceFile) {
    self.file = file
    let line = Array((file.line(failure.at.line) ?? "").unicodeScalars)
    let before = line.prefix(failure.at.column - 1)
    let here = failure.at.column <= line.count ? line[failure.at.column - 1] : nil
    let isFirst = before.allSatisfy { $0 == " " || $0 == "\t" || $0 == "-" }
    at = failure.at
    switch (failure.problem, failure.context) {
    case (let problem, _) where problem.contains("nesting level"):
      complaint = .tooDeep(limit: YAMLComposer.deepestNesting)
    case (let problem, _) where here == "\t" || problem.contains("tab"):
      complaint = .tab
    case ("mapping values are not allowed in this context", _):
      // A second colon on the line stands in a text; a first one on its line belongs to a key in the wrong column.
      let hasEarlier = zip(before, before.dropFirst()).contains { $0 == ":" && $1 == " " }
      let startsItem = before.drop { $0 == " " }.first == "-"
      let above = file.line(failure.at.line - 1) ?? ""
      if hasEarlier || startsItem {
        complaint = .colonInText
        canBePassed = true
      } else if Self.margin(above) == Self.margin(String(String.UnicodeScalarView(line))),
        !above.contains(": "), !above.hasSuffix(":")
      {
        complaint = .missingColon
        at = file.at(line: failure.at.line - 1, column: Self.margin(above) + 1)
      } else {
        complaint = .badIndentation
      }
    case (let problem, let context)
    where problem.contains("unexpected end of stream") && context.contains("quoted"):
      complaint = .unclosedQuote
      at = failure.contextAt
    case (let problem, let context)
    where problem.contains("unexpected document indicator") && context.contains("quoted"):
      complaint = .unclosedQuote
      at = failure.contextAt
    case (let problem, let context) where problem.contains("',' or"):
      complaint = .unclosedBracket
      if context.contains("flow") { at = failure.contextAt }
    case ("did not find expected key", _), ("did not find expected '-' indicator", _):
      complaint = isFirst ? .badIndentation : .textAfterQuote
    case ("could not find expected ':'", _):
      complaint = .missingColon
      at = failure.contextAt
    case ("block sequence entries are not allowed in this context", _):
      complaint = .reservedStart("-")
    case ("mapping keys are not allowed in this context", _):
      complaint = .reservedStart("?")
    case ("found unexpected ':'", _):
      complaint = .colonInText
    case ("did not find expected node content", _):
      complaint = .unclosedBracket
      at = failure.contextAt
    case (let problem, _) where problem.contains("cannot start any token"):
      complaint = .reservedStart(here.map { String($0) } ?? "")
      canBePassed = true
    case (_, let context) where context.contains("anchor") || context.contains("alias"):
      at = failure.contextAt
      complaint = .reservedStart(context.contains("anchor") ? "&" : "*")
      canBePassed = true
    case (_, let context) where context.contains("tag") || context.contains("directive"):
      at = failure.contextAt
      complaint = .reservedStart(context.contains("tag") ? "!" : "%")
      canBePassed = true
    case (_, let context) where context.contains("block scalar"):
      complaint = .textBesideBlock
    case (let problem, let context)
    where problem.contains("escape") || context.contains("double-quoted"):
      complaint = .unknownEscape
    case ("did not find expected <document start>", _):
      complaint = .badIndentation
    default:
      complaint = .unreadable(failure.problem)
    }
  }

  private static func margin(_ line: String) -> Int { line.prefix { $0 == " " }.count }

  /// The bytes with the character that was complained of turned into a letter, or nil when that would not help.
  func mended(_ bytes: [UInt8]) -> [UInt8]? {
    guard canBePassed, let place = offset(in: bytes) else { return nil }
    var mended = bytes
    mended[place] = UInt8(ascii: "x")
    return mended == bytes ? nil : mended
  }

  /// The place of the mistake, in bytes; nil when no ASCII character stands there.
  private func offset(in bytes: [UInt8]) -> Int? {
    var line = 1
    var column = 1
    for (index, byte) in bytes.enumerated() {
      if line == at.line, column == at.column { return byte < 0x80 ? index : nil }
      if byte == 0x0A || (byte == 0x0D && bytes[safe: index + 1] != 0x0A) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        column += 1
      }
      if line > at.line { return nil }
    }
    return nil
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
