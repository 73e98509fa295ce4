public import Assessment
import Coding
import Language

extension Report {
  /// A class as one HTML file: plots, what most missed, each learner in a line.
  ///
  /// - Parameter cohort: The class; its language is the report's.
  /// - Returns: The HTML.
  public static func html(_ cohort: Cohort) -> String { HTMLCohort(cohort).document }
}

/// The parts of a class page, in the order in which a teacher needs them.
struct HTMLCohort {
  let cohort: Cohort
  let words: CohortWords
  let terms: Terms
  let plots: CohortPlots

  init(_ cohort: Cohort) {
    self.cohort = cohort
    words = CohortWords(cohort)
    terms = words.terms
    plots = CohortPlots(cohort: cohort, terms: terms)
  }

  var document: String {
    let parts = [
      HTMLPage.Part(id: "marks", name: terms.distribution, html: distribution),
      HTMLPage.Part(id: "missed", name: terms.mostMissed, html: missed),
      HTMLPage.Part(id: "cut", name: terms.cutScore, html: cut),
      HTMLPage.Part(id: "look", name: terms.lookAt, html: lookAt),
      HTMLPage.Part(id: "learners", name: terms.eachLearner, html: learners),
    ]
    return HTMLPage(
      terms: terms,
      title: terms.cohort,
      css: Style.css + Style.plots,
      banner: HTMLPage.banner(
        terms,
        over: terms.cohort,
        heading: words.titles,
        about: words.about,
        links: parts
      ),
      sections: parts.map(\.html),
      footer: ""
    ).document
  }

  private var distribution: String {
    let rows = ([cohort.overall] + cohort.dimensions).map { line -> [String] in
      let numbers = line.summary
      func cell(_ number: Double?) -> String { number.map { terms.number($0) } ?? "–" }
      let half = numbers.map { terms.fromMostTo(cell($0.lower), cell($0.upper)) } ?? "–"
      return [
        Markup.escape(terms.name(of: line)), "\(line.count)", cell(numbers?.median),
        Markup.escape(half), cell(numbers?.least), cell(numbers?.most), cell(numbers?.mean),
        cell(numbers?.deviation),
      ]
    }
    let levels = cohort.overall.levels.filter { $0.count > 0 }.map {
      "\(terms.capitalised(terms.level($0.level)))\(terms.colon)\($0.count)"
    }
    let table = Markup.table(
      terms.distribution,
      [
        terms.missedThing, terms.learnersName, terms.median, terms.quarters, terms.lowest,
        terms.highest,
        terms.mean, terms.deviation,
      ],
      rows,
      kind: "stack flow"
    )
    let content = """
      \(words.notes.map { "<p class=\"note\">\(Markup.escape($0))</p>" }.joined(separator: "\n"))
      <h3>\(Markup.escape(terms.histogram))</h3>
      \(plots.histogram)
      <p class="bands">\(Markup.escape(levels.joined(separator: ", ")))</p>
      <h3>\(Markup.escape(terms.boxes))</h3>
      \(plots.boxes)
      <p class="note">\(Markup.escape(terms.boxLegend))</p>
      \(table)
      """
    return Markup.section("marks", terms.distribution, content)
  }

  private var missed: String {
    let all = max(cohort.learners.count, 1)
    let bars = cohort.missed.prefix(CohortWords.mostMissed).map { tally in
      let share = (200 * tally.learners + all) / (2 * all)
      return """
        <li>
        <span class="name">\(Markup.escape(terms.capitalised(terms.missed(tally))))</span>
        <span class="value">\(Markup.escape("\(terms.learners(tally.learners)) (\(terms.percent(share))), \(terms.timesOver(tally.times))"))</span>
        <span class="bar" aria-hidden="true"><span style="width:\(share)%"></span></span>
        </li>
        """
    }
    let content =
      bars.isEmpty
      ? "<p>\(Markup.escape(terms.noMiss("")))</p>"
      : "<ul class=\"bars\">\n\(bars.joined(separator: "\n"))\n</ul>"
    return Markup.section("missed", terms.mostMissed, content)
  }

  private var cut: String {
    let plot = cohort.borderline.map { plots.scatter($0) } ?? ""
    return Markup.section("cut", terms.cutScore, "<p>\(Markup.escape(words.cut))</p>\n\(plot)")
  }

  private var lookAt: String {
    let rows = cohort.outliers.map { one in
      [
        Markup.escape(Safe.line(one.learner)),
        Markup.escape(terms.capitalised(one.reasons.map(terms.reason).joined(separator: ", "))),
      ]
    }
    let content =
      rows.isEmpty
      ? "<p>\(Markup.escape(terms.nobody))</p>"
      : Markup.table(terms.lookAt, [terms.candidate, terms.reasonsName], rows, kind: "stack flow")
    return Markup.section("look", terms.lookAt, content)
  }

  private var learners: String {
    let isRated = cohort.learners.contains { $0.rating != nil }
    func number(_ mark: Int?) -> String { mark.map { "\($0)" } ?? "–" }
    let rows = cohort.learners.map { one -> [String] in
      var cells = [Markup.escape(Safe.line(one.learner)), "\(one.turns)"]
      cells.append("<b>\(number(one.mark))</b>")
      cells.append(Markup.escape(terms.level(one.level)))
      cells += one.dimensions.map { number($0.mark) }
      if isRated { cells.append(one.rating.map { terms.number($0) } ?? "–") }
      cells.append("\(one.attempts)")
      return cells
    }
    let head =
      [terms.candidate, terms.turnsName, terms.mark, terms.level]
      + Dimension.allCases.map { terms.name($0) } + (isRated ? [terms.rating] : [])
      + [terms.attempts]
    let table = Markup.table(terms.eachLearner, head, rows, kind: "learners stack flow")
    return Markup.section("learners", terms.eachLearner, table)
  }
}
