extension Report {
  /// An exploration as one HTML file: no network, no script, light and dark.
  ///
  /// - Parameter findings: What was found; its language is the report's.
  /// - Returns: The HTML.
  public static func html(_ findings: ExplorationFindings) -> String {
    HTMLExploration(words: ExplorationWords(findings)).document
  }
}

/// The parts of an exploration's page.
struct HTMLExploration {
  let words: ExplorationWords
  private var terms: Terms { words.terms }
  private var findings: ExplorationFindings { words.findings }

  init(words: ExplorationWords) { self.words = words }

  var document: String {
    let parts = [
      HTMLPage.Part(id: "learners", name: terms.learnersOf, html: learners),
      HTMLPage.Part(id: "endings", name: terms.endingsHeading, html: endings),
      HTMLPage.Part(id: "reached", name: terms.reachedName, html: reached),
      HTMLPage.Part(id: "ways", name: terms.ways, html: ways),
      HTMLPage.Part(id: "loops", name: terms.loops, html: loops),
    ]
    let played = findings.learners.reduce(0) { $0 + $1.consultations }
    return HTMLPage(
      terms: terms,
      title: "\(terms.exploration)\(terms.colon)\(Safe.line(findings.title))",
      banner: HTMLPage.banner(
        terms,
        over: terms.exploration,
        heading: Safe.line(findings.title),
        about: terms.played(played, seed: findings.seed),
        links: parts
      ),
      sections: parts.map(\.html),
      footer: ""
    ).document
  }

  private var learners: String {
    let tables = words.levels.map { level in
      Markup.table(
        terms.capitalised(terms.level(level)),
        words.head,
        words.groups(level).map { words.cells($0).map(Markup.escape) },
        kind: "stack"
      )
    }
    let notes = [terms.effectNote, terms.circlesNote].map {
      "<p class=\"note\">\(Markup.escape($0))</p>"
    }
    return Markup.section("learners", terms.learnersOf, (tables + notes).joined(separator: "\n"))
  }

  private var endings: String {
    let rows = findings.endings.map { ending in
      [named(ending.goal)]
        + words.levels.map { Markup.escape(words.reaching(ending.goal.name, $0)) }
    }
    let head = [terms.ending] + words.levels.map { terms.capitalised(terms.level($0)) }
    return Markup.section(
      "endings",
      terms.endingsHeading,
      Markup.table(terms.endingsHeading, head, rows, kind: "stack")
    )
  }

  private var reached: String {
    let bars = findings.coverage.map { coverage in
      let share = coverage.all == 0 ? 100 : coverage.reached * 100 / coverage.all
      return """
        <li>
        <span class="name">\(Markup.escape(terms.capitalised(terms.name(coverage.sort))))</span>
        <span class="value">\(Markup.escape(terms.of(coverage.reached, coverage.all)))</span>
        <span class="bar" aria-hidden="true"><span style="width:\(share)%"></span></span>
        </li>
        """
    }
    let lists = findings.coverage.filter { !$0.missing.isEmpty }.map { coverage in
      let items = coverage.missing.map { "<li>\(named($0))</li>" }.joined(separator: "\n")
      let title = "\(terms.capitalised(terms.name(coverage.sort)))\(terms.colon)\(terms.never)"
      return """
        <details>
        <summary>\(Markup.escape(title)) (\(coverage.missing.count))</summary>
        <ul>
        \(items)
        </ul>
        </details>
        """
    }
    let content =
      "<ul class=\"bars\">\n\(bars.joined(separator: "\n"))\n</ul>\n"
      + lists.joined(separator: "\n")
    return Markup.section("reached", terms.reachedName, content)
  }

  private var ways: String {
    guard !words.ways.isEmpty else { return "" }
    let rows = words.ways.map {
      [
        Markup.escape(terms.capitalised($0.title)), $0.replies.map { "\($0)" } ?? "–",
        Markup.escape($0.text),
      ]
    }
    let head = [terms.goalName, terms.capitalised(terms.repliesName), terms.wayName]
    return Markup.section("ways", terms.ways, Markup.table(terms.ways, head, rows, kind: "stack"))
  }

  private var loops: String {
    var said = [terms.persisted(findings.persisted)]
    if findings.repeats.isEmpty { said.append(terms.noRepeats) }
    said.append(terms.onlyTime(findings.onlyTime))
    var content = said.map { "<p>\(Markup.escape($0))</p>" }
    if !findings.repeats.isEmpty {
      let rows = findings.repeats.map { [named($0.line), Markup.escape(terms.repeated($0.times))] }
      content.append(
        Markup.table(terms.repeatsName, [terms.lineName, terms.countName], rows, kind: "stack")
      )
    }
    if !findings.outOfWords.isEmpty {
      let rows = findings.outOfWords.map { one in
        [named(one.reaction), Markup.escape(terms.move(one.step)), "\(one.replies)"]
      }
      let head = [terms.reactionName, terms.doneName, terms.capitalised(terms.repliesName)]
      content.append(Markup.table(terms.outOfWords, head, rows, kind: "stack"))
    }
    let count = terms.deadEnds(findings.deadEnds.count, of: findings.placesTried)
    content.append("<p>\(Markup.escape(count))</p>")
    let ends = findings.deadEnds.map { end in
      "<li>\(Markup.escape(terms.deadEnd(left: end.left)))<br>\(Markup.escape(terms.after + words.line(end.steps)))</li>"
    }
    if !ends.isEmpty { content.append("<ul>\n\(ends.joined(separator: "\n"))\n</ul>") }
    return Markup.section("loops", terms.loops, content.joined(separator: "\n"))
  }

  /// A part with its place.
  private func named(_ part: ExplorationFindings.Part) -> String {
    let place = words.place(part)
    return Markup.escape(part.name)
      + (place.isEmpty ? "" : " <span class=\"note\">\(Markup.escape(place))</span>")
  }
}
