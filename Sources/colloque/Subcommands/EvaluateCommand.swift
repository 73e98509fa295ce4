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
      Corpora are JSON Lines, or CSV with the same names as columns (`codes` separated by spaces). Of a turn with `scorable` \
      only these codes count. With --folds the weights that ship are not used: every turn is judged by weights, \
      thresholds and chances fitted on the other folds; turns of one `group` and turns with the same patient line stay together.
      """
  )

  /// How the figures are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Argument(help: "Labelled turns, in JSON Lines or CSV.")
  var corpora: [String]

  @Option(help: "Other weights than those that ship.")
  var weights: String?

  @Option(help: "Cross-validate with so many folds, 2 to 20.")
  var folds: Int?

  @Option(
    parsing: .upToNextOption,
    help: "With --folds, turns of other kinds, which count for less and are not judged."
  )
  var also: [String] = []

  @Flag(help: "Strip marks, capitals and accents from the replies first.")
  var hurried = false

  @Option(help: "How the figures are written: table or json.")
  var format = Format.table

  @Option(
    help: "List the turns on which coder and person differ about a code, the surest mistakes first."
  )
  var misses: Code?

  func validate() throws {
    if let folds, !(2...20).contains(folds) { throw ValidationError("--folds takes 2 to 20") }
    guard folds != nil || also.isEmpty else { throw ValidationError("--also goes with --folds") }
  }

  func run() throws {
    let turns = try Corpus.turns(corpora)
    let data = try DataFolder.find()
    let judged: [JudgedTurn]
    if let folds {
      judged = Fit(turns, also: try Corpus.turns(also), lexicons: try data.readLexicons())
        .crossValidated(folds: folds, hurried: hurried)
    } else {
      let coder = try data.readCoder(weights: weights)
      judged = turns.map { coder.judge($0, hurried: hurried) }
    }
    if let misses {
      MissList(judged, code: misses).print()
      return
    }
    let parts = Lang.allCases.map { lang in
      (lang.rawValue, judged.filter { $0.turn.utterance.lang == lang })
    }
    let tables = parts.filter { !$0.1.isEmpty }.map { EvaluationTable(title: $0, judged: $1) }
    switch format {
    case .table: for table in tables { table.print() }
    case .json: print("[\(tables.map(\.json).joined(separator: ","))]")
    }
  }
}
