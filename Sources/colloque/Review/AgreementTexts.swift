import Assessment
import Coding
import Language

/// What the program says about agreement.
struct AgreementTexts {
  let lang: Lang

  private func say(_ french: String, _ english: String) -> String {
    lang == .fr ? french : english
  }

  func noReviews(_ path: String) -> String {
    say(
      "aucune transcription de \(path) n'a été codée ou notée par une personne ; commencez par colloque review",
      "no transcript in \(path) was coded or marked by a person; begin with colloque review"
    )
  }

  func found(_ transcripts: Int, _ markers: [String]) -> String {
    let names = markers.joined(separator: ", ")
    return say(
      "\(self.transcripts(transcripts)), correcteurs : \(names)",
      "\(self.transcripts(transcripts)), markers: \(names)"
    )
  }

  private func who(_ raters: [String]) -> String {
    raters.map { $0 == MarkerAgreement.program ? say("programme", "program") : $0 }
      .joined(separator: say(" et ", " and "))
  }

  func codes(_ raters: [String]) -> String {
    say("Codes, \(who(raters))", "Codes, \(who(raters))")
  }

  func marks(_ raters: [String]) -> String {
    say("Notes, \(who(raters))", "Marks, \(who(raters))")
  }

  func code(_ id: String) -> String {
    Code(rawValue: id)?.name(in: lang) ?? say("position", "stance")
  }

  func dimension(_ id: String) -> String {
    if let dimension = Dimension(rawValue: id) { return ReviewTexts(lang: lang).name(dimension) }
    return id == "rating" ? say("Impression globale", "Global rating") : say("Ensemble", "Overall")
  }

  func counts(_ first: Int, _ second: Int, _ replies: Int) -> String {
    say(
      "donné \(first) et \(second) fois sur \(replies)",
      "given \(first) and \(second) times in \(replies)"
    )
  }

  func replies(_ count: Int) -> String {
    say("\(count) réplique\(count > 1 ? "s" : "")", "\(count) \(count == 1 ? "reply" : "replies")")
  }

  func interval(_ lower: String, _ upper: String) -> String {
    say("IC 95 % de \(lower) à \(upper)", "95% CI \(lower) to \(upper)")
  }

  /// A number with two decimals, in the language's form.
  func number(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "−" : ""
    return "\(sign)\(hundredths / 100)\(say(",", "."))\(rest < 10 ? "0" : "")\(rest)"
  }

  var noInterval: String { say("sans intervalle", "no interval") }

  func transcripts(_ count: Int) -> String {
    say(
      "\(count) transcription\(count > 1 ? "s" : "")",
      "\(count) transcript\(count == 1 ? "" : "s")"
    )
  }

  func tooFew(_ count: Int) -> String {
    say(
      count < 2 ? "pas d'ICC pour une transcription" : "pas d'ICC sans différence",
      count < 2 ? "no ICC for one transcript" : "no ICC without a difference"
    )
  }
}
