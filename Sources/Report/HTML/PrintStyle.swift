extension Style {
  /// The same page for a printer that knows no variables and no colour schemes: WeasyPrint before its version 60.
  ///
  /// Each variable is replaced by its value on paper.
  static let printed = onPaper(page + parts + charts + paper + withoutGrid)

  /// Spaces that a printer without grids and gaps leaves out.
  private static let withoutGrid = """

    .overall .level{margin-left:.5rem}
    .bars li,.turn,.card{margin:.45rem 0}
    .legend,.legend li{display:block}
    .legend li{margin:.2rem 0}
    .swatch{margin-right:.5rem;vertical-align:middle}
    .origin dt{margin-top:.25rem}

    """

  /// A page whose pictures bring their own style: that printer gives them nothing of the page's.
  static func withOwnStyles(_ html: String) -> String {
    html.replacing(/<svg [^>]*>/) { "\($0.output)<style>\(pictures)</style>" }
  }

  private static let pictures = onPaper(
    charts.split(separator: "\n").prefix { !$0.hasPrefix(".legend") }
      .joined(separator: "\n")
  )

  private static func onPaper(_ css: String) -> String {
    var css = css
    for pair in paper.split(whereSeparator: { ";{}\n".contains($0) }) {
      let halves = pair.split(separator: ":").map { $0.filter { $0 != " " } }
      guard halves.count == 2, halves[0].hasPrefix("--") else { continue }
      css = css.replacing("var(\(halves[0]))", with: halves[1])
    }
    return css
  }
}
