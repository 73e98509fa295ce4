import Coding
import Language
import Scenario
import Transcript

// What is said to a question about what the patient has just said.
extension Turn {
  /// The follow-up that was written for words of this reply: a question, or no more than what was said, said back.
  ///
  /// It goes before what the question names besides, unless that is named by three words more, or is another topic that
  /// is named by one: who has just spoken of a husband is asked about what he did, and not whether there is one.
  ///
  /// Where the line has another follow-up for what was felt, a question for that gets that one, unless the words ask for
  /// it themselves: "What was it like, when you noticed?" does not ask when.
  func wordedFollowUp() -> Line? { worded.map { feeling(insteadOf: $0) ?? $0 } }

  /// The follow-up that tells what was felt, on the line to which one with words belongs, where the question asks for that.
  private func feeling(insteadOf line: Line) -> Line? {
    guard hearing.question?.kind == .feeling, !line.when.isOfQuestion,
      hearing.lines[line.id]?.kind != .feeling
    else { return nil }
    let about = state.asked.first { scenario.followUps[$0].contains { $0.id == line.id } }
    return about.map { scenario.followUps[$0] }?.first {
      $0.words.isEmpty && $0.when.isOfQuestion && hasFresh([$0])
    }
  }

  /// The follow-up whose words in the reply tell most, where it is meant.
  private var worded: Line? {
    let mayAsk = asks || hasQuestionMark || isEcho
    guard hearing.hasFollowUps, mayAsk, !isRepeat, grave.isEmpty, !goesOnWithGrave else {
      return nil
    }
    let newest = heard(after: state.recent.suffix(1))
    // Words that could stand in any question count only right behind their line.
    let older = heard(after: state.recent.dropLast()).filter {
      hearing.lines[$0.id]?.isPlain == false
    }
    guard let best = heaviest(of: newest + older), isMeant(best),
      !asks || hearing.isAsked(best.id)
    else { return nil }
    let isNear =
      (asks || hasQuestionMark) && hearing.lines[best.id]?.isPlain == false
      && newest.contains { $0.id == best.id }
    let weight = hearing.weight(of: best.id) + (isNear ? Self.nearness : 0)
    guard rivals.allSatisfy({ hearing.weight(of: $0.id) <= weight }) else { return nil }
    switch hearing.target(inviting: false) {
    case nil, .unknownFact, .courtesy: return best
    // An open question that has no other word gets what can be told of the topic.
    case .topic(let topic)
    where invites && !reply.has(.closedQuestion) && canClimb(topic, with: openings)
      && !hearing.says(best.id, beside: .topic(topic)):
      return nil
    case .topic(let topic) where topic == state.topic: return best
    case let other?:
      let isOnlyBeside = hearing.covers(best.id, other) || hearing.isBeside(other, best.id)
      let least = if case .topic = other { 2 * PatternIndex.furtherWord } else { 0 }
      return isOnlyBeside || weight >= least + (hearing.weights[other] ?? 0) ? best : nil
    }
  }

  /// Whether the reply is marked as a question, whatever it is coded as: "The beach?" says back, and asks.
  var hasQuestionMark: Bool { reply.text.contains("?") }

  /// Whether the reply only says back, or nods.
  private var isEcho: Bool { reply.codes.allSatisfy(Self.echoing.contains) }

  /// Whether the reply only says back, and is marked as a question.
  var asksByEcho: Bool { !asks && hasQuestionMark && !reply.codes.isEmpty && isEcho }

  /// Whether the patient can go on with something grave.
  private var goesOnWithGrave: Bool {
    state.topic.map { scenario.topics[$0].isGrave && canClimb($0, with: openings) } ?? false
  }

  /// The short answers that were written for this reply on the topic under way, and on those that it names.
  private var rivals: [Line] {
    let named = hearing.subjects.compactMap {
      if case .topic(let place) = $0 { place } else { nil }
    }
    return (named + [state.topic].compactMap { $0 }).compactMap(written).filter { hasFresh([$0]) }
  }

  /// Whether a question asks for no more than one thing: who invites at length to tell, asks how that was or, at some
  /// length, says no word of their own ("And him, what became of him?") gets what can be told.
  private func isMeant(_ line: Line) -> Bool {
    guard invites, !reply.has(.closedQuestion), let topic = state.topic else { return true }
    if isPointed || !canClimb(topic, with: openings) { return true }
    if hearing.lines[line.id]?.isPlain == true { return hearing.askedLength <= Self.bareQuestion }
    if hearing.question?.kind == .feeling { return line.when.isOfQuestion }
    return hearing.askedLength <= Self.shortInvitation || hearing.outweighs(line.id, topic: topic)
  }

  /// The follow-ups to some lines that the reply has words of, and that are new.
  private func heard(after recent: ArraySlice<PatientState.Recent>) -> [Line] {
    var heard: [Line] = []
    for said in recent {
      // Of two lines said together the last is the one that is asked about, unless words tell otherwise.
      for line in said.lines.reversed() {
        let lines = scenario.followUps[line]
        for place in lines.indices where hearing.lines[lines[place].id] != nil {
          if hasFresh([lines[place]]) { heard.append(lines[place]) }
        }
      }
    }
    return heard
  }

  /// Answers a question about what was just said that has none of the words of its follow-ups, with the one for what it
  /// asks for; whether there was one.
  mutating func giveFollowUp() -> Bool {
    guard concernsJustSaid, grave.isEmpty else { return false }
    let lines = linesAskedAbout.flatMap { scenario.followUps[$0] }.filter {
      $0.words.isEmpty && hasFresh([$0])
    }
    guard let line = lines.first(where: { $0.when.isOfQuestion }) ?? lines.first else {
      return false
    }
    say(followUp: line)
    return true
  }

  /// The lines that were said last, those first of which the question takes up a word, then the last of them.
  private var linesAskedAbout: [String] {
    let said = Array((state.recent.last?.lines ?? []).reversed())
    guard said.count > 1, let question = hearing.question else { return said }
    func isTakenUp(_ line: String) -> Bool {
      script.line(of: line)?.says.contains(where: question.takesUp) ?? false
    }
    return said.filter(isTakenUp) + said.filter { !isTakenUp($0) }
  }

  /// Whether a question takes up a word of what was just said.
  var takesUpWord: Bool {
    guard let said = state.recent.last?.text else { return false }
    return hearing.question?.takesUp(said) ?? false
  }

  /// Whether an open question asks for one thing of what was just said, and not to be told of a matter not yet begun.
  var asksForDetail: Bool {
    guard !isPointed else { return true }
    let isNew = state.topic.map { state.rungs[$0] == 0 && canClimb($0, with: openings) } ?? true
    return takesUpWord && !isNew
  }

  /// Gives a follow-up, which leaves what is spoken of as it was.
  mutating func say(followUp line: Line) {
    state.digressed = digressed
    say([line], .followUp)
  }

  /// Whether a question is about what was just said: it takes up a word of it, speaks of somebody who was named, or has
  /// no word of its own ("Really?" apart, which asks for nothing).
  ///
  /// A question for a thing, or for yes or no, that has another word too ("What is it in the scan that frightens you?")
  /// may be about anything.
  private var concernsJustSaid: Bool {
    guard let question = hearing.question else { return false }
    let isOpen = question.kind == .what || question.kind == .yesOrNo
    if isOpen, let said = state.recent.last?.text, question.hasSubject(beside: said) {
      return false
    }
    return takesUpWord || hearing.asksOn
      || question.kind != .yesOrNo && !question.hasSubject()
  }

  /// Remembers what was said in this turn, about which the next reply may ask; a follow-up or a reaction leaves the talk
  /// at what was said before.
  mutating func remember() {
    let told = lines.filter {
      !Self.passing.contains($0.source) || !scenario.followUps[$0.id].isEmpty
    }
    state.recent.removeAll { state.turn - $0.turn >= PatientState.Recent.replies }
    guard !told.isEmpty else { return }
    state.recent.append(
      PatientState.Recent(
        turn: state.turn,
        lines: told.map(\.id),
        text: told.map(\.text).joined(separator: " ")
      )
    )
  }

  /// What is said in passing.
  private static let passing: Set<SpokenLine.Source> = [.followUp, .reaction, .holds, .spent]

  /// What a reply is that only says something back.
  private static let echoing: CodeSet = [.reformulation, .facilitation]

  /// How much nearer what was just said lies than anything else.
  private static let nearness = 3 * PatternIndex.furtherWord

  /// The most words of an open question without a word of its own that asks for one thing ("Wait for what?").
  private static let bareQuestion = 5

  /// The most words of an invitation that asks for one thing.
  private static let shortInvitation = 8
}
