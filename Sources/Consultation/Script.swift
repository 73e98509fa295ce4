import Coding
import Scenario
import Synchronization

/// What stays the same through all consultations with a patient; shared, so that it is never copied.
final class Script: Sendable {
  let scenario: Scenario
  /// The words of the scenario, once they are made ready: that takes longer than the patient's first line may.
  private let made = Mutex<Made?>(nil)

  /// An ear that is shared and never copied.
  private final class Made: Sendable {
    let ear: Ear
    init(_ scenario: Scenario) { ear = Ear(scenario) }
  }

  /// The lines by their names, once one is asked for.
  private let named = Mutex<[String: Line]?>(nil)

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The line of a name.
  func line(of name: String) -> Line? {
    named.withLock { named in
      let lines =
        named
        ?? Dictionary(scenario.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      named = lines
      return lines[name]
    }
  }

  /// Makes the words of the scenario ready for hearing, once.
  func listen() { _ = ready }

  /// What a reply speaks of, after some lines about which it can ask.
  func hear(_ reply: CodedReply, after recent: [String]) -> Hearing {
    ready.ear.hear(reply, after: recent)
  }

  /// Where a line stands among the short answers of the topics, if it is one that has words.
  func shortAnswer(named line: String) -> Hearing.ShortAnswer? { ready.ear.shortAnswers[line] }

  private var ready: Made {
    made.withLock { made in
      let ready = made ?? Made(scenario)
      made = ready
      return ready
    }
  }
}
