/// Lays blocks out as Markdown (CommonMark).
struct MarkdownWriter {
  func write(_ blocks: [Block]) -> String {
    blocks.map(write).joined(separator: "\n\n") + "\n"
  }

  private func write(_ block: Block) -> String {
    switch block {
    case .title(let text): "# " + line(text)
    case .heading(let text): "## " + line(text)
    case .paragraph(let text): lines(text)
    case .fields(let fields):
      fields.map { "- " + field($0) }.joined(separator: "\n")
    case .point(let title, let fields):
      "### \(line(title))\n\n" + fields.map { "- " + field($0) }.joined(separator: "\n")
    }
  }

  private func field(_ field: Block.Field) -> String {
    let name = line(field.name)
    let value = lines(field.value).split(separator: "\n").joined(separator: "\\\n  ")
    return name.isEmpty ? value : "**\(name.trimmed)** \(value)"
  }

  private func line(_ text: String) -> String { Self.escape(Safe.line(text)) }

  private func lines(_ text: String) -> String { Self.escape(Safe.visible(text)) }

  /// The text with every character escaped that Markdown or the HTML inside it could read as its own.
  static func escape(_ text: String) -> String {
    var result = ""
    var atStart = true
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~": result += "\\\(character)"
      case "&": result += "&amp;"
      case "-", "+",
        "=" where atStart:
        result += "\\\(character)"
      case ".",
        ")" where result.last?.isNumber == true && isNumber(result):
        result += "\\\(character)"
      default: result.append(character)
      }
      atStart = character == "\n" || (atStart && character == " ")
    }
    return result
  }

  /// Whether the last line is only a number so far: it would begin a list.
  private static func isNumber(_ text: String) -> Bool {
    text.reversed().prefix { $0 != "\n" }.allSatisfy(\.isNumber)
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmed: String {
    let spaces: Set<Character> = [" ", "\u{a0}", "\n"]
    guard let first = firstIndex(where: { !spaces.contains($0) }),
      let last = lastIndex(where: { !spaces.contains($0) })
    else { return "" }
    return String(self[first...last])
  }
}
