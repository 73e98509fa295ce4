public import Assessment
import Coding

extension Report {
  /// Two versions of a scenario as one HTML file: the numbers of all, each learner in a line, then what differs.
  ///
  /// - Parameter comparison: The comparison; its language is the report's.
  /// - Returns: The HTML.
  public static func html(_ comparison: VersionComparison) -> String {
    HTMLVersions(VersionWords(comparison)).document
  }
}

/// The parts of the page on two versions, in the order in which an author needs them.
struct HTMLVersions {
  let words: VersionWords
  private var terms: Terms { words.terms }

  init(_ words: VersionWords) { self.words = words }

  var document: String {
    let parts = [
      HTMLPage.Part(id: "together", name: terms.together, html: together),
      HTMLPage.Part(id: "each", name: terms.eachConsultation, html: each),
      HTMLPage.Part(id: "differs", name: terms.whatDiffers, html: differs),
    ]
    return HTMLPage(
      terms: terms,
      title: terms.versions,
      banner: HTMLPage.banner(
        terms,
        over: terms.versions,
        heading: Safe.line(words.comparison.scenario),
        about: terms.aboutVersions(words.comparison),
        links: parts
      ),
      sections: parts.map(\.html),
      footer: ""
    ).document
  }

  private var together: String {
    let note = words.note.map { "<p class=\"note\">\(Markup.escape($0))</p>\n" } ?? ""
    let rows = words.summary.map { "<dt>\(Markup.escape($0))</dt><dd>\(Markup.escape($1))</dd>" }
    let list = "<dl class=\"origin\">\n\(rows.joined(separator: "\n"))\n</dl>"
    return Markup.section("together", terms.together, note + list)
  }

  private var each: String {
    let places = Dictionary(
      words.changed.enumerated().map { ($1.transcript, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
    let rows = words.comparison.consultations.map { change -> [String] in
      let name = Markup.escape(Safe.line(change.learner))
      let link = places[change.transcript].map { "<a href=\"#change-\($0)\">\(name)</a>" }
      let cells = [
        words.course(change), words.mark(change), words.ending(change), terms.rungs(change),
      ]
      return [link ?? name] + cells.map(Markup.escape)
    }
    let head = [terms.candidateName, terms.course, terms.mark, terms.ending, terms.disclosed]
    let table = Markup.table(terms.eachConsultation, head, rows, kind: "stack")
    return Markup.section("each", terms.eachConsultation, table)
  }

  private var differs: String {
    let changes = words.changed.enumerated().map { part($1, $0 + 1) }
    let content =
      changes.isEmpty
      ? "<p>\(Markup.escape(terms.nothingDiffers))</p>" : changes.joined(separator: "\n")
    return Markup.section("differs", terms.whatDiffers, content)
  }

  private func part(_ change: ConsultationChange, _ place: Int) -> String {
    let name = Safe.line(change.learner)
    let rows = words.shown(change).map { turn -> [String] in
      let reply = turn.reply.isEmpty ? "" : "<q>\(Markup.lines(turn.reply))</q>"
      return [Markup.escape(words.name(of: turn)), reply, said(turn.old), said(turn.new)]
    }
    let facts = [
      "\(terms.mark)\(terms.colon)\(words.mark(change))",
      "\(terms.ending)\(terms.colon)\(words.ending(change))",
      "\(terms.allianceAtEnd)\(terms.colon)\(words.alliance(change))",
      "\(terms.course)\(terms.colon)\(words.course(change))",
    ]
    let rest = change.turns.count - rows.count
    let table = Markup.table(
      "\(terms.whatDiffers)\(terms.colon)\(name)",
      [terms.replyName, terms.candidateName, terms.before, terms.now],
      rows,
      kind: "stack"
    )
    return """
      <h3 id="change-\(place)">\(Markup.escape(name))</h3>
      <p>\(Markup.escape(facts.joined(separator: " · ")))</p>
      \(rows.isEmpty ? "" : table)
      \(rest > 0 ? "<p class=\"note\">\(Markup.escape(terms.moreTurns(rest)))</p>" : "")
      """
  }

  private func said(_ version: TurnVersion?) -> String {
    guard let version else { return Markup.escape(terms.over) }
    let lines = version.lines.map {
      "<p>\(Markup.lines($0.text)) <span class=\"note\">\(Markup.escape(Safe.line($0.id)))</span></p>"
    }
    let codes = version.codes.map {
      "<span class=\"code \(terms.kind($0))\">\(Markup.escape(terms.label($0)))</span>"
    }
    let tags = codes.isEmpty ? "" : "<p class=\"tags\">\(codes.joined(separator: " "))</p>"
    return tags + (lines.isEmpty ? Markup.escape(terms.noLine) : lines.joined())
  }
}
