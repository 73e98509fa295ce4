import Coding
import Scenario
import Transcript

// What the patient answers to a reply: the question that was asked, the next rung of a ladder, or a reaction.
extension Turn {
  /// Answers the reply.
  mutating func respond() {
    if silent { return beSilent() }
    if let adverse = worstAdverse { return bristle(at: adverse) }
    if isRepeat {
      react(.event(.repeated))
      return
    }
    // Without a question, what is said back belongs to what was just told, whatever other words are in it.
    if !asks, supports, let topic = state.topic, canClimb(topic, with: openings) {
      return climb(topic)
    }
    switch hearing.target(inviting: invites) {
    case .fact(let place) where asks || reply.codes.isEmpty: tell(scenario.facts[place])
    case .topic(let place): take(up: place)
    case .unknownFact where asks: react(.event(.deflects))
    case .fact, .unknownFact, .courtesy, nil: goOn()
    }
  }

  private var asks: Bool {
    reply.has(.closedQuestion) || reply.has(.leadingQuestion) || invites
  }

  private var invites: Bool { reply.has(.openQuestion) || reply.has(.valuesQuestion) }

  // MARK: Silence and strain

  private mutating func beSilent() {
    let held = state.silences == 1 && state.moment.hasCue
    if held, let topic = state.topic, canClimb(topic, with: [.facilitation]) {
      climb(topic)
    } else {
      react(.event(.silence))
    }
  }

  /// The adverse code of the reply that strains this patient most.
  private var worstAdverse: Code? {
    reply.codes.filter(Code.adverse.contains).max { strain($0) < strain($1) }
  }

  private func strain(_ code: Code) -> Int {
    scenario.temperament.codes[code]?.steps[.tension] ?? 0
  }

  /// Reacts to what strains, and still gives a plain answer to a plain question that came with something mild.
  ///
  /// A rung that opens to what strains is told instead: what is given away, say.
  private mutating func bristle(at code: Code) {
    if !isRepeat, case .topic(let place) = hearing.target(inviting: false),
      canClimb(place, with: [code]), nextRung(place)?.opens.contains(code) == true
    {
      return climb(place)
    }
    react(.code(code))
    guard Self.mild.contains(code), asks, !isRepeat else { return }
    switch hearing.target(inviting: invites) {
    case .fact(let place) where hasFresh([scenario.facts[place].line]):
      tell(scenario.facts[place])
    case .topic(let place) where hasFresh(scenario.topics[place].dry):
      say(scenario.topics[place].dry, .dry, topic: scenario.topics[place].id)
    default: break
    }
  }

  private static let mild: Set<Code> = [.leadingQuestion, .jargon, .avoidance]

  // MARK: Questions

  private mutating func tell(_ fact: Fact) {
    if !hasFresh([fact.line]), react(.event(.askedAgain)) { return }
    say([fact.line], .fact)
  }

  /// Answers a reply about a topic.
  private mutating func take(up place: Int) {
    let topic = scenario.topics[place]
    if reply.has(.closedQuestion) && !invites {
      // A closed question gets one dry fact; on a topic not yet touched it may get what lies at the surface, and a rung
      // that says so can be asked for by a closed question: danger, say.
      if nextRung(place)?.opens.contains(.closedQuestion) == true,
        canClimb(place, with: openings)
      {
        return climb(place)
      }
      state.topic = place
      let fresh = topic.dry.first { hasFresh([$0]) }
      if let fresh, say([fresh], .dry, topic: topic.id) { return }
      if state.rungs[place] == 0, canClimb(place, with: openings) { return climb(place) }
      react(.event(.evasive))
    } else if canClimb(place, with: openings) {
      climb(place)
    } else if invites || reply.codes.isEmpty {
      hold(place)
    } else {
      goOn()
    }
  }

  // MARK: Ladders

  /// The next rung of a topic's ladder, if one is left.
  func nextRung(_ place: Int) -> Rung? {
    let ladder = scenario.topics[place].ladder
    return state.rungs[place] < ladder.count ? ladder[state.rungs[place]] : nil
  }

  /// Whether a reply with these codes gets the next rung of a topic.
  private func canClimb(_ place: Int, with codes: [Code]) -> Bool {
    guard state.openRupture == nil, !state.isClosed, let rung = nextRung(place) else {
      return false
    }
    return (rung.opens.isEmpty || codes.contains(where: rung.opens.contains))
      && meets(rung.needs)
  }

  private mutating func climb(_ place: Int) {
    guard let rung = nextRung(place), let wording = choose(among: [rung.line])
    else { return }
    state.topic = place
    state.rungs[place] += 1
    state.told.append(rung.id)
    let topic = scenario.topics[place]
    let answer = Answer(.rung, rung: state.rungs[place], rungs: topic.ladder.count)
    say(wording, SpokenLine(wording, .rung, topic: topic.id, rung: rung), as: answer)
  }

  /// Says that there is nothing more to say on a topic, or not yet.
  private mutating func hold(_ place: Int) {
    let topic = scenario.topics[place]
    state.topic = place
    let isSpent = nextRung(place) == nil
    let own = isSpent ? topic.spent : topic.holds
    if hasFresh(own) {
      say(own, isSpent ? .spent : .holds, topic: topic.id)
    } else {
      react(.event(.holds))
    }
  }

  // MARK: Without a topic

  /// Answers a reply that names no topic: goes on with the one under way, raises the next, or reacts.
  private mutating func goOn() {
    if invites {
      if let place = reachable() { climb(place) } else { hold(state.topic ?? 0) }
      return
    }
    if reply.has(.closedQuestion) {
      react(.event(.deflects))
      return
    }
    if supports, state.stalled >= 2, let place = unraised() { return climb(place) }
    if let code = Self.answered.first(where: reply.has) {
      react(.code(code))
    } else if reply.stance == .low {
      // "You know this better than I do": being taken as the one who knows is a recognition.
      react(.code(.affirmation))
    } else if hearing.has(.greeting) {
      react(.event(.greeting))
    } else if hearing.has(.thanks) {
      react(.event(.thanks))
    } else {
      isUnmatched = true
      react(.event(.notUnderstood))
    }
  }

  private var supports: Bool {
    openings.contains { Self.opening.contains($0) }
  }

  /// The codes with which the reply can open a rung; taking the low position leaves the choice, also without a code.
  private var openings: [Code] {
    reply.stance == .low && !reply.has(.permission) ? reply.codes + [.permission] : reply.codes
  }

  /// The topic that an open question about nothing in particular reaches: the one under way, then the next that the
  /// patient would raise, then any that was begun.
  private func reachable() -> Int? {
    if let topic = state.topic, canClimb(topic, with: openings) { return topic }
    if let place = unraised() { return place }
    return scenario.topics.indices.first { state.rungs[$0] > 0 && canClimb($0, with: openings) }
  }

  private func unraised() -> Int? {
    scenario.topics.indices.first {
      scenario.topics[$0].leads && state.rungs[$0] == 0 && canClimb($0, with: openings)
    }
  }

  // What can move a patient to go on by themselves.
  private static let opening: Set<Code> = [
    .reformulation, .legitimation, .empathy, .facilitation, .affirmation, .permission,
    .metacommunication, .sincerity, .repair,
  ]

  // The codes to which the patient reacts when there is nothing else to answer, the most telling first.
  private static let answered: [Code] = [
    .repair, .metacommunication, .legitimation, .empathy, .sincerity, .affirmation, .frame,
    .permission, .reformulation, .plan, .information, .facilitation, .stackedQuestions,
  ]
}
