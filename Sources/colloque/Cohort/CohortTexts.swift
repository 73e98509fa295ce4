import Language

/// What the program says about classes and ratings.
struct CohortTexts {
  let lang: Lang

  private func say(_ french: String, _ english: String) -> String { lang == .fr ? french : english }

  func noTranscripts(_ folder: String) -> String {
    say(
      "\(folder) ne contient aucun entretien (.jsonl) ; donnez le dossier où colloque play les écrit",
      "\(folder) holds no transcript (.jsonl); give the folder where colloque play writes them"
    )
  }

  func noLearner(_ code: String, in folder: String, near: String?) -> String {
    say(
      "\(folder) ne contient aucun entretien du candidat \(code)"
        + (near.map { " ; vouliez-vous dire \($0) ?" } ?? " ; voyez colloque cohort pour les codes"),
      "\(folder) holds no transcript of the candidate \(code)"
        + (near.map { "; did you mean \($0)?" } ?? "; colloque cohort lists the codes")
    )
  }

  var notText: String {
    say(
      "ce n’est pas du texte UTF-8 ; enregistrez le tableau en CSV UTF-8",
      "this is not UTF-8 text; save the table as CSV UTF-8"
    )
  }

  var noRatingColumns: String {
    say(
      "il manque les colonnes candidate (ou transcript) et rating ; ajoutez-les à la première ligne",
      "the columns candidate (or transcript) and rating are missing; add them to the first line"
    )
  }

  func wrongCells(_ cells: Int, _ headings: Int) -> String {
    say(
      "\(cells) cellules sous \(headings) titres ; mettez entre guillemets celles qui contiennent le séparateur",
      "\(cells) cells under \(headings) headings; quote those that hold the separator"
    )
  }

  func ratedNobody(_ code: String) -> String {
    say(
      "aucun entretien de \(code) dans ce dossier ; l’avis ne compte pas, vérifiez le code",
      "no transcript of \(code) in this folder; the rating does not count, check the code"
    )
  }

  var badBorderline: String {
    say(
      "--borderline est un nombre de 0 à 10, sur l’échelle des avis",
      "--borderline is a number from 0 to 10, on the scale of the ratings"
    )
  }

  func badRating(_ text: String) -> String {
    say(
      "« \(text) » n’est pas un avis ; donnez un nombre, de 1 à 5 en général",
      "“\(text)” is no rating; give a number, usually from 1 to 5"
    )
  }
}
