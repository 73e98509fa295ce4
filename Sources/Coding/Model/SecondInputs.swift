/// What the second models read: the sums of the first ones, bent at some places, and how long the reply is.
///
/// Codes exclude and call each other, and what a sum says changes on its way up: an order that is hardly one says little
/// of the stance, and how long the reply is decides what its best sentence is worth. A line with bends for each sum is
/// the simplest model that sees this (generalised additive models, Hastie & Tibshirani 1990). Whole numbers throughout.
enum SecondInputs {
  /// Where the lines bend, in thousandths.
  private static let bends: [Int32] = [-800, -400, 0, 400]
  /// Where the lines of the length bend, in 1/1024 of what is read.
  private static let (wordBends, sentenceBends): ([Int32], [Int32]) = (
    [768, 1024, 1280], [512, 1024]
  )
  /// Sums beyond this, in thousandths, say no more.
  private static let farthest: Int32 = 2000
  /// How many inputs each sum makes: itself, its bends, and itself by the two lengths.
  private static let each = bends.count + 3

  /// How many inputs there are, the last of them constant.
  static let count = 2 * Output.count * each + 2 + wordBends.count + sentenceBends.count + 1

  /// The place of a sum among the inputs as it is: of the whole reply, or of the best sentence.
  static func place(of column: Int, inSentence: Bool) -> Int {
    (column + (inSentence ? Output.count : 0)) * each
  }

  /// Hands on the inputs of a reply that are not nothing, in thousandths, with their places among ``count``.
  ///
  /// - Parameters:
  ///   - whole: The sums of the whole reply, in thousandths.
  ///   - best: For each column the sum of the best sentence.
  ///   - words: How many words and marks the reply has.
  ///   - sentences: How many sentences.
  ///   - each: What is done with an input.
  @inline(__always)
  static func inputs(
    whole: Columns,
    best: Columns,
    words: Int,
    sentences: Int,
    _ each: (_ place: Int, _ input: Int32) -> Void
  ) {
    let (long, many) = (logarithm(words) / 4, logarithm(sentences) / 2)
    var place = 0
    func add(_ input: Int32) {
      if input != 0 { each(place, input) }
      place += 1
    }
    for inSentence in [false, true] {
      for column in 0..<Output.count {
        let sum = inSentence ? best[column] : whole[column]
        let value = max(-farthest, min(farthest, sum))
        add(value)
        for bend in bends { add(max(0, value - bend)) }
        add(value * long / 1024)
        add(value * many / 1024)
      }
    }
    add(long)
    for bend in wordBends { add(max(0, long - bend)) }
    add(many)
    for bend in sentenceBends { add(max(0, many - bend)) }
    add(1000)
  }

  /// The binary logarithm in 1/1024, straight between the powers of two; 0 for nothing.
  private static func logarithm(_ number: Int) -> Int32 {
    guard number > 0 else { return 0 }
    let power = Int.bitWidth - 1 - number.leadingZeroBitCount
    let fraction = power > 10 ? number >> (power - 10) : number << (10 - power)
    return Int32(power * 1024 + fraction - 1024)
  }
}
