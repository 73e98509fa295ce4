import Coding
import Language

/// The short names of codes and stances.
extension Terms {
  /// The name of a code, a stance or a rupture by its name in files.
  func label(_ id: String) -> String {
    if let code = Code(rawValue: id) { return label(code) }
    if let stance = Stance(rawValue: id) { return label(stance) }
    return id == "rupture" ? say("rupture", "rupture") : id
  }

  /// A code that is only possible.
  func perhaps(_ code: Code) -> String {
    say("peut-être \(label(code))", "perhaps \(label(code))")
  }

  func label(_ stance: Stance) -> String {
    switch stance {
    case .director: say("directeur", "director")
    case .expert: say("expert", "expert")
    case .low: say("position basse", "low position")
    case .planner: say("planificateur", "planner")
    case .neutral: say("neutre", "neutral")
    }
  }

  func label(_ code: Code) -> String {
    switch code {
    case .reformulation: say("reformulation", "reformulation")
    case .legitimation: say("légitimation", "legitimation")
    case .openQuestion: say("question ouverte", "open question")
    case .closedQuestion: say("question fermée", "closed question")
    case .leadingQuestion: say("question orientée", "leading question")
    case .stackedQuestions: say("questions en rafale", "stacked questions")
    case .empathy: say("empathie", "empathy")
    case .affirmation: say("valorisation", "affirmation")
    case .permission: say("permission", "permission")
    case .valuesQuestion: say("question sur les valeurs", "values question")
    case .metacommunication: say("métacommunication", "metacommunication")
    case .sincerity: say("sincérité", "sincerity")
    case .frame: say("cadre", "frame")
    case .repair: say("réparation", "repair")
    case .judgement: say("jugement", "judgement")
    case .minimisation: say("minimisation", "minimisation")
    case .unsolicitedAdvice: say("conseil non demandé", "unsolicited advice")
    case .pressure: say("pression", "pressure")
    case .jargon: say("jargon", "jargon")
    case .avoidance: say("évitement", "avoidance")
    case .frameBreach: say("abandon du cadre", "frame given up")
    case .information: say("information", "information")
    case .plan: say("plan", "plan")
    case .facilitation: say("écoute", "facilitation")
    }
  }
}
