import Coding
import Transcript

/// One reply, with what the patient said before and after it.
struct Exchange {
  let reply: Reply
  /// What the patient had said since the reply before.
  var before: [SpokenLine]
  /// The words of the last line so far in which the patient told something of themselves.
  let recalled: String?
  /// The codes of the reply; a held silence is a facilitation.
  let acts: CodeSet
  /// What the patient answered.
  var after: [SpokenLine] = []
  /// The codes whose words were said before, nearly the same: they count once.
  var repeated: CodeSet = []
  /// Whether the whole reply was said before, nearly the same.
  var repeatedWhole = false

  init(reply: Reply, before: [SpokenLine], recalled: String? = nil) {
    self.reply = reply
    self.before = before
    self.recalled = recalled
    acts = CodeSet(reply.coded.codes).union(reply.silent ? [.facilitation] : [])
  }

  var turn: Int { reply.turn }

  /// Whether it is a silence that nothing called for: the next reply answers what stands in the room.
  var isHeldSilence: Bool {
    reply.silent && !before.contains { $0.callsFor.contains(.facilitation) }
  }

  /// Whether the code was given and is not a formula said before.
  ///
  /// A minimal sign of listening may be repeated where the line calls for just that.
  func gives(_ code: Code) -> Bool {
    guard acts.contains(code) else { return false }
    if code == .facilitation && calls.contains(.facilitation) { return true }
    return !repeated.contains(code)
  }

  /// The line that shows an emotion: the clearest, and of those the last.
  var cueLine: SpokenLine? {
    before.last { $0.cue?.kind == .concern } ?? before.last { $0.cue != nil }
  }

  /// The codes of which what the patient said calls for one.
  ///
  /// A cue without a list calls for legitimation, empathy or reformulation, as the scenario format says.
  var calls: CodeSet {
    var calls: CodeSet = []
    for line in before {
      if line.callsFor.isEmpty && line.cue != nil {
        calls.formUnion(Formulas.takingUp)
      } else {
        calls.formUnion(CodeSet(line.callsFor))
      }
    }
    return calls
  }

  /// Whether one of the codes called for was given.
  var answersCall: Bool { calls.contains(where: gives) }

  /// Whether the reply closes the space that the patient had opened.
  var closes: Bool { acts.contains(where: Formulas.closing.contains) }

  /// The stance that the moment called for, if a line stated one.
  var fits: Stance? { before.last { $0.fits != nil }?.fits }

  /// The line to quote beside this reply: the one that called for something, else the last.
  var calling: SpokenLine? {
    cueLine ?? before.last { !$0.callsFor.isEmpty } ?? before.last { $0.fits != nil }
      ?? before.last
  }

  /// The words that carry a code, exactly as typed; the whole reply when they are not marked.
  func quote(_ code: Code? = nil) -> String {
    let marked = code.flatMap { code in reply.coded.evidence.first { $0.code == code }?.quote }
    return Wording.beginning(of: marked ?? reply.coded.text)
  }
}

extension SpokenLine {
  /// Whether the patient tells something of themselves: an emotion, a rung, something that calls for an answer.
  var isRich: Bool { cue != nil || !callsFor.isEmpty || source == .rung || source == .opening }
}
