import ArgumentParser
import Coding
import Foundation
import Language

/// Measures the coder against labelled turns.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the coder against turns that people coded.",
    discussion: """
      With --folds the weights that ship are not used: every turn is judged by weights fitted on the other folds.
      """
  )

  @Argument(help: "Labelled turns, in JSON Lines or CSV.")
  var corpora: [String]

  @Option(help: "Other weights than those that ship.")
  var weights: String?

  @Option(help: "Cross-validate with so many folds, without the weights that ship.")
  var folds: Int?

  @Option(
    help: "Also fit on these corpora in each fold of a cross-validation, and never measure on them."
  )
  var also: [String] = []

  @Flag(help: "Strip marks, capitals and accents from the replies first.")
  var hurried = false

  @Option(
    help: "List the turns on which coder and person differ about a code, the surest mistakes first."
  )
  var misses: Code?

  func run() throws {
    let turns = try Corpus.turns(corpora)
    let data = try DataFolder.find()
    var judged: [JudgedTurn]
    if let folds {
      judged = Fit(turns, lexicons: try data.readLexicons())
        .crossValidated(folds: folds, hurried: hurried)
    } else {
      let coder = try data.readCoder(weights: weights)
      judged = turns.map { coder.judge($0, hurried: hurried) }
    }
    for lang in Lang.allCases {
      let part = judged.filter { $0.turn.utterance.lang == lang }
      if !part.isEmpty { table(Evaluation(part), title: lang.rawValue) }
    }
    if let misses { list(misses, judged) }
  }

  private func table(_ evaluation: Evaluation, title: String) {
    func row(_ name: String, _ cell: Agreement) {
      print(
        name.padding(toLength: 20, withPad: " ", startingAt: 0),
        String(
          format: "%5d  P %.2f  R %.2f  F1 %.3f  k %.2f",
          cell.support,
          cell.precision,
          cell.recall,
          cell.f1,
          cell.kappa
        )
      )
    }
    print("\(title): \(evaluation.judged.count) turns")
    for code in Code.allCases where evaluation.agreements[code.index].support > 0 {
      row(code.rawValue, evaluation.agreements[code.index])
    }
    row("any question", evaluation.anyQuestion)
    let strain = Code.adverse.sorted()
    print(
      String(
        format: "mean F1: four %.3f  strain %.3f  all %.3f   stance kappa %.3f  depth %d/%d\n",
        evaluation.meanF1(Evaluation.graded),
        evaluation.meanF1(strain),
        evaluation.meanF1(Code.allCases),
        evaluation.stances.kappa,
        evaluation.depths.right,
        evaluation.depths.all
      )
    )
  }

  private func list(_ code: Code, _ judged: [JudgedTurn]) {
    let wrong = judged.filter { $0.codes.contains(code) != $0.turn.codes.contains(code) }
    func surprise(_ one: JudgedTurn) -> Int {
      one.codes.contains(code) ? one.chances[code.index] : 100 - one.chances[code.index]
    }
    for one in wrong.sorted(by: { surprise($0) > surprise($1) }) {
      print(
        "\(one.codes.contains(code) ? "given" : "missed") \(one.chances[code.index]) %  \(one.turn.id)"
      )
      for line in one.turn.utterance.earlier { print("      \(line)") }
      print("    P \(one.turn.utterance.patient)")
      print("    R \(one.turn.utterance.reply)")
      print("      person: \(names(one.turn.codes))   coder: \(names(one.codes))")
    }
  }

  private func names(_ codes: Set<Code>) -> String {
    codes.sorted().map(\.rawValue).joined(separator: " ")
  }
}
