import Assessment
import Coding
import Consultation
import Language
import Scenario
import Transcript

/// Plays the tests of a scenario, and tells where the patient does otherwise than the author expects.
struct ScenarioTestRun {
  let coder: Coder
  /// The patient before the first line, whose words are made ready once for all tests.
  private let beginning: Consultation

  init(scenario: Scenario, coder: Coder) {
    beginning = Consultation(scenario: scenario, seed: 1)
    self.coder = coder
  }

  /// What came of one test.
  struct Outcome {
    let test: ScenarioTest
    /// What failed.
    var complaints: [(Complaint, SourceLocation)] = []
    /// The codes and the stance of the one reply.
    var coded: CodedReply?
    /// The name of what followed first.
    var answer: String?
    /// The relation before and after the one reply.
    var moved: (before: Alliance, after: Alliance)?
    /// The ending of a whole consultation.
    var ending: String?
  }

  /// The complaints about all tests.
  func diagnostics(of tests: [ScenarioTest]) -> [Diagnostic] {
    tests.flatMap { test in
      outcome(of: test).complaints.map { Diagnostic(complaint: $0.0, location: $0.1) }
    }
  }

  /// Plays one test.
  func outcome(of test: ScenarioTest) -> Outcome {
    test.isPlan ? plan(test) : reply(test)
  }

  // MARK: One reply

  private func reply(_ test: ScenarioTest) -> Outcome {
    var outcome = Outcome(test: test)
    var consultation = beginning.anew(seed: 1)
    _ = consultation.begin()
    guard let text = test.replies.first?.value,
      consultation.stand(after: test.after?.value ?? "opening", given: test.given)
    else { return outcome }
    let before = consultation.state.alliance
    let events = say(text, &consultation, &outcome)
    checkCodes(&outcome)
    let lines = events.flatMap { $0.spoken }
    outcome.answer = lines.first.map { Self.shortName(of: $0) }
    let after = consultation.state.alliance
    outcome.moved = (before, after)
    for wanted in test.expect {
      switch wanted.value {
      case .line(let name): checkAnswer(name, wanted.at, lines, events, &outcome)
      case .step(let scale, let direction):
        let (old, new) = (before[scale], after[scale])
        guard (new - old).signum() != direction else { continue }
        let sign = direction == 0 ? "=" : direction > 0 ? "+" : "-"
        outcome.complaints.append(
          (
            .testAnswer(
              expected: "\(scale.rawValue) \(sign)",
              got: "\(scale.rawValue) \(old) → \(new)"
            ), wanted.at
          )
        )
      }
    }
    return outcome
  }

  private func say(
    _ text: String,
    _ consultation: inout Consultation,
    _ outcome: inout Outcome
  ) -> [Event] {
    if ["…", "..."].contains(text) {
      return consultation.receive(CodedReply(text: ""), silent: true)
    }
    let coded = coder.code(consultation.utterance(text))
    outcome.coded = coded
    return consultation.receive(coded)
  }

  private func checkCodes(_ outcome: inout Outcome) {
    let test = outcome.test
    let coded = outcome.coded ?? CodedReply(text: "")
    let got = coded.codes
    let evidence = coded.evidence.map { "\($0.code.rawValue): « \($0.quote) »" }
      .joined(separator: ", ")
    if let codes = test.codes, !codes.value.allSatisfy(got.contains) {
      outcome.complaints.append(
        (
          .testCodes(expected: Self.list(codes.value), got: Self.list(got), evidence: evidence),
          codes.at
        )
      )
    }
    if let codes = test.notCodes, codes.value.contains(where: got.contains) {
      let expected = codes.value.map { "not \($0.rawValue)" }.joined(separator: ", ")
      outcome.complaints.append(
        (.testCodes(expected: expected, got: Self.list(got), evidence: evidence), codes.at)
      )
    }
    if let stance = test.stance, stance.value != coded.stance {
      outcome.complaints.append(
        (.testStance(expected: stance.value, got: coded.stance), stance.at)
      )
    }
  }

  private func checkAnswer(
    _ name: String,
    _ place: SourceLocation,
    _ lines: [SpokenLine],
    _ events: [Event],
    _ outcome: inout Outcome
  ) {
    let isUnmatched = events.contains { if case .unmatched = $0 { true } else { false } }
    if name == "unmatched" ? isUnmatched : lines.contains(where: { Self.isCalled(name, $0) }) {
      return
    }
    let got = lines.map { "\($0.id) « \($0.text) »" }.joined(separator: ", ")
    outcome.complaints.append((.testAnswer(expected: name, got: got), place))
  }

  // MARK: A whole consultation

  private func plan(_ test: ScenarioTest) -> Outcome {
    var outcome = Outcome(test: test)
    var consultation = beginning.anew(seed: 1)
    var events = consultation.begin()
    for reply in test.replies where !consultation.isOver {
      events += say(reply.value, &consultation, &outcome)
    }
    events += consultation.finish(.learner)
    for case .ended(let end) in events {
      outcome.ending = end.ending
      if let ending = test.ending, ending.value != end.ending {
        outcome.complaints.append(
          (.testEnding(expected: ending.value, got: end.ending), ending.at)
        )
      }
      let told = Self.list(end.disclosed)
      for rung in test.told where !end.disclosed.contains(rung.value) {
        outcome.complaints.append((.testAnswer(expected: rung.value, got: told), rung.at))
      }
      for rung in test.notTold where end.disclosed.contains(rung.value) {
        outcome.complaints.append((.testAnswer(expected: "not \(rung.value)", got: told), rung.at))
      }
    }
    if let mark = test.mark {
      let got = Assessment(Transcript(header: header, events: events)).mark
      if got.map({ !mark.value.contains($0) }) ?? true {
        let expected = "\(mark.value.lowerBound)-\(mark.value.upperBound)"
        outcome.complaints.append((.testMark(expected: expected, got: got), mark.at))
      }
    }
    return outcome
  }

  private var header: Header { Header(of: beginning.scenario, coder: coder.version, seed: 1) }

  // MARK: Names

  /// Whether a line that was said is what a test calls by a name.
  static func isCalled(_ name: String, _ line: SpokenLine) -> Bool {
    line.rung == name || line.topic == name || Consultation.isCalled(name, line.id)
  }

  /// The shortest name that tells what was said; a small answer on a topic, and a follow-up, has only its whole one.
  private static func shortName(of line: SpokenLine) -> String {
    if let rung = line.rung { return rung }
    if [.dry, .followUp].contains(line.source) { return line.id }
    let parts = line.id.split(separator: ".").map(String.init)
    if line.source == .reaction, let name = parts.last(where: { Trigger(name: $0) != nil }) {
      return name
    }
    return line.topic ?? parts.dropFirst().first ?? line.id
  }

  private static func list(_ codes: [Code]) -> String { list(codes.map(\.rawValue)) }

  private static func list(_ names: [String]) -> String {
    "[" + names.joined(separator: ", ") + "]"
  }
}

extension Event {
  /// The patient's lines, if the event is that they speak.
  fileprivate var spoken: [SpokenLine] {
    if case .patient(let turn) = self { turn.lines } else { [] }
  }
}

extension Header {
  /// The header of a consultation that nobody keeps.
  init(of scenario: Scenario, coder: String, seed: UInt64) {
    self.init(
      program: "",
      coder: coder,
      scenario: .init(id: scenario.id, title: scenario.title, sha256: ""),
      lang: scenario.lang,
      seed: seed,
      mode: .practice,
      started: "",
      patient: scenario.patient.name,
      task: scenario.task,
      minutes: scenario.minutes,
      rubric: scenario.rubric
    )
  }
}
