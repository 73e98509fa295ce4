import Coding
import Language

/// Every text of the assessment, in both languages.
///
/// French marks of two parts stand after a no-break space, written `\u{a0}`.
struct Words {
  let lang: Lang
  /// The patient's name, as shown.
  let patient: String

  /// The text in the language of the assessment.
  func say(_ french: String, _ english: String) -> String { lang == .fr ? french : english }

  /// A text in the quotation marks of the language.
  func quoted(_ text: String) -> String {
    lang == .fr ? "«\u{a0}\(text)\u{a0}»" : "“\(text)”"
  }

  /// The beginning of a text, up to so many words, in quotation marks and on one line.
  func excerpt(_ text: String, words: Int = 16) -> String {
    let all = text.unicodeScalars.split(maxSplits: words, whereSeparator: Wording.isSpace)
    let some = all.prefix(words).map(String.init).joined(separator: " ")
    guard all.count > words else { return quoted(some) }
    let end = some.lastIndex { $0.isLetter || $0.isNumber } ?? some.startIndex
    return quoted(some[...end] + "…")
  }

  /// A place in the consultation, at the beginning of a sentence: the patient's words, or the number of the reply.
  func place(_ line: String?, turn: Int) -> String {
    guard let line, line.contains(where: \.isLetter) else {
      return say("À la réplique \(turn)", "In reply \(turn)")
    }
    return say("Après \(excerpt(line, words: 8))", "After \(excerpt(line, words: 8))")
  }

  /// A thing and how many there are.
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    let single = lang == .fr ? number < 2 : number == 1
    return "\(number) \(single ? one : many)"
  }

  /// A number of hundredths as a decimal, without needless zeros.
  func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    let whole = "\(hundredths / 100)"
    guard rest > 0 else { return whole }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return whole + say(",", ".") + digits
  }

  /// The sign for percent.
  var percent: String { say("\u{a0}%", "%") }

  /// The name of a dimension.
  func name(_ dimension: Dimension) -> String {
    switch dimension {
    case .reformulation: say("reformulation", "reformulation")
    case .legitimation: say("légitimation", "legitimation")
    case .openQuestions: say("questions ouvertes", "open questions")
    case .positioning: say("positionnement", "positioning")
    }
  }

  /// The name of a code inside a sentence, with its article.
  func name(_ code: Code) -> String {
    switch code {
    case .reformulation: say("une reformulation", "a reformulation")
    case .legitimation: say("une légitimation", "a legitimation")
    case .openQuestion: say("une question ouverte", "an open question")
    case .closedQuestion: say("une question fermée", "a closed question")
    case .leadingQuestion: say("une question orientée", "a leading question")
    case .stackedQuestions: say("des questions en rafale", "stacked questions")
    case .empathy: say("de l’empathie", "empathy")
    case .affirmation: say("une valorisation", "an affirmation")
    case .permission: say("une demande de permission", "asking leave")
    case .valuesQuestion: say("une question sur les valeurs", "a question about values")
    case .metacommunication: say("une métacommunication", "metacommunication")
    case .sincerity: say("un mot sincère", "a sincere word")
    case .frame: say("un rappel du cadre", "setting the frame")
    case .repair: say("une réparation", "a repair")
    case .judgement: say("un jugement", "a judgement")
    case .minimisation: say("une minimisation", "a minimisation")
    case .unsolicitedAdvice: say("un conseil non demandé", "unsolicited advice")
    case .pressure: say("une pression", "pressure")
    case .jargon: say("du jargon", "jargon")
    case .avoidance: say("un évitement", "an avoidance")
    case .frameBreach: say("un abandon du cadre", "giving up the frame")
    case .information: say("une information", "information")
    case .plan: say("un plan", "a plan")
    case .facilitation: say("une écoute silencieuse", "quiet listening")
    }
  }

  /// The name of a stance inside a sentence.
  func name(_ stance: Stance) -> String {
    switch stance {
    case .director: say("directeur", "director")
    case .expert: say("expert", "expert")
    case .low: say("position basse", "low position")
    case .planner: say("planificateur", "planner")
    case .neutral: say("neutre", "neutral")
    }
  }
}
