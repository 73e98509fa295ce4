import Coding
import Language
import Scenario

/// Writes what the patient and the coder really do into the tests of a scenario, for the author to look at.
struct TestRecorder {
  /// One line of the file, before and after.
  struct Edit: Equatable {
    let line: Int
    let old: String
    let new: String
  }

  let file: SourceFile

  /// The changes that make all tests pass, as far as an expectation stands on one line.
  func edits(_ outcomes: [ScenarioTestRun.Outcome]) -> [Edit] {
    outcomes.flatMap { edits($0) }.sorted { $0.line < $1.line }
  }

  /// The text of the file with the changes made.
  func text(with edits: [Edit]) -> String {
    var lines = file.lines
    for edit in edits { lines[edit.line - 1] = edit.new }
    return lines.joined(separator: "\n")
  }

  private func edits(_ outcome: ScenarioTestRun.Outcome) -> [Edit] {
    let test = outcome.test
    if test.expectsNothing { return fresh(outcome).map { [$0] } ?? [] }
    var edits: [Edit] = []
    for (complaint, place) in outcome.complaints {
      switch complaint {
      case .testCodes where place == test.codes?.at:
        edits += [codes(outcome).flatMap { replaced(place, with: $0) }].compactMap { $0 }
      case .testStance(_, let got):
        edits += [replaced(place, with: got.rawValue)].compactMap { $0 }
      case .testAnswer
      where !test.isPlan && test.expect.count == 1 && test.expect[0].value.step == nil:
        edits += [outcome.answer.flatMap { replaced(test.expectAt ?? place, with: $0) }]
          .compactMap { $0 }
      case .testEnding(_, let got):
        edits += [replaced(place, with: got)].compactMap { $0 }
      default: break
      }
    }
    return edits
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
      keys = codes(outcome).map { ["codes: \($0)"] } ?? []
      if let stance = outcome.coded?.stance { keys.append("stance: \(stance.rawValue)") }
      if let answer = outcome.answer { keys.append("expect: \(answer)") }
    }
    guard !keys.isEmpty else { return nil }
    let rest = keys.dropFirst().map { margin + $0 } + [margin + line.dropFirst(place.column - 1)]
    return Edit(
      line: place.line,
      old: line,
      new: ([head + keys[0]] + rest).joined(separator: "\n")
    )
  }

  /// A value that fills the rest of its line, replaced.
  private func replaced(_ place: SourceLocation, with value: String) -> Edit? {
    guard let line = line(place.line) else { return nil }
    let old = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(place.column - 1)))
    let isList = old.hasPrefix("[") && old.hasSuffix("]") && old.filter({ $0 == "]" }).count == 1
    let isWord = old.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) } && !old.isEmpty
    let head = String(String.UnicodeScalarView(line.unicodeScalars.prefix(place.column - 1)))
    guard isList || isWord, head.hasSuffix(": ") else { return nil }
    return Edit(line: place.line, old: line, new: head + value)
  }

  private func line(_ number: Int) -> String? {
    let lines = file.lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The codes as a list, unless there are none: an empty list says nothing.
  private func codes(_ outcome: ScenarioTestRun.Outcome) -> String? {
    let codes = outcome.coded?.codes.map(\.rawValue) ?? []
    return codes.isEmpty ? nil : "[" + codes.joined(separator: ", ") + "]"
  }
}
