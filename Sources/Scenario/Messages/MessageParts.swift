/// Parts of sentences that are the same in every language.
enum MessageParts {
  /// A character by its number, `U+001B` say.
  static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The beginning of a text.
  static func short(_ text: String) -> String {
    text.count > 50 ? text.prefix(49) + "…" : text
  }

  /// The first names of a list, as many as can be read at a glance.
  static func list(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
  }
}
