import Language

/// The sentences that tell a student why a code was given.
struct Reasons {
  let lang: Lang
  /// The words that carried the code.
  let quote: String
  /// The patient's own words that the reply takes up, where there are any.
  let echoed: String?
  /// How much a reformulation adds.
  let depth: Depth

  /// The sentence for a code.
  func sentence(for code: Code) -> String {
    switch lang {
    case .fr: code == .reformulation ? frenchReformulation : french(code, "« \(quote) »")
    case .en: code == .reformulation ? englishReformulation : english(code, "“\(quote)”")
    }
  }

  private var frenchReformulation: String {
    if let echoed, depth == .echo || depth == .simple {
      return "Vous reprenez ses mots « \(echoed) » : il peut vérifier que vous l'avez compris."
    }
    return switch depth {
    case .echo, .simple: "Par « \(quote) », vous redites ce que le patient vient d'exprimer."
    case .complex: "Par « \(quote) », vous dites ce que ses mots laissaient entendre."
    case .summary: "Par « \(quote) », vous rassemblez plusieurs choses que le patient a dites."
    }
  }

  private var englishReformulation: String {
    if let echoed, depth == .echo || depth == .simple {
      return "You take up their words “\(echoed)”: they can check that you understood."
    }
    return switch depth {
    case .echo, .simple: "With “\(quote)” you say back what the patient has just expressed."
    case .complex: "With “\(quote)” you say what their words implied."
    case .summary: "With “\(quote)” you gather several things that the patient has said."
    }
  }

  private func french(_ code: Code, _ quote: String) -> String {
    switch code {
    case .reformulation: frenchReformulation
    case .legitimation: "Par \(quote), vous montrez que sa réaction se comprend."
    case .openQuestion: "\(quote) : votre question lui laisse le choix de ce qu'il va dire."
    case .closedQuestion: "\(quote) : votre question appelle un oui, un non ou un seul fait."
    case .leadingQuestion: "\(quote) : votre question porte déjà sa réponse, ou un reproche."
    case .stackedQuestions: "Vous posez plusieurs questions d'affilée, dont \(quote)."
    case .empathy: "Par \(quote), vous montrez que vous percevez son émotion."
    case .affirmation: "Par \(quote), vous reconnaissez une force, un effort ou une valeur."
    case .permission: "Par \(quote), vous demandez son accord ou lui laissez le choix."
    case .valuesQuestion: "\(quote) : vous cherchez ce qui compte vraiment pour le patient."
    case .metacommunication: "Par \(quote), vous parlez de l'échange lui-même."
    case .sincerity: "Par \(quote), vous dites simplement ce que vous ressentez ou ne savez pas."
    case .frame: "Par \(quote), vous posez ou rappelez le cadre."
    case .repair: "Par \(quote), vous reconnaissez un faux pas et le réparez."
    case .judgement: "\(quote) peut être entendu comme un reproche ou un jugement."
    case .minimisation: "\(quote) rend petit ce que le patient vit."
    case .unsolicitedAdvice: "\(quote) : un conseil que le patient n'a pas demandé."
    case .pressure: "\(quote) : vous insistez malgré sa réticence."
    case .jargon: "\(quote) : des mots techniques que le patient n'a pas employés."
    case .avoidance: "Avec \(quote), vous laissez de côté ce qu'il vient d'apporter."
    case .frameBreach: "Avec \(quote), vous sortez du cadre."
    case .information: "Avec \(quote), vous donnez un fait ou une explication."
    case .plan: "Avec \(quote), vous proposez ou annoncez une étape."
    case .facilitation: "\(quote) : un signe d'écoute qui l'invite à continuer."
    }
  }

  private func english(_ code: Code, _ quote: String) -> String {
    switch code {
    case .reformulation: englishReformulation
    case .legitimation: "With \(quote) you show that their reaction makes sense."
    case .openQuestion: "\(quote): your question leaves them the choice of what to say."
    case .closedQuestion: "\(quote): your question calls for a yes, a no or a single fact."
    case .leadingQuestion: "\(quote): your question carries its answer, or a reproach."
    case .stackedQuestions: "You ask several questions in a row, \(quote) among them."
    case .empathy: "With \(quote) you show that you perceive what they feel."
    case .affirmation: "With \(quote) you recognise a strength, an effort or a worth."
    case .permission: "With \(quote) you ask leave or hand them the choice."
    case .valuesQuestion: "\(quote): you look for what truly matters to the patient."
    case .metacommunication: "With \(quote) you speak about the exchange itself."
    case .sincerity: "With \(quote) you plainly say what you feel or do not know."
    case .frame: "With \(quote) you set or recall the frame."
    case .repair: "With \(quote) you own a misstep and mend it."
    case .judgement: "\(quote) can be heard as blame or judgement."
    case .minimisation: "\(quote) makes what they live through small."
    case .unsolicitedAdvice: "\(quote): advice that the patient did not ask for."
    case .pressure: "\(quote): you insist against their reluctance."
    case .jargon: "\(quote): technical words that the patient has not used."
    case .avoidance: "With \(quote) you leave aside what they have just brought."
    case .frameBreach: "With \(quote) you step out of the frame."
    case .information: "With \(quote) you give a fact or an explanation."
    case .plan: "With \(quote) you propose or announce a step."
    case .facilitation: "\(quote): a sign of listening that invites them to go on."
    }
  }
}
