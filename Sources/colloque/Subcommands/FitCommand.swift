import ArgumentParser
import Coding
import Foundation

/// Fits the weights of the coder.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the weights of the coder to labelled turns.",
    discussion: """
      The same corpora in the same order give the same bytes. Thresholds and confidences come from \
      cross-validation inside the fit: turns of one group and turns with the same patient line stay together.
      """
  )

  @Argument(help: "Labelled turns, in JSON Lines or CSV.")
  var corpora: [String]

  @Option(name: .shortAndLong, help: "Where the weights are written.")
  var output: String

  func run() throws {
    let data = try DataFolder.find()
    let fit = Fit(try Corpus.turns(corpora), lexicons: try data.readLexicons())
    try fit.weightsText().write(toFile: output, atomically: true, encoding: .utf8)
  }
}
