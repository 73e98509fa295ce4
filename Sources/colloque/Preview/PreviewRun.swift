import Coding
import Consultation
import Scenario
import Transcript

/// What an author typed as a learner, played with one version of the scenario.
struct PreviewRun {
  /// What the learner did.
  enum Said: Equatable {
    case text(String)
    case silence
  }

  /// One reply and what it brought; the opening is turn 0 and answers nothing.
  struct Turn {
    let number: Int
    let said: Said?
    let coded: CodedReply
    /// What the patient said.
    let lines: [SpokenLine]
    /// The relation after it.
    let alliance: Alliance
    /// Why it went as it did.
    let explanation: TurnExplanation?
    /// How the consultation ended, if it did.
    let ending: String?

    /// Whether an author would see no difference.
    func looksLike(_ other: Turn) -> Bool {
      lines == other.lines && alliance == other.alliance && ending == other.ending
        && coded.codes == other.coded.codes && coded.stance == other.coded.stance
    }
  }

  private(set) var consultation: Consultation
  private(set) var turns: [Turn] = []
  private let coder: (Utterance) throws -> CodedReply

  /// Plays from the opening.
  ///
  /// - Parameters:
  ///   - typed: what the learner did; what comes after the end is left aside.
  ///   - scenario: with whom.
  ///   - seed: of the consultation.
  ///   - coder: gives replies their codes.
  /// - Throws: what the coder throws.
  init(
    _ typed: [Said],
    with scenario: Scenario,
    seed: UInt64,
    coder: @escaping (Utterance) throws -> CodedReply
  ) throws {
    consultation = Consultation(scenario: scenario, seed: seed)
    self.coder = coder
    take(consultation.begin(), nil, CodedReply(text: ""))
    for said in typed where !consultation.isOver { try play(said) }
  }

  /// How many replies were given.
  var replies: Int { turns.count - 1 }

  /// Gives one more reply.
  mutating func play(_ said: Said) throws {
    switch said {
    case .text(let text):
      let coded = try coder(consultation.utterance(text)).forConsultation
      take(consultation.receive(coded), said, coded)
    case .silence:
      let coded = CodedReply(text: "")
      take(consultation.receive(coded, silent: true), said, coded)
    }
  }

  private mutating func take(_ events: [Event], _ said: Said?, _ coded: CodedReply) {
    var lines: [SpokenLine] = []
    var ending: String?
    for event in events {
      switch event {
      case .patient(let turn): lines += turn.lines
      case .ended(let end): ending = end.ending
      case .reply, .state, .rupture, .unmatched, .review: break
      }
    }
    turns.append(
      Turn(
        number: turns.count,
        said: said,
        coded: coded,
        lines: lines,
        alliance: consultation.state.alliance,
        explanation: said == nil ? nil : consultation.explanation,
        ending: ending
      )
    )
  }

  /// The turns that are other ones in another run of the same replies, each as it was and as it is.
  func changes(to other: PreviewRun) -> [(was: Turn?, now: Turn?)] {
    (0..<max(turns.count, other.turns.count)).compactMap { place in
      let was = place < turns.count ? turns[place] : nil
      let now = place < other.turns.count ? other.turns[place] : nil
      if let was, let now, was.looksLike(now) { return nil }
      return (was, now)
    }
  }
}
