import Coding
import Consultation
import Scenario
import Transcript

/// An author who talks with their patient while they write it.
///
/// It knows no files: the scenario comes from a ``ScenarioWatch`` or whatever stands for one in a test.
struct PreviewSession {
  /// How it came to its end.
  enum Outcome: Equatable {
    case left
    /// A signal of this number told the program to stop.
    case gone(signal: Int32)
  }

  /// The files, as far as a session needs to know.
  struct Files {
    /// Whether they were written since they were read.
    let haveChanged: () -> Bool
    /// Reads them, or tells what is wrong as a screen shows it.
    let read: () throws(Complaints) -> Scenario
  }

  /// What is wrong with a version, line by line.
  struct Complaints: Error {
    let lines: [String]
  }

  let files: Files
  let coder: (Utterance) throws -> CodedReply
  let seed: UInt64
  let source: any LineSource
  let screen: Screen
  let texts: PreviewTexts
  private var typed: [PreviewRun.Said] = []
  private var run: PreviewRun

  /// A session that begins with a version that was read.
  init(
    _ scenario: Scenario,
    files: Files,
    coder: @escaping (Utterance) throws -> CodedReply,
    seed: UInt64,
    source: any LineSource,
    screen: Screen,
    texts: PreviewTexts
  ) throws {
    self.files = files
    self.coder = coder
    self.seed = seed
    self.source = source
    self.screen = screen
    self.texts = texts
    run = try PreviewRun([], with: scenario, seed: seed, coder: coder)
  }

  /// The version in play.
  var scenario: Scenario { run.consultation.scenario }

  /// Plays until the author leaves.
  mutating func play() throws -> Outcome {
    try screen.paragraph(texts.howTo, .quiet)
    try screen.gap()
    try show(run.turns[0])
    var draft = ""
    while true {
      let input = try source.next(Prompt(label: "> ", draft: draft))
      draft = ""
      try readAgain()
      switch input {
      case .line(let line): if try !hear(line.text.trimmed()) { return .left }
      case .stirred(let typed): draft = typed
      case .interrupt, .end: return .left
      case .gone(let signal): return .gone(signal: signal)
      }
    }
  }

  // MARK: Saving

  /// Plays again with the files, if they were saved; a version with mistakes is shown and left aside.
  private mutating func readAgain() throws {
    guard files.haveChanged() else { return }
    let scenario: Scenario
    do throws(Complaints) {
      scenario = try files.read()
    } catch {
      try screen.paragraph(texts.refused, .heading)
      return try screen.block(error.lines.joined(separator: "\n"))
    }
    let before = run
    run = try PreviewRun(typed, with: scenario, seed: seed, coder: coder)
    let changes = before.changes(to: run)
    let summary = changes.isEmpty ? texts.unchanged : texts.changed(changes.count)
    try screen.paragraph(summary, .heading)
    for change in changes { try show(change) }
    let waiting = typed.count - run.replies
    if waiting > 0 { try screen.paragraph(texts.setAside(waiting), .quiet) }
    try screen.gap()
  }

  // MARK: Talking

  /// Acts on a line; false when the author leaves.
  private mutating func hear(_ text: String) throws -> Bool {
    guard !text.isEmpty else { return true }
    if text.hasPrefix("/") { return try obey(text) }
    let kept = String(text.prefix(PlaySession.longestReply))
    try reply(kept.isHeldSilence ? .silence : .text(kept))
    return true
  }

  private mutating func reply(_ said: PreviewRun.Said) throws {
    guard !run.consultation.isOver else { return try screen.paragraph(texts.isOver, .quiet) }
    try run.play(said)
    // What waited since an earlier version ended sooner is given up.
    typed = Array(typed.prefix(run.replies - 1)) + [said]
    try show(run.turns[run.replies])
  }

  private mutating func obey(_ line: String) throws -> Bool {
    switch PreviewCommand(line) {
    case .help?: try help()
    case .state?: try showState(run.consultation)
    case .why?: try why()
    case .jump?: try jump(SlashCommand.argument(of: line))
    case .silence?: try reply(.silence)
    case .quit?: return false
    case nil:
      let word = SlashCommand.word(of: line)
      let near = NearestName.nearest(to: word, among: PreviewCommand.allNames)
      try screen.paragraph(texts.unknown(word, near: near), .quiet)
    }
    return true
  }

  private mutating func jump(_ argument: String?) throws {
    guard let turn = argument.flatMap({ Int($0) }), (0...run.replies).contains(turn) else {
      return try screen.paragraph(texts.badTurn(run.replies), .quiet)
    }
    typed = Array(typed.prefix(turn))
    run = try PreviewRun(typed, with: scenario, seed: seed, coder: coder)
    try show(run.turns[turn])
  }

  private func help() throws {
    for command in PreviewCommand.allCases {
      let label = "  " + command.names.joined(separator: ", ")
      let gap = String(repeating: " ", count: max(1, 26 - columns(label)))
      try screen.paragraph(texts.help(on: command), label: label + gap, indent: 26)
    }
  }

  private func why() throws {
    let coach = CoachTexts(lang: texts.lang)
    guard let turn = run.turns.last, let explanation = turn.explanation else {
      return try screen.paragraph(coach.nothingYet, .quiet)
    }
    try screen.paragraph(coach.coding(turn.number), .quiet)
    try list(coach.coding(turn.coded))
    try screen.paragraph(coach.reaction, .quiet)
    try list(coach.reaction(explanation))
  }

  /// A list of quiet lines.
  func list(_ lines: [String]) throws {
    for line in lines {
      try screen.paragraph(line, .quiet, label: "  ", labelLook: .plain, indent: 4)
    }
  }
}
