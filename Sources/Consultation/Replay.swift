public import Scenario
public import Transcript

/// Plays a transcript again: the same coded replies to the same scenario with the same seed.
public enum Replay {
  /// Where a replay and its transcript part.
  public struct Difference: Hashable, Sendable {
    /// The place of the event in the transcript, from 0; its line in the journal is two more.
    public var place: Int
    /// What the transcript says; absent when it has come to its end.
    public var expected: Event?
    /// What happens now; absent when the replay has come to its end.
    public var got: Event?
  }

  /// The consultation as it stands after the replies of a transcript, and all that happens on the way.
  ///
  /// An end that no reply brought (the learner left, the input ended) is repeated too.
  public static func run(_ transcript: Transcript, in scenario: Scenario) -> (
    consultation: Consultation, events: [Event]
  ) {
    var consultation = Consultation(scenario: scenario, seed: transcript.header.seed)
    var events = consultation.begin()
    for event in transcript.events {
      switch event {
      case .reply(let reply): events += consultation.receive(reply.coded, silent: reply.silent)
      case .ended(let end): events += consultation.finish(end.cause)
      case .patient, .state, .rupture, .unmatched: break
      }
    }
    return (consultation, events)
  }

  /// The first difference between a transcript and its replay; none when it is reproduced.
  ///
  /// A transcript that was cut short is reproduced as far as it goes.
  public static func firstDifference(_ transcript: Transcript, in scenario: Scenario) -> Difference?
  {
    let events = run(transcript, in: scenario).events
    for (place, expected) in transcript.events.enumerated() {
      let got = place < events.count ? events[place] : nil
      if got != expected { return Difference(place: place, expected: expected, got: got) }
    }
    return nil
  }
}
