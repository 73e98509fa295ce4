import ArgumentParser
import Consultation
import Language
import Scenario
import Transcript

/// Plays transcripts again, and tells whether they come out as they were.
struct TranscriptReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play transcripts again: reproduced, or what differs.",
    discussion: """
      The codes are those of the transcript, not coded anew. The exit code is 65 when something differs, 66 when the \
      transcript or its scenario is not there.
      """
  )

  @Argument(help: "Transcripts, as colloque play writes them.")
  var transcripts: [String]

  @Option(help: "The folder of the scenarios; the bundled ones unless given.")
  var scenarios: String?

  @Option(help: "The language of the sentences, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let texts = Texts.of(lang ?? Environment.process.lang)
    let library = ScenarioLibrary(folder: scenarios)
    try eachFile(transcripts) { path in
      let journal = try FoundJournal(path: path, texts: texts)
      for problem in journal.problems {
        try writeAll(journal.failure(problem, texts: texts).line, to: 2)
      }
      let header = journal.transcript.header
      let loaded: LoadedScenario
      do throws(ScenarioLibrary.Problem) {
        loaded = try library.load(header.scenario.id, lang: header.lang)
      } catch {
        throw Failure(.noInput, ScenarioTexts(lang: texts.lang).sentence(for: error))
      }
      let isChanged = loaded.sha256 != header.scenario.sha256
      if isChanged {
        let note = Failure(.data, texts.replayChanged, at: journal.place(of: nil))
        try writeAll(note.line, to: 2)
      }
      if let difference = Replay(journal.transcript, in: loaded.scenario).difference {
        try tell(difference, in: journal, texts: texts)
        return false
      }
      try writeAll(
        visible("\(path): \(texts.reproduced(journal.transcript.replies))") + "\n",
        to: 1
      )
      return journal.problems.isEmpty && !isChanged
    }
  }

  private func tell(_ difference: Replay.Difference, in journal: FoundJournal, texts: Texts) throws
  {
    let failure = Failure(.data, texts.replayDiffers, at: journal.place(of: difference.place))
    try writeAll(failure.line, to: 2)
    for (sign, event) in [("-", difference.expected), ("+", difference.got)] {
      guard let event else { continue }
      var form = Journal()
      try writeAll(visible("  \(sign) \(try form.line(event))") + "\n", to: 2)
    }
  }
}

extension FoundJournal {
  /// Where an event stands in the file; without one, the header.
  fileprivate func place(of event: Int?) -> SourceLocation {
    SourceLocation(file: path, line: event.map { $0 + 2 } ?? 1, column: 1)
  }
}
