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
}

/// The parts of the HTML report, in the order in which a learner needs them.
struct HTMLReport {
  let assessment: Assessment
  let transcript: Transcript
  let terms: Terms

  init(_ assessment: Assessment, _ transcript: Transcript) {
    self.assessment = assessment
    self.transcript = transcript
    self.terms = Terms(lang: assessment.lang, rubric: assessment.rubric)
  }

  var document: String {
    let header = transcript.header
    let title = "\(terms.debrief)\(terms.colon)\(Safe.line(header.scenario.title))"
    return """
      <!DOCTYPE html>
      <html lang="\(terms.lang.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Colloque \(Markup.escape(header.program))">
      <title>\(Markup.escape(title))</title>
      <style>
      \(Style.css)
      </style>
      </head>
      <body>
      <a class="skip" href="#main">\(Markup.escape(terms.skip))</a>
      \(banner)
      <main id="main">
      \(sections.joined(separator: "\n"))
      </main>
      <footer>
      \(origin)
      </footer>
      </body>
      </html>

      """
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
    return """
      <header>
      <p class="over">\(Markup.escape(terms.debrief))</p>
      <h1 lang="\(header.lang.rawValue)">\(Markup.escape(Safe.line(header.scenario.title)))</h1>
      <p>\(Markup.escape(about + candidate))</p>
      <nav aria-label="\(Markup.escape(terms.contents))">
      <ul>
      \(links)
      </ul>
      </nav>
      </header>
      """
  }

  private var links: String {
    [
      ("marks", terms.mark, marks), ("feedback", terms.feedback, feedback),
      ("alliance", terms.allianceShort, alliance), ("dialogue", terms.talk, dialogue),
      ("evidence", terms.how, evidence),
    ].filter { !$0.2.isEmpty }.map { id, name, _ in
      "<li><a href=\"#\(id)\">\(Markup.escape(name))</a></li>"
    }.joined(separator: "\n")
  }
}
