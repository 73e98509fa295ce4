import Coding
import Language
import Scenario
import Transcript

// The short answers of a topic: which of them a question asks for, and giving it.
extension Turn {
  /// The short answer that was written for this question on a topic; of several the one whose words tell most.
  func written(_ place: Int) -> Line? {
    let dry = scenario.topics[place].dry
    var best: (place: Int, weight: Int)?
    // From what was heard: a topic has dozens of short answers, and few of them have words in the reply.
    for heard in hearing.lines.values {
      guard let answer = heard.shortAnswer, answer.topic == place,
        best.map({ ($0.weight, answer.place) < (heard.weight, $0.place) }) ?? true,
        meets(dry[answer.place].when)
      else { continue }
      best = (answer.place, heard.weight)
    }
    return best.map { dry[$0.place] }
  }

  /// Of some lines the one of which the words in the reply tell most; none without words.
  func heaviest(of lines: [Line]) -> Line? {
    var best: (place: Int, weight: Int)?
    // By place: a line is large.
    for place in lines.indices where !lines[place].words.isEmpty {
      guard let weight = hearing.lines[lines[place].id]?.weight, weight > best?.weight ?? 0,
        meets(lines[place].when)
      else { continue }
      best = (place, weight)
    }
    return best.map { lines[$0.place] }
  }

  /// A topic that a closed question names, with the short answer written for its other words.
  ///
  /// "And the shop, is it going well?"
  func namedWithLine() -> (place: Int, line: Line)? {
    guard reply.has(.closedQuestion), !invites, let asked = hearing.target(inviting: false) else {
      return nil
    }
    for case .topic(let place) in hearing.subjects {
      if let line = written(place), hearing.names(.topic(place), beside: line.id),
        !hearing.names(asked, beside: line.id)
      {
        return (place, line)
      }
    }
    return nil
  }

  /// The short answer to a question, or to a bare statement, that goes on with the topic under way without naming it
  /// ("Where was that?").
  func goingOn() -> (place: Int, line: Line)? {
    guard asks || asksByEcho || reply.codes.isEmpty, let place = state.topic,
      let line = written(place)
    else {
      return nil
    }
    let isPhrase = hearing.outweighs(line.id, topic: place)
    let isMeant =
      asks ? reply.has(.closedQuestion) || asks(for: line, on: place) : asksByEcho || isPhrase
    guard isMeant else { return nil }
    // What the scenario has no answer to is no other answer.
    guard let other = hearing.target(inviting: false), other != .unknownFact else {
      return (place, line)
    }
    // "Into the tulle. And who picked you up?"
    if isPhrase, hearing.isBeside(other, line.id) { return (place, line) }
    // "What do you do when you notice it?" is not about the trade, though "what do you do" is.
    if hearing.covers(line.id, other) { return (place, line) }
    guard reply.has(.closedQuestion) && !hearing.names(other, beside: line.id) || hearing.asksOn
    else { return nil }
    // Another topic is meant unless the words say more by a whole word ("How old is she?" beside "How old are you?").
    let least = if case .topic = other { PatternIndex.furtherWord } else { 0 }
    return hearing.weight(of: line.id) >= least + (hearing.weights[other] ?? 0)
      ? (place, line) : nil
  }

  /// The most words of a question that asks for one fact, however it begins ("What colour was it?").
  private static let shortQuestion = 6

  /// Gives a short answer; the same question asked again gets no second one.
  mutating func say(dry line: Line, on place: Int) {
    state.topic = place
    if !hasFresh([line]), answerAgain() { return }
    say([line], .dry, topic: scenario.topics[place].id)
  }

  /// Whether a reply that could be told more asks for one thing, and the author wrote what is said to it: in a few words
  /// ("What would a scan change?"), by a phrase beside the topic ("What did that last doctor say to you?"), with leave
  /// ("You needn't answer, but do you feel safe at home?"), or about something grave.
  func asks(for dry: Line, on place: Int) -> Bool {
    guard invites else {
      let leave =
        hasQuestionMark && reply.has(.permission) && hearing.outweighs(dry.id, topic: place)
      return (leave || grave.contains(scenario.topics[place].id)) && !reply.has(.closedQuestion)
    }
    return hearing.askedLength <= Self.shortQuestion
      || !dry.saysYesOrNo && hearing.outweighs(dry.id, topic: place)
  }

  /// The next short answer on a topic that was written for no words: one for what is asked, or else one that fits any
  /// question.
  ///
  /// To "Who told you that?" none fits that was not written for a "who", where the patient has another way round it.
  func unwritten(_ place: Int) -> Line? {
    let topic = scenario.topics[place]
    let dry = topic.dry.filter { $0.words.isEmpty && hasFresh([$0]) }
    if let line = dry.first(where: { $0.when.isOfQuestion }) { return line }
    return isPointed && !topic.isGrave && !evasions.isEmpty ? nil : dry.first
  }

  /// Answers a question whose answer was given: that it was asked before, where it was; another that has some of its
  /// words gets a way round it.
  mutating func answerAgain() -> Bool {
    if !state.resemblesEarlier(hearing.fingerprint), giveFollowUp() || evade() { return true }
    return react(.event(.askedAgain))
  }

  // MARK: Plain answers

  /// An answer to a plain question.
  enum PlainAnswer {
    case fact(Int)
    case line(Line, Int)
    case followUp(Line)
  }

  /// Gives an answer to a plain question.
  mutating func give(_ answer: PlainAnswer) {
    switch answer {
    case .fact(let place): tell(scenario.facts[place])
    case .line(let line, let place): say(dry: line, on: place)
    case .followUp(let line): say(followUp: line)
    }
  }

  /// The answer that was written for the question of the reply, where it asks one: said also behind what the rest of the
  /// reply is answered.
  var writtenAnswer: PlainAnswer? {
    guard asks, !isRepeat else { return nil }
    if let (place, line) = namedWithLine() ?? goingOn() {
      return hasFresh([line]) ? .line(line, place) : nil
    }
    switch hearing.target(inviting: invites && !reply.has(.closedQuestion)) {
    case .fact(let place) where hearing.isAsked(.fact(place)):
      return hasFresh([answer(to: scenario.facts[place])]) ? .fact(place) : nil
    case .topic(let place) where hearing.isAsked(.topic(place)):
      guard let line = written(place), hasFresh([line]) else { return nil }
      return reply.has(.closedQuestion) || asks(for: line, on: place) ? .line(line, place) : nil
    default: return nil
    }
  }

  /// The follow-up that was written for the words of a question.
  var wordedAnswer: PlainAnswer? { asks ? wordedFollowUp().map(PlainAnswer.followUp) : nil }

  /// What is left to say to a plain question about something.
  func plainAnswer(to asked: Hearing.Subject) -> PlainAnswer? {
    switch asked {
    case .topic(let place):
      let line = written(place) ?? unwritten(place)
      return line.flatMap { hasFresh([$0]) ? .line($0, place) : nil }
    case .fact(let place):
      return hasFresh([answer(to: scenario.facts[place])]) ? .fact(place) : nil
    case .unknownFact, .courtesy: return nil
    }
  }

  // MARK: Ways round a question

  /// Gives no answer, in the form of what was asked ("Oh, a while now"), where the scenario has one left.
  mutating func evade() -> Bool {
    say(evasions, .reaction, trigger: .event(.evasive))
  }

  /// What is left to say to a question of this kind that can't or won't be answered.
  private var evasions: [Line] {
    (scenario.reactions[.event(.evasive)] ?? []).filter { $0.when.isOfQuestion && hasFresh([$0]) }
  }

  /// Whether the question calls for something of one kind, to which a yes or a no is no answer.
  var isPointed: Bool {
    switch hearing.question?.kind {
    case .who, .when, .where, .why, .howMany, .choice: true
    case .feeling, .what, .yesOrNo, nil: false
    }
  }
}

extension Line {
  /// Whether it answers a question that calls for yes or no.
  fileprivate var saysYesOrNo: Bool {
    says.contains { text in
      Self.yesAndNo.contains(text.drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased())
    }
  }

  private static let yesAndNo: Set<String> = ["oui", "ouais", "non", "si", "yes", "yeah", "no"]
}
