/// Sums of rows of letters, a column each.
///
/// Adding rows is where the coder spends a quarter of its time, so sixteen bits hold what a few rows add up to: twice as
/// many columns go into one vector instruction. They are moved to wider sums before they could overflow.
struct RowSums: ~Copyable {
  private let near = UnsafeMutablePointer<Int16>.allocate(capacity: Output.width)
  private let far = UnsafeMutablePointer<Int32>.allocate(capacity: Output.width)
  private var room = Self.most

  /// How many rows of the heaviest letters sixteen bits hold.
  private static let most = Int(Int16.max) / (26 * 26)

  init() {
    near.initialize(repeating: 0, count: Output.width)
    far.initialize(repeating: 0, count: Output.width)
  }

  deinit {
    near.deallocate()
    far.deallocate()
  }

  /// Adds the row of ``Output/width`` letters that begins at a place.
  @inline(__always)
  mutating func add(_ letters: UnsafeBufferPointer<Int8>, from base: Int) {
    for column in 0..<Output.width {
      let letter = Int16(letters[base + column])
      near[column] &+= letter &* (letter < 0 ? 0 &- letter : letter)
    }
    room &-= 1
    if room == 0 { move() }
  }

  private mutating func move() {
    for column in 0..<Output.width {
      far[column] &+= Int32(near[column])
      near[column] = 0
    }
    room = Self.most
  }

  /// The sums, in thousandths; they are nothing afterwards.
  mutating func take() -> [Int32] {
    move()
    let sums = (0..<Output.width).map { far[$0] &* WeightLetter.unit }
    far.update(repeating: 0, count: Output.width)
    return sums
  }
}
