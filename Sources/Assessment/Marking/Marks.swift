import Coding
import Transcript

/// The marks of a consultation, before they are told.
struct Marks {
  let dimensions: [DimensionMark]
  let deductions: [Deduction]
  let cues: [CueAnswer]
  let overall: Int?
  let level: String
  let formula: String

  /// Marks a consultation.
  ///
  /// - Parameters:
  ///   - talk: what was said.
  ///   - rubric: what is graded.
  ///   - words: writes the texts; without it there are marks, and no text.
  init(_ talk: Talk, rubric: Rubric, words: Words?) {
    let replies = talk.exchanges.count { !$0.reply.silent }
    let enough = replies >= Formulas.fewestReplies
    let scored = [
      Scored.reformulation(talk, rubric.skill, words),
      Scored.legitimation(talk, words),
      Scored.openQuestions(talk, rubric.skill, words),
      Scored.positioning(talk, words),
    ]
    dimensions = scored.map { score in
      let mark = enough ? score.mark : nil
      return DimensionMark(
        id: score.id,
        mark: mark,
        level: enough
          ? mark.map { rubric.level(of: $0).id } ?? Assessment.notObserved : Assessment.tooShort,
        formula: enough ? score.formula : words.text { $0.tooShort(replies) },
        evidence: score.evidence
      )
    }
    deductions = Scored.deductions(talk, words)
    cues = scored.flatMap(\.cues)

    guard enough else {
      (overall, level, formula) = (
        nil, Assessment.tooShort, words.text { $0.tooShort(replies) }
      )
      return
    }
    let whole = Overall(
      dimensions.map { ($0.id, $0.mark) },
      deductions,
      replies: talk.exchanges.count,
      rubric: rubric
    )
    guard let whole else {
      (overall, level, formula) = (
        nil, Assessment.notObserved, words.text(\.nothingObserved)
      )
      return
    }
    overall = whole.mark
    level = rubric.level(of: whole.mark).id
    formula = words.text { $0.overall(whole) }
  }

  /// The mark of one dimension.
  subscript(dimension: Dimension) -> DimensionMark? { dimensions.first { $0.id == dimension } }
}

/// The mark of one dimension, before it has a level; the formulas of each dimension extend it.
struct Scored {
  let id: Dimension
  let mark: Int?
  let formula: String
  let evidence: [EvidenceNote]
  var cues: [CueAnswer] = []
}
