import Assessment
import Coding
import Assessment
import Assessment
import Transcript

extension HTMLReport {
  /// With what the consultation was played and assessed.
  var origin: String {
    let items = Provenance.fields(assessment, transcript, terms).map {
      "<dt>\(Markup.escape($0.name))</dt><dd>\(Markup.escape($0.value))</dd>"
    }
    return Markup.section(
      "origin",
      terms.origin,
      "<dl class=\"origin\">\(items.joined(separator: "\n"))</dl>"
    )
  }
}

extension Provenance {
  /// Names and values, in the order in which every report shows them.
  static func fields(
    _ assessment: Assessment,
    _ transcript: Transcript,
    _ terms: Terms
  ) -> [Block.Field] {
    let header = transcript.header
    var fields = [
      Block.Field(terms.scenario, header.scenario.id),
      Block.Field("SHA-256", header.scenario.sha256),
      Block.Field(terms.seed, "\(header.seed)"),
      Block.Field(terms.mode, terms.mode(header.mode)),
      Block.Field(terms.rubric, assessment.rubric.id),
      Block.Field(terms.program, header.program),
      Block.Field(terms.coder, header.coder),
      Block.Field(terms.started, header.started),
    ]
    if let candidate = header.candidate {
      fields.append(Block.Field(terms.candidate, candidate))
    }
    if let parent = header.parent {
      let of = terms.parent(Safe.line(parent.seal), parent.turn)
      fields.append(Block.Field(terms.parent, of))
    }
    if let seal = transcript.seal { fields.append(Block.Field(terms.seal, seal)) }
    return fields
  }
}

extension Transcript {
  /// The replies, in order.
  var replies: [Reply] {
    events.compactMap { if case .reply(let reply) = $0 { reply } else { nil } }
  }

  /// The seal of the journal's last line.
  var seal: String? {
    var journal = Journal()
    guard (try? journal.line(header)) != nil else { return nil }
    for event in events where (try? journal.line(event)) == nil { return nil }
    return journal.seal
  }
}
