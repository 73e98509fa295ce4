import Assessment
import Coding
import Glibc
import Language
import Transcript

/// The transcripts of a folder, read and assessed one after the other, so that a whole year fits into little memory.
struct TranscriptFiles {
  /// How deep folders are looked into.
  private static let deepest = 4

  /// The paths of the transcripts.
  let paths: [String]

  /// Finds the transcripts of a folder and of those in it, in the order of the bytes of their paths.
  ///
  /// - Parameters:
  ///   - folder: where to look.
  ///   - texts: the language of the errors.
  /// - Throws: a failure when there is no folder, or no transcript in it.
  init(in folder: String, texts: Texts) throws {
    let words = CohortTexts(lang: texts.lang)
    guard isFolder(folder) else {
      let reason = access(folder, F_OK) == 0 ? ENOTDIR : ENOENT
      throw Failure(.noInput, texts.cannotRead(folder, SystemError(code: reason).reason))
    }
    paths = Self.find(folder, depth: 0)
    if paths.isEmpty { throw Failure(.noInput, words.noTranscripts(folder)) }
  }

  private static func find(_ folder: String, depth: Int) -> [String] {
    ScenarioFiles.names(in: folder).flatMap { name -> [String] in
      let path = ScenarioFiles.join(folder, name)
      if isFolder(path) { return depth < deepest ? find(path, depth: depth + 1) : [] }
      return name.hasSuffix(".jsonl") ? [path] : []
    }
  }

  /// Reads and assesses every transcript; one that is wrong is told with its place, and the others go on.
  ///
  /// - Parameters:
  ///   - rubric: what is graded; each transcript's own unless given.
  ///   - ratings: what markers thought.
  ///   - texts: the language of the texts and complaints.
  /// - Returns: what is kept of each, and the gravest exit code.
  /// - Throws: what the standard error stream throws.
  func entries(
    rubric: Rubric?,
    ratings: Ratings = Ratings(),
    texts: Texts
  ) throws -> (entries: [CohortEntry], worst: Exit) {
    let bar = ProgressBar()
    defer { bar.clear() }
    var entries: [CohortEntry] = []
    var worst = Exit.good
    for (place, path) in paths.enumerated() {
      bar.show(place, of: paths.count)
      do throws(Failure) {
        let read = try AssessedTranscript(
          path: path,
          rubric: rubric,
          lang: texts.lang,
          texts: texts
        )
        let rating = ratings[read.transcript.header.candidate, read.name]
        entries.append(CohortEntry(read.name, read.assessment, rating: rating))
      } catch {
        bar.clear()
        if worst != .data { worst = error.exit }
        try writeAll(error.line, to: STDERR_FILENO)
      }
    }
    return (entries, worst)
  }
}
