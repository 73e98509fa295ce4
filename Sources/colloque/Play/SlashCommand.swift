/// What the learner can ask of the program, not of the patient, in the middle of a consultation.
enum SlashCommand: String, CaseIterable {
  case help
  case silence
  case time
  case task
  case why
  case hint
  case end
  case quit

  /// The names, English and French; both work in both languages.
  var names: [String] {
    switch self {
    case .help: ["/help", "/aide"]
    case .silence: ["/silence"]
    case .time: ["/time", "/temps"]
    case .task: ["/task", "/consigne"]
    case .why: ["/why", "/pourquoi"]
    case .hint: ["/hint", "/indice"]
    case .end: ["/end", "/fin"]
    case .quit: ["/quit", "/quitter"]
    }
  }

  /// The names of all.
  static let allNames = allCases.flatMap(\.names)

  /// The command that a line begins with, if it is one.
  init?(_ line: String) {
    let word = Self.word(of: line).lowercased()
    guard let command = Self.allCases.first(where: { $0.names.contains(word) }) else { return nil }
    self = command
  }

  /// The first word of a line.
  static func word(of line: String) -> String {
    String(line.split(whereSeparator: \.isWhitespace).first ?? "")
  }

  /// What stands after the command.
  static func argument(of line: String) -> String? {
    line.split(maxSplits: 1, whereSeparator: \.isWhitespace).dropFirst().first
      .map { String($0).trimmed() }
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmed() -> String {
    let body = drop { $0.isWhitespace }
    guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(body[...last])
  }

  /// Whether it stands for a silence: dots alone.
  var isHeldSilence: Bool {
    let dots = filter { !$0.isWhitespace }
    return dots.contains("…") && dots.allSatisfy { "….".contains($0) }
      || dots.count >= 3 && dots.allSatisfy { $0 == "." }
  }

  /// Whether it is a plain yes, in either language.
  var isYes: Bool { ["o", "oui", "y", "yes"].contains(trimmed().lowercased()) }
}
