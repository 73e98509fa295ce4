/// The number of terminal columns that a text takes.
func columns(_ text: String) -> Int { text.reduce(0) { $0 + columns($1) } }

/// The number of terminal columns that one character as a reader sees it takes: 0, 1 or 2.
///
/// Combining marks and joined emoji belong to the character that they modify. The ranges are those of Unicode's
/// EastAsianWidth (W and F), joined where nothing but unassigned places lies between.
func columns(_ character: Character) -> Int {
  let scalars = character.unicodeScalars
  if let first = scalars.first, scalars.count == 1, first.value < 0x300 { return 1 }
  if scalars.contains("\u{FE0F}") { return 2 }
  return scalars.map(columns(of:)).max() ?? 0
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  return wide.contains { $0.contains(scalar.value) } ? 2 : 1
}

private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
  0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_F1E6...0x1_F1FF, 0x1_F200...0x1_F265, 0x1_F300...0x1_F64F,
  0x1_F680...0x1_F6FF, 0x1_F900...0x1_F9FF, 0x2_0000...0x3_FFFD,
]
