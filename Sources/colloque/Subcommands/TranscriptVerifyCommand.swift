import ArgumentParser
import Glibc
import Language
import Scenario
import Transcript

/// Checks the seals of transcripts.
struct TranscriptVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that transcripts are as they were written.",
    discussion: """
      Prints the last seal of each: compared with a seal that was noted elsewhere (it stands on the report), it proves \
      that the whole transcript is the one that was marked. The exit code is 65 when a line was changed, added, \
      taken away or cut.
      """
  )

  @Argument(help: "Transcripts, as colloque play writes them.")
  var transcripts: [String]

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let texts = Texts.of(lang ?? Environment.process.lang)
    try eachFile(transcripts) { path in
      let journal = try FoundJournal(path: path, texts: texts)
      for problem in journal.problems {
        try writeAll(journal.failure(problem, texts: texts).line, to: 2)
      }
      guard journal.problems.isEmpty else { return false }
      try writeAll(visible("\(path): \(texts.sealed(try journal.form.seal))") + "\n", to: 1)
      return true
    }
  }
}

/// Does the same to each of several files, goes on after a failure, and exits with the gravest code in the end.
///
/// - Parameters:
///   - paths: the files.
///   - act: what is done; false when the file's content is wrong and that was said.
/// - Throws: the exit code of the gravest failure, all of them told before.
func eachFile(_ paths: [String], _ act: (String) throws -> Bool) throws {
  var gravest = Exit.good
  for path in paths {
    do {
      if try !act(path), gravest == .good { gravest = .data }
    } catch let failure as Failure {
      try writeAll(failure.line, to: 2)
      if gravest.rawValue < failure.exit.rawValue { gravest = failure.exit }
    }
  }
  if gravest != .good { throw ExitCode(gravest.rawValue) }
}
