/// The models that decide the codes and the stance: a row of weights for each of ``SecondInputs``.
struct SecondModels {
  /// What a weight of 1 is in the file.
  static let unit: Float = 4096
  /// Weights of some columns: in 16 bits eight are multiplied in one instruction on every machine.
  private typealias Vector = SIMD8<Int16>
  /// A number for each column: the codes and the stances, ``Output/depths`` of them, and their padding.
  private typealias Totals = InlineArray<4, SIMD8<Int32>>
  /// How many vectors a row has.
  private static let width = 4

  /// The rows.
  private var rows: [Vector]

  /// Models without a weight.
  init() {
    precondition(Output.depths <= Self.width * Vector.scalarCount)
    rows = Array(repeating: .zero, count: SecondInputs.count * Self.width)
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
    let (vector, lane) = column.quotientAndRemainder(dividingBy: Vector.scalarCount)
    rows[input * Self.width + vector][lane] = Int16(clamping: weight)
  }

  /// The sums of the columns, in thousandths, of a reply with the sums of its first models.
  func sums(whole: Columns, best: Columns, words: Int, sentences: Int) -> Columns {
    var totals = Totals(repeating: .zero)
    rows.withUnsafeBufferPointer { rows in
      SecondInputs.inputs(whole: whole, best: best, words: words, sentences: sentences) {
        let factor = SIMD8<Int32>(repeating: Int32(Int16(clamping: $1)))
        for vector in 0..<Self.width {
          let weights = rows[$0 &* Self.width &+ vector]
          totals[vector] &+= SIMD8<Int32>(truncatingIfNeeded: weights) &* factor
        }
      }
    }
    var sums = Columns(repeating: 0)
    for column in 0..<Output.depths {
      let (vector, lane) = column.quotientAndRemainder(dividingBy: Vector.scalarCount)
      sums[column] = totals[vector][lane] / Int32(Self.unit)
    }
    return sums
  }
}
