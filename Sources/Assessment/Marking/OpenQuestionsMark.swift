import Coding
import Transcript

extension Scored {
  /// The share of open questions; stacked and leading ones against it.
  static func openQuestions(_ talk: Talk, _ thresholds: Rubric.Thresholds, _ words: Words) -> Scored
  {
    var (open, closed, leading, stacked) = (0, 0, 0, 0)
    var evidence: [EvidenceNote] = []

    for exchange in talk.exchanges {
      func note(_ code: Code, _ counts: EvidenceNote.Count, _ text: String) {
        evidence.append(
          EvidenceNote(
            turn: exchange.turn,
            quote: exchange.quote(code),
            code: code.rawValue,
            note: text,
            counts: counts
          )
        )
      }
      if exchange.acts.contains(.openQuestion) {
        if exchange.gives(.openQuestion) {
          open += 1
          note(.openQuestion, .full, words.openQuestion)
        } else {
          note(.openQuestion, .aside, words.saidBefore)
        }
      }
      if exchange.acts.contains(.closedQuestion) {
        closed += 1
        note(.closedQuestion, .against, words.closedQuestion)
      }
      if exchange.acts.contains(.leadingQuestion) {
        leading += 1
        note(.leadingQuestion, .against, words.leadingQuestion)
      }
      if exchange.acts.contains(.stackedQuestions) {
        stacked += 1
        note(.stackedQuestions, .against, words.stackedQuestions)
      }
    }

    // A leading question alone never makes the dimension observed beside an open one: it could raise the overall mark.
    let asked = open == 0 ? closed + leading : open + closed
    guard asked >= Formulas.fewestOccasions else {
      return Scored(
        id: .openQuestions,
        mark: nil,
        formula: words.fewQuestions(open + closed + leading),
        evidence: evidence
      )
    }
    let all = open + closed + Formulas.leadingWeight * leading + stacked
    let share = Formulas.divide(100 * open, all)
    let mark = Formulas.openShare(share, thresholds)
    return Scored(
      id: .openQuestions,
      mark: mark,
      formula: words.openQuestions(
        open: open,
        closed: closed,
        leading: leading,
        stacked: stacked,
        all: all,
        share: share,
        thresholds,
        mark: mark
      ),
      evidence: evidence
    )
  }
}
