import Coding
public import Language
public import Scenario

/// Replies that no topic caught and that speak of the same thing.
public struct UnmatchedGroup: Hashable, Sendable {
  /// A topic that may have been meant.
  public struct Near: Hashable, Sendable {
    /// The name of the topic.
    public let topic: String
    /// The words of the replies that are in its words or lines too.
    public let shared: [String]
  }

  /// The replies, in the order in which they were given.
  public let replies: [StoredReply]
  /// The text that most of them have; the shortest of those.
  public let example: String
  /// The words that at least half of the replies have, those that most have first.
  public let words: [String]
  /// The ordinary question that at least half of them ask, and that the scenario has no answer to.
  public let unansweredFact: String?
  /// The topics that share words with the replies, the nearest first; at most three.
  public let nearest: [Near]

  private static let mostNearest = 3

  /// Groups replies that no topic of a scenario catches.
  ///
  /// - Parameters:
  ///   - replies: Replies of stored consultations; those are grouped that the patient had nothing to say to then, and
  ///     that the scenario still has no topic and no fact for.
  ///   - scenario: The scenario as it is now.
  ///   - lexicon: The lexicon of its language.
  /// - Returns: The groups, the largest first.
  public static func groups(
    of replies: [StoredReply],
    in scenario: Scenario,
    lexicon: Lexicon
  ) -> [UnmatchedGroup] {
    let listening = Listening(scenario)
    let missed = replies.filter(\.isMissed).map { ($0, listening.subject(of: $0.coded)) }
      .filter { $0.1?.isTold != true }
    let texts = SaidText.all(in: missed.map(\.0.coded.text), lexicon: lexicon)
    let topics = TopicMeanings.all(of: scenario, lexicon: lexicon)
    let groups = Likeness.groups(texts.map { $0.meanings.map(\.atom) }).map { members in
      let members = members.map { texts[$0] }
      let places = members.flatMap(\.places).sorted()
      return (
        first: places.first ?? 0,
        group: UnmatchedGroup(members, of: places.map { missed[$0] }, near: topics)
      )
    }
    return groups.sorted {
      ($1.group.replies.count, $0.first) < ($0.group.replies.count, $1.first)
    }.map(\.group)
  }

  private init(
    _ members: [SaidText],
    of replies: [(StoredReply, Listening.Subject?)],
    near topics: [TopicMeanings]
  ) {
    self.replies = replies.map(\.0)
    example = members.first?.text ?? ""
    let shared = SaidText.shared(by: members)
    words = shared.map(\.word)
    var facts: [String: Int] = [:]
    for case (_, .unansweredFact(let name)?) in replies { facts[name, default: 0] += 1 }
    unansweredFact = facts.keys.sorted().first { facts[$0, default: 0] * 2 >= replies.count }
    nearest = topics.enumerated()
      .map { place, topic in (place, topic, nearness: topic.nearness(to: shared)) }
      .filter { $0.nearness > 0 }
      .sorted { ($1.nearness, $0.0) < ($0.nearness, $1.0) }
      .prefix(Self.mostNearest)
      .map { _, topic, _ in
        Near(topic: topic.name, shared: shared.filter(topic.has).map(\.word))
      }
  }
}

/// A text that was said once or several times.
private struct SaidText {
  let text: String
  let meanings: [Meaning]
  /// Where it was said, among all texts.
  var places: [Int]

  /// The different texts, without regard to case, accents and signs.
  ///
  /// What was said most and is short comes first, so that it leads a group and the longer texts join it.
  static func all(in texts: [String], lexicon: Lexicon) -> [SaidText] {
    var known: [[String]: Int] = [:]
    var said: [SaidText] = []
    for (place, text) in texts.enumerated() {
      let key = FoldedText(text).texts
      if let same = known[key] {
        said[same].places.append(place)
      } else {
        known[key] = said.count
        said.append(
          SaidText(text: text, meanings: lexicon.meanings(of: text), places: [place])
        )
      }
    }
    return said.sorted {
      ($1.places.count, $0.meanings.count, $0.places[0])
        < ($0.places.count, $1.meanings.count, $1.places[0])
    }
  }

  /// What at least half of the replies with some texts have in common, what most have first.
  static func shared(by texts: [SaidText]) -> [Meaning] {
    let replies = texts.reduce(0) { $0 + $1.places.count }
    var counts: [Atom: Int] = [:]
    var meanings: [Meaning] = []
    for text in texts {
      for meaning in text.meanings {
        if counts[meaning.atom] == nil { meanings.append(meaning) }
        counts[meaning.atom, default: 0] += text.places.count
      }
    }
    return meanings.enumerated()
      .map { place, meaning in (place, meaning, count: counts[meaning.atom, default: 0]) }
      .filter { $0.count * 2 >= replies }
      .sorted { ($1.count, $0.0) < ($0.count, $1.0) }
      .map(\.1)
  }
}
