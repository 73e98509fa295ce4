import Coding
import Scenario
import Transcript

/// One turn while it is played: what the reply does to the patient, and what the patient says.
struct Turn {
  let script: Script
  let reply: CodedReply
  let silent: Bool
  let hearing: Hearing
  /// The grave topics about which the reply asks.
  let grave: [String]
  var state: PatientState
  /// Whether the learner says again what they said before.
  let isRepeat: Bool
  /// Whether what was said last belongs to no topic.
  let digressed: Bool
  /// Whether the patient has just asked what is meant.
  let puzzled: Bool
  /// Whether the reply is one nod more after many, and no more than a silence.
  let isSilence: Bool
  /// What the patient says, in order.
  var lines: [SpokenLine] = []
  /// What becomes of ruptures.
  var ruptures: [RuptureChange] = []
  /// Whether nothing caught the reply.
  var isUnmatched = false
  /// The relation before the turn.
  let before: Alliance
  /// What moved the relation.
  var effects: [Effect] = []
  /// What each line is.
  var answers: [Answer] = []
  /// What the disclosure that the reply touched lacked.
  var held: HeldRung?
  /// How the consultation ends, if it does.
  var ending: (ending: Ending, cause: End.Cause)?

  init(
    _ script: Script,
    _ state: PatientState,
    reply: CodedReply,
    silent: Bool,
    hearing: Hearing
  ) {
    self.script = script
    grave = Self.graveTopics(of: script.scenario, asked: reply, hearing)
    self.reply = grave.isEmpty ? reply : reply.asked
    self.silent = silent
    self.hearing = hearing
    self.state = state
    before = state.alliance
    digressed = state.digressed
    puzzled = state.puzzled
    (self.state.digressed, self.state.puzzled) = (false, false)
    let isNod = reply.codes == [.facilitation]
    if !silent { self.state.nods = isNod ? state.nods + 1 : 0 }
    isSilence = silent || isNod && self.state.nods > Feeling.nodsAfter
    // A nod can be the same nod as often as it likes: it is counted as one.
    isRepeat = self.state.isRepeat(hearing.fingerprint) && !(isNod && hearing.fingerprint.count < 3)
    if isRepeat { self.state.repeats += 1 }
  }

  var scenario: Scenario { script.scenario }

  /// Plays the turn.
  mutating func play() {
    state.turn += 1
    state.quiet = max(0, state.quiet - 1)
    state.silences = silent ? state.silences + 1 : 0
    state.count(reply)
    effects =
      if silent {
        state.feelSilence()
      } else if isSilence {
        state.feelNod()
      } else {
        state.feel(reply, repeated: isRepeat, temperament: scenario.temperament)
      }
    held = lack
    let awaited = state.awaiting
    state.awaiting = nil
    let told = state.told.count
    if minded() || broken() || left() || farewell() || answered(awaited) {
      state.stalled = 0
    } else {
      respond()
      answerOther()
      state.stalled = state.told.count > told ? 0 : state.stalled + 1
      raiseTurningPoint(deep: state.told.count > told)
    }
    if ending == nil { warnOfTime() }
    remember()
  }

  // MARK: Speaking

  /// Says a wording, with all that it changes.
  mutating func say(_ wording: Wording, _ spoken: SpokenLine, as answer: Answer) {
    state.remember(wording)
    change(.line, wording.line.changes)
    if let topic = wording.line.topic {
      state.topic = scenario.topics.firstIndex { $0.id == topic }
    }
    if isGrave(spoken.topic) || isGrave(wording.line.topic) { state.quiet = Self.quietAfterGrave }
    lines.append(spoken)
    answers.append(answer)
  }

  /// Makes a change, and notes why.
  mutating func change(_ cause: Effect.Cause, _ change: Change) {
    guard change != .none else { return }
    state.apply(change)
    effects.append(Effect(cause, change))
  }

  /// Says one of some lines, if there is one that may be said.
  @discardableResult
  mutating func say(
    _ choices: [Line],
    _ source: SpokenLine.Source,
    topic: String? = nil,
    traps: [Code] = [],
    trigger: Trigger? = nil,
    mute: Bool = false
  ) -> Bool {
    guard let wording = choose(among: choices, mute: mute) else { return false }
    let spoken = SpokenLine(wording, source, topic: topic, traps: traps)
    say(wording, spoken, as: Answer(source, trigger: trigger))
    return true
  }

  /// Says what the patient says to something that happens; where all of it was said, what would serve as well, and in
  /// the end nothing: to the tenth "sorry" that it was said already, to the fortieth no word.
  @discardableResult
  mutating func react(_ trigger: Trigger) -> Bool {
    if hasFresh(to: trigger) { return say(to: trigger) }
    let others = Self.standIns[trigger] ?? []
    if others.contains(.event(.repeated)) { sayAgain() }
    if let other = others.first(where: hasFresh) { return say(to: other) }
    return say(to: .event(.silence), mute: true) || say(to: trigger)
  }

  private func hasFresh(to trigger: Trigger) -> Bool {
    hasFresh(scenario.reactions[trigger] ?? [])
  }

  private mutating func say(to trigger: Trigger, mute: Bool = false) -> Bool {
    say(scenario.reactions[trigger] ?? [], .reaction, trigger: trigger, mute: mute)
  }

  /// Counts a reply as one that was given before, and lets it strain like one.
  private mutating func sayAgain() {
    state.repeats += 1
    if state.repeats > Feeling.againAfter { change(.again, Feeling.again) }
  }

  /// What can be said in the place of a reaction that has nothing new left.
  private static let standIns: [Trigger: [Trigger]] = [
    .event(.greeting): [.event(.repeated)],
    .event(.thanks): [.event(.repeated)],
    .code(.repair): [.event(.repeated)],
    .code(.facilitation): [.event(.silence)],
    .code(.stackedQuestions): [.event(.evasive)],
    .event(.holds): [.event(.evasive)],
    .event(.deflects): [.event(.evasive)],
    .event(.evasive): [.event(.deflects)],
  ]

  // MARK: What happens by itself

  /// Raises a turning point whose time has come.
  ///
  /// Not on top of something just confided, of a question and its answer, of one asked back, of a hard word, of an apology
  /// or of another turning point: that waits some turns, so that what was told can be answered. Nor while the patient
  /// speaks of something grave, or has just done so.
  private mutating func raiseTurningPoint(deep: Bool) {
    guard state.openRupture == nil, lines.count < 2, state.quiet == 0 else { return }
    // By place: to copy each of them out of the list takes longer than to look at it.
    let points = scenario.turningPoints
    let place = points.indices.first {
      !state.happened.contains(points[$0].id) && meets(points[$0].at)
    }
    guard let due = place.map({ points[$0] }) else { return }
    let strains = reply.doing.contains(where: Code.adverse.contains)
    let isJustBehindOne = state.raised.map { state.turn - $0 < Self.leastGap } ?? false
    let isFull =
      deep || isUnmatched || strains || isJustBehindOne
      || reply.has(.repair) || asks || lines.last?.text.hasSuffix("?") == true
    guard !isFull || state.postponed >= Self.longestWait else {
      state.postponed += 1
      return
    }
    state.postponed = 0
    state.happened.append(due.id)
    state.raised = state.turn
    state.awaiting = due.id
    state.digressed = due.line.topic == nil
    say([due.line], .turningPoint, traps: due.traps)
  }

  /// How many turns lie at least between two turning points that need not wait.
  private static let leastGap = 3

  /// How many turns a turning point waits at most for a better moment.
  private static let longestWait = 4

  /// In how many turns nothing happens by itself once the patient spoke of something grave, that one too.
  private static let quietAfterGrave = 3

  private func isGrave(_ topic: String?) -> Bool {
    scenario.topics.contains { $0.isGrave && $0.id == topic }
  }

  /// The grave topics about which a reply asks: a question about dying is answered, whatever was asked before it.
  private static func graveTopics(
    of scenario: Scenario,
    asked reply: CodedReply,
    _ hearing: Hearing
  ) -> [String] {
    guard asking.contains(where: reply.has) else { return [] }
    return scenario.topics.enumerated()
      .filter { $1.isGrave && hearing.subjects.contains(.topic($0)) }
      .map(\.element.id)
  }

  /// What asks: who asks leave to ask ("May I ask whether you think of dying?") has asked.
  private static let asking: CodeSet = [.closedQuestion, .openQuestion, .permission]

  /// Answers the reply to a turning point, where the scenario has an answer of its own.
  private mutating func answered(_ turningPoint: String?) -> Bool {
    guard !silent, let turningPoint,
      let point = scenario.turningPoints.first(where: { $0.id == turningPoint })
    else { return false }
    let answer = point.answers.first { line in
      mayBeSaid(line) && (!line.asksAgain || hasFresh([line]))
        && (grave.isEmpty || grave.contains { line.when.asks(about: $0) })
    }
    guard let answer else { return false }
    let isWhole = answer.asksAgain || answer.when.needsQuestion || hearing.isAsked(answer.id)
    let besides = isWhole ? nil : writtenAnswer
    guard say([answer], .answer) else { return false }
    state.digressed = answer.topic == nil
    if answer.asksAgain { state.awaiting = point.id }
    if let besides { give(besides) }
    return true
  }

  /// Says once that the time is nearly over: the last two minutes.
  private mutating func warnOfTime() {
    guard !state.warnedOfTime, state.openRupture == nil, lines.count < 2,
      state.seconds >= (scenario.minutes - 2) * 60
    else { return }
    state.warnedOfTime = true
    react(.event(.timeShort))
  }

  // MARK: Endings

  /// Leaves, when an ending that does not wait holds.
  private mutating func left() -> Bool {
    let endings = scenario.endings
    let place = endings.indices.first { endings[$0].atOnce && meets(endings[$0].when) }
    guard let place else { return false }
    end(endings[place], cause: .patient)
    return true
  }

  /// Ends when the learner says goodbye.
  private mutating func farewell() -> Bool {
    guard hearing.has(.goodbye), !silent else { return false }
    finish(cause: .learner)
    return true
  }

  /// Ends with the first ending that holds; the last always does.
  mutating func finish(cause: End.Cause) {
    guard let ending = scenario.endings.first(where: { meets($0.when) }) ?? scenario.endings.last
    else { return }
    end(ending, cause: cause)
  }

  /// Ends with an ending.
  mutating func end(_ ending: Ending, cause: End.Cause) {
    say([ending.line], .ending)
    self.ending = (ending, cause)
  }
}

extension CodedReply {
  /// The reply taken as the question that it is: who asks plainly whether somebody thinks of killing themselves advises
  /// nothing.
  fileprivate var asked: CodedReply {
    CodedReply(
      text: text,
      evidence: evidence.filter { $0.code != .unsolicitedAdvice },
      possible: possible,
      depth: depth,
      stance: stance
    )
  }
}
