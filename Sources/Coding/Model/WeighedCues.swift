/// A named cue with what it adds to a code in a sentence.
public struct WeighedCue: Hashable, Sendable {
  /// The name of the cue, as in the weights file.
  public var name: String
  /// What it adds, in thousandths; a code is given when all facts together pass its threshold.
  public var weight: Int

  /// The named cues of a weights file that speak most for a code, and most against it.
  public static func strongest(
    _ count: Int,
    for code: Code,
    in weights: String
  ) -> (for: [WeighedCue], against: [WeighedCue]) {
    var cues: [WeighedCue] = []
    for line in weights.utf8.split(separator: UInt8(ascii: "\n")) where line.starts(with: "c ".utf8)
    {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count == 3,
        let letter = fields[2].dropFirst(code.index).first,
        let weight = WeightLetter.weight(letter), weight != 0
      else { continue }
      cues.append(WeighedCue(name: String(Substring(fields[0].dropFirst(2))), weight: weight))
    }
    cues.sort { ($1.weight, $0.name) < ($0.weight, $1.name) }
    return (
      cues.prefix(count).filter { $0.weight > 0 },
      cues.suffix(count).reversed().filter { $0.weight < 0 }
    )
  }
}
