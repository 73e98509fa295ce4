import Coding
public import Transcript

/// The counts that a coach shows while a consultation goes on.
///
/// Immediate counts after each reply are what the trial of ClientBot (JMIR 2019;21(7):e12529) found to work.
public struct RunningCounts: Hashable, Sendable {
  /// Open questions.
  public private(set) var openQuestions = 0
  /// Closed questions.
  public private(set) var closedQuestions = 0
  /// Replies with a reformulation.
  public private(set) var reflections = 0
  /// Questions of every kind, stacked ones counted as two, as in ``Measures``.
  public private(set) var questions = 0
  /// How often what the patient said called for something.
  public private(set) var openings = 0
  /// How often what was called for was given.
  public private(set) var taken = 0
  /// What the patient has said since the last reply.
  private var pending: [SpokenLine] = []

  /// The counts of what happened so far.
  public init(_ events: [Event] = []) {
    for event in events { count(event) }
  }

  /// Counts one more event.
  public mutating func count(_ event: Event) {
    switch event {
    case .reply(let reply): count(reply)
    case .patient(let turn): pending += turn.lines
    default: break
    }
  }

  private mutating func count(_ reply: Reply) {
    let codes = reply.coded.codes
    openQuestions += codes.contains(.openQuestion) ? 1 : 0
    closedQuestions += codes.contains(.closedQuestion) ? 1 : 0
    reflections += codes.contains(.reformulation) ? 1 : 0
    let asking: CodeSet = [.openQuestion, .closedQuestion, .leadingQuestion, .stackedQuestions]
    questions += codes.count(where: asking.contains)
    let exchange = Exchange(reply: reply, before: pending)
    guard !exchange.isHeldSilence else { return }
    openings += exchange.calls.isEmpty ? 0 : 1
    taken += exchange.answersCall ? 1 : 0
    pending = []
  }
}
