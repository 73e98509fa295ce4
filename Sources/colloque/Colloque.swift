import ArgumentParser
import CMemory
import Glibc

@main
struct Colloque: ParsableCommand {
  /// The version of the program, written into every transcript.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "colloque",
    abstract: "Practise a consultation with a simulated patient.",
    version: version,
    subcommands: [
      PlayCommand.self, AssessCommand.self, ReviewCommand.self, ConfirmCommand.self,
      CohortCommand.self, ProgressCommand.self,
      AgreementCommand.self,
      CodesCommand.self, CodeCommand.self,
      EvaluateCommand.self, FitCommand.self, ScenarioCommand.self, TranscriptCommand.self,
      BenchCommand.self,
    ]
  )

  /// Runs the command; errors go to the standard error stream, with the exit codes of sysexits.h.
  static func main() {
    // A patient is read in parts, each large only while it is read: what is free goes back, for the next.
    _ = mallopt(M_TRIM_THRESHOLD, 64 << 10)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      // What the argument parser knows (help, usage, a chosen exit code) it ends in its own way.
      guard let failure = Failure(error) else { exit(withError: error) }
      try? writeAll(failure.line, to: STDERR_FILENO)
      Glibc.exit(failure.exit.rawValue)
    }
  }
}
