import Coding
public import Language

/// The run form's name, which the written form's own type hides inside it.
typealias RuptureKind = Rupture.Kind
/// The run form's name, which the written form's own type hides inside it.
typealias EndingVerdict = Ending.Verdict

/// A scenario as its author wrote it, with the places; it may be wrong.
public struct ScenarioDocument: Sendable, Hashable {
  struct Topic: Sendable, Hashable {
    var name: Marked<String>
    var words = WrittenWords()
    var leads = true
    var isGrave = false
    var dry: [WrittenLine] = []
    var ladder: [Rung] = []
    var holds: [WrittenLine] = []
    var spent: [WrittenLine] = []
  }

  struct Rung: Sendable, Hashable {
    var id: Marked<String>
    var line: WrittenLine
    var needs: WrittenCondition?
    var opens: [Code]?
    var unless: WrittenCondition?
    var flag: String?
  }

  struct Fact: Sendable, Hashable {
    var name: Marked<String>
    var words = WrittenWords()
    var line: WrittenLine
    var later: [WrittenLine] = []
  }

  struct Reaction: Sendable, Hashable {
    var trigger: Marked<String>
    var lines: [WrittenLine]
  }

  struct FollowUps: Sendable, Hashable {
    /// The name of the line about which is asked.
    var about: Marked<String>
    var lines: [WrittenLine]
  }

  struct TurningPoint: Sendable, Hashable {
    var id: Marked<String>
    var at: WrittenCondition?
    var line: WrittenLine
    var traps: [Code] = []
    var answers: [WrittenLine] = []
  }

  struct Rupture: Sendable, Hashable {
    var id: Marked<String>
    var kind: RuptureKind?
    var when: WrittenCondition?
    var line: WrittenLine
    var mends: [Code]?
    var within = 3
    var mended: WrittenLine
    var unmended: WrittenLine
    var ends: Marked<String>?
  }

  struct Ending: Sendable, Hashable {
    var name: Marked<String>
    var when: WrittenCondition?
    var otherwise: SourceLocation?
    var atOnce = false
    var line: WrittenLine
    var verdict: EndingVerdict?
    var debrief: Marked<String>?
  }

  struct Adjustment: Sendable, Hashable {
    var name: String
    var steps: [Scale: Int]
  }

  /// The place of the whole.
  var at: SourceLocation
  /// The name of the scenario.
  public internal(set) var id = ""
  /// The language in which it is written.
  public internal(set) var language: Lang?
  var title: Marked<String>?
  var trains: [String] = []
  var sources: [String] = []
  /// The clinicians' words that this patient uses.
  var knows: [String] = []
  var name: Marked<String>?
  var age: Int?
  var about: Marked<String>?
  var setting: Marked<String>?
  var minutes = 15
  var task: Marked<String>?
  /// The profile's name; nil when the one that was written is none.
  var temperament: String? = "even"
  var adjust: [Adjustment] = []
  var start = Alliance(bond: 30, goals: 30, tasks: 30, tension: 20)
  var opening: WrittenLine
  var topics: [Topic] = []
  var facts: [Fact] = []
  var reactions: [Reaction] = []
  var followUps: [FollowUps] = []
  var turningPoints: [TurningPoint] = []
  var ruptures: [Rupture] = []
  var endings: [Ending] = []
  var rubric = Rubric.standard
  /// What the author expects, in the order of the file.
  var tests: [ScenarioTest] = []
}

extension ScenarioDocument {
  /// All lines, in the order of the kinds in the format.
  var lines: [WrittenLine] {
    var lines = [opening]
    for topic in topics {
      lines += topic.dry
      for rung in topic.ladder { lines.append(rung.line) }
      lines += topic.holds
      lines += topic.spent
    }
    for fact in facts {
      lines.append(fact.line)
      lines += fact.later
    }
    for reaction in reactions { lines += reaction.lines }
    for point in turningPoints {
      lines.append(point.line)
      lines += point.answers
    }
    for rupture in ruptures { lines += [rupture.line, rupture.mended, rupture.unmended] }
    for ending in endings { lines.append(ending.line) }
    for asked in followUps { lines += asked.lines }
    return lines
  }

  /// The place of the first topic, where what concerns all of them is told.
  public var locationOfTopics: SourceLocation { topics.first?.name.at ?? at }

  /// The place of a line, `topics.work.alone` say; of an ending's line that of the ending.
  public func location(ofLine id: String) -> SourceLocation? {
    endings.first { $0.line.id == id }?.name.at ?? lines.first { $0.id == id }?.at
  }
}
