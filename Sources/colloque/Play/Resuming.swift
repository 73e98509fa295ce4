import Transcript

/// Why a consultation can't be taken up again.
enum CannotResume: Error, Equatable {
  /// It came to its end.
  case isOver
  /// The patient would have answered otherwise; the place is an index into the events.
  case differs(at: Int)
}

extension Engine {
  /// Brings a fresh consultation to where a journal stops.
  ///
  /// - Returns: What was lost of the last turn when the program was stopped: it is still to be written.
  mutating func restore(from recorded: [Event]) throws(CannotResume) -> [Event] {
    var events = begin()
    for case .reply(let reply) in recorded {
      events += receive(reply.coded, silent: reply.silent)
    }
    for case .ended in recorded { throw .isOver }
    for (index, event) in recorded.enumerated()
    where index >= events.count || events[index] != event {
      throw .differs(at: index)
    }
    return Array(events.dropFirst(recorded.count))
  }
}
