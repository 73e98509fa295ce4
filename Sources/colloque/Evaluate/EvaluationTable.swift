import Coding
import Foundation

/// The figures of an evaluation, as a table to read or as JSON.
struct EvaluationTable {
  private let title: String
  private let evaluation: Evaluation
  private let rows: [(name: String, agreement: Agreement, f1: Interval)]
  private let means: [(name: String, value: Double, interval: Interval)]
  private let reliability: [Reliability]

  /// The figures of some turns in one language.
  init(title: String, judged: [JudgedTurn]) {
    self.title = title
    let evaluation = Evaluation(judged)
    self.evaluation = evaluation
    reliability = Reliability.table(judged)
    let codes = Code.allCases.filter { evaluation.agreements[$0.index].support > 0 }
    let groups: [(String, (Evaluation) -> Double)] = [
      ("mean F1 of the four graded", { $0.meanF1(Evaluation.graded) }),
      ("mean F1 of the straining", { $0.meanF1(Code.adverse.sorted()) }),
      ("mean F1 of all codes", { $0.meanF1(Code.allCases) }),
      ("stance kappa", { $0.stances.kappa }),
    ]
    let intervals = Interval.bootstrap(judged) { sample in
      groups.map { $0.1(sample) } + [sample.anyQuestion.f1]
        + codes.map { sample.agreements[$0.index].f1 }
    }
    means = zip(groups, intervals).map { ($0.0, $0.1(evaluation), $1) }
    rows =
      [("any question", evaluation.anyQuestion, intervals[groups.count])]
      + zip(codes, intervals.dropFirst(groups.count + 1)).map {
        ($0.rawValue, evaluation.agreements[$0.index], $1)
      }
  }

  /// Prints the table.
  func print() {
    func cell(_ value: Double) -> String { String(format: "%5.2f", value) }
    func range(_ interval: Interval) -> String {
      String(format: "%.2f-%.2f", interval.low, interval.high)
    }
    Swift.print("\(title): \(evaluation.judged.count) turns (intervals: 95 %, bootstrap)")
    Swift.print("code                 turns  prec.  rec.    F1  interval   kappa")
    for row in rows.dropFirst() + rows.prefix(1) {
      Swift.print(
        row.name.padding(toLength: 20, withPad: " ", startingAt: 0),
        String(format: "%5d", row.agreement.support),
        cell(row.agreement.precision),
        cell(row.agreement.recall),
        cell(row.agreement.f1),
        "",
        range(row.f1),
        "",
        cell(row.agreement.kappa)
      )
    }
    Swift.print()
    for mean in means {
      Swift.print(
        mean.name.padding(toLength: 28, withPad: " ", startingAt: 0),
        String(format: "%.3f", mean.value),
        "",
        range(mean.interval)
      )
    }
    if evaluation.depths.all > 0 {
      Swift.print("depth right in \(evaluation.depths.right) of \(evaluation.depths.all)")
    }
    printStances()
    Swift.print("\nconfidence: codes given or possible, of which right")
    for step in reliability where step.count > 0 {
      Swift.print(
        String(
          format: "  %d-%d %%: %5d, %3d %%",
          step.range.lowerBound,
          min(100, step.range.upperBound),
          step.count,
          step.right * 100 / step.count
        )
      )
    }
    Swift.print()
  }

  private func printStances() {
    let names = Stance.allCases.map(\.rawValue)
    guard evaluation.stances.counts.joined().contains(where: { $0 > 0 }) else { return }
    Swift.print("\nstance: rows the person's, columns the coder's")
    let heading = names.map { $0.leftPadded(to: 9) }.joined()
    Swift.print(String(repeating: " ", count: 10) + heading)
    for (name, counts) in zip(names, evaluation.stances.counts) {
      let cells = counts.map { "\($0)".leftPadded(to: 9) }.joined()
      Swift.print(name.padding(toLength: 10, withPad: " ", startingAt: 0) + cells)
    }
  }

  /// The same figures as a JSON object.
  var json: String {
    func number(_ value: Double) -> String { String(format: "%.4f", value) }
    func pair(_ interval: Interval) -> String {
      "[\(number(interval.low)),\(number(interval.high))]"
    }
    let codes = rows.map { row in
      let cell = row.agreement
      return
        "\"\(row.name == "any question" ? "any_question" : row.name)\":{\"turns\":\(cell.support),"
        + "\"precision\":\(number(cell.precision)),\"recall\":\(number(cell.recall)),"
        + "\"f1\":\(number(cell.f1)),\"f1_interval\":\(pair(row.f1)),\"kappa\":\(number(cell.kappa))}"
    }
    let keys = ["mean_f1_graded", "mean_f1_straining", "mean_f1_all", "stance_kappa"]
    let totals = zip(keys, means).map { key, mean in
      "\"\(key)\":\(number(mean.value)),\"\(key)_interval\":\(pair(mean.interval))"
    }
    let steps = reliability.map { step in
      "{\"from\":\(step.range.lowerBound),\"count\":\(step.count),\"right\":\(step.right)}"
    }
    let confusion = evaluation.stances.counts.map {
      "[\($0.map(String.init).joined(separator: ","))]"
    }
    return "{\"lang\":\"\(title)\",\"turns\":\(evaluation.judged.count),"
      + "\"codes\":{\(codes.joined(separator: ","))},\(totals.joined(separator: ",")),"
      + "\"depth\":{\"right\":\(evaluation.depths.right),\"of\":\(evaluation.depths.all)},"
      + "\"stances\":[\(Stance.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ","))],"
      + "\"stance_confusion\":[\(confusion.joined(separator: ","))],"
      + "\"reliability\":[\(steps.joined(separator: ","))]}"
  }
}

extension String {
  /// The text with spaces before it, up to a width.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
