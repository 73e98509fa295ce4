import Coding
import Consultation
import Transcript

/// A consultation under way, as the session at the terminal sees it.
protocol Engine {
  /// Whether it is over.
  var isOver: Bool { get }
  /// The simulated time used.
  var seconds: Int { get }
  /// The patient's first line.
  mutating func begin() -> [Event]
  /// The answer to a reply.
  mutating func receive(_ reply: CodedReply, silent: Bool) -> [Event]
  /// The end, asked for from outside.
  mutating func finish(_ cause: End.Cause) -> [Event]
  /// A reply with what is needed to read it.
  func utterance(_ text: String) -> Utterance
}

extension Consultation: Engine {}
