import Coding
import Transcript

extension Scored {
  /// The share of open questions; stacked and leading ones against it.
  static func openQuestions(_ talk: Talk, _ thresholds: Rubric.Thresholds, _ words: Words?)
    -> Scored
  {
    var (open, closed, leading, stacked) = (0, 0, 0, 0)
    var notes = Notes(words)

    for exchange in talk.exchanges {
      func note(_ code: Code, _ counts: EvidenceNote.Count, _ why: (Words) -> String) {
        notes.add(exchange, quoting: code, as: code.rawValue, counts, why: why)
      }
      if exchange.acts.contains(.openQuestion) {
        if exchange.gives(.openQuestion) {
          open += 1
          note(.openQuestion, .full, \.openQuestion)
        } else {
          note(.openQuestion, .aside, \.saidBefore)
        }
      }
      if exchange.acts.contains(.closedQuestion) {
        closed += 1
        note(.closedQuestion, .against, \.closedQuestion)
      }
      if exchange.acts.contains(.leadingQuestion) {
        leading += 1
        note(.leadingQuestion, .against, \.leadingQuestion)
      }
      if exchange.acts.contains(.stackedQuestions) {
        stacked += 1
        note(.stackedQuestions, .against, \.stackedQuestions)
      }
    }

    // A leading question alone never makes the dimension observed beside an open one: it could raise the overall mark.
    let asked = open == 0 ? closed + leading : open + closed
    guard asked >= Formulas.fewestOccasions else {
      return Scored(
        id: .openQuestions,
        mark: nil,
        formula: words.text { $0.fewQuestions(open + closed + leading) },
        evidence: notes.evidence
      )
    }
    let all = open + closed + Formulas.leadingWeight * leading + stacked
    let share = Formulas.divide(100 * open, all)
    let mark = Formulas.openShare(share, thresholds)
    return Scored(
      id: .openQuestions,
      mark: mark,
      formula: words.text {
        $0.openQuestions(
          open: open,
          closed: closed,
          leading: leading,
          stacked: stacked,
          all: all,
          share: share,
          thresholds,
          mark: mark
        )
      },
      evidence: notes.evidence
    )
  }
}
