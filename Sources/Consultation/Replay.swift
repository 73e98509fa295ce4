public import Coding
public import Scenario
public import Transcript

/// A transcript played again: the same replies to the same patient, or to an edited one, with the same seed.
public struct Replay: Sendable {
  /// Where a replay and its transcript part.
  public struct Difference: Hashable, Sendable {
    /// The place of the event in the transcript, from 0; its line in the journal is two more.
    public var place: Int
    /// What the transcript says; absent when it has come to its end.
    public var expected: Event?
    /// What happens now; absent when the replay has come to its end.
    public var got: Event?
  }

  /// The consultation as it stands after the replies.
  public let consultation: Consultation
  /// All that happens on the way.
  public let events: [Event]
  /// The first difference from the transcript; none when it is reproduced.
  ///
  /// A transcript that was cut short is reproduced as far as it goes.
  public let difference: Difference?
  /// What happens after the last event of the transcript: what was lost of its last turn when it was cut short.
  public let lost: [Event]

  /// Plays a transcript again, with the codes that it was played with.
  ///
  /// What people said of it afterwards is left aside. An end that no reply brought (the learner left, the input ended)
  /// is repeated too. Where the patient or the time ended it then, and not now, the input ends.
  ///
  /// - Parameters:
  ///   - transcript: what was played.
  ///   - scenario: with whom.
  ///   - turn: the turn before which to stop; without it all is played.
  public init(_ transcript: Transcript, in scenario: Scenario, before turn: Int? = nil) {
    self.init(transcript, in: scenario, before: turn) { reply, _ in reply.coded }
  }

  /// Plays a transcript again, with each reply coded anew where it stands now.
  ///
  /// - Parameters:
  ///   - transcript: what was played.
  ///   - scenario: with whom.
  ///   - code: gives a reply its codes; a silence has none.
  /// - Throws: what the coder throws.
  public init(
    _ transcript: Transcript,
    in scenario: Scenario,
    coding code: (Utterance) throws -> CodedReply
  ) rethrows {
    try self.init(transcript, in: scenario, before: nil) { reply, consultation in
      reply.silent ? reply.coded : try code(consultation.utterance(reply.coded.text))
    }
  }

  private init(
    _ transcript: Transcript,
    in scenario: Scenario,
    before turn: Int?,
    coded: (Reply, Consultation) throws -> CodedReply
  ) rethrows {
    var consultation = Consultation(scenario: scenario, seed: transcript.header.seed)
    var events = consultation.begin()
    var difference: Difference?
    var count = 0
    let played = transcript.events.enumerated().filter {
      if case .review = $1 { false } else { $1.turn < turn ?? .max }
    }
    for (_, event) in played {
      switch event {
      case .reply(let reply):
        events += consultation.receive(try coded(reply, consultation), silent: reply.silent)
      case .ended(let end):
        events += consultation.finish(end.cause == .learner ? .learner : .input)
      case .patient, .state, .rupture, .unmatched, .review: break
      }
    }
    for (place, expected) in played {
      let got = count < events.count ? events[count] : nil
      count += 1
      guard difference == nil, got != expected else { continue }
      difference = Difference(place: place, expected: expected, got: got)
    }
    self.consultation = consultation
    self.events = events
    self.difference = difference
    lost = Array(events.dropFirst(count))
  }
}
