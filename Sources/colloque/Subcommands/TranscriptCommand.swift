import ArgumentParser

/// What can be done with transcripts.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Check transcripts: their seals, and whether they replay as they were.",
    subcommands: [TranscriptReplayCommand.self, TranscriptVerifyCommand.self]
  )
}
