/// Lays blocks out as plain text.
struct TextWriter {
  let width: Int
  let bold: Bool

  func write(_ blocks: [Block]) -> String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .title(let text): lines += strong(wrap(text)) + [""]
      case .heading(let text):
        lines += [""] + strong(wrap(text.uppercased())) + [""]
      case .paragraph(let text): lines += wrap(text) + [""]
      case .fields(let fields):
        lines += fields.flatMap { wrap(label($0), hanging: "  ") } + [""]
      case .point(let title, let fields):
        lines += wrap(title)
        lines += fields.flatMap { wrap(label($0), first: "  ", hanging: "    ") } + [""]
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func label(_ field: Block.Field) -> String {
    field.name.isEmpty ? field.value : field.name + field.value
  }

  private func strong(_ lines: [String]) -> [String] {
    bold ? lines.map { "\u{1B}[1m\($0)\u{1B}[0m" } : lines
  }

  /// The text in lines no longer than the width; a word that is longer is cut, and line breaks are kept.
  func wrap(_ text: String, first: String = "", hanging: String = "") -> [String] {
    var lines: [String] = []
    let safe = Safe.glued(Safe.visible(text))
    for paragraph in safe.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? first : hanging
      var used = line.count
      var empty = true
      for word in paragraph.split(separator: " ") {
        var rest = word
        var size = Columns.count(rest)
        if !empty && used + 1 + size > width {
          lines.append(line)
          (line, used, empty) = (hanging, hanging.count, true)
        }
        while used + size > width && size > 1 {
          let piece = Columns.prefix(rest, width - used)
          lines.append(line + piece)
          rest = rest.dropFirst(piece.count)
          size = Columns.count(rest)
          (line, used) = (hanging, hanging.count)
        }
        line += (empty ? "" : " ") + rest
        used += (empty ? 0 : 1) + size
        empty = false
      }
      if !empty || paragraph.isEmpty { lines.append(empty ? "" : line) }
    }
    return lines.isEmpty ? [first] : lines
  }
}

/// How many columns of a terminal characters take.
enum Columns {
  static func count(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + count($1) }
  }

  /// Two for emoji and the wide letters of East Asia, none for a joined mark alone, else one.
  static func count(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The characters that fit into so many columns, at least one.
  static func prefix(_ text: Substring, _ columns: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += count(text[end])
      if used > columns && end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }
}
