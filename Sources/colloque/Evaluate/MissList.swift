import Coding

/// The turns on which coder and person differ about a code.
struct MissList {
  private let misses: [JudgedTurn]
  private let code: Code

  /// The misses among judged turns, the surest mistakes first.
  init(_ judged: [JudgedTurn], code: Code) {
    self.code = code
    func surprise(_ one: JudgedTurn) -> Int {
      one.codes.contains(code) ? one.chances[code.index] : 100 - one.chances[code.index]
    }
    misses = judged.filter {
      $0.turn.scorable.contains(code) && $0.codes.contains(code) != $0.turn.codes.contains(code)
    }.enumerated().sorted {
      (surprise($1.element), $0.offset) < (surprise($0.element), $1.offset)
    }.map(\.element)
  }

  /// Prints them.
  func print() {
    for one in misses {
      let kind = one.codes.contains(code) ? "given" : "missed"
      Swift.print("\(kind) at \(one.chances[code.index]) %: \(one.turn.id)")
      for line in one.turn.utterance.earlier { Swift.print("      \(line)") }
      Swift.print("    – \(one.turn.utterance.patient)\n    – \(one.turn.utterance.reply)")
      Swift.print("      person: \(names(one.turn.codes)); coder: \(names(one.codes))")
    }
  }

  private func names(_ codes: Set<Code>) -> String {
    codes.isEmpty ? "none" : codes.sorted().map(\.rawValue).joined(separator: " ")
  }
}
