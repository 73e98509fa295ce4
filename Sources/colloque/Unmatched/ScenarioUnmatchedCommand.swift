import ArgumentParser
import Consultation
import Glibc
import Language
import Scenario

/// Finds the replies that no topic caught, and attaches them to topics.
struct ScenarioUnmatchedCommand: ParsableCommand {
  /// A form of the answer.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "unmatched",
    abstract: "The stored replies that no topic caught, grouped by what they speak of.",
    discussion: """
      Reads the transcripts of a folder, and of those in it: the replies that the patient did not understand or had \
      nothing to say to, unless the scenario has words for them by now. Each group has its number, an example, what the \
      patient had said before it, the words that its replies share, and the topics that share words with them.

      --attach NUMBER --to TOPIC adds the shared words (or those of --words) to the topic's list, in the file of that \
      language. All stored replies are heard before and after: where one would be taken from another topic, a fact, a \
      courtesy or a line with words of its own, it is shown and nothing is written, unless with --force. At a terminal \
      the same is asked.
      """
  )

  @Argument(help: "The folder of the transcripts.")
  var folder: String

  @Option(help: "The one scenario to look at: its folder or file, or its name.")
  var scenario: String?

  @Option(help: "The form of the answer.")
  var format = Format.text

  @Option(help: "The number of the group to attach.")
  var attach: String?

  @Option(help: "The topic to attach it to.")
  var to: String?

  @Option(
    help: "The words to add, with commas between them; those that the replies share unless given."
  )
  var words: String?

  @Flag(help: "Write although replies change their topic.")
  var force = false

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let environment = Environment.process
    let all = Texts.of(lang ?? environment.lang)
    let texts = UnmatchedTexts(lang: all.lang)
    if attach != nil, to == nil { throw Failure(.usage, texts.attachNeedsTopic) }
    if attach == nil, to != nil || words != nil || force {
      throw Failure(.usage, texts.onlyWithAttach)
    }
    let library = ScenarioLibrary()
    let finder = UnmatchedFinder(
      library: library,
      lexicons: try DataFolder.find().readLexicons(),
      texts: all,
      only: scenario
    )
    let paths = try TranscriptFiles(in: folder, texts: all).paths
    let bar = ProgressBar()
    let found = finder.find(paths) { bar.show($0, of: $1) }
    bar.clear()
    for failure in found.failures { try writeAll(failure.line, to: STDERR_FILENO) }
    if let attach, let to {
      try self.attach(attach, to, found.parts, library, texts)
    } else if format == .text, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      try ask(found.parts, library, texts, environment) { finder.find(paths) { _, _ in }.parts }
    } else {
      try writeAll(try answer(UnmatchedReport(parts: found.parts, texts: texts)), to: STDOUT_FILENO)
    }
    if let worst = found.failures.map(\.exit).max(by: { $0.rawValue < $1.rawValue }) {
      throw ExitCode(worst.rawValue)
    }
  }

  private func answer(_ report: UnmatchedReport) throws -> String {
    switch format {
    case .text: visible(report.text)
    case .json: try report.json()
    case .csv: report.csv
    }
  }

  private func attach(
    _ number: String,
    _ topic: String,
    _ parts: [UnmatchedReplies],
    _ library: ScenarioLibrary,
    _ texts: UnmatchedTexts
  ) throws {
    guard let (part, group) = parts.group(number) else {
      let count = (parts.last?.numbers.upperBound ?? 1) - 1
      throw Failure(.usage, texts.noGroup(number, of: count))
    }
    let attachment = try WordAttachment(
      words?.listed ?? group.words,
      of: group,
      in: part,
      to: topic,
      library: library,
      texts: texts
    )
    try writeAll(visible(attachment.lines(texts).joined(separator: "\n")) + "\n", to: STDOUT_FILENO)
    guard attachment.gained > 0 else { throw Failure(.data, texts.catchesNothing) }
    guard attachment.thefts.isEmpty || force else { throw Failure(.data, texts.refused) }
    try attachment.write()
    try writeAll(visible(texts.written(attachment.insertion.file.path)) + "\n", to: STDOUT_FILENO)
  }

  private func ask(
    _ parts: [UnmatchedReplies],
    _ library: ScenarioLibrary,
    _ texts: UnmatchedTexts,
    _ environment: Environment,
    find: @escaping () -> [UnmatchedReplies]
  ) throws {
    let screen = Screen.of(STDOUT_FILENO, environment)
    let topics = Set(parts.flatMap { $0.scenario.topics.map(\.id) }).sorted()
    let editor = try ReadlineLineSource(
      history: History(file: nil),
      lang: texts.lang,
      styled: screen.styled,
      words: topics
    )
    defer { editor.release() }
    try UnmatchedSession(
      find: find,
      library: library,
      source: editor,
      screen: screen,
      texts: texts
    ).run(parts)
  }
}
