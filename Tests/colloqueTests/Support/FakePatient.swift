import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Transcript

@testable import colloque

/// A patient of few words.
enum FakePatient {
  static let scenario = Fixture.scenario(
    Fixture.patient.replacing(
      "says: Bonjour, c'est le genou.",
      with: "says: Bonjour.\n  gesture: entre en boitant"
    )
  )

  /// A consultation with them that has not begun.
  static func consultation() -> Consultation { Consultation(scenario: scenario, seed: 1) }
}

/// What a session did, in the order in which it did it.
final class Notebook: TextSink, EventSink {
  let path = "a.jsonl"
  var screen = ""
  var events: [Event] = []
  /// The screen as it was when each event was kept.
  var screenWhenKept: [String] = []
  /// After so many events the disk is full.
  var room = Int.max

  func write(_ text: String) { screen += text }

  func append(_ events: [Event]) throws {
    guard self.events.count + events.count <= room else { throw SystemError(code: 28) }
    self.events += events
    screenWhenKept += events.map { _ in screen }
  }
}

extension Header {
  /// A header of a consultation with the fake patient.
  static func fake(_ mode: Mode = .practice, lang: Lang = .fr) -> Header {
    Header(
      program: "0",
      coder: "0",
      scenario: ScenarioReference(id: "fake", title: "Fake", sha256: "00"),
      lang: lang,
      seed: 1,
      mode: mode,
      started: "2026-11-21T09:00:00Z",
      patient: "Jean",
      task: "Écouter.",
      minutes: 15,
      rubric: .standard
    )
  }
}

/// Plays a consultation with the fake patient to its end.
struct Rehearsal {
  let notebook = Notebook()
  let notes = Notebook()
  let source: ScriptedLineSource
  var session: PlaySession

  init(_ inputs: [Input], interactive: Bool = true, mode: Header.Mode = .practice, lang: Lang = .fr)
  {
    source = ScriptedLineSource(inputs, interactive: interactive)
    session = PlaySession(
      engine: FakePatient.consultation(),
      coder: { utterance in
        let words = utterance.reply.split(separator: " ").map(String.init)
        let quote = words.first { $0.contains("comment") }
        let evidence = Evidence(
          code: .openQuestion,
          quote: quote ?? "",
          start: 0,
          reason: "",
          confidence: 90
        )
        return CodedReply(text: utterance.reply, evidence: quote == nil ? [] : [evidence])
      },
      source: source,
      screen: Screen(sink: notebook, width: { nil }, styled: false),
      notes: Screen(sink: notes, width: { nil }, styled: false),
      journal: notebook,
      texts: .of(lang),
      transcript: Transcript(header: .fake(mode, lang: lang))
    )
  }

  /// The replies that the patient heard.
  var replies: [Reply] {
    notebook.events.compactMap { event in
      guard case .reply(let reply) = event else { return nil }
      return reply
    }
  }

  /// Why it ended.
  var cause: End.Cause? {
    for case .ended(let end) in notebook.events { return end.cause }
    return nil
  }
}

extension Input {
  /// A line of text.
  static func text(_ text: String) -> Input { .line(TypedLine(text: text)) }
}
