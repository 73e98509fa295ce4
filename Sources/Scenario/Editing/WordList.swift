/// A list of words as it stands in a file, on one line or several, between brackets or under dashes.
struct WordList {
  let place: TopicPlace

  init(_ place: TopicPlace) { self.place = place }

  /// The file with words after the last of the list, or nil where the list is written in another way.
  func inserting(_ words: [String], into sources: ScenarioSources) -> WordInsertion? {
    let written = words.map { $0.first?.isLetter == true ? $0 : "\"\($0)\"" }
    let list = written.joined(separator: ", ")
    guard let last = place.words.words.last else {
      return place.words.groups.first.flatMap { line(before: $0.at, with: list, sources) }
    }
    guard lines.indices.contains(last.at.line - 1),
      let parts = Self.parts(of: lines[last.at.line - 1], around: last)
    else { return nil }
    let margin = parts.head.prefix { $0 == " " }
    let new: String
    switch parts.head.dropFirst(margin.count) {
    case "- ":
      let ending = Self.ending(of: parts.tail)
      let items = written.map { "\(margin)- \($0)\(ending)" }
      new = ([parts.head + parts.word + parts.tail] + items).joined(separator: "\n")
    case "words: ": new = parts.head + "[\(parts.word), \(list)]" + parts.tail
    default: new = parts.head + parts.word + ", \(list)" + parts.tail
    }
    return insertion(of: new, for: last.at.line, sources)
  }

  private var lines: [String] { place.file.lines }

  /// A line with the words above that of the word groups, for a topic that has only those.
  private func line(
    before groups: SourceLocation,
    with list: String,
    _ sources: ScenarioSources
  ) -> WordInsertion? {
    let key = "words_of:"
    let near = [groups.line, groups.line - 1].first { number in
      lines.indices.contains(number - 1)
        && lines[number - 1].drop { $0 == " " }.hasPrefix(key)
    }
    guard let near else { return nil }
    let margin = lines[near - 1].prefix { $0 == " " }
    let ending = Self.ending(of: lines[near - 1])
    var changed = lines
    changed.insert("\(margin)words: [\(list)]\(ending)", at: near - 1)
    return insertion(changed, line: near, old: nil, new: changed[near - 1], sources)
  }

  private func insertion(
    of new: String,
    for line: Int,
    _ sources: ScenarioSources
  ) -> WordInsertion {
    var changed = lines
    changed[line - 1] = new
    return insertion(changed, line: line, old: lines[line - 1], new: new, sources)
  }

  private func insertion(
    _ lines: [String],
    line: Int,
    old: String?,
    new: String,
    _ sources: ScenarioSources
  ) -> WordInsertion {
    let file = SourceFile(path: place.file.path, text: lines.joined(separator: "\n"))
    func now(_ other: SourceFile) -> SourceFile { other.path == file.path ? file : other }
    return WordInsertion(
      sources: ScenarioSources(
        folder: sources.folder,
        scenario: now(sources.scenario),
        translations: sources.translations.map(now),
        shared: sources.shared
      ),
      file: file,
      line: line,
      old: old,
      new: new
    )
  }

  /// What stands before the LF.
  private static func ending(of line: String) -> String { line.utf8.last == 0x0D ? "\r" : "" }

  /// A line before a word, the word as it is written, quotation marks and all, and the line after it.
  private static func parts(
    of line: String,
    around word: Marked<String>
  ) -> (head: String, word: String, tail: String)? {
    let scalars = Array(line.unicodeScalars)
    let start = word.at.column - 1
    guard scalars.indices.contains(start) else { return nil }
    let end: Int
    switch scalars[start] {
    case "\"", "'":
      // A word has no quotation mark in it, but an apostrophe may be one, written twice.
      guard let close = close(of: scalars, from: start) else { return nil }
      end = close
    default:
      end = start + word.value.unicodeScalars.count
      guard end <= scalars.count, scalars[start..<end].elementsEqual(word.value.unicodeScalars)
      else { return nil }
    }
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    return (text(0..<start), text(start..<end), text(end..<scalars.count))
  }

  /// Where a quoted word is over.
  private static func close(of scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var place = start + 1
    while place < scalars.count {
      if scalars[place] == scalars[start] {
        let isTwice =
          scalars[start] == "'" && place + 1 < scalars.count && scalars[place + 1] == "'"
        guard isTwice else { return place + 1 }
        place += 1
      }
      place += 1
    }
    return nil
  }
}
