import Language

/// The frame of every page: one file without network or script, with its landmarks.
struct HTMLPage {
  /// A part of the page to which the contents lead.
  struct Part {
    let id: String
    let name: String
    let html: String
  }

  let terms: Terms
  let title: String
  /// The name of the program, as HTML pages say it.
  var generator = "Colloque"
  var css = Style.css
  /// What stands before `main`, HTML already.
  let banner: String
  /// The sections, HTML already.
  let sections: [String]
  /// What stands after them.
  let footer: String

  var document: String {
    """
    <!DOCTYPE html>
    <html lang="\(terms.lang.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="\(Markup.escape(generator))">
    <title>\(Markup.escape(title))</title>
    <style>
    \(css)
    </style>
    </head>
    <body>
    <a class="skip" href="#main">\(Markup.escape(terms.skip))</a>
    \(banner)
    <main id="main">
    \(sections.filter { !$0.isEmpty }.joined(separator: "\n"))
    </main>
    <footer>
    \(footer)
    </footer>
    </body>
    </html>

    """
  }

  /// The head of a page: what it is, its name, a line about it, and links to its parts.
  static func banner(
    _ terms: Terms,
    over: String,
    heading: String,
    lang: Lang? = nil,
    about: String,
    links: [Part]
  ) -> String {
    let items = links.filter { !$0.html.isEmpty }.map {
      "<li><a href=\"#\($0.id)\">\(Markup.escape($0.name))</a></li>"
    }
    let spoken = lang.map { " lang=\"\($0.rawValue)\"" } ?? ""
    return """
      <header>
      <p class="over">\(Markup.escape(over))</p>
      <h1\(spoken)>\(Markup.escape(heading))</h1>
      <p>\(Markup.escape(about))</p>
      <nav aria-label="\(Markup.escape(terms.contents))">
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </nav>
      </header>
      """
  }
}
