/// The models that decide the codes and the stance: a row of weights for each of ``SecondInputs``.
struct SecondModels {
  /// What a weight of 1 is in the file.
  static let unit: Float = 4096
  /// How wide a row is: the codes and the stances, ``Output/depths`` of them, and their padding.
  ///
  /// A number that is known when the program is built makes a row one run of vector instructions.
  private static let width = 32

  /// The rows; weights in 16 bits are multiplied in one instruction on every machine.
  private var rows: [Int16]

  /// Models without a weight.
  init() {
    precondition(Output.depths <= Self.width)
    rows = Array(repeating: 0, count: SecondInputs.count * Self.width)
  }

  /// Models that take the sums of the whole reply and of its best sentence as they are: those of a file without any.
  static let plain = {
    var models = SecondModels()
    for column in 0..<Output.depths {
      for inSentence in [false, true] {
        models.set(SecondInputs.place(of: column, inSentence: inSentence), column, Int(unit))
      }
    }
    return models
  }()

  /// Sets a weight of an input; passes over columns that are neither codes nor stances.
  mutating func set(_ input: Int, _ column: Int, _ weight: Int) {
    guard (0..<Output.depths).contains(column) else { return }
    rows[input * Self.width + column] = Int16(clamping: weight)
  }

  /// The sums of the columns, in thousandths.
  func sums(_ inputs: [Int32]) -> [Int32] {
    var sums = Array(repeating: Int32(0), count: Self.width)
    sums.withUnsafeMutableBufferPointer { sums in
      rows.withUnsafeBufferPointer { rows in
        for (place, input) in inputs.enumerated() where input != 0 {
          let base = place * Self.width
          let factor = Int32(Int16(clamping: input))
          for column in 0..<Self.width { sums[column] &+= Int32(rows[base + column]) &* factor }
        }
      }
    }
    return sums.map { $0 / Int32(Self.unit) }
  }
}
