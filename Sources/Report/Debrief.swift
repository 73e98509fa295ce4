import Assessment
import Coding
import Transcript

/// The report in words: what text and Markdown lay out.
struct Debrief {
  let assessment: Assessment
  let transcript: Transcript
  let terms: Terms

  init(_ assessment: Assessment, _ transcript: Transcript) {
    self.assessment = assessment
    self.transcript = transcript
    self.terms = Terms(lang: assessment.lang, rubric: assessment.rubric)
  }

  var blocks: [Block] {
    summary
      + points(terms.strengths, assessment.feedback.strengths, terms.anotherToo, terms.noStrength)
      + points(
        terms.missed,
        assessment.feedback.missed,
        terms.another,
        terms.noMiss(assessment.level)
      )
      + [.heading(terms.next), .paragraph(assessment.feedback.next)]
      + outcome + formulas + toLookAt + inner + origin
  }

  private func field(_ name: String, _ value: String) -> Block.Field {
    Block.Field(name + terms.colon, value)
  }

  private var summary: [Block] {
    let header = transcript.header
    let about = "\(header.scenario.title) · \(header.patient) · \(terms.replies(assessment.turns))"
    let overall = terms.mark(assessment.mark, assessment.level) + terms.instead(assessment, of: nil)
    let dimensions = assessment.dimensions.map {
      let mark = terms.mark($0.mark, $0.level)
      return field(terms.name($0.id), mark + terms.instead(assessment, of: $0.id))
    }
    var blocks: [Block] = [.title(terms.debrief), .paragraph(Safe.line(about))]
    if let parent = assessment.provenance.parent {
      blocks.append(.paragraph(terms.retry(parent.turn)))
    }
    blocks += [.paragraph("\(terms.mark)\(terms.colon)\(overall)"), .fields(dimensions)]
    if assessment.mark == nil { blocks.append(.paragraph(assessment.formula)) }
    if assessment.mark != nil || !assessment.provisional {
      blocks.append(.paragraph(terms.standing(assessment)))
    }
    return blocks + people
  }

  private var people: [Block] {
    let lines = terms.people(assessment)
    guard !lines.isEmpty else { return [] }
    return [.heading(terms.people), .fields(lines.map { field($0.name, Safe.line($0.value)) })]
  }

  private func points(
    _ heading: String,
    _ points: [Feedback.Point],
    _ another: String,
    _ none: String
  ) -> [Block] {
    let blocks = points.map { point in
      var fields: [Block.Field] = []
      if !point.patient.isEmpty {
        fields.append(field(transcript.header.patient, terms.quoted(Safe.line(point.patient))))
      }
      let quote = point.quote.isEmpty ? terms.silence : terms.quoted(Safe.line(point.quote))
      fields.append(field(terms.you, quote))
      fields.append(Block.Field("", point.why))
      if let reply = point.another { fields.append(field(another, Safe.line(reply))) }
      return Block.point("\(terms.reply(point.turn)), \(terms.label(point.code))", fields)
    }
    return [.heading(heading)] + (blocks.isEmpty ? [.paragraph(none)] : blocks)
  }

  private var outcome: [Block] {
    let outcome = assessment.outcome
    var fields: [Block.Field] = []
    if let verdict = outcome.verdict, let cause = outcome.cause {
      fields.append(field(terms.ending, terms.ended(verdict, cause)))
    } else {
      fields.append(field(terms.ending, terms.cutShort))
    }
    if let first = outcome.curve.first {
      fields += [
        field(terms.bond, terms.fromTo(first.bond, outcome.bond)),
        field(terms.goals, terms.fromTo(first.goals, outcome.goals)),
        field(terms.tasks, terms.fromTo(first.tasks, outcome.tasks)),
        field(terms.tension, terms.fromTo(first.tension, outcome.tension)),
      ]
    }
    for broken in outcome.breaks {
      let end = broken.mended.map(terms.mended) ?? terms.notMended
      let kind = terms.rupture(broken.kind)
      fields.append(
        field("\(terms.rupture) (\(terms.reply(broken.began)))", "\(kind), \(end)")
      )
    }
    let measures = assessment.measures
    fields += [
      field(terms.talkRatio, terms.talkRatio(measures.learnerWords, measures.patientWords)),
      field(terms.miti, terms.miti(measures.reflections, measures.questions)),
    ]
    let counts = Code.allCases.compactMap { code in
      assessment.behaviours[code].map { "\(terms.label(code)) \($0)" }
    }
    if !counts.isEmpty {
      fields.append(field(terms.behaviours, counts.joined(separator: ", ")))
    }
    return [.heading(terms.whatHappened)]
      + (outcome.debrief.map { [Block.paragraph($0)] } ?? []) + [.fields(fields)]
  }

  private var formulas: [Block] {
    guard assessment.level != Assessment.tooShort else { return [] }
    var fields = assessment.dimensions.map { field(terms.name($0.id), $0.formula) }
    fields.append(field(terms.overall, assessment.formula))
    if let formula = assessment.recomputedFormula {
      fields.append(field(terms.overallWithMarks(of: assessment), formula))
    }
    fields += assessment.deductions.map {
      field("\(terms.reply($0.turn)), −\($0.points)", $0.note)
    }
    return [.heading(terms.how), .fields(fields)]
  }

  private var toLookAt: [Block] {
    guard !assessment.possible.isEmpty else { return [] }
    let fields = assessment.possible.map { code in
      let quote = code.reason.contains(code.quote) ? "" : terms.quoted(Safe.line(code.quote)) + " "
      return field(
        "\(terms.reply(code.turn)), \(terms.perhaps(code.code)) (\(terms.percent(code.confidence)))",
        quote + Safe.line(code.reason)
      )
    }
    return [.heading(terms.toLookAt), .fields(fields)]
  }

  private var inner: [Block] {
    let lines = transcript.thoughts
    guard !lines.isEmpty else { return [] }
    return [.heading(terms.innerTrack)]
      + lines.map { line in
        .point(terms.quoted(Safe.line(line.said)), [Block.Field("", Safe.line(line.thought))])
      }
  }

  private var origin: [Block] {
    let fields = Provenance.fields(assessment, transcript, terms)
    return [.heading(terms.origin), .fields(fields.map { field($0.name, $0.value) })]
  }
}

extension Transcript {
  /// The rungs that the patient told, in order.
  var told: [SpokenLine] {
    events.flatMap { event -> [SpokenLine] in
      guard case .patient(let turn) = event else { return [] }
      return turn.lines.filter { $0.source == .rung }
    }
  }

  /// What the patient thought at the lines that they said, each once.
  var thoughts: [(turn: Int, said: String, thought: String)] {
    var told: Set<String> = []
    var thoughts: [(turn: Int, said: String, thought: String)] = []
    for case .patient(let turn) in events {
      for line in turn.lines {
        if let inner = line.inner, told.insert(inner).inserted {
          thoughts.append((turn.turn, line.text, inner))
        }
      }
    }
    return thoughts
  }
}
