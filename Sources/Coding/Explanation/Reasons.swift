import Language

/// The sentences that tell a student why a code was given.
struct Reasons {
  let lang: Lang
  /// The patient's own words that the reply takes up, where there are any.
  let echoed: String?
  /// How much a reformulation adds.
  let depth: Depth

  /// The sentence for a code.
  func sentence(for code: Code) -> String {
    switch lang {
    case .fr: code == .reformulation ? frenchReformulation : french(code)
    case .en: code == .reformulation ? englishReformulation : english(code)
    }
  }

  private var frenchReformulation: String {
    if let echoed, depth == .echo || depth == .simple {
      return "Vous reprenez ses mots « \(echoed) » : il peut vérifier que vous l'avez compris."
    }
    return switch depth {
    case .echo, .simple: "Vous redites ce que le patient vient d'exprimer."
    case .complex: "Vous dites ce que ses mots laissaient entendre."
    case .summary: "Vous rassemblez plusieurs choses que le patient a dites."
    }
  }

  private var englishReformulation: String {
    if let echoed, depth == .echo || depth == .simple {
      return "You take up their words “\(echoed)”: they can check that you understood."
    }
    return switch depth {
    case .echo, .simple: "You say back what the patient has just expressed."
    case .complex: "You say what their words implied."
    case .summary: "You gather several things that the patient has said."
    }
  }

  private func french(_ code: Code) -> String {
    switch code {
    case .reformulation: frenchReformulation
    case .legitimation: "Vous montrez que sa réaction se comprend."
    case .openQuestion: "Votre question lui laisse le choix de ce qu'il va dire."
    case .closedQuestion: "Votre question appelle un oui, un non ou un seul fait."
    case .leadingQuestion: "Votre question porte déjà sa réponse, ou un reproche."
    case .stackedQuestions: "Vous posez plusieurs questions d'affilée."
    case .empathy: "Vous montrez que vous percevez son émotion."
    case .affirmation: "Vous reconnaissez une force, un effort ou une valeur."
    case .permission: "Vous demandez son accord ou lui laissez le choix."
    case .valuesQuestion: "Vous cherchez ce qui compte vraiment pour le patient."
    case .metacommunication: "Vous parlez de l'échange lui-même."
    case .sincerity: "Vous dites simplement ce que vous ressentez ou ne savez pas."
    case .frame: "Vous posez ou rappelez le cadre."
    case .repair: "Vous reconnaissez un faux pas et le réparez."
    case .judgement: "Cela peut être entendu comme un reproche ou un jugement."
    case .minimisation: "Cela rend petit ce que le patient vit."
    case .unsolicitedAdvice: "Un conseil que le patient n'a pas demandé."
    case .pressure: "Vous insistez malgré sa réticence."
    case .jargon: "Des mots techniques que le patient n'a pas employés."
    case .avoidance: "Vous laissez de côté ce qu'il vient d'apporter."
    case .frameBreach: "Vous sortez du cadre."
    case .information: "Vous donnez un fait ou une explication."
    case .plan: "Vous proposez ou annoncez une étape."
    case .facilitation: "Un signe d'écoute qui l'invite à continuer."
    }
  }

  private func english(_ code: Code) -> String {
    switch code {
    case .reformulation: englishReformulation
    case .legitimation: "You show that their reaction makes sense."
    case .openQuestion: "Your question leaves them the choice of what to say."
    case .closedQuestion: "Your question calls for a yes, a no or a single fact."
    case .leadingQuestion: "Your question carries its answer, or a reproach."
    case .stackedQuestions: "You ask several questions in a row."
    case .empathy: "You show that you perceive what they feel."
    case .affirmation: "You recognise a strength, an effort or a worth."
    case .permission: "You ask leave or hand them the choice."
    case .valuesQuestion: "You look for what truly matters to the patient."
    case .metacommunication: "You speak about the exchange itself."
    case .sincerity: "You plainly say what you feel or do not know."
    case .frame: "You set or recall the frame."
    case .repair: "You own a misstep and mend it."
    case .judgement: "This can be heard as blame or judgement."
    case .minimisation: "This makes what they live through small."
    case .unsolicitedAdvice: "Advice that the patient did not ask for."
    case .pressure: "You insist against their reluctance."
    case .jargon: "Technical words that the patient has not used."
    case .avoidance: "You leave aside what they have just brought."
    case .frameBreach: "You step out of the frame."
    case .information: "You give a fact or an explanation."
    case .plan: "You propose or announce a step."
    case .facilitation: "A sign of listening that invites them to go on."
    }
  }
}
