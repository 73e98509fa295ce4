public import Coding
import Language
public import Scenario

/// One thing done over and over: a patient to whom that tells everything asks for no listening.
public enum Formula {
  /// The fewest rungs below the surface for which it matters.
  private static let fewestRungs = 4
  /// As many replies as a long consultation has.
  private static let replies = 25

  /// The first code by which, given alone in every reply, everything is told; nil when there is none.
  ///
  /// The learner speaks of each topic in turn, in other words each time.
  public static func opening(everythingIn scenario: Scenario) -> Code? {
    let all = scenario.topics.reduce(0) { $0 + $1.ladder.count }
    guard all - scenario.topics.count >= fewestRungs else { return nil }
    let fresh = Consultation(scenario: scenario, seed: 1)
    return Code.allCases.first { told(by: $0, in: fresh) == all }
  }

  /// How many rungs are told to a learner who only ever does one thing.
  static func told(by code: Code, in fresh: Consultation) -> Int {
    let scenario = fresh.scenario
    var consultation = fresh.anew(seed: 1)
    _ = consultation.begin()
    for reply in 0..<replies where !consultation.isOver {
      // The topic with something left that comes next.
      let order = scenario.topics.indices.map { (reply + $0) % scenario.topics.count }
      let place = order.first {
        consultation.state.rungs[$0] < scenario.topics[$0].ladder.count
      }
      guard let place else { break }
      let words = scenario.topics[place].words.map(\.text)
      let word = words.first { !$0.hasSuffix("*") } ?? words.first ?? ""
      let text = "\(word.filter { $0 != "*" }) \(reply) \(reply + 100) \(reply + 200)"
      let evidence = Evidence(code: code, quote: text, start: 0, reason: "", confidence: 100)
      _ = consultation.receive(CodedReply(text: text, evidence: [evidence]))
    }
    return consultation.state.told.count
  }
}
