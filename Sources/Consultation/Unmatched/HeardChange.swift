import Coding
public import Scenario
import Transcript

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
    case .topic, .fact, .courtesy, .line: true
    case .unansweredFact, nil: false
    }
  }

  /// The replies that are taken otherwise, in their order.
  ///
  /// Each is heard twice where the consultation stood with the words before, so that one change brings no others.
  ///
  /// - Parameters:
  ///   - stored: The consultations with the replies.
  ///   - old: The words before.
  ///   - new: The words now; all else is the same.
  /// - Returns: Those of which the subject is another.
  public static func all(
    in stored: [StoredConsultation],
    from old: Scenario,
    to new: Scenario
  ) -> [HeardChange] {
    let (old, new) = (Listening(old), Listening(new))
    return stored.flatMap { changes(in: $0, from: old, to: new) }
  }

  private static func changes(
    in stored: StoredConsultation,
    from old: Listening,
    to new: Listening
  ) -> [HeardChange] {
    var consultation = old.consultation(seed: stored.transcript.header.seed)
    _ = consultation.begin()
    var replies = stored.replies[...]
    var changes: [HeardChange] = []
    for case .reply(let played) in stored.transcript.events {
      if !played.silent, let reply = replies.popFirst() {
        let before = old.subject(of: reply.coded, in: consultation.state)
        let after = new.subject(of: reply.coded, in: consultation.state)
        if before != after {
          changes.append(HeardChange(reply: reply, before: before, after: after))
        }
      }
      _ = consultation.receive(played.coded, silent: played.silent)
    }
    return changes
  }
}
