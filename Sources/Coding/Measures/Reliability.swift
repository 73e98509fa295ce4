/// How often codes are right that were given, or shown as possible, at some confidence.
public struct Reliability: Hashable, Sendable {
  /// The range of confidence, in percent.
  public var range: Range<Int>
  /// How many codes were given or possible in this range.
  public var count = 0
  /// How many of them the person gave too.
  public var right = 0

  /// The table of an evaluation, in steps of ten percent; chances below 20 % are left out.
  public static func table(_ judged: [JudgedTurn]) -> [Reliability] {
    var table = stride(from: 20, to: 100, by: 10).map { Reliability(range: $0..<$0 + 10) }
    table[table.count - 1].range = 90..<101
    for one in judged {
      for code in Code.allCases where one.turn.scorable.contains(code) {
        let chance = one.chances[code.index]
        guard chance >= 20,
          let place = table.firstIndex(where: { $0.range.contains(chance) })
        else { continue }
        table[place].count += 1
        if one.turn.codes.contains(code) { table[place].right += 1 }
      }
    }
    return table
  }
}
