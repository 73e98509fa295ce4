public import Transcript

/// What became of the patient and of the alliance.
public struct Outcome: Codable, Hashable, Sendable {
  /// A rupture of the alliance and its end.
  public struct Break: Codable, Hashable, Sendable {
    /// The name of the rupture in the scenario.
    public var id: String
    /// `withdrawal` or `confrontation`.
    public var kind: String
    /// The reply after which it began.
    public var began: Int
    /// The reply that mended it, if one did.
    @Nullable public var mended: Int?
    /// The reply after which it stayed, if none had mended it; amends made later mend it all the same.
    @Nullable public var unmended: Int?
  }

  /// The name of the ending; nil when the transcript stops before the end.
  @Nullable public var ending: String?
  /// `good`, `mixed` or `poor`.
  @Nullable public var verdict: String?
  /// Why it ended.
  @Nullable public var cause: End.Cause?
  /// What the scenario's author says about this end.
  @Nullable public var debrief: String?
  /// The bond at the end.
  public var bond: Int
  /// The agreement on goals at the end.
  public var goals: Int
  /// The agreement on tasks at the end.
  public var tasks: Int
  /// The tension at the end.
  public var tension: Int
  /// How many ruptures there were.
  public var ruptures: Int
  /// How many of them were mended.
  public var repairs: Int
  /// The rungs that the patient told, in order.
  public var disclosed: [String]
  /// The ruptures, each with its end.
  public var breaks: [Break]
  /// The relation after each turn; the first is the opening.
  public var curve: [StateChange]

  init(_ talk: Talk) {
    let last = talk.states.last
    ending = talk.end?.ending
    verdict = talk.end?.verdict
    cause = talk.end?.cause
    debrief = talk.end?.debrief
    bond = last?.bond ?? 0
    goals = last?.goals ?? 0
    tasks = last?.tasks ?? 0
    tension = last?.tension ?? 0
    breaks = talk.breaks
    ruptures = talk.breaks.count
    repairs = talk.breaks.count { $0.mended != nil }
    disclosed = talk.disclosed
    curve = talk.states
  }
}

/// With what a transcript was made: enough to make it again.
public struct Provenance: Codable, Hashable, Sendable {
  /// The version of the program.
  public var program: String
  /// The version of the coder.
  public var coder: String
  /// SHA-256 of the scenario's content.
  public var sha256: String
  /// How it was played.
  public var mode: Header.Mode
  /// The candidate's code, if one was given.
  @Nullable public var candidate: String?
  /// When it began, ISO 8601 in UTC.
  public var started: String
  /// Of which transcript it is another try, if it is one.
  @Nullable public var parent: Header.Parent?

  init(_ header: Header) {
    program = header.program
    coder = header.coder
    sha256 = header.scenario.sha256
    mode = header.mode
    candidate = header.candidate
    started = header.started
    parent = header.parent
  }
}
