import Coding
import Language

/// What the program says around the coder's cues.
struct CueTexts {
  let lang: Lang

  private func say(_ french: String, _ english: String) -> String { lang == .fr ? french : english }

  var strongest: String {
    say("Les indices qui pèsent le plus, en millièmes", "The cues that weigh most, in thousandths")
  }
  var note: String {
    say(
      """
      Un indice n'est pas le code : tous s'ajoutent, avec les suites de mots, et le code est donné au-delà d'un seuil. \
      « & start », « & end » : au début, à la fin de la phrase ; « & 3 » : avec ce nombre ; sinon, deux indices ensemble. \
      colloque codes INDICE en dit plus sur un indice.
      """,
      """
      A cue is not the code: all of them add up, with runs of words, and the code is given beyond a threshold. \
      “& start”, “& end”: at the beginning, at the end of the sentence; “& 3”: with that number; else two cues together. \
      colloque codes CUE tells more of a cue.
      """
    )
  }
  var family: String { say("Un mot comme ", "A word such as ") }
  var elsewhere: String {
    say("Seulement dans les répliques en anglais.", "Only in French replies.")
  }
  var codesFor: String {
    say("Les codes pour lesquels il parle, en millièmes", "The codes it speaks for, in thousandths")
  }
  var codesAgainst: String { say("Et contre lesquels", "And against") }

  func phrases(_ count: Int, file: String) -> String {
    say("Ses formules : \(count), dans \(file)", "Its phrases: \(count), in \(file)")
  }

  /// The first of some phrases, with dots for the others.
  func list(_ phrases: [String], most: Int) -> String {
    phrases.prefix(most).joined(separator: ", ") + (phrases.count > most ? "…" : "")
  }

  /// What stands before a reply, with the number with which its cue comes.
  func reply(_ number: Int?) -> String {
    guard let number else { return CodesTexts(lang: lang).you }
    return say("Vous (\(number)) : ", "You (\(number)): ")
  }

  func name(of weighed: WeighedCode) -> String {
    let name = weighed.code.name(in: lang)
    let id = name == weighed.code.rawValue ? "" : " (\(weighed.code.rawValue))"
    return name + id + (weighed.number.map { say(", avec \($0)", ", with \($0)") } ?? "")
  }

  /// What the coder finds in an example that says something else; nil where it finds nothing.
  func readOtherwise(_ quotes: [String]?, number: Int?) -> String {
    guard let quotes else {
      return say("Le codeur ne l'y trouve pas.", "The coder does not find it here.")
    }
    let found = (number.map { ["\($0)"] } ?? []) + quotes
    return say("Le codeur y trouve : ", "The coder finds here: ") + found.joined(separator: " | ")
  }
}
