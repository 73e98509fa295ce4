import Consultation
import Scenario

/// An author at a terminal, who attaches groups of replies to topics.
struct UnmatchedSession {
  /// Gathers the replies anew after each change.
  let find: () -> [UnmatchedReplies]
  let library: ScenarioLibrary
  /// The author's lines.
  let source: any LineSource
  /// Where the author reads.
  let screen: Screen
  let texts: UnmatchedTexts

  /// Shows the groups, and asks until the author has no more to attach.
  ///
  /// - Parameter parts: what was found.
  /// - Throws: what the terminal or the file system throws.
  func run(_ parts: [UnmatchedReplies]) throws {
    var parts = parts
    try show(parts)
    while let last = parts.last(where: { !$0.groups.isEmpty })?.numbers.upperBound {
      guard let answer = try ask(texts.askGroup(of: 1...last - 1)) else { return }
      guard let (part, group) = parts.group(answer) else {
        try screen.paragraph(texts.noGroup(answer, of: last - 1))
        continue
      }
      guard try attach(group, of: part) else { continue }
      parts = find()
      try show(parts)
    }
  }

  private func show(_ parts: [UnmatchedReplies]) throws {
    try screen.block(UnmatchedReport(parts: parts, texts: texts).text)
  }

  /// Asks where a group belongs; true when the file was written.
  private func attach(_ group: UnmatchedGroup, of part: UnmatchedReplies) throws -> Bool {
    let near = group.nearest.first?.topic
    guard let topic = try ask(texts.askTopic(near)) ?? near else { return false }
    let preset = group.words.joined(separator: ", ")
    let words = try ask(texts.askWords(preset)) ?? preset
    let attachment: WordAttachment
    do {
      attachment = try WordAttachment(
        words.listed,
        of: group,
        in: part,
        to: topic,
        library: library,
        texts: texts
      )
    } catch {
      try screen.paragraph(error.message)
      return false
    }
    for line in attachment.lines(texts) { try screen.line(line) }
    let question = attachment.thefts.isEmpty ? texts.askWrite : texts.askAnyway
    guard try ask(question)?.isYes == true else {
      try screen.paragraph(texts.notWritten, .quiet)
      return false
    }
    try attachment.write()
    try screen.paragraph(texts.written(attachment.insertion.file.path), .quiet)
    return true
  }

  /// An answer; nil where there is none, or only Enter.
  private func ask(_ question: String) throws -> String? {
    guard case .line(let line) = try source.next(Prompt(label: question, remembered: false)) else {
      return nil
    }
    let answer = line.text.trimmed()
    return answer.isEmpty ? nil : answer
  }
}

extension [UnmatchedReplies] {
  /// The group of a number, with the scenario that it belongs to.
  func group(_ number: String) -> (UnmatchedReplies, UnmatchedGroup)? {
    guard let number = Int(number), let part = first(where: { $0.numbers.contains(number) }) else {
      return nil
    }
    return (part, part.groups[number - part.first])
  }
}

extension String {
  /// The items of a list with commas.
  var listed: [String] { split(separator: ",").map { String($0).trimmed() } }
}
