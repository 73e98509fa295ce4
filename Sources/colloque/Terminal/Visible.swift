/// The text with everything that a terminal would obey replaced by something that can be seen.
///
/// All text that reaches a screen goes through here: learners, authors and journals can carry escape sequences. Control
/// characters become their Unicode pictures (`␛`), the others (C1, and the marks that turn the direction of writing)
/// become `\u{FFFD}`. Newlines stay; a tab becomes a space.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.value != 0x0A && isObeyed($0) }) else {
    return text
  }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(scalar.value == 0x0A ? scalar : replacement(of: scalar))
  }
  return String(result)
}

/// Whether a terminal may act on the character, or hide it, instead of drawing it.
private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case ..<0x20, 0x7F..<0xA0: true
  case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard isObeyed(scalar) else { return scalar }
  switch scalar.value {
  case 0x09, 0x0D, 0x2028, 0x2029: return " "
  case ..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: return "\u{2421}"
  default: return "\u{FFFD}"
  }
}
