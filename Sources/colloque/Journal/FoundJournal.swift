import Glibc
import Scenario
import Transcript

/// A journal of which everything readable was read, with what is wrong with it.
struct FoundJournal {
  /// Where it lies.
  let path: String
  /// What stands in the file.
  let bytes: [UInt8]
  /// What could be read of it.
  let transcript: Transcript
  /// What is wrong, in the order of the lines.
  let problems: [JournalProblem]

  /// Reads a journal; one without a readable header is a failure.
  init(path: String, texts: Texts) throws(Failure) {
    do throws(SystemError) {
      bytes = try readFile(path)
    } catch {
      let exit: Exit = error.isMissing ? .noInput : .inputOutput
      throw Failure(exit, texts.cannotRead(path, error.reason))
    }
    let (read, problems) = JournalReader.read(bytes)
    guard let read else {
      let problem = problems.first ?? JournalProblem(.empty, line: 1)
      throw Self.failure(problem, path: path, texts: texts)
    }
    self.path = path
    self.problems = problems
    transcript = read
  }

  /// The form with the seals of all lines, ready for the next.
  ///
  /// - Throws: what the encoder throws, which no transcript can cause.
  var form: Journal {
    get throws {
      var form = Journal()
      _ = try form.line(transcript.header)
      for event in transcript.events { _ = try form.line(event) }
      return form
    }
  }

  /// Refuses a journal that is not as it was written; a last line cut in the middle is no obstacle.
  func requireWhole(texts: Texts) throws(Failure) {
    if let problem = problems.first(where: { !$0.isHarmless }) {
      throw failure(problem, texts: texts)
    }
  }

  /// What to say of a last line that was cut; nothing where it is whole.
  func warning(texts: Texts) -> String? {
    guard let problem = problems.first(where: \.isHarmless) else { return nil }
    let sentence = texts.journalProblem(problem.kind)
    return visible("\(path):\(problem.line):1: warning: \(sentence)") + "\n"
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
