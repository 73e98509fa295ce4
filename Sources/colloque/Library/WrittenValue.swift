import Scenario

/// A value as it stands in a file: a word, a list between brackets, or a list under dashes.
///
/// A list in which comments stand is no such value: its author writes it anew.
struct WrittenValue {
  /// The first of its lines, from 1.
  let line: Int
  /// Its lines, with what stands before and after it.
  let lines: [String]
  private let form: Form

  private enum Form {
    /// Between what stands before and after it on its lines.
    case word(head: String, tail: String)
    case brackets(head: String, tail: String)
    /// Each item on a line of its own.
    case dashes(margin: String)
  }

  /// The value at a place of a file; nil where it is written in another way.
  init?(at place: SourceLocation, in file: [String]) {
    guard file.indices.contains(place.line - 1) else { return nil }
    line = place.line
    let scalars = file[line - 1].unicodeScalars
    let head = String(String.UnicodeScalarView(scalars.prefix(place.column - 1)))
    let rest = String(String.UnicodeScalarView(scalars.dropFirst(place.column - 1)))
    if rest.hasPrefix("- "), head.allSatisfy({ $0 == " " }) {
      guard let items = Self.items(margin: head, file[(line - 1)...]) else { return nil }
      lines = items
      form = .dashes(margin: head)
    } else if rest.hasPrefix("["), head.hasSuffix(": ") {
      guard let (last, tail) = Self.close(rest, file[line...]) else { return nil }
      lines = Array(file[(line - 1)..<last])
      form = .brackets(head: head, tail: tail)
    } else {
      let comment = rest.firstRange(of: " #")?.lowerBound ?? rest.endIndex
      let word = rest[..<comment].trimmingSuffix(while: \.isWhitespace)
      guard head.hasSuffix(": "), Self.isWord(word) else { return nil }
      lines = [file[line - 1]]
      form = .word(head: head, tail: String(rest[word.endIndex...]))
    }
  }

  /// The lines with other items in the same form.
  func replaced(with items: [String]) -> String {
    let list = "[" + items.joined(separator: ", ") + "]"
    switch form {
    case .word(let head, let tail): return head + (items.count == 1 ? items[0] : list) + tail
    case .brackets(let head, let tail): return head + list + tail
    case .dashes(let margin):
      let ending = lines.last?.utf8.last == 0x0D ? "\r" : ""
      return items.map { "\(margin)- \($0)\(ending)" }.joined(separator: "\n")
    }
  }

  /// The items of a list under dashes; nil where more of them come after a comment.
  private static func items(margin: String, _ lines: ArraySlice<String>) -> [String]? {
    let items = lines.prefix { $0.hasPrefix(margin + "- ") }
    let next = lines.dropFirst(items.count).first { line in
      let text = line.drop { $0.isWhitespace }
      return !text.isEmpty && !text.hasPrefix("#")
    }
    let isWhole = next?.hasPrefix(margin + "- ") != true
    let isPlain = items.allSatisfy { isWord(Substring($0).dropFirst(margin.count + 2)) }
    return isWhole && isPlain ? Array(items) : nil
  }

  /// The line, from 1, of the bracket that closes a list, and what stands after it.
  private static func close(
    _ rest: String,
    _ lines: ArraySlice<String>
  ) -> (last: Int, tail: String)? {
    for (offset, line) in ([Substring(rest).dropFirst()] + lines.map { $0[...] }).enumerated() {
      let items = line.prefix { $0 != "]" }
      guard items.allSatisfy({ $0 == "," || isOfWord($0) || $0.isWhitespace }) else { return nil }
      guard items.endIndex < line.endIndex else { continue }
      let tail = line[items.endIndex...].dropFirst()
      let text = tail.drop { $0.isWhitespace }
      guard text.isEmpty || text.hasPrefix("#") else { return nil }
      return (lines.startIndex + offset, String(tail))
    }
    return nil
  }

  /// Whether a text is a name, or a scale with its sign.
  private static func isWord(_ text: Substring) -> Bool {
    let text = text.trimmingSuffix(while: \.isWhitespace)
    return !text.isEmpty && text.allSatisfy { $0 == " " || isOfWord($0) }
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_.+−=".contains(character)
  }
}

extension Substring {
  /// The text without such characters at its end.
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isTrimmed($0) }) else { return prefix(0) }
    return self[...last]
  }
}
