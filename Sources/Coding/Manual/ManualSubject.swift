/// What an entry of the manual is about.
public enum ManualSubject: Hashable, Sendable {
  case code(Code)
  case stance(Stance)
  case depth(Depth)

  /// Everything that has an entry, in the manual's order.
  public static let all = ManualGroup.allCases.flatMap(\.subjects)

  /// The name in files: `open_question`, `director`, `echo`.
  public var id: String {
    switch self {
    case .code(let code): code.rawValue
    case .stance(let stance): stance.rawValue
    case .depth(let depth): depth.rawValue
    }
  }

  /// The subject with a name in files; no code, stance and depth share one.
  public init?(id: String) {
    guard let found = Self.all.first(where: { $0.id == id }) else { return nil }
    self = found
  }
}

/// A part of the manual.
public enum ManualGroup: CaseIterable, Sendable {
  case graded, questions, supporting, straining, plain, stances, depths

  /// What stands in this part, in its order.
  public var subjects: [ManualSubject] {
    switch self {
    case .graded: [.code(.reformulation), .code(.legitimation)]
    case .questions:
      [.openQuestion, .closedQuestion, .leadingQuestion, .stackedQuestions].map { .code($0) }
    case .supporting: Code.supporting.sorted().map { .code($0) }
    case .straining:
      Code.adverse.subtracting([.leadingQuestion]).sorted().map { .code($0) }
    case .plain: [.information, .plan, .facilitation].map { .code($0) }
    case .stances: Stance.allCases.map { .stance($0) }
    case .depths: Depth.allCases.map { .depth($0) }
    }
  }
}
