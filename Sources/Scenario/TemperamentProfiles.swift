import Coding

extension Temperament {
  /// The names of the profiles.
  public static let profileNames = ["histrionic", "silent", "chronic-pain", "wary", "even"]

  /// A profile by its name.
  public static func profile(named name: String) -> Temperament? {
    switch name {
    case "even": even
    case "chronic-pain": chronicPain
    case "silent": silent
    case "wary": wary
    case "histrionic": histrionic
    default: nil
    }
  }

  /// A patient with no particular sore spot: what supports an alliance and what strains it, in the usual measure.
  ///
  /// Source: Bachelart on Bordin: the bond grows by being understood, goals and tasks by being agreed on, and ruptures are
  /// a part of the process, which is why what strains costs more than what supports gives.
  static let even = Temperament(
    profile: "even",
    codes: [
      .reformulation: step(bond: 5, goals: 2, tension: -2),
      .legitimation: step(bond: 6, tension: -5),
      .openQuestion: step(bond: 1),
      .closedQuestion: step(),
      .leadingQuestion: step(bond: -3, tension: 8),
      .stackedQuestions: step(bond: -1, tension: 4),
      .empathy: step(bond: 5, tension: -3),
      .affirmation: step(bond: 3, tension: -1),
      .permission: step(bond: 3, tasks: 3, tension: -3),
      .valuesQuestion: step(bond: 2, goals: 6),
      .metacommunication: step(bond: 3, goals: 4, tension: -4),
      .sincerity: step(bond: 4, tension: -3),
      .frame: step(bond: 1, goals: 4, tasks: 2),
      .repair: step(bond: 4, tension: -8),
      .judgement: step(bond: -8, tension: 16),
      .minimisation: step(bond: -7, tension: 14),
      .unsolicitedAdvice: step(bond: -4, tasks: -3, tension: 9),
      .pressure: step(bond: -7, tasks: -4, tension: 15),
      .jargon: step(bond: -3, tasks: -2, tension: 8),
      .avoidance: step(bond: -5, goals: -3, tension: 9),
      .frameBreach: step(bond: -3, goals: -6, tasks: -4, tension: 8),
      .information: step(tasks: 2),
      .plan: step(goals: 1, tasks: 5),
      .facilitation: step(bond: 2, tension: -1),
    ],
    stances: [
      .director: step(bond: -1, tension: 3),
      .expert: step(tasks: 1),
      .low: step(bond: 2, tension: -1),
      .planner: step(goals: 1, tasks: 2),
      .neutral: step(),
    ]
  )

  /// A patient whose pain has not been believed.
  ///
  /// Source: the survey of general practitioners on low back pain: what weighs is not the intensity but feeling disbelieved,
  /// passed on, or told to move; a belief must be heard before it can be answered, and the link with a life is offered as a
  /// question. So making small and advice hurt most, legitimation and the low position help most, and explanations cost a
  /// little.
  static let chronicPain = even.with(
    profile: "chronic-pain",
    codes: [
      .legitimation: step(bond: 6, goals: 1, tension: -7),
      .minimisation: step(bond: -10, goals: -3, tension: 20),
      .judgement: step(bond: -9, tension: 18),
      .unsolicitedAdvice: step(bond: -5, tasks: -5, tension: 12),
      .avoidance: step(bond: -6, goals: -4, tension: 12),
      .jargon: step(bond: -4, tasks: -2, tension: 9),
      .information: step(tasks: 1, tension: 1),
    ],
    stances: [
      .director: step(bond: -2, tasks: -1, tension: 5),
      .low: step(bond: 3, tension: -2),
    ]
  )

  /// A patient who asks for nothing, and shuts at the first push.
  ///
  /// Source: Psychotherapy in general practice, on patients without an explicit request: respect a refusal that is not
  /// always spoken, let the request ripen. So leave, minimal signs and kept silence open; questions in a row and pressure
  /// close, and even a warm word that comes too near gives less.
  static let silent = even.with(
    profile: "silent",
    codes: [
      .permission: step(bond: 5, tasks: 4, tension: -6),
      .facilitation: step(bond: 4, tension: -4),
      .frame: step(bond: 3, goals: 4, tasks: 2, tension: -3),
      .empathy: step(bond: 4, tension: -1),
      .affirmation: step(bond: 2),
      .closedQuestion: step(tension: 2),
      .stackedQuestions: step(bond: -3, tension: 8),
      .leadingQuestion: step(bond: -6, tension: 12),
      .pressure: step(bond: -10, tasks: -5, tension: 22),
      .unsolicitedAdvice: step(bond: -5, tasks: -3, tension: 12),
      .frameBreach: step(bond: -4, goals: -5, tasks: -4, tension: 10),
    ],
    stances: [
      .director: step(bond: -3, tension: 6),
      .expert: step(bond: -1, tension: 1),
      .low: step(bond: 3, tension: -3),
    ]
  )

  /// A patient who expects to be judged, and tests for it.
  ///
  /// Source: the users' own guide on the relation between patient and prescriber (psychoactif.org): a conflict about a
  /// prescription is a conflict about trust; say "I" and no extreme words, speak about the exchange itself, ask openly, keep
  /// a clear frame. So plain dealing earns more than warmth, and blame or a trap costs most.
  static let wary = even.with(
    profile: "wary",
    codes: [
      .metacommunication: step(bond: 5, goals: 5, tension: -7),
      .sincerity: step(bond: 6, tension: -5),
      .frame: step(bond: 3, goals: 5, tasks: 4, tension: -2),
      .permission: step(bond: 4, tasks: 4, tension: -4),
      .openQuestion: step(bond: 2),
      .affirmation: step(bond: 2),
      .judgement: step(bond: -10, goals: -3, tension: 22),
      .leadingQuestion: step(bond: -6, tension: 14),
      .pressure: step(bond: -8, tasks: -5, tension: 18),
      .jargon: step(bond: -3, tension: 8),
      .frameBreach: step(bond: -3, goals: -8, tasks: -8, tension: 8),
    ],
    stances: [
      .director: step(bond: -3, tension: 6),
      .expert: step(tasks: 1, tension: 1),
      .low: step(bond: 3, tension: -3),
      .planner: step(goals: 2, tasks: 3),
    ]
  )

  /// A patient who needs to be looked at.
  ///
  /// Source: Psychotherapy in general practice, on its limits: what is sought is the carer's attention; gathering the
  /// complaint soothes, and the frame protects both. So what gives up the frame buys calm at once and costs the agreement on
  /// what the meetings are for; being looked away from, or called an actress, hurts most.
  static let histrionic = even.with(
    profile: "histrionic",
    codes: [
      .reformulation: step(bond: 6, goals: 2, tension: -4),
      .empathy: step(bond: 6, tension: -4),
      .affirmation: step(bond: 4, tension: -2),
      .frame: step(bond: 1, goals: 6, tasks: 5, tension: 2),
      .facilitation: step(bond: 2, tension: -2),
      .closedQuestion: step(tension: 1),
      .judgement: step(bond: -10, tension: 20),
      .minimisation: step(bond: -9, tension: 20),
      .avoidance: step(bond: -8, goals: -3, tension: 18),
      .frameBreach: step(bond: 5, goals: -15, tasks: -15, tension: -15),
      .sincerity: step(bond: 3, tension: -2),
    ],
    stances: [
      .director: step(bond: 1, goals: -2, tension: 1),
      .expert: step(tasks: 1, tension: -1),
      .planner: step(goals: 2, tasks: 3),
    ]
  )

  private func with(
    profile: String,
    codes: [Code: Change],
    stances: [Stance: Change]
  ) -> Temperament {
    Temperament(
      profile: profile,
      codes: self.codes.merging(codes) { $1 },
      stances: self.stances.merging(stances) { $1 }
    )
  }

  private static func step(
    bond: Int = 0,
    goals: Int = 0,
    tasks: Int = 0,
    tension: Int = 0
  ) -> Change {
    let steps: [Scale: Int] = [.bond: bond, .goals: goals, .tasks: tasks, .tension: tension]
    return Change(steps.filter { $0.value != 0 })
  }
}
