import Assessment
import Coding
import Dispatch
import Glibc
import Language
import Synchronization
import Transcript

/// The transcripts of a folder, of each of which little is kept, so that a whole year fits into little memory.
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

  /// What became of one file.
  private enum Reading<Value: Sendable>: Sendable {
    case taken(Value?, warning: String?)
    case refused(Failure)
  }

  /// Reads every transcript, on all cores; one that is wrong is told with its place, and the others go on.
  ///
  /// - Parameters:
  ///   - texts: the language of the complaints.
  ///   - take: what is kept of a transcript; nothing where it does not matter. It must not depend on the others.
  /// - Returns: what is kept, in the order of the paths, and the gravest exit code.
  /// - Throws: what the standard error stream throws.
  func read<Value: Sendable>(
    texts: Texts,
    _ take: @Sendable (FoundJournal) -> Value?
  ) throws -> (values: [Value], worst: Exit) {
    let bar = ProgressBar()
    let readings = Mutex([Reading<Value>?](repeating: nil, count: paths.count))
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: paths.count) { place in
      let reading = Self.read(paths[place], texts: texts, take)
      readings.withLock { $0[place] = reading }
      bar.show(done.add(1, ordering: .relaxed).newValue, of: paths.count)
    }
    bar.clear()
    var values: [Value] = []
    var worst = Exit.good
    for reading in readings.withLock({ $0 }) {
      switch reading {
      case .taken(let value, let warning):
        if let value { values.append(value) }
        if let warning { try writeAll(warning, to: STDERR_FILENO) }
      case .refused(let failure):
        if worst != .data { worst = failure.exit }
        try writeAll(failure.line, to: STDERR_FILENO)
      case nil: break
      }
    }
    return (values, worst)
  }

  private static func read<Value: Sendable>(
    _ path: String,
    texts: Texts,
    _ take: (FoundJournal) -> Value?
  ) -> Reading<Value> {
    do throws(Failure) {
      let found = try FoundJournal(path: path, texts: texts)
      try found.requireWhole(texts: texts)
      return .taken(take(found), warning: found.warning(texts: texts))
    } catch {
      return .refused(error)
    }
  }

  /// Reads and assesses every transcript.
  ///
  /// - Parameters:
  ///   - rubric: what is graded; each transcript's own unless given.
  ///   - ratings: what markers thought.
  ///   - texts: the language of the texts and complaints.
  /// - Returns: what a class report keeps of each, and the gravest exit code.
  /// - Throws: what the standard error stream throws.
  func entries(
    rubric: Rubric?,
    ratings: Ratings = Ratings(),
    texts: Texts
  ) throws -> (entries: [CohortEntry], worst: Exit) {
    let (entries, worst) = try read(texts: texts) { found in
      let read = AssessedTranscript(found, rubric: rubric, lang: texts.lang)
      let header = read.transcript.header
      return CohortEntry(
        read.name,
        read.assessment,
        title: header.scenario.title,
        rating: ratings[header.candidate, read.name]
      )
    }
    return (entries, worst)
  }
}
