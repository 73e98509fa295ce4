/// The coder against a person on some turns.
public struct Evaluation: Sendable {
  /// The turns with what the coder said.
  public var judged: [JudgedTurn]
  /// The agreement on each code, in the manual's order.
  public private(set) var agreements: [Agreement]
  /// The agreement on whether there is any question: open, closed or leading, and asking leave where the raters had no
  /// code for that.
  public private(set) var anyQuestion = Agreement()
  /// The agreement on the stance.
  public private(set) var stances = Confusion()
  /// How many depths agree, of those where both gave a reformulation with a depth.
  public private(set) var depths = (right: 0, all: 0)

  /// Evaluates some judged turns.
  public init(_ judged: [JudgedTurn]) {
    self.judged = judged
    agreements = Array(repeating: Agreement(), count: Code.allCases.count)
    let questions: CodeSet = [.openQuestion, .closedQuestion, .leadingQuestion]
    for one in judged {
      for code in Code.allCases where one.turn.scorable.contains(code) {
        agreements[code.index].count(
          coder: one.codes.contains(code),
          person: one.turn.codes.contains(code)
        )
      }
      // Who had no code for asking leave counted it as a question.
      let asksLeave =
        !one.turn.scorable.contains(.permission) && one.codes.contains(.permission)
      anyQuestion.count(
        coder: asksLeave || !one.codes.isDisjoint(with: questions),
        person: !one.turn.codes.isDisjoint(with: questions)
      )
      if let stance = one.turn.stance { stances.count(coder: one.stance, person: stance) }
      if let depth = one.turn.depth, one.codes.contains(.reformulation) {
        depths.all += 1
        if depth == one.depth { depths.right += 1 }
      }
    }
  }

  /// The mean F1 of some codes, of those that the person gave at least once.
  public func meanF1(_ codes: [Code]) -> Double {
    let met = codes.filter { agreements[$0.index].support > 0 }
    guard !met.isEmpty else { return 0 }
    return met.reduce(0) { $0 + agreements[$1.index].f1 } / Double(met.count)
  }

  /// The four codes that are graded.
  public static let graded: [Code] = [
    .reformulation, .legitimation, .openQuestion, .closedQuestion,
  ]
}
