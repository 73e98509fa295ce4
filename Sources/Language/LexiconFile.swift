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

/// A lexicon as it is written: lines of `name: form, form`, or of forms alone.
struct LexiconFile {
  /// One line.
  struct Entry {
    var line: Int
    var name: String
    var forms: [Substring]
  }

  var entries: [Entry] = []

  /// Reads the text of a file.
  init(_ text: String, file: String) throws(LexiconError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let body = line.prefix { $0 != "#" }
      guard body.contains(where: { !$0.isWhitespace }) else { continue }
      let halves = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let forms = (halves.last ?? "").split(separator: ",").map { trim($0) }.filter { !$0.isEmpty }
      let name = halves.count == 2 ? String(trim(halves[0])) : ""
      if halves.count == 2, name.isEmpty || forms.isEmpty {
        throw LexiconError(
          file: file,
          line: index + 1,
          message:
            "a line is `name: form, form`; write the name before and the forms after the colon"
        )
      }
      entries.append(Entry(line: index + 1, name: name, forms: forms))
    }
  }
}

private func trim(_ text: Substring) -> Substring {
  var text = text
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return text
}
