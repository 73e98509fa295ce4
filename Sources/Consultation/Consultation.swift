public import Coding
import Language
public import Scenario
public import Transcript

/// A consultation: a patient, and what becomes of them reply by reply.
///
/// The same scenario, seed and coded replies give the same events, byte for byte, on any machine. There is no clock: time
/// is simulated from the number of words.
public struct Consultation: Sendable {
  /// The patient now.
  public private(set) var state: PatientState
  /// Why the last turn went as it did; nothing before the first reply.
  public private(set) var explanation: TurnExplanation?
  let script: Script

  /// A consultation that has not begun.
  public init(scenario: Scenario, seed: UInt64) {
    self.init(Script(scenario), PatientState(scenario, seed: seed))
  }

  /// A consultation where a patient stands.
  init(_ script: Script, _ state: PatientState) {
    self.script = script
    self.state = state
  }

  /// The scenario that is played.
  public var scenario: Scenario { script.scenario }

  /// The same scenario from the beginning with another seed; cheaper than making it anew.
  public func anew(seed: UInt64) -> Consultation {
    var other = self
    other.state = PatientState(scenario, seed: seed)
    other.explanation = nil
    return other
  }

  /// Whether the consultation is over.
  public var isOver: Bool { state.isOver }

  /// Simulated time so far, in seconds.
  public var seconds: Int { state.seconds }

  /// Makes ready the words by which replies are heard, which the first reply would otherwise wait for.
  public func listen() { script.listen() }

  /// Begins: the patient's first line.
  public mutating func begin() -> [Event] {
    var turn = withoutReply
    turn.say([scenario.opening], .opening)
    turn.remember()
    return take(turn, spent: 0)
  }

  /// Answers a reply.
  ///
  /// After the end there is nothing more to say and no event.
  ///
  /// - Parameters:
  ///   - reply: the coded reply.
  ///   - silent: the learner keeps silent on purpose; the reply is then empty.
  /// - Returns: the reply first, then what it brought.
  public mutating func receive(_ reply: CodedReply, silent: Bool = false) -> [Event] {
    guard !isOver else { return [] }
    let reply = reply.forConsultation
    return answer(reply, silent: silent, hearing: script.hear(reply, after: state.asked))
  }

  /// Answers a reply of which it is known already what it speaks of.
  mutating func answer(_ reply: CodedReply, silent: Bool, hearing: Hearing) -> [Event] {
    var turn = Turn(script, state, reply: reply, silent: silent, hearing: hearing)
    turn.play()
    let spent = silent ? Self.heldSilence : Self.seconds(forWords: hearing.length)
    if turn.ending == nil && turn.state.seconds + spent >= scenario.minutes * 60 {
      turn.finish(cause: .time)
    }
    explanation = TurnExplanation(turn)
    let first = Event.reply(Reply(turn: turn.state.turn, silent: silent, coded: reply))
    return [first] + take(turn, spent: spent)
  }

  /// Ends without a further reply: the learner asked for it, or there is no more input.
  public mutating func finish(_ cause: End.Cause) -> [Event] {
    guard !isOver else { return [] }
    var turn = withoutReply
    turn.finish(cause: cause)
    return take(turn, spent: 0)
  }

  /// A reply in its context, for the coder: what the patient has just said, what they said before, and the words of
  /// the topic under way.
  public func utterance(_ text: String) -> Utterance {
    Utterance(
      text,
      lang: scenario.lang,
      patient: state.lines.last ?? "",
      earlier: Array(state.lines.dropLast().suffix(Self.earlierLines)),
      topicWords: state.topic.map { scenario.topics[$0].words } ?? []
    )
  }

  /// How many older turns of the patient the coder sees.
  public static let earlierLines = 12

  /// Goes on from another state of the same patient.
  mutating func replace(_ other: PatientState) { state = other }

  /// A turn in which the learner does nothing.
  var withoutReply: Turn {
    Turn(script, state, reply: CodedReply(text: ""), silent: true, hearing: .nothing)
  }

  /// Takes over what a turn did, and tells it; `spent` are the seconds that the reply took.
  private mutating func take(_ turn: Turn, spent: Int) -> [Event] {
    state = turn.state
    let number = state.turn
    var events = turn.ruptures.map(Event.rupture)
    if !turn.lines.isEmpty {
      events.append(.patient(PatientTurn(turn: number, lines: turn.lines)))
      let text =
        turn.lines.count == 1
        ? turn.lines[0].text : turn.lines.map(\.text).joined(separator: " ")
      state.lines.append(text)
      state.seconds += Self.seconds(forWords: text.utf8.count { $0 == UInt8(ascii: " ") } + 1)
      state.moment = PatientState.Moment(turn.lines)
    }
    state.seconds += spent
    if turn.isUnmatched {
      events.append(.unmatched(Unmatched(turn: number, text: turn.reply.text)))
    }
    let alliance = state.alliance
    events.append(
      .state(
        StateChange(
          turn: number,
          bond: alliance.bond,
          goals: alliance.goals,
          tasks: alliance.tasks,
          tension: alliance.tension,
          seconds: state.seconds
        )
      )
    )
    if let (ending, cause) = turn.ending {
      state.isOver = true
      events.append(
        .ended(
          End(
            turn: number,
            ending: ending.id,
            verdict: ending.verdict.rawValue,
            cause: cause,
            debrief: ending.debrief,
            disclosed: state.told
          )
        )
      )
    }
    return events
  }

  /// How long a silence is held, in seconds.
  static let heldSilence = 10

  /// How long words take: plain talk runs at about two and a half words a second.
  private static func seconds(forWords words: Int) -> Int { (words * 2 + 4) / 5 }
}

extension PatientState.Moment {
  /// What lines said together call for; where they differ on the position that fits, the last counts.
  init(_ lines: [SpokenLine]) {
    self.init()
    hasCue = lines.contains { $0.cue != nil }
    callsFor = Array(CodeSet(lines.flatMap(\.callsFor)))
    traps = Array(CodeSet(lines.flatMap(\.traps)))
    fits = lines.last { $0.fits != nil }?.fits
  }
}
