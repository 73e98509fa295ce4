import Coding
import Testing
import Transcript

@testable import colloque

/// A place to play at: a folder of its own for home, history and transcripts.
struct Desk {
  let folder = TemporaryFolder()

  /// The arguments of a consultation with the bundled patient.
  static let play = ["play", "back-pain", "--lang", "fr", "--seed", "7"]

  /// Sits down at a terminal.
  func sit(
    _ arguments: [String] = play,
    _ environment: [String: String] = [:],
    columns: UInt16 = 80
  ) throws -> Pty {
    try Pty(arguments, environment: environment, in: folder, columns: columns)
  }

  /// Plays from a file.
  func pipe(
    _ lines: String,
    _ arguments: [String] = play,
    _ environment: [String: String] = [:],
    through shell: String? = nil
  ) throws -> PipedRun {
    try PipedRun(
      arguments,
      input: Array(lines.utf8),
      environment: environment,
      in: folder,
      through: shell
    )
  }

  /// The paths of the journals, the oldest first: those of the same second carry a number before the suffix.
  var journals: [String] {
    let names = folder.names("kept").map { $0.dropLast(".jsonl".count) }.sorted()
    return names.map { "\(folder.path)/kept/\($0).jsonl" }
  }

  /// What a journal says, as far as it is whole.
  func transcript(_ place: Int = 0) throws -> Transcript {
    try #require(journals.count > place)
    let (transcript, problems) = JournalReader.read(try readFile(journals[place]))
    #expect(problems.isEmpty)
    return try #require(transcript)
  }

  /// The words of the learner's replies.
  func replies(_ place: Int = 0) throws -> [String] {
    try transcript(place).events.compactMap { event in
      guard case .reply(let reply) = event else { return nil }
      return reply.coded.text
    }
  }
}

extension Transcript {
  /// How it ended, if it did.
  var end: End? {
    for case .ended(let end) in events { return end }
    return nil
  }

  /// All lines of the patient.
  var lines: [String] {
    events.flatMap { event -> [String] in
      guard case .patient(let turn) = event else { return [] }
      return turn.lines.map(\.text)
    }
  }
}

extension Transcript {
  /// All that the patient thought and did not say.
  var thoughts: [String] {
    events.flatMap { event -> [String] in
      guard case .patient(let turn) = event else { return [] }
      return turn.lines.compactMap(\.inner)
    }
  }
}
