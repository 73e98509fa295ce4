import ArgumentParser
import Coding
import Glibc
import Language
import Scenario

/// Plays a scenario while it is written.
struct ScenarioPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Talk with a patient while you write them.",
    discussion: """
      Keep the file open in an editor beside it. On each save the scenario is read again, your replies are played with \
      the new version, and what changed is shown; a version with mistakes is shown with its complaints, and the one \
      before stays in play. Codes, names of lines and reasons are visible; /help shows what else there is. From a file or a \
      pipe each line is one reply, and the files are looked at between lines. Nothing is kept.
      """
  )

  @Argument(help: "A scenario's folder or file, or the name of one that comes with the program.")
  var scenario: String

  @Option(
    help: "The language of the consultation: fr or en (default: that of the locale, else fr)."
  )
  var lang: Lang?

  @Option(help: "The seed of the consultation; the same seed and replies give the same patient.")
  var seed: UInt64 = 1

  func run() throws {
    let environment = Environment.process
    let lang = lang ?? environment.lang
    let watch = ScenarioWatch(scenario, lang: lang)
    let first: Scenario
    do throws(ScenarioLibrary.Problem) {
      first = try watch.read()
    } catch {
      if case .mistakes(_, let rendered) = error {
        for complaint in rendered { try writeAll(visible(complaint) + "\n", to: STDERR_FILENO) }
      }
      throw error.failure(in: lang)
    }
    let screen = Screen.of(STDOUT_FILENO, environment)
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let editor =
      isTerminal
      ? try ReadlineLineSource(
        history: History(file: nil),
        lang: lang,
        styled: screen.styled,
        words: PreviewCommand.allNames,
        stirring: { watch.hasChanged }
      ) : nil
    defer { editor?.release() }
    var session = try PreviewSession(
      first,
      files: PreviewSession.Files(watch, lang: lang),
      coder: DataFolder.find().readCoder(languages: [lang]).code,
      seed: seed,
      source: editor ?? PipeLineSource(STDIN_FILENO),
      screen: screen,
      texts: PreviewTexts(lang: lang)
    )
    if case .gone(let signal) = try session.play() { throw ExitCode(128 + signal) }
  }
}

extension PreviewSession.Files {
  /// The files of a watch.
  fileprivate init(_ watch: ScenarioWatch, lang: Lang) {
    self.init(
      haveChanged: { watch.hasChanged },
      read: { () throws(PreviewSession.Complaints) in
        do throws(ScenarioLibrary.Problem) {
          return try watch.read()
        } catch {
          if case .mistakes(_, let rendered) = error {
            throw PreviewSession.Complaints(lines: rendered)
          }
          throw PreviewSession.Complaints(lines: [ScenarioTexts(lang: lang).sentence(for: error)])
        }
      }
    )
  }
}
