public import Coding
import Scenario
public import Transcript

/// A reply of a stored consultation, with where it was made.
public struct StoredReply: Hashable, Sendable {
  /// The name of the transcript.
  public let transcript: String
  /// The number of the reply.
  public let turn: Int
  /// What was said, with its codes.
  public let coded: CodedReply
  /// What the patient had said before it.
  public let patient: String
  /// Whether the patient did not understand, or had nothing to say to it.
  public let isMissed: Bool
}

/// A stored consultation, as far as its replies go.
public struct StoredConsultation: Sendable {
  /// The name of the transcript.
  public let name: String
  /// The transcript.
  public let transcript: Transcript

  /// A consultation that was kept under a name.
  public init(name: String, transcript: Transcript) {
    self.name = name
    self.transcript = transcript
  }

  /// All replies in order, without the silences.
  public var replies: [StoredReply] {
    var said: [Int: [SpokenLine]] = [:]
    var missed: Set<Int> = []
    for event in transcript.events {
      switch event {
      case .patient(let turn):
        said[turn.turn, default: []] += turn.lines
      case .unmatched(let reply): missed.insert(reply.turn)
      case .reply, .state, .rupture, .ended, .review: break
      }
    }
    return transcript.events.compactMap { event in
      guard case .reply(let reply) = event, !reply.silent else { return nil }
      let before = said.keys.filter { $0 < reply.turn }.max().flatMap { said[$0] } ?? []
      return StoredReply(
        transcript: name,
        turn: reply.turn,
        coded: reply.coded,
        patient: before.map(\.text).joined(separator: " "),
        isMissed: missed.contains(reply.turn)
      )
    }
  }
}
