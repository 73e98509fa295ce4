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

  @Argument(help: "Labelled turns like those that will be coded, in JSON Lines or CSV.")
  var corpora: [String]

  @Option(
    parsing: .upToNextOption,
    help: "Turns of other kinds, which count for less, above all in thresholds and confidences."
  )
  var also: [String] = []

  @Option(name: .shortAndLong, help: "Where the weights are written.")
  var output: String

  func run() throws {
    let data = try DataFolder.find()
    let fit = Fit(
      try Corpus.turns(corpora),
      also: try Corpus.turns(also),
      lexicons: try data.readLexicons()
    )
    try fit.weightsText().write(toFile: output, atomically: true, encoding: .utf8)
  }
}
