public import Coding
public import Language
public import Transcript

/// One consultation on two versions of a scenario: the same replies, the patient before and after an edit.
public struct ConsultationChange: Codable, Hashable, Sendable {
  /// The name of the transcript.
  public var transcript: String
  /// The candidate's code, if one was given.
  @Nullable public var candidate: String?
  /// The language of the consultation.
  public var language: Lang
  /// How many replies the transcript has.
  public var replies: Int
  /// Whether the old version still gives the transcript as it was kept.
  public var reproduced: Bool
  /// What comes of it with the old version.
  public var old: VersionResult
  /// What comes of it with the new version.
  public var new: VersionResult
  /// The reply from which on it takes another course; 0 is the opening, nil is the same course.
  ///
  /// Another course is another line, not one line in other words.
  @Nullable public var parts: Int?
  /// The turns in which something differs, in order.
  public var turns: [TurnChange]

  /// Compares what two versions make of the same replies.
  ///
  /// - Parameters:
  ///   - transcript: The name of the transcript.
  ///   - old: The consultation with the old version.
  ///   - new: The consultation with the new version.
  ///   - reproduced: Whether the old version still gives the transcript as it was kept.
  public init(_ transcript: String, old: Transcript, new: Transcript, reproduced: Bool) {
    self.transcript = transcript
    self.reproduced = reproduced
    candidate = old.header.candidate
    language = old.header.lang
    replies = max(old.replies, new.replies)
    self.old = VersionResult(Assessment(old))
    self.new = VersionResult(Assessment(new))
    let before = TurnVersion.all(of: old)
    let after = TurnVersion.all(of: new)
    let texts = old.repliesByTurn.merging(new.repliesByTurn) { first, _ in first }
    let turns = Set(before.keys).union(after.keys).sorted()
    parts = turns.first { !TurnVersion.isSameCourse(before[$0], after[$0]) }
    self.turns = turns.compactMap { turn in
      guard !TurnVersion.isSame(before[turn], after[turn]) else { return nil }
      return TurnChange(
        turn: turn,
        reply: texts[turn] ?? "",
        old: before[turn],
        new: after[turn]
      )
    }
  }

  /// Who it was: the candidate's code, or the name of the transcript.
  public var learner: String { candidate ?? transcript }

  /// Whether nothing differs.
  public var isSame: Bool { turns.isEmpty && old == new }

  /// How the mark moved; nil where one of the versions has no mark.
  public var step: Int? {
    guard let before = old.mark, let after = new.mark else { return nil }
    return after - before
  }
}

/// What came of a consultation with one version of its scenario.
public struct VersionResult: Codable, Hashable, Sendable {
  /// The mark, 0-100; nil when the consultation is too short or nothing was observed.
  @Nullable public var mark: Int?
  /// The level of the mark in the rubric.
  public var level: String
  /// The name of the ending; nil when the consultation did not come to its end.
  @Nullable public var ending: String?
  /// The rungs that were told, in order.
  public var told: [String]
  /// The bond at the end, 0-100.
  public var bond: Int
  /// The agreement on goals at the end, 0-100.
  public var goals: Int
  /// The agreement on tasks at the end, 0-100.
  public var tasks: Int
  /// The tension at the end, 0-100.
  public var tension: Int

  init(_ assessment: Assessment) {
    let outcome = assessment.outcome
    mark = assessment.mark
    level = assessment.level
    ending = outcome.ending
    told = outcome.disclosed
    bond = outcome.bond
    goals = outcome.goals
    tasks = outcome.tasks
    tension = outcome.tension
  }
}

/// A turn that is not the same with both versions.
public struct TurnChange: Codable, Hashable, Sendable {
  /// The number of the reply; 0 is the opening.
  public var turn: Int
  /// What the learner said; empty for the opening and for a silence.
  public var reply: String
  /// The turn with the old version; nil when the consultation was over by then.
  @Nullable public var old: TurnVersion?
  /// The turn with the new version; nil when the consultation was over by then.
  @Nullable public var new: TurnVersion?
}

/// A turn with one version of a scenario.
public struct TurnVersion: Codable, Hashable, Sendable {
  /// A line of the patient.
  public struct Line: Codable, Hashable, Sendable {
    /// Its name in the scenario.
    public var id: String
    /// Its words.
    public var text: String
  }

  /// The codes of the reply.
  public var codes: [Code] = []
  /// The stance of the reply; nil in the opening.
  @Nullable public var stance: Stance?
  /// What the patient said.
  public var lines: [Line] = []

  /// The turns of a transcript, by their numbers.
  static func all(of transcript: Transcript) -> [Int: TurnVersion] {
    var turns: [Int: TurnVersion] = [:]
    for event in transcript.events {
      switch event {
      case .reply(let reply):
        turns[reply.turn, default: TurnVersion()].codes = reply.coded.codes
        turns[reply.turn]?.stance = reply.silent ? nil : reply.coded.stance
      case .patient(let turn):
        turns[turn.turn, default: TurnVersion()].lines += turn.lines.map {
          Line(id: $0.id, text: $0.text)
        }
      case .state, .rupture, .unmatched, .ended, .review: break
      }
    }
    return turns
  }

  /// Whether the same codes are given and the same words said.
  static func isSame(_ one: TurnVersion?, _ other: TurnVersion?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.codes == other.codes && one.stance == other.stance
      && one.lines.map(\.text) == other.lines.map(\.text)
  }

  /// Whether the patient says the same lines, though perhaps in other words.
  static func isSameCourse(_ one: TurnVersion?, _ other: TurnVersion?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.lines.elementsEqual(other.lines) { $0.id == $1.id || $0.text == $1.text }
  }
}

extension Transcript {
  /// The learner's words by the numbers of the replies.
  fileprivate var repliesByTurn: [Int: String] {
    var texts: [Int: String] = [:]
    for case .reply(let reply) in events { texts[reply.turn] = reply.coded.text }
    return texts
  }
}
