import Coding
import Language
import Scenario
import Transcript

// What the patient answers to a reply: the question that was asked, the next rung of a ladder, or a reaction.
extension Turn {
  /// Answers the reply.
  mutating func respond() {
    if isSilence { return beSilent() }
    if let adverse = worstAdverse { return bristle(at: adverse) }
    if isRepeat {
      react(.event(.repeated))
      return
    }
    // Who says sorry is answered that, whatever words they say it in ("I'm tired, forgive me"), and then what they ask.
    if reply.has(.repair), !takesUp {
      react(.code(.repair))
      if !asks { return }
    }
    // "I'll write to them today, and see you on Monday. Does that suit you?" is answered, before anything else is told.
    if hearing.checksAgreement { return answerOffer() }
    let askedBack = wordedFollowUp()
    if hasQuestionMark, let askedBack { return say(followUp: askedBack) }
    // "Il crie ?" says back a word, and asks for what was written for it.
    if asksByEcho, let (place, line) = goingOn(), hasFresh([line]) {
      return say(dry: line, on: place)
    }
    // Without a question, what is said back belongs to what was just told, whatever other words are in it; what only
    // leaves the choice, and a limit or an offer that is made however warmly, belong to what they name.
    if !asks, supports, !digressed, let topic = state.topic,
      takesUp && !setsTerms && !turnsTo(anotherThan: topic) || !namesAnother(than: topic),
      !((setsTerms || asksLeaveOnly) && namesFact), canClimb(topic, with: openings)
    {
      return climb(topic)
    }
    if greetsAboveAll {
      react(.event(.greeting))
      return
    }
    if let askedBack { return say(followUp: askedBack) }
    if let (place, line) = namedWithLine() ?? goingOn() { return say(dry: line, on: place) }
    switch hearing.target(inviting: invites && !reply.has(.closedQuestion)) {
    // "May I look in your ears?" asks for leave, and for what the ears are like.
    case .fact(let place)
    where asks
      || (reply.codes.isEmpty || reply.has(.permission))
        && hasFresh([answer(to: scenario.facts[place])]):
      tell(scenario.facts[place])
    case .topic(let place): take(up: place)
    case .unknownFact where asks: deflect()
    case .fact, .unknownFact, .courtesy, nil: goOn()
    }
  }

  /// Answers what is offered: with what was written for it, with a rung that waits for an offer, or as a plan.
  private mutating func answerOffer() {
    if let (place, line) = namedWithLine() ?? goingOn() {
      say(dry: line, on: place)
    } else if case .topic(let place) = hearing.target(inviting: false),
      canClimb(place, with: openings), nextRung(place)?.opens.contains(.plan) == true
    {
      climb(place)
    } else if case .fact(let place) = hearing.target(inviting: false), hearing.isAsked(.fact(place))
    {
      tell(scenario.facts[place])
    } else {
      react(.code(.plan))
    }
  }

  /// Whether the words of a greeting weigh more than all else that is named.
  ///
  /// "Good evening, I'm Dr Brown, do sit down" is about no seat.
  private var greetsAboveAll: Bool {
    guard !asks, hearing.has(.greeting), isOnlyPolite,
      let named = hearing.target(inviting: false)
    else { return false }
    let greeting = hearing.weights[.courtesy(.greeting)] ?? 0
    return greeting > hearing.weights[named] ?? 0
  }

  /// Whether the reply does no more than a courtesy does; who greets and says who they are ("I'm the doctor who has
  /// taken over here") sets no limit yet.
  private var isOnlyPolite: Bool {
    reply.codes.allSatisfy { $0 == .facilitation || $0 == .frame && hearing.has(.greeting) }
  }

  var asks: Bool {
    reply.has(.closedQuestion) || reply.has(.leadingQuestion) || invites || !grave.isEmpty
  }

  var invites: Bool { reply.has(.openQuestion) || reply.has(.valuesQuestion) }

  // MARK: Questions

  /// Answers an ordinary question; asked again it gets another answer.
  mutating func tell(_ fact: Fact) {
    let line = answer(to: fact)
    if !hasFresh([line]), answerAgain() { return }
    state.digressed = line.topic == nil
    say([line], .fact)
  }

  /// What the patient says to an ordinary question now.
  func answer(to fact: Fact) -> Line {
    fact.later.first { mayBeSaid($0) } ?? fact.line
  }

  /// Answers a reply about a topic.
  private mutating func take(up place: Int) {
    let topic = scenario.topics[place]
    if let dry = written(place), hasFresh([dry]), asks(for: dry, on: place) {
      say(dry: dry, on: place)
    } else if invites, isPointed, let dry = unwritten(place), dry.when.isOfQuestion {
      // "Tell me, since when?" asks for the day, and not for what the pain is like.
      say(dry: dry, on: place)
    } else if reply.has(.closedQuestion), !invites || written(place) != nil {
      // A closed question gets one dry fact; on a topic not yet touched it may get what lies at the surface, and a rung
      // that says so can be asked for by a closed question: danger, say.
      let written = written(place)
      if written.map({ !hasFresh([$0]) }) ?? true,
        nextRung(place)?.opens.contains(.closedQuestion) == true,
        canClimb(place, with: openings)
      {
        return climb(place)
      }
      let isUnderWay = state.topic == place
      state.topic = place
      if let written { return say(dry: written, on: place) }
      // Who has told all of it has no more small answers.
      if nextRung(place) == nil, state.rungs[place] > 0, hasFresh(topic.spent) {
        return hold(place)
      }
      if isUnderWay, takesUpWord || hearing.asksOn, giveFollowUp() { return }
      if let dry = unwritten(place) { return say(dry: dry, on: place) }
      let isUntouched = state.rungs[place] == 0 && canClimb(place, with: openings)
      if isUntouched, topic.isGrave || !isPointed { return climb(place) }
      if evade() { return }
      if isUntouched { return climb(place) }
      react(.event(.evasive))
    } else if canClimb(place, with: openings) {
      climb(place)
    } else if invites {
      hold(place)
    } else if reply.codes.isEmpty {
      // A topic named, and nothing done with it.
      let dry = written(place).flatMap { hasFresh([$0]) ? $0 : nil } ?? unwritten(place)
      if let dry, state.rungs[place] == 0 { return say(dry: dry, on: place) }
      hold(place)
    } else {
      goOn()
    }
  }

  /// Says that there is nothing more to say on a topic, or not yet.
  private mutating func hold(_ place: Int) {
    if let dry = written(place), hasFresh([dry]) { return say(dry: dry, on: place) }
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
      // "Why at nine?" and "What's the word you hear?" ask about what was just said, which the next rung does not answer.
      if asksForDetail, !hasFresh(deflections), giveFollowUp() { return }
      // "What do you miss most?" has no ladder to itself, and another thing told is no answer to it.
      if asksOfItsOwn, turnAside() { return }
      // "Why?" after an ordinary question asks about that, and no ladder has an answer.
      if hearing.asksOn, digressed {
        if giveFollowUp() { return }
        react(.event(.holds))
        return
      }
      // "To whom have you told that?" is answered by no story.
      if let kind = hearing.question?.kind, Self.ofOneThing.contains(kind), !speaksOfGrave, evade()
      {
        return
      }
      if let topic = state.topic, !canClimb(topic, with: openings) {
        if hearing.question?.asksForOther == false, giveFollowUp() { return }
        if hearing.asksOn { return hold(topic) }
        // "What sweets?" asks about what was just said, and another topic is no answer.
        if hearing.question?.hasSubject() == true, turnAside() { return }
        // "And what happened?" asks on where more is to be told, though not yet; "What else?" does not.
        let more = nextRung(topic) != nil && hasFresh(scenario.topics[topic].holds)
        if more, hearing.question?.asksForOther == false { return hold(topic) }
      }
      if let place = reachable() { climb(place) } else { hold(state.topic ?? 0) }
      return
    }
    if reply.has(.closedQuestion) {
      // "Has it ever been stronger than that?" goes on with what is grave, and never gets a way round it.
      if let topic = state.topic, scenario.topics[topic].isGrave,
        nextRung(topic)?.opens.contains(.closedQuestion) == true,
        canClimb(topic, with: openings)
      {
        return climb(topic)
      }
      // What says back and could be read as a question ("You were frightened on the stairs") is heard as said back.
      if saysBackInAsking {
        if let topic = state.topic, canClimb(topic, with: openings) { return climb(topic) }
        if let code = Self.answered.first(where: reply.has) {
          react(.code(code))
          return
        }
      }
      deflect()
      return
    }
    let courtesy = [Trigger.Happening.greeting, .thanks].first(where: hearing.has)
    if let courtesy, isOnlyPolite {
      react(.event(courtesy))
      return
    }
    if takesUp || reply.has(.repair), !digressed, state.stalled >= 2,
      !namesAnother(than: state.topic),
      let place = unraised()
    {
      return climb(place)
    }
    if let code = Self.answered.first(where: reply.has) {
      react(.code(code))
    } else if reply.stance == .low {
      // "You know this better than I do": being taken as the one who knows is a recognition.
      react(.code(.affirmation))
    } else {
      isUnmatched = true
      // Who said it again in other words is not asked a second time what they mean.
      react(puzzled ? .code(.facilitation) : .event(.notUnderstood))
      state.puzzled = !puzzled
    }
  }

  /// The kinds of question to which something else that is told is no answer.
  private static let ofOneThing: Set<QuestionKind> = [.who, .when, .where, .howMany]

  /// In how many of their last turns the patient knows their own words again.
  private static let rememberedLines = 3

  /// Whether an open question asks about something that is neither plain nor in what the patient has just said; while
  /// they speak of something grave, whatever is asked goes on with that.
  private var asksOfItsOwn: Bool {
    guard !speaksOfGrave else { return false }
    let said = state.lines.suffix(Self.rememberedLines).joined(separator: " ")
    return hearing.question?.hasSubject(beside: said) ?? false
  }

  /// Whether something grave is spoken of.
  private var speaksOfGrave: Bool { state.topic.map { scenario.topics[$0].isGrave } ?? false }

  /// Has no answer to a question.
  private mutating func deflect() {
    if !turnAside() {
      isUnmatched = true
      react(.event(.deflects))
    }
  }

  /// Answers a question that nothing tells of: with what was written for its words, with a follow-up, or with a way round
  /// it.
  private mutating func turnAside() -> Bool {
    if !hasFresh(deflections), giveFollowUp() { return true }
    isUnmatched = hasFresh(deflections) ? react(.event(.deflects)) : evade()
    return isUnmatched
  }

  /// The deflections that were written for words of the question.
  private var deflections: [Line] {
    scenario.reactions[.event(.deflects)]?.filter { !$0.words.isEmpty } ?? []
  }

  /// Whether the reply names a topic, and not this one.
  private func namesAnother(than topic: Int?) -> Bool {
    guard case .topic(let named) = hearing.target(inviting: true) else { return false }
    return named != topic
  }

  /// Whether the reply names a topic that is not this one, by words that weigh a further word more.
  private func turnsTo(anotherThan topic: Int) -> Bool {
    guard case .topic(let named)? = hearing.target(inviting: true), named != topic else {
      return false
    }
    let (weight, own) = (hearing.weights[.topic(named)] ?? 0, hearing.weights[.topic(topic)] ?? 0)
    return weight >= own + PatternIndex.furtherWord
  }

  /// Whether what the reply names is an ordinary question.
  private var namesFact: Bool {
    if case .fact = hearing.target(inviting: false) { true } else { false }
  }

  /// Whether the reply asks leave, and takes up nothing.
  private var asksLeaveOnly: Bool { reply.has(.permission) && !takesUp }

  /// Whether the reply says what will be done or what will not.
  private var setsTerms: Bool { reply.has(.frame) || reply.has(.plan) }

  private var takesUp: Bool { reply.codes.contains(where: Self.takingUp.contains) }

  /// Whether the very words of a closed question take up what the patient told.
  private var saysBackInAsking: Bool {
    let asked = reply.evidence.filter { $0.code == .closedQuestion }.map(\.range)
    return reply.evidence.contains { piece in
      Self.takingUp.contains(piece.code) && asked.contains { $0.overlaps(piece.range) }
    }
  }

  private var supports: Bool {
    openings.contains { Self.opening.contains($0) }
  }

  /// The codes with which the reply can open a rung; taking the low position leaves the choice, also without a code.
  var openings: [Code] {
    reply.stance == .low && !reply.has(.permission) ? reply.codes + [.permission] : reply.codes
  }

  // What can move a patient to go on by themselves.
  private static let opening: CodeSet = [
    .reformulation, .legitimation, .empathy, .facilitation, .affirmation, .permission,
    .metacommunication, .sincerity, .repair,
  ]

  // What takes up what the patient told.
  private static let takingUp: CodeSet = [
    .reformulation, .legitimation, .empathy, .affirmation,
  ]

  // The codes to which the patient reacts when there is nothing else to answer, the most telling first.
  private static let answered: [Code] = [
    .repair, .metacommunication, .legitimation, .empathy, .sincerity, .affirmation, .frame,
    .permission, .reformulation, .plan, .information, .facilitation, .stackedQuestions,
  ]
}
