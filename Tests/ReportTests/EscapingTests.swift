import Assessment
import Coding
import Language
import Report
import TestSupport
import Testing
import Transcript

@Suite struct `Learners' and authors' texts` {
  static let wicked = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=HYPERLINK(\"http\")",
    "\u{1B}]0;title\u{7}\u{1B}[2J", "a\u{202E}b", "# heading\n- list\n<b>", "&lt;", "'", "\0",
  ]

  private func transcript(_ text: String) -> Transcript {
    let line = SpokenLine(
      id: "l",
      source: .rung,
      text: text,
      gesture: text,
      cue: PatientCue(.concern, .fear),
      callsFor: [.reformulation],
      fits: .low,
      model: text,
      inner: text,
      topic: "t",
      rung: "r",
      flag: text
    )
    var session = Session(opening: [line], title: text)
    for _ in 1...5 {
      session.say(
        text,
        [(.judgement, text), (.openQuestion, text)],
        possible: [(.pressure, text)],
        answer: [line]
      )
    }
    session.end("e", verdict: "poor", debrief: text)
    return session.transcript
  }

  @Test(arguments: wicked) func `never become HTML`(_ text: String) {
    let transcript = transcript(text)
    let html = Report.html(Assessment(transcript), transcript)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("<b>\n") && !html.contains("onerror=alert(1)>"))
    expectHarmless(html)
  }

  @Test(arguments: wicked) func `never reach a terminal as commands`(_ text: String) {
    let transcript = transcript(text)
    let assessment = Assessment(transcript)
    expectHarmless(Report.text(assessment, transcript))
    expectHarmless(Report.markdown(assessment, transcript))
    #expect(!Report.markdown(assessment, transcript).contains("\n# heading"))
  }

  @Test(arguments: wicked + ["+1", "-1", "@x", " =1", "\t=1"])
  func `never become a formula in a spreadsheet`(_ text: String) throws {
    let assessment = Assessment(Session.shared(.en))
    let csv = Report.csv([(name: text, assessment: assessment)])
    let row = csv.split(separator: "\r\n", maxSplits: 1)[1]
    let first = try #require(row.drop { $0 == "\"" || $0 == " " }.first)
    #expect(!"=+-@".contains(first))
  }

  @Test func `stay whole when spans overlap`() {
    let text = "You are worn out, and anyone would be."
    var session = Session(opening: [])
    session.say(
      text,
      [
        (.reformulation, "You are worn out"), (.legitimation, "worn out, and anyone would be"),
        (.empathy, "worn"), (.jargon, "nowhere in it"),
      ]
    )
    let html = Report.html(Assessment(session.transcript), session.transcript)
    #expect(
      html.contains("<mark class=\"helps\">You are </mark><mark class=\"helps\">worn</mark>")
    )
    #expect(html.count(of: "<mark") == html.count(of: "</mark>"))
    for code in ["reformulation", "legitimation", "empathy", "jargon"] {
      #expect(html.contains(">\(code)</span>"))
    }
  }

  @Test(arguments: [20, 40, 80]) func `are wrapped to the width`(_ width: Int) {
    let transcript = transcript(String(repeating: "longword", count: 60) + " 😀 é")
    let text = Report.text(Assessment(transcript), transcript, width: width)
    let longest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= width)
  }

  private func expectHarmless(_ text: String) {
    let controls = text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || scalar.value == 0x7F || scalar.value == 0x202E
    }
    #expect(controls.isEmpty)
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
