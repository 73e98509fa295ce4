import Assessment
import Coding
import Language
import Transcript

extension HTMLReport {
  /// What worked, what was missed, and the one thing to try.
  var feedback: String {
    let content = """
      <div class="next"><h3>\(Markup.escape(terms.next))</h3>
      <p>\(Markup.escape(assessment.feedback.next))</p></div>
      <div class="columns">
      <div><h3>\(Markup.escape(terms.strengths))</h3>
      \(cards(assessment.feedback.strengths, "good", terms.anotherToo))</div>
      <div><h3>\(Markup.escape(terms.missed))</h3>
      \(cards(assessment.feedback.missed, "missing", terms.another))</div>
      </div>
      """
    return Markup.section("feedback", terms.feedback, content)
  }

  private func cards(_ points: [Feedback.Point], _ kind: String, _ another: String) -> String {
    guard !points.isEmpty else {
      return
        "<p>\(Markup.escape(kind == "good" ? terms.noStrength : terms.noMiss(assessment.level)))</p>"
    }
    return points.map { card($0, kind, another) }.joined(separator: "\n")
  }

  private func card(_ point: Feedback.Point, _ kind: String, _ another: String) -> String {
    let lang = transcript.header.lang.rawValue
    let said =
      point.patient.isEmpty
      ? ""
      : """
      <p class="said"><span class="who">\(Markup.escape(Safe.line(transcript.header.patient)))</span>
      \(quote(point.patient))</p>
      """
    let model =
      point.another.map {
        """
        <p class="another"><span class="who">\(Markup.escape(another))</span>
        <span lang="\(lang)">\(Markup.lines($0))</span></p>
        """
      } ?? ""
    return """
      <article class="card \(kind)">
      <h4>\(Markup.escape(terms.capitalised(terms.label(point.code)))) <a href="#t\(point.turn)">\(Markup.escape(terms.reply(point.turn)))</a></h4>
      \(said)
      <p class="own"><span class="who">\(Markup.escape(terms.you))</span> \(quote(point.quote))</p>
      <p>\(Markup.escape(point.why))</p>
      \(model)
      </article>
      """
  }

  /// The emotions that the patient showed, taken or missed.
  var emotions: String {
    guard !assessment.cues.isEmpty else { return "" }
    let rows = assessment.cues.map { cue in
      let code = cue.code.map { terms.label($0) } ?? ""
      return [
        turnLink(cue.turn), quote(cue.patient),
        Markup.escape(terms.cue(cue.cue)), quote(cue.quote),
        "\(badge(cue.counts)) \(Markup.escape(code))",
      ]
    }
    return Markup.section(
      "emotions",
      terms.cues,
      Markup.table(
        terms.cuesCaption,
        [terms.turn, terms.shown, terms.emotion, terms.yourAnswer, terms.code],
        rows,
        kind: "stack"
      )
    )
  }

  /// The most replies that stand side by side: more would not fit on paper.
  private static let side = 20

  /// The codes along the consultation: tables, so that a screen reader can walk them.
  var timeline: String {
    let replies = transcript.replies
    let codes = assessment.behaviours.keys.sorted()
    guard !replies.isEmpty, !codes.isEmpty else { return "" }
    let tables = stride(from: 0, to: replies.count, by: Self.side).map { first in
      timeline(replies[first..<min(first + Self.side, replies.count)], codes)
    }
    return Markup.section(
      "timeline",
      terms.timeline,
      "<p class=\"note\">\(Markup.escape(terms.legend))</p>\n" + tables.joined(separator: "\n")
    )
  }

  /// The codes along some replies.
  private func timeline(_ replies: ArraySlice<Reply>, _ codes: [Code]) -> String {
    let rows = codes.map { code in
      let name =
        "<span class=\"dot \(terms.kind(code))\" aria-hidden=\"true\"></span>"
        + Markup.escape(terms.label(code))
      let cells = replies.map { reply in
        let given =
          reply.coded.has(code) || (reply.silent && code == .facilitation)
        return given
          ? "<span class=\"dot \(terms.kind(code))\"><span class=\"hidden\">\(Markup.escape(terms.yes))</span></span>"
          : ""
      }
      return [name] + cells
    }
    return Markup.table(
      terms.timelineCaption(replies.first?.turn ?? 0, replies.last?.turn ?? 0),
      [terms.code] + replies.map { "\($0.turn)" },
      rows,
      kind: "grid"
    )
  }
}
