public import Assessment
import Coding

extension Report {
  /// A learning curve as one HTML file.
  ///
  /// - Parameter curve: The learning curve; its language is the report's.
  /// - Returns: The HTML.
  public static func html(_ curve: LearningCurve) -> String { HTMLCurve(curve).document }
}

/// The parts of a learning curve's page.
struct HTMLCurve {
  let curve: LearningCurve
  let words: CurveWords
  let terms: Terms

  init(_ curve: LearningCurve) {
    self.curve = curve
    words = CurveWords(curve)
    terms = words.terms
  }

  /// The curves by their looks: dash and shape tell them apart, never colour alone.
  private var courses: [(course: LearningCurve.Course, kind: String)] {
    [(curve.overall, "all")]
      + zip(curve.dimensions, ["bond", "goals", "tasks", "tension"]).map { ($0, $1) }
  }

  var document: String {
    let parts = [
      HTMLPage.Part(id: "comeback", name: terms.comeBack, html: comeBack),
      HTMLPage.Part(id: "curve", name: terms.curve, html: plot),
      HTMLPage.Part(id: "attempts", name: terms.attempts, html: attempts),
    ]
    let title = "\(terms.progress)\(terms.colon)\(Safe.line(curve.learner))"
    return HTMLPage(
      terms: terms,
      title: title,
      css: Style.css + Style.plots,
      banner: HTMLPage.banner(
        terms,
        over: terms.progress,
        heading: Safe.line(curve.learner),
        about: words.about,
        links: parts
      ),
      sections: parts.map(\.html),
      footer: ""
    ).document
  }

  private var comeBack: String {
    guard let hint = curve.comeBack else { return "" }
    let content = """
      <div class="next"><p>\(Markup.escape(terms.comeBack(hint)))</p></div>
      <p class="note">\(Markup.escape(terms.sources))</p>
      """
    return Markup.section("comeback", terms.comeBack, content)
  }

  private var plot: String {
    let description = courses.map {
      "\(terms.name(ofCourse: $0.course.id))\(terms.colon)\(terms.course($0.course))"
    }
    let legend = courses.map { course, kind in
      """
      <li><svg class="swatch" viewBox="0 0 32 20" aria-hidden="true"><g class="\(kind)"><polyline points="0,10 32,10"/>\
      \(Self.shape(kind, 16, 10))</g></svg>
      \(Markup.escape("\(terms.name(ofCourse: course.id))\(terms.colon)\(terms.course(course))"))</li>
      """
    }
    let picture = Plot.both(
      "course",
      { plot in
        let ticks = self.ticks(plot)
        let lines = courses.map { line($0.course, $0.kind, plot) }
        return plot.svg(
          terms.curve,
          description.joined(separator: ". ") + ".",
          plot.rules([0, 25, 50, 75, 100]) + ticks + lines
        )
      },
      heights: (320, 280)
    )
    let notes = words.notes.map { "<p class=\"note\">\(Markup.escape($0))</p>" }.joined()
    let content =
      "\(notes)\(picture)\n<ul class=\"legend\">\n\(legend.joined(separator: "\n"))\n</ul>"
    return Markup.section("curve", terms.curve, content)
  }

  /// The mark of a curve at a point: that of the whole is a cross.
  private static func shape(_ kind: String, _ x: Int, _ y: Int) -> String {
    kind == "all"
      ? "<path d=\"M\(x - 2) \(y - 6)h4v4h4v4h-4v4h-4v-4h-4v-4h4z\"/>"
      : AllianceChart.shape(kind, x, y)
  }

  private func x(_ place: Int, _ plot: Plot) -> Int {
    let last = Double(max(curve.attempts.count - 1, 1))
    return curve.attempts.count == 1 ? plot.x(50) : plot.x(Double(place), -0.3, last + 0.3)
  }

  private func ticks(_ plot: Plot) -> [String] {
    let count = curve.attempts.count
    let step = [1, 2, 5, 10, 20, 50, 100].first { count / $0 <= plot.width / 40 } ?? 200
    return stride(from: 0, to: count, by: step).map {
      plot.text(x($0, plot), plot.height - plot.bottom + 17, "\($0 + 1)")
    }
  }

  private func line(_ course: LearningCurve.Course, _ kind: String, _ plot: Plot) -> String {
    let points = course.marks.enumerated().compactMap { place, mark in
      mark.map { (x(place, plot), plot.y(Double($0))) }
    }
    let path = points.map { "\($0.0),\($0.1)" }.joined(separator: " ")
    let shapes = points.count * 14 <= plot.width ? points : []
    return """
      <g class="\(kind)"><polyline points="\(path)"/>
      \(shapes.map { Self.shape(kind, $0.0, $0.1) }.joined(separator: "\n"))</g>
      """
  }

  private var attempts: String {
    func number(_ mark: Int?) -> String { mark.map { "\($0)" } ?? "–" }
    let rows = curve.attempts.enumerated().map { place, one -> [String] in
      var cells = ["\(place + 1)", Markup.escape(Safe.line(String(one.started.prefix(10))))]
      cells.append("<b>\(number(one.mark))</b>")
      cells.append(Markup.escape(terms.level(one.level)))
      cells += one.dimensions.map { number($0.mark) }
      cells.append(Markup.escape(Safe.line(one.title)))
      return cells
    }
    let table = Markup.table(
      terms.attempts,
      [terms.attempt, terms.started, terms.mark, terms.level]
        + Dimension.allCases.map { terms.name($0) } + [terms.scenario],
      rows,
      kind: "learners stack flow"
    )
    return Markup.section("attempts", terms.attempts, table)
  }
}
