import ArgumentParser
import Assessment
import Language
import Report
import Transcript

/// Tells how far markers agree.
struct AgreementCommand: ParsableCommand {
  /// A form of the answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "How far markers agree with each other, and the program with them.",
    discussion: """
      Reads the reviewed transcripts of a folder. Codes are compared reply by reply with Cohen's kappa, marks with \
      ICC(2,1), each with its 95 % confidence interval (Fleiss and others, 1969; Shrout and Fleiss, 1979). Only what was given blind counts. A \
      transcript that can't be read is reported, the others still count, and the exit code is 65.
      """
  )

  @Argument(help: "The folder of the transcripts.")
  var folder: String

  @Option(help: "The form of the answer.")
  var format = Format.text

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let texts = AgreementTexts(lang: lang)
    let files = try TranscriptFiles(in: folder, texts: .of(lang))
    let (transcripts, worst) = try files.read(texts: .of(lang)) { found in
      found.transcript.reviews.isEmpty ? nil : found.transcript
    }
    let agreement = MarkerAgreement(transcripts)
    guard agreement.transcripts > 0 else { throw Failure(.data, texts.noReviews(folder)) }
    switch format {
    case .text: try writeAll(visible(text(agreement, texts)), to: 1)
    case .json: try writeAll(Report.json(agreement), to: 1)
    case .csv: try writeAll(Report.csv(agreement), to: 1)
    }
    if worst != .good { throw ExitCode(worst.rawValue) }
  }

  private func text(_ agreement: MarkerAgreement, _ texts: AgreementTexts) -> String {
    var lines = [texts.found(agreement.transcripts, agreement.markers)]
    let names =
      agreement.codes.map { texts.code($0.code) }
      + agreement.marks.map { texts.dimension($0.dimension) }
    let width = names.map { columns($0) }.max() ?? 0
    var raters: [String] = []
    for row in agreement.codes {
      if row.raters != raters { lines += ["", texts.codes(row.raters)] }
      raters = row.raters
      let counts = row.first.flatMap { a in row.second.map { texts.counts(a, $0, row.replies) } }
      let name = padded(texts.code(row.code), to: width)
      let bounds = [row.lower, row.upper].compactMap(\.self).map { texts.number($0) }
      let interval = bounds.count == 2 ? texts.interval(bounds[0], bounds[1]) : texts.noInterval
      let told = [interval, counts ?? texts.replies(row.replies)].joined(separator: ", ")
      lines.append("  \(name) kappa \(texts.number(row.kappa))  \(told)")
    }
    raters = []
    for row in agreement.marks {
      if row.raters != raters { lines += ["", texts.marks(row.raters)] }
      raters = row.raters
      let name = padded(texts.dimension(row.dimension), to: width)
      guard let icc = row.icc, let lower = row.lower, let upper = row.upper else {
        lines.append("  \(name) \(texts.tooFew(row.transcripts))")
        continue
      }
      let interval = texts.interval(texts.number(lower), texts.number(upper))
      let told = "\(interval), \(texts.transcripts(row.transcripts))"
      lines.append("  \(name) ICC \(texts.number(icc))  \(told)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func padded(_ name: String, to width: Int) -> String {
    name + String(repeating: " ", count: width - columns(name))
  }
}
