import Coding
import Scenario
import Transcript

/// One reply with its codes and what it brought, to be set beside another.
struct Attempt {
  let reply: Reply
  /// What the patient answered.
  let lines: [SpokenLine]
  /// The relation before and after.
  let before: Alliance
  let after: Alliance
  /// Whether the consultation ended with it.
  let isEnd: Bool

  /// What happened in a turn, if the turn was played.
  init?(_ transcript: Transcript, turn: Int) {
    var reply: Reply?
    var lines: [SpokenLine] = []
    var (before, after): (Alliance?, Alliance?)
    var isEnd = false
    for event in transcript.events {
      switch event {
      case .reply(let value) where value.turn == turn: reply = value
      case .patient(let value) where value.turn == turn: lines += value.lines
      case .state(let value) where value.turn < turn: before = Alliance(value)
      case .state(let value) where value.turn == turn: after = Alliance(value)
      case .ended(let value) where value.turn == turn: isEnd = true
      default: break
      }
    }
    guard let reply, let before, let after else { return nil }
    self.reply = reply
    self.lines = lines
    self.before = before
    self.after = after
    self.isEnd = isEnd
  }

  /// The words of the reply; a silence as dots.
  var words: String { reply.silent ? "…" : reply.coded.text.flattened() }
}

extension Alliance {
  /// The relation as a transcript has it.
  fileprivate init(_ state: StateChange) {
    self.init(bond: state.bond, goals: state.goals, tasks: state.tasks, tension: state.tension)
  }
}
