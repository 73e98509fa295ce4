/// The few tools with which HTML is written: every text goes through ``escape(_:)``.
enum Markup {
  /// A text made harmless inside an element or an attribute, with control characters made visible.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in Safe.glued(Safe.visible(text, pictures: false)) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }

  /// A text with its line breaks kept.
  static func lines(_ text: String) -> String {
    escape(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>\n")
  }

  /// A section with a heading, named by it.
  static func section(_ id: String, _ heading: String, _ content: String) -> String {
    """
    <section id="\(id)" aria-labelledby="h-\(id)">
    <h2 id="h-\(id)">\(escape(heading))</h2>
    \(content)
    </section>
    """
  }

  /// A table with its caption, which scrolls on its own when it is too wide; cells are HTML already.
  static func table(
    _ caption: String,
    _ head: [String],
    _ rows: [[String]],
    kind: String = ""
  ) -> String {
    let heads = head.map { "<th scope=\"col\">\(escape($0))</th>" }.joined()
    let body = rows.map { row in
      let cells = row.enumerated().map { index, cell in
        let label = index < head.count ? " data-label=\"\(escape(head[index]))\"" : ""
        return index == 0
          ? "<th scope=\"row\"\(label)>\(cell)</th>" : "<td\(label)>\(cell)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return """
      <div class="scroll" role="region" aria-label="\(escape(caption))" tabindex="0">
      <table class="\(kind)"><caption>\(escape(caption))</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>\(body.joined(separator: "\n"))</tbody></table>
      </div>
      """
  }
}
