public import Coding
public import Consultation
public import Language
public import Scenario
public import Transcript

/// Consultations that simulated learners of every kind play with the patients that ship.
public enum SimulatedClass {
  /// One consultation; the same seed gives the same.
  public static func play(
    _ kind: Learner.Kind,
    _ scenario: Scenario,
    coder: Coder,
    seed: UInt64
  ) -> Transcript {
    var consultation = Consultation(scenario: scenario, seed: seed)
    var learner = Learner(kind, lang: scenario.lang, seed: seed)
    var last = consultation.begin()
    var events = last
    while !consultation.isOver {
      switch learner.act(after: last, in: scenario) {
      case .say(let text):
        last = consultation.receive(coder.code(consultation.utterance(text)))
      case .keepSilent: last = consultation.receive(CodedReply(text: ""), silent: true)
      }
      events += last
    }
    let header = Header(
      program: "0.1.0",
      coder: coder.version,
      scenario: .init(
        id: scenario.id,
        title: scenario.title,
        sha256: String(repeating: "0a", count: 32)
      ),
      lang: scenario.lang,
      seed: seed,
      mode: .practice,
      candidate: kind.rawValue,
      started: "2026-11-21T09:00:00Z",
      patient: scenario.patient.name,
      task: scenario.task,
      minutes: scenario.minutes,
      rubric: scenario.rubric
    )
    return Transcript(header: header, events: events)
  }

  /// A consultation of every kind of learner with one patient, so many times.
  public static func all(_ name: String, _ lang: Lang, times: UInt64 = 3) throws -> [Transcript] {
    guard let scenario = try Bundled.scenario(name, lang) else { return [] }
    let coder = try bundledCoder()
    return Learner.Kind.allCases.flatMap { kind in
      (1...times).map { play(kind, scenario, coder: coder, seed: $0) }
    }
  }
}
