import Coding
import Language
import Scenario
import Transcript

/// A line with the wording that was chosen for it.
struct Wording {
  let line: Line
  let place: Int

  var text: String { line.says[place] }
}

/// A wording of one of some lines, by its place, and how often it was said.
private struct Choice {
  let line: Int
  let place: Int
  let uses: Int
}

extension Turn {
  /// Chooses a wording: of the lines that may be said now, one that was said least.
  ///
  /// Lines with words of their own go before lines with a condition, and these before lines without, as long as they
  /// have a wording that is new; of those with words the ones whose words tell most; among equals chance decides. Nothing
  /// is said twice while anything else is left.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - mute: whether only a silence will do.
  /// - Returns: the wording; nothing when none may be said.
  mutating func choose(among lines: [Line], mute: Bool = false) -> Wording? {
    // By place: a line is large, and most of them are not said.
    let possible = lines.indices.filter { mayBeSaid(lines[$0]) }.flatMap { choices(lines, $0) }
      .filter { !mute || lines[$0.line].says[$0.place].isWordless }
    let new = possible.filter { $0.uses == 0 }
    let worded = heaviest(new.filter { !lines[$0.line].words.isEmpty }, lines)
    let special = worded.isEmpty ? new.filter { lines[$0.line].isConditional } : worded
    let least = possible.map(\.uses).min()
    let candidates = special.isEmpty ? possible.filter { $0.uses == least } : special
    guard !candidates.isEmpty else { return nil }
    let chosen = candidates[state.generator.next(below: candidates.count)]
    return Wording(line: lines[chosen.line], place: chosen.place)
  }

  /// Of some choices with words those whose words in the reply tell most.
  private func heaviest(_ choices: [Choice], _ lines: [Line]) -> [Choice] {
    let weights = choices.map { hearing.weight(of: lines[$0.line].id) }
    guard let most = weights.max() else { return [] }
    return zip(choices, weights).filter { $1 == most }.map(\.0)
  }

  /// Whether a line's condition holds, and the reply has one of its words.
  func mayBeSaid(_ line: Line) -> Bool {
    meets(line.when) && (line.words.isEmpty || hearing.lines[line.id] != nil)
  }

  /// Whether one of the lines that may be said now has a wording that is new.
  func hasFresh(_ lines: [Line]) -> Bool {
    lines.indices.contains { place in
      mayBeSaid(lines[place]) && (state.said[lines[place].id]?.contains(0) ?? true)
    }
  }

  private func choices(_ lines: [Line], _ line: Int) -> [Choice] {
    let uses = state.said[lines[line].id]
    return lines[line].says.indices.map { Choice(line: line, place: $0, uses: uses?[$0] ?? 0) }
  }
}

extension Line {
  /// Whether the line is not always said.
  var isConditional: Bool { when != .always || !words.isEmpty }
}

extension PatientState {
  /// Remembers that a wording was said.
  mutating func remember(_ wording: Wording) {
    let unsaid = Array(repeating: 0, count: wording.line.says.count)
    said[wording.line.id, default: unsaid][wording.place] += 1
  }
}

extension SpokenLine {
  /// A line as it is said.
  init(
    _ wording: Wording,
    _ source: Source,
    topic: String? = nil,
    rung: Rung? = nil,
    traps: [Code] = []
  ) {
    let line = wording.line
    self.init(
      id: line.id,
      source: source,
      text: wording.text,
      gesture: line.gesture,
      cue: line.cue,
      callsFor: line.callsFor,
      traps: traps,
      fits: line.fits,
      model: line.model,
      inner: line.inner,
      topic: topic,
      rung: rung?.id,
      flag: rung?.flag
    )
  }
}
