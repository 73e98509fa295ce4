extension Style {
  /// The same page for a printer that knows no variables and no colour schemes: WeasyPrint before its version 60.
  ///
  /// Each variable is replaced by its value on paper.
  static let printed: String = {
    var css = page + parts + charts + paper
    for pair in paper.split(whereSeparator: { ";{}\n".contains($0) }) {
      let halves = pair.split(separator: ":").map { $0.filter { $0 != " " } }
      guard halves.count == 2, halves[0].hasPrefix("--") else { continue }
      css = css.replacing("var(\(halves[0]))", with: halves[1])
    }
    return css
  }()
}
