import Coding
import Scenario
import Transcript

// What the patient says to a silence, and to what strains.
extension Turn {
  /// Answers a silence.
  mutating func beSilent() {
    let held = silent && state.silences == 1 && state.moment.hasCue
    if held, let topic = state.topic, canClimb(topic, with: [.facilitation]) {
      climb(topic)
    } else {
      react(.event(.silence))
    }
  }

  /// The adverse code of the reply that strains this patient most.
  var worstAdverse: Code? {
    reply.doing.filter { Code.adverse.contains($0) }.max { strain($0) < strain($1) }
  }

  private func strain(_ code: Code) -> Int {
    scenario.temperament.codes[code]?.steps[.tension] ?? 0
  }

  /// Reacts to what strains, and still gives a plain answer to a plain question that came with something mild, and to a
  /// question about something grave whatever it came with.
  ///
  /// Who is at ease lets something mild pass for the answer. A rung that opens to what strains is told instead: what is
  /// given away, say.
  mutating func bristle(at code: Code) {
    if !isRepeat, case .topic(let place) = hearing.target(inviting: false),
      canClimb(place, with: [code]), nextRung(place)?.opens.contains(code) == true
    {
      return climb(place)
    }
    let asked = asks && !isRepeat ? hearing.target(inviting: invites) : nil
    let plain = Self.mild.contains(code) ? wordedAnswer ?? asked.flatMap(plainAnswer) : nil
    if plain == nil || !letsPass(code) { react(.code(code)) }
    if case .topic(let place) = asked, scenario.topics[place].isGrave {
      answer(grave: place)
    } else if let plain {
      give(plain)
    } else if case .topic(let place) = asked, code == .avoidance, invites,
      canClimb(place, with: openings)
    {
      climb(place)
    }
  }

  /// Whether the patient minds something mild so little that the answer is enough: not a word that they did not
  /// understand, nor a subject changed where they had shown what they feel.
  private func letsPass(_ code: Code) -> Bool {
    state.alliance.tension < Self.tense && code != .jargon
      && !(code == .avoidance && state.moment.hasCue)
  }

  /// From which tension on the second, harder voice speaks.
  private static let tense = 50

  /// Answers a question about something grave, where there is an answer left.
  private mutating func answer(grave place: Int) {
    if let dry = written(place), hasFresh([dry]) {
      say(dry: dry, on: place)
    } else if canClimb(place, with: openings) {
      climb(place)
    } else if let dry = unwritten(place) {
      say(dry: dry, on: place)
    }
  }

  private static let mild: CodeSet = [.leadingQuestion, .jargon, .avoidance]
}
