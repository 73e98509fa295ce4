import ArgumentParser
import Coding
import Glibc
import Language
import Transcript

/// Lets a second marker code and mark a consultation.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Code and mark a consultation as a second marker, blind to the program's marks.",
    discussion: """
      Reply by reply you see what the patient and the learner said, and type the codes; then a mark for each dimension \
      and a global rating. Everything is appended to the transcript at once, with your code and the time, and \
      replaces nothing; begin again where you stopped, and your last word on a reply counts.

      A table has the heading turn,codes,stance. Its rows give a reply's number and codes, or a dimension, overall or \
      rating with a number. With a wrong line nothing is kept, and the exit code is 65.
      """
  )

  @Argument(help: "A transcript, as colloque play writes it.")
  var transcript: String

  @Option(help: "The code of the marker; never a name.")
  var by: String

  @Option(help: "Take the decisions from this table (CSV) instead of asking.")
  var csv: String?

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let environment = Environment.process
    let lang = lang ?? environment.lang
    let texts = ReviewTexts(lang: lang)
    guard isPersonCode(by) else { throw Failure(.usage, texts.badCode) }
    let stored = try StoredJournal(path: transcript, texts: .of(lang))
    guard stored.transcript.replies > 0 else { throw Failure(.data, texts.noReplies) }
    if let csv { return try take(csv, into: stored, texts: texts) }
    let screen = Screen.of(STDOUT_FILENO, environment)
    let editor =
      isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      ? try ReadlineLineSource(
        history: History(file: nil),
        lang: lang,
        styled: screen.styled,
        words: CodeWords.completions
      ) : nil
    defer { editor?.release() }
    var session = ReviewSession(
      stored.transcript,
      by: by,
      source: editor ?? PipeLineSource(STDIN_FILENO),
      screen: screen,
      journal: try stored.reopened(texts: .of(lang)),
      texts: texts,
      now: { TranscriptsFolder.started(at: time(nil)) }
    )
    try session.run()
    try screen.gap()
    try screen.line(texts.kept(session.count, at: transcript), .quiet)
  }

  private func take(_ path: String, into stored: StoredJournal, texts: ReviewTexts) throws {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try readFile(path)
    } catch {
      let exit: Exit = error.code == ENOENT ? .noInput : .inputOutput
      throw Failure(exit, Texts.of(texts.lang).cannotRead(path, error.reason))
    }
    let replies = stored.transcript.replies
    let table = ReviewTable(bytes, path: path, replies: replies, texts: texts)
    guard table.mistakes.isEmpty else {
      for mistake in table.mistakes { try writeAll(mistake.line, to: STDERR_FILENO) }
      throw Failure(.data, texts.nothingKept(table.mistakes.count))
    }
    let now = TranscriptsFolder.started(at: time(nil))
    let journal = try stored.reopened(texts: .of(texts.lang))
    try journal.append(table.decisions.map { .review(Review(by: by, at: now, $0)) })
    try writeAll(
      visible(texts.kept(table.decisions.count, at: transcript)) + "\n",
      to: STDOUT_FILENO
    )
  }
}
