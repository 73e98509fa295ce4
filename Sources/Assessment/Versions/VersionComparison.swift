public import Language

/// Many consultations on two versions of a scenario: what an edit does to those who have played already.
///
/// Encoded as JSON it is what `colloque scenario diff --format json` writes.
public struct VersionComparison: Codable, Hashable, Sendable {
  /// The form of the JSON that this program writes.
  public static let currentFormat = 1

  /// The numbers of all together.
  public struct Summary: Codable, Hashable, Sendable {
    /// How many consultations were played again.
    public var consultations: Int
    /// In how many nothing differs.
    public var same: Int
    /// How many take another course from some reply on.
    public var parted: Int
    /// How many come to another ending.
    public var endings: Int
    /// How many get another level.
    public var levels: Int
    /// How many have a mark with both versions.
    public var marked: Int
    /// The mean step of these marks; nil without any.
    @Nullable public var mean: Double?
    /// The step of the mark that falls most, or rises least.
    @Nullable public var lowest: Int?
    /// The step of the mark that rises most, or falls least.
    @Nullable public var highest: Int?
    /// How many transcripts the old version does not give as they were kept.
    public var unlike: Int

    init(_ changes: [ConsultationChange]) {
      let steps = changes.compactMap(\.step)
      consultations = changes.count
      same = changes.count(where: \.isSame)
      parted = changes.count { $0.parts != nil }
      endings = changes.count { $0.old.ending != $0.new.ending }
      levels = changes.count { $0.old.level != $0.new.level }
      marked = steps.count
      mean = steps.isEmpty ? nil : Double(steps.reduce(0, +)) / Double(steps.count)
      lowest = steps.min()
      highest = steps.max()
      unlike = changes.count { !$0.reproduced }
    }
  }

  /// The form of the JSON.
  public var format: Int
  /// The language of the report.
  public var lang: Lang
  /// The name of the scenario.
  public var scenario: String
  /// SHA-256 of the old version's content.
  public var old: String
  /// SHA-256 of the new version's content.
  public var new: String
  /// Whether each reply was coded anew, by what the patient says in that version; else the codes are those of the
  /// transcripts.
  public var recoded: Bool
  /// The numbers of all together.
  public var summary: Summary
  /// The consultations, in the order in which they were given.
  public var consultations: [ConsultationChange]

  /// Compares two versions of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The name of the scenario.
  ///   - old: SHA-256 of the old version's content.
  ///   - new: SHA-256 of the new version's content.
  ///   - recoded: Whether each reply was coded anew.
  ///   - consultations: The consultations that were played again.
  ///   - lang: The language of the report.
  public init(
    scenario: String,
    old: String,
    new: String,
    recoded: Bool,
    _ consultations: [ConsultationChange],
    lang: Lang
  ) {
    format = Self.currentFormat
    self.lang = lang
    self.scenario = scenario
    self.old = old
    self.new = new
    self.recoded = recoded
    self.consultations = consultations
    summary = Summary(consultations)
  }
}
