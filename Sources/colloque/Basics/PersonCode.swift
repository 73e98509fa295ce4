/// Whether a text can stand for a person: 1 to 40 plain letters, digits, hyphens, dots or underscores, so that it can
/// stand in a file name anywhere and is no name.
func isPersonCode(_ text: String) -> Bool {
  (1...40).contains(text.utf8.count) && !text.hasPrefix(".")
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
}
