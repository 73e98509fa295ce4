/// A named cue with what it adds to a code in a sentence.
public struct WeighedCue: Hashable, Sendable {
  /// The name of the cue, as in the weights file.
  public var name: String
  /// What it adds, in thousandths; a code is given when all facts together pass its threshold.
  public var weight: Int

  /// The cues of its name: two that come together, or one and its place or its number, are joined by `&`.
  public var parts: [String] { name.split(separator: "&").map(String.init) }

  /// The named cues of a weights file that speak most for a code, and most against it.
  public static func strongest(
    _ count: Int,
    for code: Code,
    in weights: String
  ) -> (for: [WeighedCue], against: [WeighedCue]) {
    var cues: [WeighedCue] = []
    for row in CueRow.all(in: weights) {
      guard let weight = WeighedCue.weight(of: code, in: row.sentence) else { continue }
      cues.append(WeighedCue(name: row.name, weight: weight))
    }
    cues.sort { ($1.weight, $0.name) < ($0.weight, $1.name) }
    return (
      cues.prefix(count).filter { $0.weight > 0 },
      cues.suffix(count).reversed().filter { $0.weight < 0 }
    )
  }

  /// The weight of a code among the letters of a row, nil where it has none.
  fileprivate static func weight(of code: Code, in letters: Substring.UTF8View) -> Int? {
    let weight = letters.dropFirst(code.index).first.map {
      Int(WeightLetter.weight(WeightLetter.places[Int($0)]))
    }
    return weight == 0 ? nil : weight
  }
}

/// A code with what a cue adds to it.
public struct WeighedCode: Hashable, Sendable {
  /// The code.
  public var code: Code
  /// The number with which the cue comes, where it counts something.
  public var number: Int?
  /// What it adds, in thousandths: to a sentence, or to the whole reply where only that is looked at.
  public var weight: Int

  /// The codes of a weights file for which a cue speaks most by itself, and those against which it does.
  public static func strongest(
    _ count: Int,
    of cue: String,
    in weights: String
  ) -> (for: [WeighedCode], against: [WeighedCode]) {
    var codes: [WeighedCode] = []
    for row in CueRow.all(in: weights) where row.name == cue || row.name.hasPrefix(cue + "&") {
      let number = Int(row.name.dropFirst(cue.count + 1))
      guard row.name == cue || number != nil else { continue }
      let letters = row.sentence.isEmpty ? row.whole : row.sentence
      for code in Code.allCases {
        guard let weight = WeighedCue.weight(of: code, in: letters) else { continue }
        codes.append(WeighedCode(code: code, number: number, weight: weight))
      }
    }
    codes.sort {
      ($1.weight, $0.code.index, $0.number ?? 0) < ($0.weight, $1.code.index, $1.number ?? 0)
    }
    return (
      codes.prefix(count).filter { $0.weight > 0 },
      codes.suffix(count).reversed().filter { $0.weight < 0 }
    )
  }
}

/// A line of a weights file about a named cue.
private struct CueRow {
  let name: String
  /// The letters of the whole reply and of a sentence, one for each column; none where the cue isn't looked for there.
  let whole: Substring.UTF8View
  let sentence: Substring.UTF8View

  /// All such lines, in their order.
  static func all(in weights: String) -> [CueRow] {
    weights.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.starts(with: "c ".utf8) else { return nil }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return nil }
      return CueRow(
        name: String(Substring(fields[0].dropFirst(2))),
        whole: fields[1],
        sentence: fields[2]
      )
    }
  }
}
