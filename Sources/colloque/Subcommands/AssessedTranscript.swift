import Assessment
import Coding
import Language
import Transcript

/// A transcript that was read and assessed.
struct AssessedTranscript {
  /// The path as the user gave it.
  let path: String
  /// What was said.
  let transcript: Transcript
  /// What it is worth.
  let assessment: Assessment

  /// Assesses a journal.
  ///
  /// - Parameters:
  ///   - journal: the journal.
  ///   - rubric: what is graded; the transcript's own unless given.
  ///   - lang: the language of the texts; the consultation's unless given.
  init(_ journal: FoundJournal, rubric: Rubric?, lang: Lang?) {
    path = journal.path
    transcript = journal.transcript
    assessment = Assessment(journal.transcript, rubric: rubric, lang: lang)
  }

  /// The name of the file, without folder and extension.
  var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
