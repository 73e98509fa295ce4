/// What an entry of the manual is about.
public enum ManualSubject: Hashable, Sendable {
  /// A code.
  case code(Code)
  /// A relational position.
  case stance(Stance)
  /// How much a reformulation adds.
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
  /// Saying back and legitimising.
  case graded
  /// The four ways of asking.
  case questions
  /// What supports the alliance.
  case supporting
  /// What strains it, leading questions aside.
  case straining
  /// What is neither good nor bad.
  case plain
  /// The relational positions.
  case stances
  /// The depths of a reformulation.
  case depths

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
