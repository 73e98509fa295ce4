public import Coding

/// What an author expects of the patient: of one reply, or of a whole consultation.
public struct ScenarioTest: Hashable, Sendable {
  /// What is expected to follow a reply.
  public enum Expectation: Hashable, Sendable {
    /// Something of this name is said: a topic, a rung, a reaction, a line.
    case line(String)
    /// A scale rises (+1), falls (-1) or stays (0).
    case step(Scale, Int)

    /// The scale and the direction, if that is what is expected.
    public var step: (scale: Scale, direction: Int)? {
      if case .step(let scale, let direction) = self { (scale, direction) } else { nil }
    }
  }

  /// The place of the test.
  public let at: SourceLocation
  /// The line, or the name, after which the reply comes; the opening unless given.
  public internal(set) var after: Marked<String>?
  /// The alliance before the reply, where it is not the one that the line needs.
  public internal(set) var given: Alliance?
  /// What the learner says: one reply, or all replies of a consultation.
  public internal(set) var replies: [Marked<String>] = []
  /// Whether a whole consultation is played.
  public internal(set) var isPlan = false
  /// The codes that the reply must have.
  public internal(set) var codes: Marked<[Code]>?
  /// The codes that the reply must not have.
  public internal(set) var notCodes: Marked<[Code]>?
  /// The stance that the reply must show.
  public internal(set) var stance: Marked<Stance>?
  /// What must follow.
  public internal(set) var expect: [Marked<Expectation>] = []
  /// The place of the whole of what must follow.
  public internal(set) var expectAt: SourceLocation?
  /// The ending that a consultation must reach.
  public internal(set) var ending: Marked<String>?
  /// The lowest and the highest mark that it may get.
  public internal(set) var mark: Marked<ClosedRange<Int>>?
  /// The rungs that must be told.
  public internal(set) var told: [Marked<String>] = []
  /// The rungs that must not be told.
  public internal(set) var notTold: [Marked<String>] = []

  /// Whether nothing at all is expected yet.
  public var expectsNothing: Bool {
    codes == nil && notCodes == nil && stance == nil && expect.isEmpty && ending == nil
      && mark == nil && told.isEmpty && notTold.isEmpty
  }
}
