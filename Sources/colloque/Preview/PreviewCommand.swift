/// What an author asks of the preview.
enum PreviewCommand: String, CaseIterable {
  case help
  case state
  case why
  case jump
  case silence
  case quit

  /// The names, English and French; both work in both languages.
  var names: [String] {
    switch self {
    case .help: ["/help", "/aide"]
    case .state: ["/state", "/état", "/etat"]
    case .why: ["/why", "/pourquoi"]
    case .jump: ["/jump", "/retour"]
    case .silence: ["/silence"]
    case .quit: ["/quit", "/quitter"]
    }
  }

  /// The names of all.
  static let allNames = allCases.flatMap(\.names)

  /// The command that a line begins with, if it is one.
  init?(_ line: String) {
    let word = SlashCommand.word(of: line).lowercased()
    guard let command = Self.allCases.first(where: { $0.names.contains(word) }) else { return nil }
    self = command
  }
}
