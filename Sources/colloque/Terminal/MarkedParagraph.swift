import Coding

extension Screen {
  /// One paragraph in which the marked words are bold, or stand between quotation marks where nothing can be bold.
  func paragraph(
    _ text: MarkedText,
    quotes: (opening: String, closing: String),
    label: String,
    labelLook: Look,
    indent: Int
  ) throws {
    guard styled else {
      let quoted = text.dressed(opening: quotes.opening, closing: quotes.closing)
      return try paragraph(quoted, label: label, labelLook: labelLook, indent: indent)
    }
    // Characters of no width stand for the escapes until the lines are broken.
    let marked = text.dressed(opening: Self.opening, closing: Self.closing)
    let lines = laidOut(marked, .plain, label: label, labelLook: labelLook, indent: indent)
    var result = ""
    var isBold = false
    for character in lines.unicodeScalars {
      switch String(character) {
      case Self.opening:
        isBold = true
        result += Self.bold
      case Self.closing:
        isBold = false
        result += Self.plain
      case "\n" where isBold: result += Self.plain + "\n" + Self.bold
      default: result.unicodeScalars.append(character)
      }
    }
    try sink.write(result)
  }

  private static let opening = "\u{2063}"
  private static let closing = "\u{2064}"
  private static let bold = "\u{1B}[\(Look.name.rawValue)m"
  private static let plain = "\u{1B}[0m"
}
