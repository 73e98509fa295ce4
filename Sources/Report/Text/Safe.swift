/// Texts of learners and authors made harmless for a place in which they are shown.
enum Safe {
  /// The text with control characters made visible; line breaks stay, tabs become spaces.
  ///
  /// C0 controls become their Unicode pictures (an escape is `␛`), other controls and the marks that turn the direction
  /// of writing become `‹U+202E›`, so that nothing reaches the terminal that could move its cursor or mislead a reader.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - pictures: Whether the fonts are likely to have the pictures; else every control is written as a number.
  /// - Returns: The harmless text.
  static func visible(_ text: String, pictures: Bool = true) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var last: Unicode.Scalar?
    while let scalar = scalars.next() {
      switch scalar {
      case "\n": if last != "\r" { result.append("\n") }
      case "\r": result.append("\n")
      case "\t": result.append(" ")
      case _ where scalar.value < 0x20 && pictures:
        if let picture = Unicode.Scalar(0x2400 + scalar.value) { result.append(picture) }
      case "\u{7F}" where pictures: result.append("\u{2421}")
      case _ where isControl(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        result.append(contentsOf: "‹U+\(zeros)\(digits)›".unicodeScalars)
      default: result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// The text on one line.
  static func line(_ text: String) -> String {
    visible(text).split(separator: "\n", omittingEmptySubsequences: true)
      .joined(separator: " ")
  }

  /// The text with its French marks of two parts kept on the line of their word: authors and learners type plain spaces.
  static func glued(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      let holds =
        character == " " && (result.last == "«" || rest.first.map(";:?!»".contains) == true)
      result.append(holds ? "\u{a0}" : character)
    }
    return result
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}
