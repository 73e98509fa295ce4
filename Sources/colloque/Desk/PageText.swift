import Coding
import Language
import Scenario

/// The page of a diagnostic as text: what it means, the mistake with its message, and the mend.
struct PageText {
  let page: DiagnosticPage
  let lang: Lang
  let jargon: Jargon?
  let coder: Coder?

  var text: String {
    let kind = page.kind
    let severity = PageTexts(lang: lang).severity(kind.severity)
    var parts = ["\(kind.code) \(kind.slug) (\(severity))", page.explanation(in: lang)]
    let texts = PageTexts(lang: lang)
    parts += [texts.failing, indented(page.example(.failing, in: lang)), texts.said]
    parts += [message.map { "  " + $0 } ?? ""]
    parts += [texts.mended, indented(page.example(.mended, in: lang))]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// What the check says of the mistake.
  private var message: String? {
    ScenarioProof(jargon: jargon, coder: coder).diagnostics(of: page.sources(.failing, in: lang))
      .first { $0.kind == page.kind }?.message(in: lang)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + ($0.count > 160 ? $0.prefix(159) + "…" : $0) }.joined(
        separator: "\n"
      )
  }
}

/// The words around a page.
struct PageTexts {
  let lang: Lang

  func severity(_ severity: DiagnosticKind.Severity) -> String {
    switch (severity, lang) {
    case (.error, .fr): "erreur"
    case (.warning, .fr): "avertissement"
    case (_, .en): severity.rawValue
    }
  }

  var failing: String { lang == .fr ? "Fautif :" : "With the mistake:" }
  var said: String { lang == .fr ? "La vérification dit :" : "The check says:" }
  var mended: String { lang == .fr ? "Corrigé :" : "Mended:" }

  func unknown(_ name: String, near: String?) -> String {
    switch lang {
    case .fr:
      "il n'y a pas de diagnostic `\(name)`"
        + (near.map { " ; vouliez-vous dire `\($0)` ?" }
          ?? " ; `colloque scenario explain` les montre tous")
    case .en:
      "there is no diagnostic `\(name)`"
        + (near.map { "; did you mean `\($0)`?" } ?? "; `colloque scenario explain` lists them all")
    }
  }
}
