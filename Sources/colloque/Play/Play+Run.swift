import Assessment
import Consultation
import Glibc
import Transcript

/// A play from its first line to its end, and what comes after.
extension Play {
  /// Plays to the end, then shows what there is to show; another try, if the learner wants one.
  func run(_ environment: Environment) throws -> Retry? {
    let screen = Screen.of(STDOUT_FILENO, environment)
    let notes = Screen.of(STDERR_FILENO, environment)
    let readline = try editor(environment, styled: screen.styled)
    var session = PlaySession(
      engine: engine,
      coder: ground.coder,
      ready: ground.ready,
      source: readline ?? PipeLineSource(STDIN_FILENO),
      screen: screen,
      notes: notes,
      journal: journal,
      texts: texts,
      transcript: transcript
    )
    do {
      defer { readline?.release() }
      let outcome = try play(&session)
      return try close(session, outcome)
    } catch let error as SystemError {
      throw Failure(.inputOutput, texts.cannotWrite(error.reason))
    }
  }

  private func play(_ session: inout PlaySession) throws -> PlaySession.Outcome {
    if case .retried(let first) = beginning { return try session.tryAgain(first) }
    let briefing = Briefing(ground.scenario, texts: texts)
    let place = session.source.isInteractive ? session.screen : session.notes
    try briefing.show(on: place, texts: texts, mode: session.mode)
    guard case .takenUp(let lost) = beginning else { return try session.run() }
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

  private func close(_ session: PlaySession, _ outcome: PlaySession.Outcome) throws -> Retry? {
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
      return try offer(session)
    }
    return nil
  }

  /// Offers to go back to the weakest turn of a practice, where a person can be asked.
  private func offer(_ session: PlaySession) throws -> Retry? {
    guard session.source.isInteractive, session.mode != .exam, session.journal != nil else {
      return nil
    }
    let assessment = Assessment(session.transcript)
    guard assessment.level != Assessment.tooShort,
      let turn = assessment.feedback.weakest
    else { return nil }
    try session.screen.gap()
    guard try session.agrees(to: RetryTexts(lang: texts.lang).ask(turn)) else { return nil }
    let folder = journal.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return Retry(
      path: journal.path,
      turn: turn,
      mode: session.mode,
      folder: folder.joined(separator: "/")
    )
  }
}
