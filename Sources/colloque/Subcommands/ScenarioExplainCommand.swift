import ArgumentParser
import Language
import Scenario

/// Explains a diagnostic of the check.
struct ScenarioExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a diagnostic, with a failing and a mended example.",
    discussion: "CODE is a number (C012) or a name (unknown-topic); without one, all are listed."
  )

  @Argument(help: "The number or the name of a diagnostic.")
  var code: String?

  @Option(help: "The language of the page, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    guard let code else { return try writeAll(Self.list(lang), to: 1) }
    guard let kind = Self.kind(code) else {
      let names = DiagnosticKind.allCases.flatMap { [$0.slug, $0.code] }
      let near = NearestName.nearest(to: code, among: names)
      throw Failure(.usage, PageTexts(lang: lang).unknown(code, near: near))
    }
    guard let page = kind.page else { return }
    let data = try? DataFolder.find()
    let text = PageText(
      page: page,
      lang: lang,
      jargon: try? data?.readJargon(),
      coder: page.needsCoder ? try? data?.readCoder() : nil
    )
    try writeAll(visible(text.text), to: 1)
  }

  /// The diagnostic of a number, with or without the C, or of a name.
  static func kind(_ text: String) -> DiagnosticKind? {
    let wanted = text.lowercased()
    return DiagnosticKind.allCases.first {
      $0.code.lowercased() == wanted || $0.slug == wanted || "\($0.rawValue)" == wanted
    }
  }

  /// One line for each diagnostic.
  static func list(_ lang: Lang) -> String {
    let texts = PageTexts(lang: lang)
    return DiagnosticKind.allCases.sorted { $0.rawValue < $1.rawValue }
      .map { "\($0.code)  \($0.slug) (\(texts.severity($0.severity)))\n" }.joined()
  }
}
