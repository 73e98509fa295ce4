/// How a weight is written in the weights file: one letter a column, so that a fact with all its weights is a short line.
///
/// `a` to `z` speak for a code, `A` to `Z` against it, the later in the alphabet the more: the n-th letter is 3 · n²
/// thousandths. A dot is no weight.
enum WeightLetter {
  /// What the first letter weighs, in thousandths.
  static let unit: Int32 = 3
  private static let none = UInt8(ascii: ".")

  /// The letter nearest to a weight in thousandths.
  static func letter(_ weight: Int) -> UInt8 {
    guard weight != 0 else { return none }
    // The letter whose weight is nearest: there are few, and this is done once for each weight of a fit.
    let place = (0...26).min { abs(square($0) - abs(weight)) < abs(square($1) - abs(weight)) }
    guard let place, place > 0 else { return none }
    return UInt8(ascii: weight > 0 ? "a" : "A") + UInt8(place - 1)
  }

  /// The place of each byte in the alphabet, below nothing for a capital; nothing for what is no letter.
  static let places: [Int8] = (0...UInt8.max).map { letter in
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int8(letter - UInt8(ascii: "a")) + 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): -Int8(letter - UInt8(ascii: "A")) - 1
    default: 0
    }
  }

  /// What the letter of a place weighs, in thousandths.
  @inline(__always)
  static func weight(_ place: Int8) -> Int32 {
    let place = Int16(place)
    return Int32(place &* abs(place)) &* unit
  }

  private static func square(_ place: Int) -> Int { Int(unit) * place * place }

  /// The letters of some weights, without the dots at their end.
  static func letters(_ weights: some Sequence<Int>) -> String {
    var letters = weights.map(letter)
    while letters.last == none { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }
}
