import Coding
import Consultation
import Glibc
import Language
import Scenario
import Transcript

/// What a consultation is played with: the scenario in one language and the coder.
///
/// The coder is made while the patient already speaks.
struct Ground {
  let scenario: Scenario
  let reference: Header.ScenarioReference
  let coder: (Utterance) throws -> CodedReply
  let coderVersion: String
  /// Waits for what is read while the patient already speaks; throws what is wrong with it.
  let ready: () throws -> Void

  /// Finds the scenario by its name or path, and the coder.
  init(scenario name: String?, lang: Lang, texts: Texts) throws {
    let library = ScenarioLibrary()
    guard let name else { throw Failure(.usage, texts.noScenario(library.names())) }
    let files = Deferred { try VersionedFiles() }
    func load(isPlayed: Bool) throws -> LoadedScenario {
      do throws(ScenarioLibrary.Problem) {
        return try library.load(name, lang: lang, isPlayed: isPlayed)
      } catch {
        throw Self.failure(error, ScenarioTexts(lang: lang))
      }
    }
    let loaded = try load(isPlayed: true)
    scenario = loaded.scenario
    letGo(loaded.reading)
    let followUps = scenario.followUps
    ready = { if !followUps.diagnostics.isEmpty { _ = try load(isPlayed: false) } }
    reference = Header.ScenarioReference(
      id: scenario.id,
      title: scenario.title,
      sha256: loaded.sha256
    )
    do {
      let files = try files.value()
      let pending = PendingCoder(files.files, lang: lang)
      coderVersion = files.version
      coder = { try pending.code($0, texts) }
    } catch {
      throw Failure(.inputOutput, texts.noCoder("\(error)"))
    }
  }

  /// What a transcript was played with; refused where it is no longer the same.
  init(of header: Header, scenario name: String?, texts: Texts) throws {
    try self.init(scenario: name ?? header.scenario.id, lang: header.lang, texts: texts)
    guard reference.id == header.scenario.id else {
      throw Failure(.usage, texts.resumeOtherScenario(header.scenario.id))
    }
    guard reference.sha256 == header.scenario.sha256 else {
      throw Failure(.data, texts.resumeChanged(header.scenario.id))
    }
  }

  /// A transcript played again, up to a turn or to its end; refused where the patient would answer otherwise.
  func replay(_ stored: StoredJournal, before turn: Int? = nil, texts: Texts) throws -> Replay {
    let replay = Replay(stored.transcript, in: scenario, before: turn)
    guard let difference = replay.difference else { return replay }
    let location = SourceLocation(file: stored.path, line: difference.place + 2, column: 1)
    throw Failure(.data, texts.resumeDiffers, at: location)
  }

  private static func failure(_ problem: ScenarioLibrary.Problem, _ texts: ScenarioTexts) -> Failure
  {
    let sentence = texts.sentence(for: problem)
    switch problem {
    case .unknown: return Failure(.noInput, sentence)
    case .notInLanguage: return Failure(.noInput, sentence)
    case .unreadable: return Failure(.inputOutput, sentence)
    case .mistakes(_, let rendered):
      for complaint in rendered { try? writeAll(complaint + "\n", to: STDERR_FILENO) }
      return Failure(.data, sentence)
    }
  }

  /// The header of a consultation that begins now.
  func header(_ start: Play.Start, at time: time_t) -> Header {
    Header(
      program: Colloque.version,
      coder: coderVersion,
      scenario: reference,
      lang: start.lang,
      seed: start.seed,
      mode: start.mode,
      candidate: start.candidate,
      started: TranscriptsFolder.started(at: time),
      patient: scenario.patient.name,
      task: scenario.task,
      minutes: scenario.minutes,
      rubric: start.rubric ?? scenario.rubric
    )
  }
}

/// What the coder is made of, and the version that it will have.
private struct VersionedFiles: Sendable {
  let files: CoderFiles
  let version: String

  init() throws {
    files = try DataFolder.find().readCoderFiles()
    version = files.version
  }
}

/// A coder that is still being made.
private struct PendingCoder: Sendable {
  private let coder: Deferred<Coder, LexiconError>

  init(_ files: CoderFiles, lang: Lang) {
    coder = Deferred(of: files) { files throws(LexiconError) in
      try files.coder(languages: [lang])
    }
  }

  /// Codes a reply, as soon as the coder is made.
  func code(_ utterance: Utterance, _ texts: Texts) throws -> CodedReply {
    do {
      return try coder.value().code(utterance)
    } catch {
      throw Failure(.inputOutput, texts.noCoder("\(error)"))
    }
  }
}
