import Assessment
import Coding
import Consultation
import Glibc
import Language
import Scenario
import Transcript

/// One run of `colloque play`: a session with its journal, set up and brought to its end.
struct Play {
  /// What a new consultation begins with.
  struct Start {
    let lang: Lang
    let seed: UInt64
    let mode: Header.Mode
    let candidate: String?
    let folder: String?
    /// What is graded; the scenario’s own unless given.
    var rubric: Rubric?
  }

  let texts: Texts
  let ground: Ground
  /// The path of the scenario, where it is not one of those that come with the program.
  let path: String?
  let engine: Consultation
  let journal: JournalFile
  let transcript: Transcript
  let beginning: Beginning

  /// How the session begins.
  enum Beginning {
    /// With the patient's first line.
    case opening
    /// Where a consultation was interrupted; what was lost of its last turn is still to be kept.
    case takenUp(lost: [Event])
    /// Where an attempt was made that is made anew.
    case retried(Attempt)
  }

  /// Another try to be made.
  struct Retry {
    /// The transcript of the first.
    let path: String
    /// The reply to make anew; the weakest unless given.
    let turn: Int?
    /// How it is played.
    let mode: Header.Mode
    /// The folder for the new transcript.
    let folder: String?
  }

  /// A new consultation, with its journal begun.
  init(new start: Start, scenario name: String?, environment: Environment) throws {
    texts = .of(start.lang)
    ground = try Ground(scenario: name, lang: start.lang, texts: texts)
    path = name == ground.scenario.id ? nil : name
    engine = Consultation(scenario: ground.scenario, seed: start.seed)
    let now = environment.now
    transcript = Transcript(header: ground.header(start, at: now))
    let header = transcript.header
    journal = try Self.journal(start, ground, header, at: now, texts: texts, environment)
    beginning = .opening
  }

  /// A consultation that was interrupted.
  init(resuming path: String, scenario name: String?, texts: Texts) throws {
    let stored = try StoredJournal(path: path, texts: texts)
    let header = stored.transcript.header
    self.texts = .of(header.lang)
    ground = try Ground(of: header, scenario: name, texts: texts)
    self.path = name == ground.scenario.id ? nil : name
    if stored.transcript.isOver { throw Failure(.data, texts.resumeIsOver) }
    let replay = try ground.replay(stored, texts: texts)
    engine = replay.consultation
    beginning = .takenUp(lost: replay.lost)
    journal = try stored.reopened(texts: texts)
    transcript = stored.transcript
  }

  /// Another try at one reply of a consultation, with a journal of its own that names its parent.
  init(_ retry: Retry, scenario name: String?, texts: Texts, environment: Environment) throws {
    let stored = try StoredJournal(path: retry.path, texts: texts)
    let parent = stored.transcript.header
    let words = RetryTexts(lang: texts.lang)
    self.texts = .of(parent.lang)
    guard parent.mode != .exam else { throw Failure(.usage, words.exam) }
    ground = try Ground(of: parent, scenario: name, texts: texts)
    path = name == ground.scenario.id ? nil : name
    guard let turn = retry.turn ?? Assessment(stored.transcript).feedback.weakest else {
      throw Failure(.usage, words.nothingMissed)
    }
    guard let first = Attempt(stored.transcript, turn: turn) else {
      throw Failure(.usage, words.noSuchTurn(turn, of: stored.transcript.replies))
    }
    let replay = try ground.replay(stored, before: turn, texts: texts)
    engine = replay.consultation
    beginning = .retried(first)
    let start = Start(
      lang: parent.lang,
      seed: parent.seed,
      mode: retry.mode,
      candidate: parent.candidate,
      folder: retry.folder
    )
    let now = environment.now
    var header = ground.header(start, at: now)
    header.rubric = parent.rubric
    header.parent = Header.Parent(seal: stored.form.seal, turn: turn)
    transcript = Transcript(header: header, events: replay.events)
    journal = try Self.journal(start, ground, header, at: now, texts: texts, environment)
    try journal.append(replay.events)
  }

  /// A new journal with its header.
  private static func journal(
    _ start: Start,
    _ ground: Ground,
    _ header: Header,
    at now: time_t,
    texts: Texts,
    _ environment: Environment
  ) throws -> JournalFile {
    let folder = TranscriptsFolder.path(asked: start.folder, environment)
    let name = TranscriptsFolder.name(
      at: now,
      scenario: ground.scenario.id,
      lang: start.lang,
      candidate: start.candidate
    )
    do {
      return try JournalFile.create(in: folder, name: name, header: header)
    } catch let error as SystemError {
      throw Failure(.inputOutput, texts.cannotKeep(folder, error.reason))
    }
  }
}
