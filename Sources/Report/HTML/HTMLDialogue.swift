import Assessment
import Coding
import Language
import Transcript

extension HTMLReport {
  /// The whole consultation, with what was coded marked in the words that carried it.
  var dialogue: String {
    let parts = transcript.events.map { event in
      switch event {
      case .patient(let turn): turn.lines.map { patient($0, turn.turn) }.joined(separator: "\n")
      case .reply(let reply): learner(reply)
      case .rupture(let change): rupture(change)
      case .ended, .state, .unmatched, .review: ""
      }
    }
    let content = parts.filter { !$0.isEmpty }.joined(separator: "\n")
    return Markup.section(
      "dialogue",
      terms.talk,
      "<div class=\"dialogue\" lang=\"\(transcript.header.lang.rawValue)\">\n\(content)\n</div>\n\(ending)"
    )
  }

  private func patient(_ line: SpokenLine, _ turn: Int) -> String {
    let gesture = line.gesture.map { "<p class=\"gesture\">\(Markup.escape($0))</p>" } ?? ""
    let cue =
      line.cue.map { cue in
        let answer = assessment.cues.first { $0.patient == line.text && $0.turn > turn }
        let taken = answer.map { " \(badge($0.counts))" } ?? ""
        return
          "<p class=\"tags\" lang=\"\(terms.lang.rawValue)\">\(Markup.escape(terms.cue(cue)))\(taken)</p>"
      } ?? ""
    let inner =
      line.inner.map {
        """
        <p class="inner"><span class="who" lang="\(terms.lang.rawValue)">\(Markup.escape(terms.thought))</span> \
        \(Markup.lines($0))</p>
        """
      } ?? ""
    return """
      <div class="turn patient">
      <p class="who">\(Markup.escape(Safe.line(transcript.header.patient)))</p>
      \(gesture)<p>\(Markup.lines(line.text))</p>
      \(cue)\(inner)
      </div>
      """
  }

  private func learner(_ reply: Reply) -> String {
    let text =
      reply.silent || reply.coded.text.isEmpty
      ? "<p class=\"silent\">\(Markup.escape(terms.silence))</p>"
      : "<p>\(Highlights(reply.coded, terms).html)</p>"
    let stance =
      reply.coded.stance == .neutral
      ? ""
      : "<p class=\"tags\" lang=\"\(terms.lang.rawValue)\">\(Markup.escape(terms.stance(reply.coded.stance)))</p>"
    return """
      <div class="turn learner" id="t\(reply.turn)">
      <p class="who" lang="\(terms.lang.rawValue)">\(Markup.escape(terms.you)) <span class="n">\(reply.turn)</span></p>
      \(text)
      \(stance)
      </div>
      """
  }

  private func rupture(_ change: RuptureChange) -> String {
    let text =
      switch change.status {
      case .began: "\(terms.rupture)\(terms.colon)\(terms.rupture(change.kind))"
      case .mended: terms.ruptureMended
      case .unmended: terms.ruptureNotMended
      }
    return
      "<p class=\"break \(change.status.rawValue)\" lang=\"\(terms.lang.rawValue)\"><span>\(Markup.escape(text))</span></p>"
  }

  private var ending: String {
    let outcome = assessment.outcome
    guard let verdict = outcome.verdict, let cause = outcome.cause else {
      return "<p class=\"note\">\(Markup.escape(terms.capitalised(terms.cutShort))).</p>"
    }
    let debrief =
      outcome.debrief.map {
        "<p lang=\"\(transcript.header.lang.rawValue)\">\(Markup.lines($0))</p>"
      } ?? ""
    let end = "\(terms.ending)\(terms.colon)\(terms.verdict(verdict)), \(terms.cause(cause))."
    return
      "<div class=\"ending \(Markup.escape(verdict))\"><p><b>\(Markup.escape(end))</b></p>\(debrief)</div>"
  }
}
