import Coding
import Glibc
import Language
import Scenario
import Transcript

/// What a consultation is played with: the scenario in one language and the coder.
struct Ground {
  let scenario: Scenario
  let reference: Header.ScenarioReference
  let coder: (Utterance) throws -> CodedReply
  let coderVersion: String

  /// Finds the scenario by its name, and the coder.
  init(scenario name: String?, lang: Lang, texts: Texts) throws {
    throw Failure(.noInput, texts.noScenario([]))
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
      rubric: scenario.rubric
    )
  }
}
