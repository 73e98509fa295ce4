extension Coder {
  /// A labelled turn with what this coder says of it.
  public func judge(_ turn: LabelledTurn, hurried: Bool = false) -> JudgedTurn {
    var utterance = turn.utterance
    if hurried { utterance.reply = Hurry.stripped(utterance.reply) }
    let coded = code(utterance)
    var chances = Array(repeating: 0, count: Code.allCases.count)
    for evidence in coded.evidence + coded.possible {
      chances[evidence.code.index] = evidence.confidence
    }
    return JudgedTurn(
      turn: turn,
      codes: Set(coded.codes),
      stance: coded.stance,
      depth: coded.depth ?? .simple,
      chances: chances
    )
  }
}
