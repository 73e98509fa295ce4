import Assessment
import Coding
import Consultation
import Transcript

/// A consultation between the learner at their lines and the patient, with everything put down before it is answered.
///
/// It knows neither readline nor files: lines come from a ``LineSource``, events go to an ``EventSink``.
struct PlaySession {
  /// How it came to its end.
  enum Outcome: Equatable {
    /// The consultation is over.
    case over
    /// The learner left; it can be taken up again.
    case left
    /// A signal of this number told the program to stop.
    case gone(signal: Int32)
  }

  /// The longest reply, in characters; what follows is cut off with a note.
  static let longestReply = 10_000

  /// The patient.
  var engine: Consultation
  /// Gives a reply its codes.
  let coder: (Utterance) throws -> CodedReply
  /// Waits for what the patient needs to listen.
  let ready: () throws -> Void
  /// The learner's lines.
  let source: any LineSource
  /// Where the learner reads.
  let screen: Screen
  /// Where notes go that are no part of the consultation.
  let notes: Screen
  /// Where events are kept; nothing once that has failed.
  var journal: (any EventSink)?
  /// The words.
  let texts: Texts
  /// What was played so far.
  var transcript: Transcript
  /// The coach's counts of it.
  private(set) var counts: RunningCounts

  init(
    engine: Consultation,
    coder: @escaping (Utterance) throws -> CodedReply,
    ready: @escaping () throws -> Void = {},
    source: any LineSource,
    screen: Screen,
    notes: Screen,
    journal: (any EventSink)?,
    texts: Texts,
    transcript: Transcript
  ) {
    self.engine = engine
    self.coder = coder
    self.ready = ready
    self.source = source
    self.screen = screen
    self.notes = notes
    self.journal = journal
    self.texts = texts
    self.transcript = transcript
    counts = RunningCounts(transcript.events)
  }

  /// How it is played.
  var mode: Header.Mode { transcript.header.mode }

  /// Plays from the patient's first line to the end.
  mutating func run() throws -> Outcome {
    try take(engine.begin())
    return try goOn()
  }

  /// Goes on with a consultation that was interrupted: what was lost is kept, and the last exchange shown again.
  mutating func takeUp(_ lost: [Event]) throws -> Outcome {
    note(lost)
    try keep(lost)
    try showLastExchange(on: screen)
    return try goOn()
  }

  /// Plays from where the consultation stands to the end.
  ///
  /// In another try the first attempt is shown beside the next reply.
  mutating func goOn(comparing first: Attempt? = nil) throws -> Outcome {
    // The learner reads; meanwhile the patient gets ready to listen.
    engine.listen()
    try ready()
    var draft = ""
    var compared = first
    while !engine.isOver {
      let input = try source.next(Prompt(label: texts.prompt, draft: draft))
      draft = ""
      switch input {
      case .line(let line):
        guard try hear(line) else { return .left }
      case .interrupt(let typed):
        draft = typed
        switch try asksToEnd() {
        case .end: try take(engine.finish(.learner))
        case .goOn: break
        case .gone(let signal): return .gone(signal: signal)
        }
      case .stirred(let typed):
        draft = typed
      case .end:
        try take(engine.finish(source.isInteractive ? .learner : .input))
      case .gone(let signal):
        return .gone(signal: signal)
      }
      guard let first = compared, try compare(first) else { continue }
      compared = nil
      let asks = source.isInteractive && !engine.isOver
      if asks, try !agrees(to: RetryTexts(lang: texts.lang).askOn) { return .left }
    }
    return .over
  }

  /// Acts on a line; false when the learner leaves.
  private mutating func hear(_ line: TypedLine) throws -> Bool {
    if line.repaired { try notes.paragraph(texts.repaired) }
    let text = line.text.trimmed()
    guard !text.isEmpty else {
      if source.isInteractive { try screen.paragraph(texts.emptyLine, .quiet) }
      return true
    }
    if text.hasPrefix("/") { return try obey(text) }
    guard !text.isHeldSilence else {
      try keepSilent()
      return true
    }
    let kept = String(text.prefix(Self.longestReply))
    if line.cut || kept.utf8.count < text.utf8.count {
      try notes.paragraph(texts.replyCut(Self.longestReply))
    }
    try take(engine.receive(coder(engine.utterance(kept)), silent: false))
    return true
  }

  /// The learner holds the silence for a moment.
  mutating func keepSilent() throws {
    try take(engine.receive(CodedReply(text: ""), silent: true))
  }

  /// Keeps what happened, then shows it.
  mutating func take(_ events: [Event]) throws {
    note(events)
    try keep(events)
    for event in events { try show(event) }
  }

  private mutating func note(_ events: [Event]) {
    transcript.events += events
    for event in events { counts.count(event) }
  }

  /// An exam that cannot be kept stops; practice goes on, and the learner knows.
  private mutating func keep(_ events: [Event]) throws {
    guard let journal else { return }
    do {
      try journal.append(events)
    } catch let error as SystemError {
      guard mode != .exam else {
        throw Failure(.inputOutput, texts.examNotKept(error.reason, journal.path))
      }
      self.journal = nil
      try notes.paragraph(texts.notKept(error.reason, journal.path))
    }
  }
}
