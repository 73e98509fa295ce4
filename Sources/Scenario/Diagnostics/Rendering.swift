public import Language

extension Diagnostic {
  /// The diagnostic as compilers print it, and below it the line of the source with a caret.
  ///
  /// - Parameters:
  ///   - lang: The language of the sentence.
  ///   - sources: The files in which the place may be.
  /// - Returns: One line, or three where the place is in one of the files.
  public func rendered(in lang: Lang, sources: [SourceFile]) -> String {
    let path = Neutral.oneLine(location.file)
    var text = "\(path):\(location.line):\(location.column): \(severity.rawValue): "
    text += "\(message(in: lang)) [\(kind.code)]"
    if let source = sources.first(where: { $0.path == location.file }),
      let line = source.line(location.line), line.contains(where: { !$0.isWhitespace })
    {
      let (excerpt, caret) = Self.excerpt(of: line, column: location.column)
      text += "\n  \(excerpt)\n  \(String(repeating: " ", count: caret))^"
    }
    return text
  }

  /// The part of a line around a column that fits on a screen, and where in it the column is.
  private static func excerpt(of line: String, column: Int) -> (String, Int) {
    let width = 96
    let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(column - 1)))
    let place = Neutral.oneLine(before).count
    let shown = Array(Neutral.oneLine(line))
    guard shown.count > width else { return (String(shown), place) }
    let start = max(0, min(place - width / 2, shown.count - width))
    let end = min(shown.count, start + width)
    let left = start > 0 ? "…" : ""
    let right = end < shown.count ? "…" : ""
    return (left + String(shown[start..<end]) + right, place - start + left.count)
  }
}

/// Text from outside, made harmless for a terminal.
enum Neutral {
  /// The text on one line, with a picture in the place of each character that commands a terminal.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "�")
      case 0x7F: result.append("␡")
      case _ where isCommand(scalar): result.append("�")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether one of the characters that some bytes spell may be such a command: nearly always they are none.
  static func mayCommand(_ bytes: String.UTF8View) -> Bool {
    bytes.contains { byte in
      switch byte {
      case 0x09, 0x0A, 0x0D: false
      case 0...0x1F, 0x7F, 0xC2, 0xE2, 0xEF: true
      default: false
      }
    }
  }

  /// Whether a character shows nothing and changes what is shown after it.
  static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
