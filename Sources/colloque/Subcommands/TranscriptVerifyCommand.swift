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
      try writeAll(visible("\(path): \(texts.sealed(journal.seal))") + "\n", to: 1)
      return true
    }
  }
}

/// A journal of which everything readable was read, with what is wrong with it.
struct FoundJournal {
  let path: String
  let transcript: Transcript
  let problems: [JournalProblem]
  /// The seal of the last line.
  let seal: String

  /// Reads a journal; one without a readable header is a failure.
  init(path: String, texts: Texts) throws {
    self.path = path
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try readFile(path)
    } catch {
      throw Failure(
        error.code == ENOENT ? .noInput : .inputOutput,
        texts.cannotRead(path, error.reason)
      )
    }
    let (read, problems) = JournalReader.read(bytes)
    guard let read else {
      let problem = problems.first ?? JournalProblem(.empty, line: 1)
      throw Self.failure(problem, path: path, texts: texts)
    }
    transcript = read
    self.problems = problems
    var journal = Journal()
    _ = try journal.line(read.header)
    for event in read.events { _ = try journal.line(event) }
    seal = journal.seal
  }

  /// A problem as an error with its place.
  func failure(_ problem: JournalProblem, texts: Texts) -> Failure {
    Self.failure(problem, path: path, texts: texts)
  }

  private static func failure(_ problem: JournalProblem, path: String, texts: Texts) -> Failure {
    Failure(
      .data,
      texts.journalProblem(problem.kind),
      at: SourceLocation(file: path, line: problem.line, column: 1)
    )
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
