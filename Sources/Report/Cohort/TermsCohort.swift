import Assessment
import Coding
import Language

/// The texts of the class report and of the learning curve.
extension Terms {
  // MARK: Class

  var semicolon: String { say("\u{a0};", ";") }
  var cohort: String { say("Rapport de promotion", "Class report") }
  var distribution: String { say("Comment les notes se répartissent", "How the marks lie") }
  var mostMissed: String { say("Ce qui a le plus manqué", "What most missed") }
  var cutScore: String { say("Seuil de réussite", "Cut score") }
  var lookAt: String { say("À regarder", "To look at") }
  var eachLearner: String { say("Chaque candidat en une ligne", "Each learner in a line") }
  var median: String { say("Médiane", "Median") }
  var mean: String { say("Moyenne", "Mean") }
  var deviation: String { say("Écart-type", "Standard deviation") }
  var lowest: String { say("Minimum", "Lowest") }
  var highest: String { say("Maximum", "Highest") }
  var quarters: String { say("Moitié centrale", "Middle half") }
  var learnersName: String { say("Candidats", "Learners") }
  var missedThing: String { say("Quoi", "What") }
  var attempts: String { say("Essais", "Attempts") }
  var attempt: String { say("Essai", "Attempt") }
  var turnsName: String { say("Répliques", "Replies") }
  var level: String { say("Niveau", "Level") }
  var rating: String { say("Avis du jury", "Marker’s rating") }
  var reasonsName: String { say("Raison", "Reason") }
  var passedName: String { say("Reçus", "Passed") }
  var stepName: String { say("Pas entre deux avis", "Step between grades") }
  var nobody: String { say("Personne.", "Nobody.") }
  var histogram: String { say("Nombre de candidats par note", "Learners by mark") }
  var boxes: String { say("Notes par dimension", "Marks by dimension") }
  var boxLegend: String {
    say(
      "Boîte\u{a0}: moitié centrale des candidats. Trait épais\u{a0}: médiane. Lignes fines\u{a0}: minimum et maximum.",
      "Box: the middle half of the learners. Thick line: median. Thin lines: lowest and highest."
    )
  }
  var scatter: String { say("Notes selon l’avis du jury", "Marks by the markers’ rating") }

  func learners(_ count: Int) -> String {
    lang == .fr
      ? "\(count) candidat\(count > 1 ? "s" : "")"
      : "\(count) \(count == 1 ? "learner" : "learners")"
  }
  func transcripts(_ count: Int) -> String {
    say(
      "\(count) entretien\(count > 1 ? "s" : "")",
      "\(count) consultation\(count == 1 ? "" : "s")"
    )
  }
  func timesOver(_ count: Int) -> String {
    say("\(count)\u{a0}fois", "\(count)\u{a0}\(count == 1 ? "time" : "times")")
  }
  func without(_ count: Int) -> String { say("\(count) sans note", "\(count) without a mark") }
  func fromMostTo(_ least: String, _ most: String) -> String {
    say("de \(least) à \(most)", "\(least) to \(most)")
  }
  func missed(_ tally: Cohort.Tally) -> String {
    tally.isOpening
      ? say("\(label(tally.code)) attendue", "\(label(tally.code)) called for")
      : tally.code == "rupture"
        ? say("rupture non réparée", "rupture left as it was") : label(tally.code)
  }
  func reason(_ reason: Outlier.Reason) -> String {
    switch reason {
    case .low: say("note bien en dessous des autres", "mark far below the others")
    case .high: say("note bien au-dessus des autres", "mark far above the others")
    case .tooShort: say("trop court pour être noté", "too short to mark")
    case .unfinished: say("arrêté avant la fin", "stopped before the end")
    case .unsure: say("beaucoup de codes incertains", "many uncertain codes")
    case .apart: say("note et avis du jury éloignés", "mark and rating far apart")
    }
  }
  func cut(_ line: Borderline) -> String {
    say(
      "Seuil \(number(line.cut)) sur 100, par régression sur l’avis limite (\(number(line.rating))).",
      "Cut score \(number(line.cut)) out of 100, by regression at the borderline rating (\(number(line.rating)))."
    )
  }
  func fit(_ line: Borderline) -> String {
    let enough = line.points.count >= Borderline.enough
    let care =
      enough
      ? ""
      : say(
        " Moins de \(Borderline.enough) candidats\u{a0}: à lire avec prudence.",
        " Fewer than \(Borderline.enough) learners: read with care."
      )
    return say(
      "R² \(number(line.r2)) (0,5 ou plus est convenable)\u{a0}; pas entre deux avis \(number(line.step))"
        + " (proche de 10 attendu)\u{a0}; erreur type \(number(line.error))\u{a0}; \(line.passed)"
        + " reçus sur \(line.points.count).\(care)",
      "R² \(number(line.r2)) (0.5 or more is reasonable); step between grades \(number(line.step))"
        + " (near 10 is expected); standard error \(number(line.error)); \(line.passed) of"
        + " \(line.points.count) passed.\(care)"
    )
  }
  var noCut: String {
    say(
      "Pas de seuil\u{a0}: il faut au moins \(Borderline.fewest) candidats notés qui ont un avis global du jury, et des avis"
        + " différents.",
      "No cut score: it takes \(Borderline.fewest) marked learners or more with a marker’s global rating, and ratings that differ."
    )
  }
  var severalRubrics: String {
    say(
      "Ces entretiens ont été notés avec plusieurs grilles\u{a0}: donnez-en une avec --rubric pour comparer.",
      "These consultations were marked by several rubrics: give one with --rubric to compare."
    )
  }
  var severalPatients: String {
    say(
      "Plusieurs patients\u{a0}: les notes ne se comparent qu’autant que les patients se valent.",
      "Several patients: marks compare only as far as the patients do."
    )
  }
  var severalLanguages: String {
    say(
      "Entretiens en français et en anglais\u{a0}: le programme ne code pas les deux aussi sûrement, comparez avec prudence.",
      "Consultations in French and in English: the program does not code both equally surely, compare with care."
    )
  }
  func retries(_ count: Int) -> String {
    say(
      "\(count) \(count > 1 ? "reprises d’un passage ne comptent" : "reprise d’un passage ne compte") pas ici.",
      "\(count) \(count == 1 ? "other try at a part of a consultation does" : "other tries at parts of consultations do") not count here."
    )
  }
  var provisionalClass: String {
    say(
      "Notes provisoires, données par un programme\u{a0}; elles valent quand une personne les a confirmées.",
      "Provisional marks, given by a program; they count once a person has confirmed them."
    )
  }

  /// A number with at most two decimals, in the language's form.
  func number(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "−" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return sign + "\(whole)" + say(",", ".") + digits
  }

  // MARK: Learning curve

  var progress: String { say("Progression", "Progress") }
  var curve: String { say("Les notes, essai après essai", "The marks, attempt after attempt") }
  var comeBack: String { say("Quand revenir", "When to come back") }
  func course(_ course: LearningCurve.Course) -> String {
    guard let first = course.first, let last = course.last, let best = course.best else {
      return level(Assessment.notObserved)
    }
    let marks = course.marks.compactMap(\.self).count
    guard marks > 1 else { return "\(last)" }
    return fromTo(first, last) + say(", au mieux \(best)", ", at best \(best)")
  }
  func comeBack(_ hint: ComeBack) -> String {
    let skill = "\(name(hint.practise).lowercased())"
    let day = hint.by.map { say(" (le \($0) au plus tard)", " (by \($0))") } ?? ""
    switch hint.reason {
    case .learning:
      return say(
        "Reprenez d’ici une semaine\(day), en ne travaillant que ceci\u{a0}: \(skill). Court et répété vaut mieux que long et"
          + " rare.",
        "Come back within a week\(day) and work on this alone: \(skill). Short and often beats long and rare."
      )
    case .fading:
      return say(
        "Vos questions ouvertes retombent\u{a0}: c’est ce qui se perd d’abord quand l’entraînement s’arrête. Reprenez"
          + " d’ici une semaine\(day).",
        "Your open questions fall back: they go first when practice stops. Come back within a week\(day)."
      )
    case .keeping:
      return say(
        "C’est acquis. Revenez d’ici sept semaines\(day) pour le garder\u{a0}: trois ou quatre séances en six mois suffisent,"
          + " sans elles cela se perd.",
        "You have it. Come back within seven weeks\(day) to keep it: three or four sessions in six months hold it, without them it fades."
      )
    }
  }
  var sources: String {
    say(
      "Sources\u{a0}: Schwalbe 2014 (21 études), essai ClientBot 2019 (151 personnes)\u{a0}; le nombre de jours"
        + " est un choix de ce programme, aucune étude ne le fixe.",
      "Sources: Schwalbe 2014 (21 studies), ClientBot trial 2019 (151 people); the number of days is this program’s"
        + " choice, no study settles it."
    )
  }
}
