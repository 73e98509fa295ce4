import Consultation
import Scenario
import Transcript

/// What the learner asks of the program.
extension PlaySession {
  /// What a question about ending was answered with.
  enum Answer {
    case end, goOn
    case gone(signal: Int32)
  }

  /// Acts on a `/` command; false when the learner leaves.
  mutating func obey(_ line: String) throws -> Bool {
    guard let command = SlashCommand(line) else {
      let word = SlashCommand.word(of: line)
      let near = NearestName.nearest(to: word, among: SlashCommand.allNames)
      try screen.paragraph(texts.unknownCommand(word, near), .quiet)
      return true
    }
    switch command {
    case .help: try help(SlashCommand.argument(of: line))
    case .silence: try keepSilent()
    case .time:
      let minutes = transcript.header.minutes
      try screen.paragraph(texts.timeUsed(engine.seconds, minutes), .quiet)
    case .task: try screen.paragraph(transcript.header.task, .quiet, label: texts.taskLabel + " ")
    case .why: try why()
    case .hint: try hint()
    case .end: try take(engine.finish(.learner))
    case .quit: return false
    }
    return true
  }

  /// The list of commands, or one of them.
  private func help(_ topic: String?) throws {
    let asked = topic.flatMap { SlashCommand($0.hasPrefix("/") ? $0 : "/" + $0) }
    for command in asked.map({ [$0] }) ?? SlashCommand.allCases {
      let names = command.names.sorted { left, _ in left == texts.name(of: command) }
      let label = "  " + names.joined(separator: ", ")
      let gap = String(repeating: " ", count: max(1, 22 - columns(label)))
      try screen.paragraph(texts.help(on: command), label: label + gap, indent: 22)
    }
    if asked == nil { try screen.paragraph(texts.helpOnTyping, .quiet) }
  }

  /// Asks before ending: a second Ctrl-C is a yes, and so is the end of the input.
  func asksToEnd() throws -> Answer {
    switch try source.next(Prompt(label: texts.askEnd + " ", remembered: false)) {
    case .line(let line):
      return line.text.isYes ? .end : .goOn
    case .stirred: return .goOn
    case .interrupt, .end: return .end
    case .gone(let signal): return .gone(signal: signal)
    }
  }
}
