public import Assessment
import Language
public import Transcript

extension Report {
  /// The report as one HTML file: no network, no script, for a phone, a desk, paper and a screen reader.
  ///
  /// - Parameters:
  ///   - assessment: The assessment; its language is the report's.
  ///   - transcript: The consultation that was assessed.
  /// - Returns: The HTML.
  public static func html(_ assessment: Assessment, _ transcript: Transcript) -> String {
    HTMLReport(assessment, transcript).document
  }

  /// The same page for a program that makes a PDF of it.
  ///
  /// - Parameters:
  ///   - assessment: The assessment; its language is the report's.
  ///   - transcript: The consultation that was assessed.
  /// - Returns: The HTML, with a style sheet for paper that has no variables.
  public static func printable(_ assessment: Assessment, _ transcript: Transcript) -> String {
    var report = HTMLReport(assessment, transcript)
    report.css = Style.printed
    return Style.withOwnStyles(report.document)
  }
}

/// The parts of the HTML report, in the order in which a learner needs them.
struct HTMLReport {
  let assessment: Assessment
  let transcript: Transcript
  let terms: Terms
  var css = Style.css

  init(_ assessment: Assessment, _ transcript: Transcript) {
    self.assessment = assessment
    self.transcript = transcript
    self.terms = Terms(lang: assessment.lang, rubric: assessment.rubric)
  }

  var document: String {
    let header = transcript.header
    return HTMLPage(
      terms: terms,
      title: "\(terms.debrief)\(terms.colon)\(Safe.line(header.scenario.title))",
      generator: "Colloque \(header.program)",
      css: css,
      banner: banner,
      sections: sections,
      footer: origin
    ).document
  }

  private var sections: [String] {
    [
      marks, people, feedback, alliance, dialogue, emotions, timeline, evidence, toLookAt,
    ].filter { !$0.isEmpty }
  }

  private var banner: String {
    let header = transcript.header
    let candidate = header.candidate.map { " · \(terms.candidate) \($0)" } ?? ""
    let about = [
      Safe.line(header.patient), terms.replies(assessment.turns),
      terms.minutes(assessment.outcome.curve.last?.seconds ?? 0), terms.mode(header.mode),
    ].joined(separator: " · ")
    return HTMLPage.banner(
      terms,
      over: terms.debrief,
      heading: Safe.line(header.scenario.title),
      lang: header.lang,
      about: about + candidate,
      links: links
    )
  }

  private var links: [HTMLPage.Part] {
    [
      HTMLPage.Part(id: "marks", name: terms.mark, html: marks),
      HTMLPage.Part(id: "feedback", name: terms.feedback, html: feedback),
      HTMLPage.Part(id: "alliance", name: terms.allianceShort, html: alliance),
      HTMLPage.Part(id: "dialogue", name: terms.talk, html: dialogue),
      HTMLPage.Part(id: "evidence", name: terms.how, html: evidence),
    ]
  }
}
