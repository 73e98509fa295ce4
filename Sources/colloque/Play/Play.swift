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
  }

  private let texts: Texts
  private let ground: Ground
  /// The path of the scenario, where it is not one of those that come with the program.
  private let path: String?
  private var engine: Consultation
  private let journal: JournalFile
  private let transcript: Transcript
  /// What was lost of the last turn of a consultation that is taken up; nothing for a new one.
  private let lost: [Event]?

  /// A new consultation, with its journal begun.
  init(new start: Start, scenario name: String?, environment: Environment) throws {
    texts = .of(start.lang)
    ground = try Ground(scenario: name, lang: start.lang, texts: texts)
    path = name == ground.scenario.id ? nil : name
    engine = Consultation(scenario: ground.scenario, seed: start.seed)
    let now = environment.now
    transcript = Transcript(header: ground.header(start, at: now))
    let folder = TranscriptsFolder.path(asked: start.folder, environment)
    let name = TranscriptsFolder.name(
      at: now,
      scenario: ground.scenario.id,
      lang: start.lang,
      candidate: start.candidate
    )
    do {
      journal = try JournalFile.create(in: folder, name: name, header: transcript.header)
    } catch let error as SystemError {
      throw Failure(.inputOutput, texts.cannotKeep(folder, error.reason))
    }
    lost = nil
  }

  /// A consultation that was interrupted.
  init(resuming path: String, scenario name: String?, texts: Texts) throws {
    let stored = try StoredJournal(path: path, texts: texts)
    let header = stored.transcript.header
    self.texts = .of(header.lang)
    ground = try Ground(scenario: name ?? header.scenario.id, lang: header.lang, texts: texts)
    guard ground.reference.id == header.scenario.id else {
      throw Failure(.usage, texts.resumeOtherScenario(header.scenario.id))
    }
    guard ground.reference.sha256 == header.scenario.sha256 else {
      throw Failure(.data, texts.resumeChanged(header.scenario.id))
    }
    self.path = name == ground.scenario.id ? nil : name
    if stored.transcript.isOver { throw Failure(.data, texts.resumeIsOver) }
    let replay = Replay(stored.transcript, in: ground.scenario)
    if let difference = replay.difference {
      let location = SourceLocation(file: path, line: difference.place + 2, column: 1)
      throw Failure(.data, texts.resumeDiffers, at: location)
    }
    engine = replay.consultation
    lost = replay.lost
    do {
      journal = try JournalFile.reopen(stored)
    } catch let error as SystemError where error.code == EWOULDBLOCK {
      throw Failure(.inputOutput, texts.isPlayedElsewhere(path))
    } catch let error as SystemError {
      throw Failure(.inputOutput, texts.cannotKeep(path, error.reason))
    }
    transcript = stored.transcript
  }

  /// Plays to the end, then shows what there is to show.
  func run(_ environment: Environment) throws {
    let screen = Screen.of(STDOUT_FILENO, environment)
    let notes = Screen.of(STDERR_FILENO, environment)
    let readline = try editor(environment, styled: screen.styled)
    var session = PlaySession(
      engine: engine,
      coder: ground.coder,
      source: readline ?? PipeLineSource(STDIN_FILENO),
      screen: screen,
      notes: notes,
      journal: journal,
      texts: texts,
      transcript: transcript
    )
    do {
      let outcome = try play(&session)
      readline?.release()
      try close(session, outcome)
    } catch let error as SystemError {
      throw Failure(.inputOutput, texts.cannotWrite(error.reason))
    }
  }

  private func play(_ session: inout PlaySession) throws -> PlaySession.Outcome {
    let briefing = Briefing(ground.scenario, texts: texts)
    let place = session.source.isInteractive ? session.screen : session.notes
    try briefing.show(on: place, texts: texts, mode: session.mode)
    guard let lost else { return try session.run() }
    try place.paragraph(texts.takenUp, .quiet)
    if transcript.header.coder != ground.coderVersion {
      try session.notes.paragraph(texts.otherCoder)
    }
    return try session.takeUp(lost)
  }

  /// The line editor, where a person sits at both ends; exams leave no history for the next candidate.
  private func editor(_ environment: Environment, styled: Bool) throws -> ReadlineLineSource? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    let isExam = transcript.header.mode == .exam
    let history = History(file: isExam ? nil : environment.stateFolder + "/history")
    return try ReadlineLineSource(history: history, lang: texts.lang, styled: styled)
  }

  /// The command that takes the consultation up again.
  private var command: String {
    let words = ["play", path, "--resume", journal.path].compactMap(\.self)
    return (["colloque"] + words.map(quotedForShell)).joined(separator: " ")
  }

  private func close(_ session: PlaySession, _ outcome: PlaySession.Outcome) throws {
    let screen = session.screen
    switch outcome {
    case .gone(let signal):
      exit(128 + signal)
    case .left:
      try screen.line(texts.left(command), .quiet)
    case .over:
      try screen.gap()
      try screen.paragraph(texts.isOver, .quiet)
      if session.mode != .exam {
        try Debriefing(transcript: session.transcript, texts: texts).show(on: screen)
        try screen.gap()
      }
      try screen.line(texts.keptAt(journal.path), .quiet)
    }
  }
}
