import Assessment
import Coding
import Language
import Transcript

extension HTMLReport {
  /// The mark, and the four dimensions as bars over the bands of the levels.
  var marks: String {
    let number =
      assessment.mark.map {
        "<span class=\"number\">\($0)</span> <span class=\"of\">\(Markup.escape(terms.outOf))</span>"
      } ?? ""
    let bars = assessment.dimensions.map { dimension in
      """
      <li>
      <span class="name">\(Markup.escape(terms.name(dimension.id)))</span>
      <span class="value">\(value(dimension.mark, dimension.level))\(Markup.escape(terms.instead(assessment, of: dimension.id)))</span>
      \(bar(dimension.mark))
      </li>
      """
    }
    let content = """
      <div class="marks">
      <p class="overall">\(number) <span class="level">\(Markup.escape(terms.capitalised(terms.level(assessment.level))))</span></p>
      <ul class="bars">
      \(bars.joined(separator: "\n"))
      </ul>
      </div>
      \(notes.map { "<p><strong>\(Markup.escape($0))</strong></p>" }.joined(separator: "\n"))
      <p class="bands">\(Markup.escape(bands))</p>
      \(provisional)
      """
    return Markup.section("marks", terms.mark, content)
  }

  /// What to know beside the mark: that it is another try, and which mark counts.
  private var notes: [String] {
    [assessment.provenance.parent.map { terms.retry($0.turn) }, terms.counts(assessment)]
      .compactMap(\.self)
  }

  private var provisional: String {
    assessment.mark == nil
      ? "<p>\(Markup.escape(assessment.formula))</p>"
      : "<p class=\"note\">\(Markup.escape(terms.standing(assessment)))</p>"
  }

  private func value(_ mark: Int?, _ level: String) -> String {
    let name = Markup.escape(terms.dimensionLevel(level))
    return mark.map { "<b>\($0)</b> \(name)" } ?? name
  }

  /// A bar whose ground shows the bands of the levels; it says nothing that the text beside it does not say.
  private func bar(_ mark: Int?) -> String {
    let starts = assessment.rubric.levels.map(\.from).filter { (1..<100).contains($0) }
    let ticks = Set(starts).sorted().map { "<i style=\"left:\($0)%\"></i>" }.joined()
    let fill = mark.map { "<span style=\"width:\($0)%\"></span>" } ?? ""
    let empty = mark == nil ? " none" : ""
    return "<span class=\"bar\(empty)\" aria-hidden=\"true\">\(fill)\(ticks)</span>"
  }

  private var bands: String {
    let levels = assessment.rubric.levels.sorted { $0.from < $1.from }
    return terms.bands
      + levels.map { "\(terms.level($0.id)) \(terms.from) \($0.from)" }.joined(separator: ", ")
      + "."
  }

  /// Formulas, evidence and what was taken off.
  var evidence: String {
    guard assessment.level != Assessment.tooShort else { return "" }
    let parts = assessment.dimensions.map { dimension in
      let rows = dimension.evidence.map { note in
        [
          turnLink(note.turn), quote(note.quote),
          "\(badge(note.counts)) \(Markup.escape(terms.label(note.code)))",
          Markup.escape(note.note),
        ]
      }
      let name = terms.name(dimension.id)
      let table =
        rows.isEmpty
        ? ""
        : Markup.table(
          "\(terms.evidence)\(terms.colon)\(name)",
          [terms.turn, terms.words, terms.code, terms.why],
          rows,
          kind: "stack"
        )
      return """
        <h3>\(Markup.escape(name))\(terms.colon)\(value(dimension.mark, dimension.level))</h3>
        <p class="formula">\(Markup.escape(dimension.formula))</p>
        \(table)
        """
    }
    let whole = """
      <h3>\(Markup.escape(terms.overall))\(terms.colon)\(value(assessment.mark, assessment.level))</h3>
      <p class="formula">\(Markup.escape(assessment.formula))</p>
      \(recomputed)
      \(deductions)
      """
    return Markup.section("evidence", terms.how, (parts + [whole]).joined(separator: "\n"))
  }

  /// The formula of the whole with the marks that people set.
  private var recomputed: String {
    guard let formula = assessment.recomputedFormula else { return "" }
    return """
      <h3>\(Markup.escape(terms.overallWithMarks(of: assessment)))</h3>
      <p class="formula">\(Markup.escape(formula))</p>
      """
  }

  private var deductions: String {
    guard !assessment.deductions.isEmpty else { return "" }
    let rows = assessment.deductions.map { taken in
      [
        turnLink(taken.turn), quote(taken.quote),
        "\(Markup.escape(terms.label(taken.code)))", "−\(taken.points)",
        Markup.escape(taken.note),
      ]
    }
    return Markup.table(
      terms.deductions,
      [terms.turn, terms.words, terms.code, terms.points, terms.why],
      rows,
      kind: "stack"
    )
  }

  /// Codes that the coder was not sure of.
  var toLookAt: String {
    guard !assessment.possible.isEmpty else { return "" }
    let rows = assessment.possible.map { code in
      [
        turnLink(code.turn), quote(code.quote), Markup.escape(terms.perhaps(code.code)),
        terms.percent(code.confidence), Markup.escape(code.reason),
      ]
    }
    let table = Markup.table(
      terms.toLookAt,
      [terms.turn, terms.words, terms.code, terms.sure, terms.why],
      rows,
      kind: "stack"
    )
    return Markup.section(
      "possible",
      terms.toLookAt,
      "<p>\(Markup.escape(terms.notCounted))</p>\n" + table
    )
  }

  /// A link to a reply in the consultation.
  func turnLink(_ turn: Int) -> String {
    let known = transcript.replies.contains { $0.turn == turn }
    return known ? "<a href=\"#t\(turn)\">\(turn)</a>" : "\(turn)"
  }

  /// The learner's or patient's words.
  func quote(_ text: String) -> String {
    text.isEmpty
      ? "<span class=\"silent\">\(Markup.escape(terms.silence))</span>"
      : "<q lang=\"\(transcript.header.lang.rawValue)\">\(Markup.lines(text))</q>"
  }

  /// How a place counted, as a word on a ground.
  func badge(_ counts: EvidenceNote.Count) -> String {
    "<span class=\"badge \(counts.rawValue)\">\(Markup.escape(terms.counts(counts)))</span>"
  }
}
