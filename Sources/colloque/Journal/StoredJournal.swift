import Glibc
import Scenario
import Transcript

/// A journal as it was found on disk, with what is needed to go on writing it.
struct StoredJournal {
  /// Where it lies.
  let path: String
  /// What it says.
  let transcript: Transcript
  /// The bytes that are whole lines.
  let length: Int
  /// Whether its last line is whole but for the newline.
  let lacksNewline: Bool
  /// The form, ready for the next line.
  let form: Journal

  /// Reads a journal; a last line cut in the middle is no obstacle, anything else that is wrong is.
  init(path: String, texts: Texts) throws {
    let found = try FoundJournal(path: path, texts: texts)
    try found.requireWhole(texts: texts)
    self.path = path
    transcript = found.transcript
    let bytes = found.bytes
    let isCut = !found.problems.isEmpty
    length = isCut ? (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1 : bytes.count
    lacksNewline = !isCut && bytes.last != UInt8(ascii: "\n")
    form = try found.form
  }

  /// The journal, ready to be written on; a failure where it can't be.
  func reopened(texts: Texts) throws -> JournalFile {
    do {
      return try JournalFile.reopen(self)
    } catch let error as SystemError where error.code == EWOULDBLOCK {
      throw Failure(.inputOutput, texts.isPlayedElsewhere(path))
    } catch let error as SystemError {
      throw Failure(.inputOutput, texts.cannotKeep(path, error.reason))
    }
  }
}
