public import Coding
import Language
public import Scenario
import Transcript

/// What the words of a scenario catch of replies.
public struct Listening: Sendable {
  /// What a reply is about.
  public enum Subject: Hashable, Sendable {
    /// A topic, by its name.
    case topic(String)
    /// An ordinary question, by its name.
    case fact(String)
    /// An ordinary question that the scenario has no answer to, by its name in the shared file.
    case unansweredFact(String)
    /// A greeting, thanks or a goodbye, and nothing else.
    case courtesy(Trigger.Happening)
    /// A line that has words of its own, by its name.
    case line(String)

    /// The name in files: `topics.work`, `facts.age`, `shared.facts.pets`, `heard.greeting`, `topics.work.dry.1`.
    public var name: String {
      switch self {
      case .topic(let name): "topics.\(name)"
      case .fact(let name): "facts.\(name)"
      case .unansweredFact(let name): "shared.facts.\(name)"
      case .courtesy(let happening): "heard.\(happening.rawValue)"
      case .line(let name): name
      }
    }

    /// Whether the scenario has something to tell about it.
    public var isTold: Bool {
      switch self {
      case .topic, .fact, .line: true
      case .unansweredFact, .courtesy: false
      }
    }
  }

  private let script: Script
  private var scenario: Scenario { script.scenario }
  /// The names of the lines that have words of their own.
  private let worded: Set<String>
  /// The words of the questions without an answer, by their places; the patient takes them all alike.
  private var unanswered = PatternIndex()
  private let forms: ShortForms

  /// Makes the words of a scenario ready for hearing.
  public init(_ scenario: Scenario) {
    script = Script(scenario)
    forms = Ear.forms(in: scenario.lang)
    worded = Set(scenario.lines.filter { !$0.words.isEmpty }.map(\.id))
    for (place, fact) in scenario.unknownFacts.enumerated() {
      for word in fact.words { unanswered.add(word, owner: place, forms: forms) }
    }
  }

  /// A consultation that has not begun.
  func consultation(seed: UInt64) -> Consultation {
    Consultation(script, PatientState(scenario, seed: seed))
  }

  /// What a reply is about where a consultation stands: the line with words of its own that it brings, if it brings one.
  func subject(of reply: CodedReply, in state: PatientState) -> Subject? {
    var consultation = Consultation(script, state)
    let line = consultation.receive(reply).spoken.first { worded.contains($0.id) }
    return line.map { .line($0.id) } ?? subject(of: reply)
  }

  /// What a reply is about, as the patient takes it; nothing when no word of the scenario is in it.
  public func subject(of reply: CodedReply) -> Subject? {
    let hearing = script.hear(reply, after: [])
    let invites = reply.has(.openQuestion) || reply.has(.valuesQuestion)
    switch hearing.target(inviting: invites) ?? hearing.subjects.first {
    case .topic(let place): return .topic(scenario.topics[place].id)
    case .fact(let place): return .fact(scenario.facts[place].id)
    case .unknownFact: return unansweredFact(in: reply.text).map(Subject.unansweredFact)
    case .courtesy(let happening): return .courtesy(happening)
    case nil: return nil
    }
  }

  /// The question without an answer that most of a text asks.
  private func unansweredFact(in text: String) -> String? {
    var weights: [Int: Int] = [:]
    for match in unanswered.matches(in: FoldedText(text).spelledOut(forms)) {
      weights[match.owner, default: 0] += match.weight
    }
    let heaviest = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return heaviest.map { scenario.unknownFacts[$0.key].id }
  }
}
