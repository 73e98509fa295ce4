import Assessment
import Transcript

extension HTMLReport {
  /// The alliance curve, its legend, and the same in numbers.
  var alliance: String {
    let outcome = assessment.outcome
    guard let first = outcome.curve.first, let last = outcome.curve.last else { return "" }
    let wide = AllianceChart(
      outcome: outcome,
      terms: terms,
      id: "wide",
      width: 760,
      height: 320
    )
    let narrow = AllianceChart(
      outcome: outcome,
      terms: terms,
      id: "narrow",
      width: 360,
      height: 300
    )
    let curves = AllianceChart.curves(terms).map { curve in
      swatch(
        "<g class=\"\(curve.kind)\"><polyline points=\"0,10 32,10\"/>"
          + AllianceChart.shape(curve.kind, 16, 10) + "</g>"
      )
        + Markup.escape(
          "\(curve.name) \(terms.fromTo(first[keyPath: curve.value], last[keyPath: curve.value]))"
        )
    }
    let breaks = outcome.breaks.map { broken in
      let end =
        broken.mended != nil ? AllianceChart.check(23, 10) : AllianceChart.cross(23, 10)
      return swatch(AllianceChart.bolt(7, 10) + end) + Markup.escape(terms.broken(broken))
    }
    let legend = (curves + breaks).map { "<li>\($0)</li>" }.joined(separator: "\n")
    let rows = outcome.curve.map { state in
      [
        state.turn == 0 ? Markup.escape(terms.opening) : turnLink(state.turn),
        "\(state.bond)", "\(state.goals)", "\(state.tasks)", "\(state.tension)",
      ]
    }
    let table = Markup.table(
      terms.alliance,
      [terms.turn, terms.bond, terms.goals, terms.tasks, terms.tension],
      rows,
      kind: "numbers"
    )
    let told = outcome.disclosed.isEmpty ? "" : disclosed
    let content = """
      <figure>
      \(wide.svg)
      \(narrow.svg)
      <figcaption><ul class="legend">
      \(legend)
      </ul></figcaption>
      </figure>
      <details><summary>\(Markup.escape(terms.inNumbers))</summary>
      \(table)
      </details>
      \(told)
      <p class="note">\(Markup.escape(measures))</p>
      """
    return Markup.section("alliance", terms.alliance, content)
  }

  private func swatch(_ shapes: String) -> String {
    "<svg class=\"swatch\" viewBox=\"0 0 32 20\" aria-hidden=\"true\">\(shapes)</svg>"
  }

  /// The lines that the patient told, in their own words.
  private var disclosed: String {
    let items = transcript.told.map { rung in
      "<li>\(quote(rung.text))\(rung.flag.map { " <span class=\"code\">\(Markup.escape($0))</span>" } ?? "")</li>"
    }
    guard !items.isEmpty else { return "" }
    return """
      <details><summary>\(Markup.escape(terms.disclosed)) (\(items.count))</summary>
      <ul class="told">
      \(items.joined(separator: "\n"))
      </ul></details>
      """
  }

  private var measures: String {
    let m = assessment.measures
    return "\(terms.talkRatio)\(terms.colon)\(terms.talkRatio(m.learnerWords, m.patientWords)). "
      + "\(terms.miti)\(terms.colon)\(terms.miti(m.reflections, m.questions))."
  }
}
