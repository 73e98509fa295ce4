import Assessment
import Glibc
import Report

/// What a gradebook asks for.
struct Gradebook {
  var separator = Report.Separator.comma
  var maximum = 100
  var homePage = Report.defaultHomePage
}

/// Where reports go: to the standard output, into a file, or each into a file of its own in a folder.
struct ReportOutput {
  let format: Report.Format
  /// The path that the user gave.
  let path: String?
  /// What a gradebook asks for.
  let gradebook: Gradebook
  /// Whether one transcript was asked for, whatever could be read.
  let isOne: Bool
  /// The width of a text report.
  let width: Int

  /// Writes the reports.
  func write(_ all: [AssessedTranscript], texts: Texts) throws {
    switch format {
    case .json:
      let assessments = all.map(\.assessment)
      let json = isOne ? try assessments.first.map { try Report.json($0) } : nil
      try write(json ?? Report.json(assessments), to: path, texts: texts)
    case .csv:
      let rows = all.map { (name: $0.name, assessment: $0.assessment) }
      let csv = Report.csv(
        rows,
        separator: gradebook.separator,
        maximum: gradebook.maximum
      )
      try write(csv, to: path, texts: texts)
    case .xapi:
      let statements = try Report.xapi(
        all.map { ($0.assessment, $0.transcript) },
        homePage: gradebook.homePage,
        maximum: gradebook.maximum
      )
      try write(statements, to: path, texts: texts)
    case .text, .markdown, .html, .pdf: try writeEach(all, texts: texts)
    }
  }

  private func writeEach(_ all: [AssessedTranscript], texts: Texts) throws {
    guard let path else {
      if format == .html && !isOne {
        throw Failure(.usage, AssessTexts(lang: texts.lang).severalPages)
      }
      let separator = format == .markdown ? "\n---\n\n" : "\n\n"
      let reports = all.map { render($0) }.joined(separator: separator)
      return try write(reports, to: nil, texts: texts)
    }
    if isOne, !isFolder(path), !path.hasSuffix("/"), let one = all.first {
      return try write(render(one), to: path, texts: texts)
    }
    do throws(SystemError) {
      try makeFolder(path)
    } catch {
      throw Failure(.inputOutput, texts.cannotWrite("\(path): \(error.reason)"))
    }
    var names: [String: Int] = [:]
    for one in all {
      names[one.name, default: 0] += 1
      let number = names[one.name, default: 1]
      let name = number == 1 ? one.name : "\(one.name)-\(number)"
      let file = (path.hasSuffix("/") ? path : path + "/") + "\(name).\(format.fileExtension)"
      try write(render(one), to: file, texts: texts)
    }
  }

  private func render(_ one: AssessedTranscript) -> String {
    switch format {
    case .markdown: Report.markdown(one.assessment, one.transcript)
    case .html: Report.html(one.assessment, one.transcript)
    case .pdf: Report.printable(one.assessment, one.transcript)
    default: Report.text(one.assessment, one.transcript, width: width)
    }
  }

  private func write(_ text: String, to path: String?, texts: Texts) throws {
    if format == .pdf, let path { return try WeasyPrint.print(text, to: path, texts: texts) }
    try writeOut(text, to: path, texts: texts)
  }
}

/// Writes a text to a file, or to the standard output.
func writeOut(_ text: String, to path: String?, texts: Texts) throws {
  do throws(SystemError) {
    guard let path else { return try writeAll(text, to: STDOUT_FILENO) }
    let descriptor = try untilDone { open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    defer { close(descriptor) }
    try writeAll(text, to: descriptor)
  } catch {
    let place = path.map { "\($0): " } ?? ""
    throw Failure(.inputOutput, texts.cannotWrite(place + error.reason))
  }
}
