/// One thing that the models decide: a code, a stance or a depth, as a column of the weights.
enum Output {
  /// How many columns there are.
  static let count = Code.allCases.count + Stance.allCases.count + Depth.allCases.count
  /// How wide a row of weights is: the columns and their padding.
  static let width = 40
  /// Where the stances begin.
  static let stances = Code.allCases.count
  /// Where the depths begin.
  static let depths = stances + Stance.allCases.count

  /// The names of the columns in the weights file.
  static let names =
    Code.allCases.map(\.rawValue) + Stance.allCases.map { "stance.\($0.rawValue)" }
    + Depth.allCases.map { "depth.\($0.rawValue)" }

  /// The short names of the columns, two letters each, `aa`, `ab` and so on; with a capital for sentences, `Aa`.
  static func short(_ column: Int, capital: Bool = false) -> String {
    let first = UInt8(ascii: capital ? "A" : "a") + UInt8(column / 26)
    return String(decoding: [first, UInt8(ascii: "a") + UInt8(column % 26)], as: UTF8.self)
  }
}
