/// The manual in French; its entries stand in files of their own, by group.
enum FrenchManual {
  /// The entry about something.
  static func entry(for subject: ManualSubject) -> ManualEntry {
    switch subject {
    case .code(let code): entry(for: code)
    case .stance(let stance): entry(for: stance)
    case .depth(let depth): entry(for: depth)
    }
  }

  private static func entry(for code: Code) -> ManualEntry {
    switch code {
    case .reformulation: reformulation
    case .legitimation: legitimation
    case .openQuestion: openQuestion
    case .closedQuestion: closedQuestion
    case .leadingQuestion: leadingQuestion
    case .stackedQuestions: stackedQuestions
    case .empathy: empathy
    case .affirmation: affirmation
    case .permission: permission
    case .valuesQuestion: valuesQuestion
    case .metacommunication: metacommunication
    case .sincerity: sincerity
    case .frame: frame
    case .repair: repair
    case .judgement: judgement
    case .minimisation: minimisation
    case .unsolicitedAdvice: unsolicitedAdvice
    case .pressure: pressure
    case .jargon: jargon
    case .avoidance: avoidance
    case .frameBreach: frameBreach
    case .information: information
    case .plan: plan
    case .facilitation: facilitation
    }
  }

  private static func entry(for stance: Stance) -> ManualEntry {
    switch stance {
    case .director: director
    case .expert: expert
    case .low: low
    case .planner: planner
    case .neutral: neutral
    }
  }

  private static func entry(for depth: Depth) -> ManualEntry {
    switch depth {
    case .echo: echo
    case .simple: simple
    case .complex: complex
    case .summary: summary
    }
  }
}
