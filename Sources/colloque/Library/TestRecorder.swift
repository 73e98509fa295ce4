import Coding
import Language
import Scenario

/// Writes what the patient and the coder really do into the tests of a scenario, for the author to look at.
struct TestRecorder {
  /// Lines of the file, before and after.
  struct Edit: Equatable {
    /// The first of them, from 1.
    let line: Int
    let old: [String]
    let new: String
  }

  let file: SourceFile

  /// The changes that make all tests pass, but for marks and told rungs, which an author sets, and lists with comments.
  func edits(_ outcomes: [ScenarioTestRun.Outcome]) -> [Edit] {
    outcomes.flatMap { edits($0) }.sorted { $0.line < $1.line }
  }

  /// The text of the file with the changes made.
  func text(with edits: [Edit]) -> String {
    var lines = file.lines
    for edit in edits.reversed() {
      lines.replaceSubrange(edit.line - 1..<edit.line - 1 + edit.old.count, with: [edit.new])
    }
    return lines.joined(separator: "\n")
  }

  private func edits(_ outcome: ScenarioTestRun.Outcome) -> [Edit] {
    let test = outcome.test
    if test.expectsNothing { return fresh(outcome).map { [$0] } ?? [] }
    var edits: [Edit?] = []
    for (complaint, place) in outcome.complaints {
      switch complaint {
      case .testCodes where place == test.codes?.at:
        edits.append(replaced(place, with: outcome.coded?.codes.map(\.rawValue) ?? []))
      case .testStance(_, let got): edits.append(replaced(place, with: [got.rawValue]))
      case .testEnding(_, let got): edits.append(replaced(place, with: [got]))
      default: break
      }
    }
    let isAnswered = test.isPlan || !outcome.complaints.contains { $0.0.kind == .testAnswer }
    if !isAnswered, let place = test.expectAt {
      edits.append(replaced(place, with: expectations(outcome)))
    }
    return edits.compactMap(\.self)
  }

  /// What to expect: what came as expected stays, the rest becomes what came.
  private func expectations(_ outcome: ScenarioTestRun.Outcome) -> [String] {
    var expectations: [String] = []
    for wanted in outcome.test.expect {
      let isFailed = outcome.complaints.contains { $0.1 == wanted.at }
      let now: String?
      switch wanted.value {
      case .line(let name): now = isFailed ? outcome.answer : name
      case .step(let scale, let direction):
        let got = outcome.moved.map { ($0.after[scale] - $0.before[scale]).signum() }
        now = "\(scale.rawValue) \(Self.sign(of: got ?? direction))"
      }
      if let now, !expectations.contains(now) { expectations.append(now) }
    }
    return expectations
  }

  private static func sign(of direction: Int) -> String {
    direction == 0 ? "=" : direction > 0 ? "+" : "-"
  }

  /// All expectations of a test that has none yet, before its first key.
  private func fresh(_ outcome: ScenarioTestRun.Outcome) -> Edit? {
    let place = outcome.test.at
    guard let line = line(place.line), line.count >= place.column, place.column > 2 else {
      return nil
    }
    let margin = String(repeating: " ", count: place.column - 1)
    let head = line.prefix(place.column - 1)
    guard head.hasSuffix("- "), line.dropFirst(place.column - 1).first != "{" else { return nil }
    var keys: [String] = []
    if let ending = outcome.ending {
      keys = ["ending: \(ending)"]
    } else {
      let codes = outcome.coded?.codes.map(\.rawValue) ?? []
      keys = codes.isEmpty ? [] : ["codes: [\(codes.joined(separator: ", "))]"]
      if let stance = outcome.coded?.stance { keys.append("stance: \(stance.rawValue)") }
      if let answer = outcome.answer { keys.append("expect: \(answer)") }
    }
    guard !keys.isEmpty else { return nil }
    let rest = keys.dropFirst().map { margin + $0 } + [margin + line.dropFirst(place.column - 1)]
    return Edit(
      line: place.line,
      old: [line],
      new: ([head + keys[0]] + rest).joined(separator: "\n")
    )
  }

  /// A value with other items; an empty list says nothing.
  private func replaced(_ place: SourceLocation, with items: [String]) -> Edit? {
    guard !items.isEmpty, let value = WrittenValue(at: place, in: file.lines) else { return nil }
    return Edit(line: value.line, old: value.lines, new: value.replaced(with: items))
  }

  private func line(_ number: Int) -> String? {
    let lines = file.lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}
