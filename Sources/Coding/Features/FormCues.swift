import Language

extension Extraction {
  /// The shape of the reply: its length, its marks.
  mutating func addForm() {
    let tokens = turn.reply.tokens[range]
    var marks: Marks = range.lowerBound == 0 ? turn.reply.lead : []
    var questions = 0
    for token in tokens {
      marks.formUnion(token.after)
      if token.after.contains(.question) { questions += 1 }
    }
    cue(.length, tokens.count.bitWidth - tokens.count.leadingZeroBitCount)
    cue(.clauses, min(clauses.count, 8))
    cue(.questionMarks, questions)
    if let last = tokens.last {
      if last.after.contains(.question) {
        cue(.endsWithQuestion, words: range.upperBound - 1..<range.upperBound)
      }
      if last.after.contains(.ellipsis) { cue(.endsWithEllipsis) }
    }
    if marks.contains(.exclamation) { cue(.exclamation) }
    if marks.contains(.quote) { cue(.quotes) }
    if marks.contains(.ellipsis) { cue(.ellipsis) }
    if marks.isDisjoint(with: .clauseEnd) { cue(.noMarks) }
    if range.count < turn.reply.tokens.count {
      cue(.part)
      if range.lowerBound == 0 { cue(.firstPart) }
      if range.upperBound == turn.reply.tokens.count { cue(.lastPart) }
    }
  }
}
