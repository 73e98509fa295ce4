/// A number for each column of a row of weights; without an array, since many are made for each reply.
typealias Columns = InlineArray<40, Int32>

/// Sums of rows of letters, a column each.
///
/// Adding rows is where the coder spends a tenth of its time. Sixteen bits hold what a few rows add up to, so eight
/// columns go into one vector instruction; they are moved to wider sums before they could overflow.
enum RowSums {
  /// The letters of eight columns.
  typealias Letters = SIMD8<Int8>

  /// How many vectors of letters a row has.
  static let width = Output.width / Letters.scalarCount

  /// How many rows of the heaviest letters sixteen bits hold.
  private static let most = Int(Int16.max) / (26 * 26)

  /// Adds the halves of the rows of some facts to sums, in the unit of the letters.
  @inline(__always)
  static func add(
    _ facts: ArraySlice<WeighedFact>,
    _ half: Weights.Half,
    of letters: UnsafeBufferPointer<Letters>,
    to sums: inout Columns
  ) {
    var start = facts.startIndex
    while start < facts.endIndex {
      let end = min(start + most, facts.endIndex)
      var near = InlineArray<5, SIMD8<Int16>>(repeating: .zero)
      // The ends of all rows are asked for before what lies between them is needed: memory is slow.
      for fact in facts[start..<end] {
        let base = Weights.base(of: fact.row, half)
        near[0] &+= weights(letters[base])
        near[width - 1] &+= weights(letters[base &+ width &- 1])
      }
      for fact in facts[start..<end] {
        let base = Weights.base(of: fact.row, half)
        for place in 1..<width - 1 { near[place] &+= weights(letters[base &+ place]) }
      }
      for place in 0..<width {
        for lane in 0..<Letters.scalarCount {
          sums[place * Letters.scalarCount + lane] &+= Int32(near[place][lane])
        }
      }
      start = end
    }
  }

  /// What letters weigh, in their unit: the square with the sign.
  @inline(__always)
  private static func weights(_ letters: Letters) -> SIMD8<Int16> {
    let wide = SIMD8<Int16>(truncatingIfNeeded: letters)
    // All ones for a letter below nothing: with it the letter loses its sign.
    let sign = wide &>> 15
    return wide &* ((wide ^ sign) &- sign)
  }
}
