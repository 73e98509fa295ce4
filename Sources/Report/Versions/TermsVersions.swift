import Assessment
import Language

/// The texts of the report on two versions of a scenario.
extension Terms {
  var versions: String { say("Deux versions d’un scénario", "Two versions of a scenario") }
  var together: String { say("L’ensemble", "All together") }
  var eachConsultation: String { say("Chaque entretien", "Each consultation") }
  var whatDiffers: String { say("Ce qui diffère", "What differs") }
  var before: String { say("Avant", "Before") }
  var now: String { say("Maintenant", "Now") }
  var candidateName: String { say("Candidat", "Learner") }
  var replyName: String { say("Réplique", "Reply") }
  var allianceAtEnd: String { say("L’alliance à la fin", "The alliance at the end") }
  var course: String { say("Cours", "Course") }
  var same: String { say("pareil", "the same") }
  var sameName: String { say("Inchangés", "The same") }
  var changedName: String { say("Changés", "Changed") }
  var partedName: String { say("Prennent un autre cours", "Take another course") }
  var otherEndingName: String { say("Autre fin", "Another ending") }
  var levelsName: String { say("Autre niveau", "Another level") }
  var markStep: String { say("Écart de la note", "Step of the mark") }
  var codesName: String { say("Codes", "Codes") }
  var over: String { say("(l’entretien est fini)", "(the consultation is over)") }
  var noLine: String { say("(rien)", "(nothing)") }
  var nothingDiffers: String {
    say(
      "Rien ne diffère\u{a0}: tous les entretiens se rejouent pareil.",
      "Nothing differs: every consultation plays the same."
    )
  }

  func aboutVersions(_ comparison: VersionComparison) -> String {
    let count = transcripts(comparison.summary.consultations)
    let versions = "\(comparison.old.prefix(12)) → \(comparison.new.prefix(12))"
    let how =
      comparison.recoded
      ? say("répliques codées à nouveau", "replies coded anew")
      : say("codes des entretiens", "codes of the transcripts")
    return "\(count) · \(versions) · \(how)"
  }

  func unlike(_ count: Int) -> String {
    say(
      "\(transcripts(count)) ne se rejoue\(count > 1 ? "nt" : "") pas tel\(count > 1 ? "s" : "")"
        + " quel\(count > 1 ? "s" : "") avec l’ancienne version\u{a0}: joué\(count > 1 ? "s" : "")"
        + " avec une autre, ou par un autre programme.",
      "\(transcripts(count)) \(count == 1 ? "does" : "do") not play as kept with the old version:"
        + " played with another one, or by another program."
    )
  }

  /// The step of a mark with its sign.
  func step(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  /// The mean, the lowest and the highest step; a dash without marks.
  func steps(_ summary: VersionComparison.Summary) -> String {
    guard let mean = summary.mean, let low = summary.lowest, let high = summary.highest else {
      return "–"
    }
    let size = number(abs(mean))
    let sign = mean > 0 ? "+" : mean < 0 ? "−" : ""
    return say(
      "\(sign)\(size) en moyenne, \(fromMostTo(step(low), step(high)))",
      "\(sign)\(size) on average, \(fromMostTo(step(low), step(high)))"
    )
  }

  /// Two values with an arrow, or one where they are the same.
  func change(_ old: String, _ new: String) -> String { old == new ? old : "\(old) → \(new)" }

  func fromReply(_ turn: Int) -> String {
    turn == 0
      ? say("autre dès l’ouverture", "another from the opening on")
      : say("autre à partir de la réplique \(turn)", "another from reply \(turn) on")
  }

  /// The rungs that only one of the versions told.
  func rungs(_ change: ConsultationChange) -> String {
    let lost = change.old.told.filter { !change.new.told.contains($0) }
    let gained = change.new.told.filter { !change.old.told.contains($0) }
    let parts = lost.map { "−\(Safe.line($0))" } + gained.map { "+\(Safe.line($0))" }
    return parts.isEmpty ? same : parts.joined(separator: ", ")
  }

  func moreTurns(_ count: Int) -> String {
    say(
      "Et \(count) réplique\(count > 1 ? "s" : "") qui répond\(count > 1 ? "ent" : "") alors à autre chose.",
      "And \(count) more \(count == 1 ? "reply" : "replies") that then \(count == 1 ? "answers" : "answer") something else."
    )
  }
}
