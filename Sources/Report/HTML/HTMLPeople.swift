import Assessment

extension HTMLReport {
  /// What people decided, beside the program's marks; empty when nobody did yet.
  var people: String {
    let lines = terms.people(assessment)
    guard !lines.isEmpty else { return "" }
    let items = lines.map { line in
      "<li><strong>\(Markup.escape(line.name))</strong>\(Markup.escape(terms.colon + line.value))</li>"
    }
    let list = "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
    return Markup.section("people", terms.people, list)
  }
}
