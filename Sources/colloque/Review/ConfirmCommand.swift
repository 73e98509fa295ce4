import ArgumentParser
import Coding
import Glibc
import Language
import Transcript

/// Confirms the marks of consultations.
struct ConfirmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Confirm marks as a person; until then they are provisional.",
    discussion: """
      With --set a mark of yours stands beside the program's, which stays; say why with --reason. What you decide is \
      appended to the transcript with your code and the time.
      """
  )

  @Argument(help: "Transcripts, as colloque play writes them.")
  var transcripts: [String]

  @Option(help: "The code of the person who confirms; never a name.")
  var by: String

  @Option(help: "Why; needed with --set.")
  var reason: String?

  @Option(help: "A mark of your own, as dimension=0-100; overall is a dimension too.")
  var set: [String] = []

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let texts = ReviewTexts(lang: lang)
    guard isPersonCode(by) else { throw Failure(.usage, texts.badCode) }
    let reason = reason?.trimmed() ?? ""
    if !set.isEmpty && reason.isEmpty { throw Failure(.usage, texts.needsReason) }
    let decisions = try set.map { try Self.override($0, texts: texts) } + [.confirmation]
    try eachFile(transcripts) { path in
      let stored = try StoredJournal(path: path, texts: .of(lang))
      let now = TranscriptsFolder.started(at: time(nil))
      let why = reason.isEmpty ? nil : reason
      try stored.reopened(texts: .of(lang))
        .append(decisions.map { .review(Review(by: by, at: now, reason: why, $0)) })
      try writeAll(visible(texts.confirmed(path, by)) + "\n", to: STDOUT_FILENO)
      return true
    }
  }

  private static func override(_ text: String, texts: ReviewTexts) throws -> Review.Decision {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let dimension = parts.first.flatMap(Dimension.init(rawValue:))
    guard parts.count == 2, dimension != nil || parts[0] == "overall",
      let mark = Int(parts[1]), (0...100).contains(mark)
    else { throw Failure(.usage, texts.badOverride(text)) }
    return .override(dimension, mark)
  }
}
