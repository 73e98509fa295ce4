import Coding
import Scenario
import Transcript

/// A line with the wording that was chosen for it.
struct Wording {
  let line: Line
  let place: Int

  var text: String { line.says[place] }
}

extension Turn {
  /// Chooses a wording: of the lines that may be said now, one that was said least.
  ///
  /// Lines with words of their own go before lines with a condition, and these before lines without, as long as they
  /// have a wording that is new; among equals chance decides. Nothing is said twice while anything else is left.
  mutating func choose(among lines: [Line]) -> Wording? {
    let possible = lines.filter { mayBeSaid($0) }
    let worded = fresh(possible.filter { !$0.words.isEmpty })
    let special = worded.isEmpty ? fresh(possible.filter(\.isConditional)) : worded
    let candidates = special.isEmpty ? leastSaid(possible) : special
    guard !candidates.isEmpty else { return nil }
    return candidates[state.generator.next(below: candidates.count)]
  }

  /// Whether a line's condition holds, and the reply has one of its words.
  func mayBeSaid(_ line: Line) -> Bool {
    meets(line.when) && (line.words.isEmpty || hearing.lines[line.id] != nil)
  }

  /// Whether one of the lines that may be said now has a wording that is new.
  func hasFresh(_ lines: [Line]) -> Bool {
    lines.contains { line in
      mayBeSaid(line) && line.says.indices.contains { uses(Wording(line: line, place: $0)) == 0 }
    }
  }

  private func fresh(_ lines: [Line]) -> [Wording] {
    lines.flatMap { wordings($0) }.filter { uses($0) == 0 }
  }

  private func leastSaid(_ lines: [Line]) -> [Wording] {
    let all = lines.flatMap { wordings($0) }
    let least = all.map { uses($0) }.min()
    return all.filter { uses($0) == least }
  }

  private func wordings(_ line: Line) -> [Wording] {
    line.says.indices.map { Wording(line: line, place: $0) }
  }

  private func uses(_ wording: Wording) -> Int {
    state.said[wording.line.id]?[wording.place] ?? 0
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
