import Coding
import Language
import Testing
import Transcript

@Suite struct JournalTests {
  private let transcript = Transcript(
    header: Header(
      program: "0.1.0",
      coder: "test",
      scenario: .init(id: "back-pain", title: "Un dos", sha256: "00"),
      lang: .fr,
      seed: 7,
      mode: .practice,
      started: "2026-11-21T08:00:00Z",
      patient: "Mme L.",
      task: "Écouter",
      minutes: 15,
      rubric: .standard
    ),
    events: [
      .patient(
        PatientTurn(turn: 0, lines: [SpokenLine(id: "opening", source: .opening, text: "« Ça »\n")])
      ),
      .reply(
        Reply(
          turn: 1,
          coded: CodedReply(
            text: "Et\u{1B}[31m 😀 ?",
            evidence: [
              Evidence(code: .openQuestion, quote: "Et", start: 0, reason: "…", confidence: 80)
            ]
          )
        )
      ),
      .state(StateChange(turn: 1, bond: 30, goals: 30, tasks: 30, tension: 20, seconds: 12)),
      .rupture(
        RuptureChange(
          turn: 1,
          id: "r",
          kind: "withdrawal",
          status: .began,
          mends: [.repair, .empathy]
        )
      ),
      .unmatched(Unmatched(turn: 1, text: "euh")),
      .ended(
        End(turn: 1, ending: "good", verdict: "good", cause: .time, debrief: "", disclosed: ["a"])
      ),
    ]
  )

  @Test func `a transcript comes back from its journal as it was`() throws {
    let (read, problems) = JournalReader.read(Array(try Journal.text(transcript).utf8))
    #expect(read == transcript)
    #expect(problems.isEmpty)
  }

  @Test func `a line cut while it was written loses that line alone`() throws {
    let bytes = Array(try Journal.text(transcript).utf8.dropLast(20))
    let (read, problems) = JournalReader.read(bytes)
    #expect(read?.events == transcript.events.dropLast())
    #expect(problems == [JournalProblem(.cutLine, line: 7)])
  }

  @Test func `a word changed by hand breaks the seal of its line`() throws {
    let text = try Journal.text(transcript).replacing("Et\\u001b[31m", with: "Et\\u001b[32m")
    let (_, problems) = JournalReader.read(Array(text.utf8))
    #expect(problems == [JournalProblem(.brokenSeal, line: 3)])
  }

  @Test func `a line taken away breaks the seal of the next`() throws {
    var lines = try Journal.text(transcript).split(separator: "\n")
    lines.remove(at: 3)
    let (_, problems) = JournalReader.read(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(problems == [JournalProblem(.brokenSeal, line: 4)])
  }

  @Test(arguments: ["", "nonsense\n", "{\"format\":9}\n"])
  func `what is no journal is refused with a reason`(_ text: String) {
    let (read, problems) = JournalReader.read(Array(text.utf8))
    #expect(read == nil)
    #expect(problems.count == 1)
  }
}
