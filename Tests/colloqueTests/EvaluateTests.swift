import TestSupport
import Testing

@testable import colloque

/// `colloque evaluate` from outside.
@Suite struct EvaluateTests {
  private let folder = TemporaryFolder()
  private let turns = Program.checkout + "/Tests/CodingTests/Turns"

  private func evaluate(_ arguments: String...) throws -> PipedRun {
    try PipedRun(["evaluate"] + arguments, in: folder)
  }

  @Test func `turns given with --also are fitted on and not judged`() throws {
    let courtesy = turns + "/fr-courtesy.jsonl"
    let options = ["--folds", "2", "--format", "json"]
    let alone = try PipedRun(["evaluate", courtesy] + options, in: folder)
    let joined = try PipedRun(
      ["evaluate", courtesy] + options + ["--also", turns + "/fr-plain.jsonl"],
      in: folder
    )
    #expect(alone.exit == 0 && joined.exit == 0)
    #expect(alone.output.hasPrefix("[{\"lang\":\"fr\",\"turns\":24,"))
    #expect(joined.output.hasPrefix("[{\"lang\":\"fr\",\"turns\":24,"))
    #expect(alone.output != joined.output)
  }

  @Test func `--also without --folds is refused`() throws {
    let courtesy = turns + "/fr-courtesy.jsonl"
    let run = try evaluate(courtesy, "--also", courtesy)
    #expect(run.exit == 64)
    #expect(run.errors.contains("--folds"))
  }
}
