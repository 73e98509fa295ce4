/// The text broken into lines of at most so many columns; without a width only at its own newlines.
///
/// French sets a space before `? ! : ; »` and after `«`: no line begins with the former or ends with the latter.
func wrapped(_ text: String, to width: Int?, firstIndent: Int = 0) -> [String] {
  guard let width else { return text.split(separator: "\n").map(String.init) }
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
    var line = ""
    var room = max(width, 8) - (lines.isEmpty ? firstIndent : 0)
    if room < 8, lines.isEmpty { room = 8 }
    for piece in pieces(of: paragraph) {
      var piece = Substring(piece)
      let gap = line.isEmpty ? 0 : 1
      if columns(line) + gap + columns(String(piece)) > room, !line.isEmpty {
        lines.append(line)
        line = ""
        room = max(width, 8)
      }
      while columns(String(piece)) > room {
        let head = beginning(of: piece, within: room)
        lines.append(String(head))
        piece = piece[head.endIndex...]
        room = max(width, 8)
      }
      line += (line.isEmpty ? "" : " ") + piece
    }
    lines.append(line)
  }
  return lines
}

/// The words, with punctuation that may not stand at a line's edge kept beside its word.
private func pieces(of paragraph: Substring) -> [String] {
  var result: [String] = []
  var joins = false
  for word in paragraph.split(separator: " ") {
    let sticks = joins || word.allSatisfy { "?!:;»…".contains($0) }
    if sticks, let last = result.popLast() {
      result.append(last + " " + word)
    } else {
      result.append(String(word))
    }
    joins = word == "«"
  }
  return result
}

/// The longest beginning that fits, at least one character.
private func beginning(of text: Substring, within room: Int) -> Substring {
  var used = 0
  var end = text.startIndex
  while end < text.endIndex {
    used += columns(text[end])
    if used > room, end > text.startIndex { break }
    text.formIndex(after: &end)
  }
  return text[..<end]
}
