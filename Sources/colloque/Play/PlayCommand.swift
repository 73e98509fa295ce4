import ArgumentParser
import Coding
import Consultation
import Glibc
import Language
import Scenario
import Transcript

/// Plays a consultation with a simulated patient.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Practise a consultation with a simulated patient.",
    discussion: """
      At a terminal you type your replies; /help shows what else you can do. From a file or a pipe each line is one \
      reply, and the patient's lines go to the standard output.

      Everything is written to a transcript as it happens: to the folder of --transcripts, else of \
      COLLOQUE_TRANSCRIPTS, else ./Transcripts if there is one, else ~/.local/share/colloque/transcripts.
      """
  )

  @Argument(help: "The name of a scenario, or the path of its folder.")
  var scenario: String?

  @Option(help: "The language: fr or en (default: that of the locale, else fr).")
  var lang: Lang?

  @Option(help: "The seed of the consultation; the same seed and replies give the same patient.")
  var seed: UInt64?

  @Flag(help: "Show after each reply how it was coded, by which words, and running counts.")
  var coach = false

  @Flag(help: "Exam: no coach and no debrief; stops if it can't be saved.")
  var exam = false

  @Option(help: "The folder for the transcript.")
  var transcripts: String?

  @Option(help: "The candidate's code, for exams; never a name.")
  var candidate: String?

  @Option(
    help: "What is graded: default, miti, ecos, or a YAML file (default: the scenario's own)."
  )
  var rubric: String?

  @Option(help: "Take up a consultation that was interrupted.")
  var resume: String?

  @Option(help: "Go back in a consultation, to its weakest reply or that of --from, and try again.")
  var retry: String?

  @Option(help: "The number of the reply to try again.")
  var from: Int?

  func validate() throws {
    if from != nil && retry == nil { throw ValidationError("--from goes with --retry.") }
    if retry != nil, resume != nil || exam || seed != nil || candidate != nil {
      throw ValidationError("--retry takes the seed and the candidate from the transcript.")
    }
    if coach && exam { throw ValidationError("--coach and --exam exclude each other.") }
    if resume != nil,
      coach || exam || seed != nil || candidate != nil || transcripts != nil || rubric != nil
    {
      throw ValidationError("--resume takes everything from the transcript; give it alone.")
    }
    if let candidate, !isPersonCode(candidate) {
      throw ValidationError(Texts.of(lang ?? Environment.process.lang).badCandidate)
    }
  }

  func run() throws {
    let environment = Environment.process
    let lang = lang ?? environment.lang
    var play: Play
    if let resume {
      play = try Play(resuming: resume, scenario: scenario, texts: .of(lang))
    } else if let retry {
      let mode = coach ? Header.Mode.coach : .practice
      let retry = Play.Retry(path: retry, turn: from, mode: mode, folder: transcripts)
      play = try Play(retry, scenario: scenario, texts: .of(lang), environment: environment)
    } else {
      play = try Play(new: start(lang), scenario: scenario, environment: environment)
    }
    while let retry = try play.run(environment) {
      play = try Play(retry, scenario: scenario, texts: .of(lang), environment: environment)
    }
  }

  private func start(_ lang: Lang) throws -> Play.Start {
    Play.Start(
      lang: lang,
      seed: seed ?? UInt64.random(in: 0..<1 << 32),
      mode: exam ? .exam : coach ? .coach : .practice,
      candidate: candidate,
      folder: transcripts,
      rubric: try RubricChoice.find(rubric, lang: lang)
    )
  }
}
