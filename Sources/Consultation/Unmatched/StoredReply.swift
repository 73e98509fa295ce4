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

  /// All replies of a transcript, without the silences.
  ///
  /// - Parameters:
  ///   - transcript: The transcript.
  ///   - name: Its name.
  /// - Returns: The replies in order.
  public static func all(of transcript: Transcript, named name: String) -> [StoredReply] {
    var said: [Int: [SpokenLine]] = [:]
    var missed: Set<Int> = []
    for event in transcript.events {
      switch event {
      case .patient(let turn):
        said[turn.turn, default: []] += turn.lines
        if turn.lines.contains(where: isDeflection) { missed.insert(turn.turn) }
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

  private static func isDeflection(_ line: SpokenLine) -> Bool {
    line.source == .reaction
      && Consultation.isCalled(Trigger.Happening.deflects.rawValue, line.id)
  }
}

/// A stored reply that the patient takes otherwise since the scenario has other words.
public struct HeardChange: Hashable, Sendable {
  /// The reply.
  public let reply: StoredReply
  /// What it was about; nothing when no word caught it.
  public let before: Listening.Subject?
  /// What it is about now.
  public let after: Listening.Subject?

  /// Whether something lost the reply that the scenario had words for.
  public var isTheft: Bool {
    switch before {
    case .topic, .fact, .courtesy: true
    case .unansweredFact, nil: false
    }
  }

  /// The replies that are taken otherwise, in their order.
  ///
  /// - Parameters:
  ///   - replies: The replies to be heard twice.
  ///   - old: The words before.
  ///   - new: The words now.
  /// - Returns: Those of which the subject is another.
  public static func all(
    in replies: [StoredReply],
    from old: Listening,
    to new: Listening
  ) -> [HeardChange] {
    replies.compactMap { reply in
      let (before, after) = (old.subject(of: reply.coded), new.subject(of: reply.coded))
      return before == after ? nil : HeardChange(reply: reply, before: before, after: after)
    }
  }
}
