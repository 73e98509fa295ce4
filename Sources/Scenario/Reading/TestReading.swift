import Coding

/// Reads what an author expects of the patient: in the scenario's own file, or in a translation for its language.
struct TestReader {
  let reader: NodeReader
  private var phrases: PhraseReader { PhraseReader(reader: reader) }

  /// The tests, in the order of the file.
  func tests(_ fields: Fields) -> [ScenarioTest] {
    fields.items("tests").compactMap { node in
      let keys = [
        "after", "given", "reply", "codes", "not_codes", "stance", "expect", "replies", "ending",
        "mark", "told", "not_told",
      ]
      let fields = Fields(node, keys: keys, reader: reader)
      var test = ScenarioTest(at: node.at)
      test.after = fields.text("after")
      test.given = fields["given"].map { phrases.alliance($0, over: Self.nowhere) }
      test.isPlan = fields["replies"] != nil
      test.replies = test.isPlan ? fields.texts("replies") : [fields.neededText("reply")].plain
      test.codes = fields["codes"].map { Marked(reader.codes($0), at: $0.at) }
      test.notCodes = fields["not_codes"].map { Marked(reader.codes($0), at: $0.at) }
      test.stance = fields.text("stance").flatMap { written in
        reader.choice(written, .stance, as: Stance.self).map { Marked($0, at: written.at) }
      }
      test.expect = fields.texts("expect").map { Marked(expectation($0), at: $0.at) }
      test.expectAt = fields["expect"]?.at
      test.ending = fields.text("ending")
      test.mark = fields.text("mark").flatMap { range($0) }
      test.told = fields.texts("told")
      test.notTold = fields.texts("not_told")
      return test
    }
  }

  /// The scales that `given` leaves out stay as the line needs them.
  private static let nowhere = Alliance(bond: -1, goals: -1, tasks: -1, tension: -1)

  /// `tension +`, or the name of something that is said.
  private func expectation(_ written: Marked<String>) -> ScenarioTest.Expectation {
    let words = written.value.split { $0.isWhitespace }
    if words.count == 2, let scale = Scale(rawValue: String(words[0])) {
      switch words[1] {
      case "+": return .step(scale, 1)
      case "-", "−": return .step(scale, -1)
      case "=": return .step(scale, 0)
      default: break
      }
    }
    return .line(written.value)
  }

  /// `60-100`.
  private func range(_ written: Marked<String>) -> Marked<ClosedRange<Int>>? {
    let numbers = written.value.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2, (0...100).contains(numbers[0]),
      (numbers[0]...100).contains(numbers[1])
    else {
      reader.complain(.outOfRange(written.value, from: 0, to: 100), at: written.at)
      return nil
    }
    return Marked(numbers[0]...numbers[1], at: written.at)
  }
}

extension [Marked<String>?] {
  fileprivate var plain: [Marked<String>] { compactMap { $0 } }
}
