/// What a sentence with a question mark is that no code speaks for.
enum MarkedQuestion {
  /// The kinds that it may be.
  private static let kinds: [Code] = [.closedQuestion, .openQuestion, .leadingQuestion]

  /// Codes of which one in a reply leaves no question to be found.
  private static let questions = Set(kinds + [.valuesQuestion, .permission])

  /// Codes that may stand behind a question mark: a proposal, a reflection that is checked, a reproach.
  private static let claimants: [Code] = [
    .reformulation, .plan, .judgement, .pressure, .metacommunication,
  ]

  /// The question of a reply that was given none.
  ///
  /// The words around a short question speak for other codes, and drown it: "Ça s'est calmé ?" after a long explanation.
  ///
  /// - Parameters:
  ///   - given: The codes given so far.
  ///   - asking: Whether each sentence ends with a question mark.
  ///   - best: For each column the sentence that shows it best.
  ///   - chance: The chance of a code, in percent.
  /// - Returns: The likeliest kind, a closed question in doubt, and the sentence that asks it; nothing where every sentence with a question mark shows
  ///   another code best.
  static func unclaimed(
    given: some Sequence<Code>,
    asking: [Bool],
    best: [Int],
    chance: (Code) -> Int
  ) -> (kind: Code, sentence: Int)? {
    guard asking.contains(true), given.allSatisfy({ !questions.contains($0) }) else { return nil }
    let claimed = Set(given.filter(claimants.contains).map { best[$0.index] })
    guard let sentence = asking.indices.last(where: { asking[$0] && !claimed.contains($0) }),
      let kind = kinds.max(by: { chance($0) < chance($1) })
    else { return nil }
    let isClear = chance(kind) >= chance(.closedQuestion) + clear
    return (isClear ? kind : .closedQuestion, sentence)
  }

  /// How much likelier another kind must be than the commonest, a closed question, in percent: where all are unlikely,
  /// a little more says nothing.
  private static let clear = 5
}
