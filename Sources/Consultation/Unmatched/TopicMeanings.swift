import Language
import Scenario

/// What the words and the lines of a topic mean.
struct TopicMeanings {
  /// The name of the topic.
  let name: String
  private let words: Set<Atom>
  private let lines: Set<Atom>

  /// How much more a word by which the topic is recognised counts than one that only its lines have.
  private static let weightOfWords = 3

  /// The topics of a scenario, in its order.
  static func all(of scenario: Scenario, lexicon: Lexicon) -> [TopicMeanings] {
    scenario.topics.map { topic in
      func atoms(_ texts: [String]) -> Set<Atom> {
        Set(texts.flatMap { lexicon.meanings(of: $0).map(\.atom) })
      }
      let lines = topic.dry + topic.ladder.map(\.line) + topic.holds + topic.spent
      return TopicMeanings(
        name: topic.id,
        words: atoms(topic.words.map { $0.text.filter { $0 != "*" } }),
        lines: atoms(lines.flatMap(\.says))
      )
    }
  }

  /// Whether a word or a line means the same.
  func has(_ meaning: Meaning) -> Bool {
    words.contains(meaning.atom) || lines.contains(meaning.atom)
  }

  /// How much it has in common with some meanings.
  func nearness(to meanings: [Meaning]) -> Int {
    meanings.reduce(0) { sum, meaning in
      if words.contains(meaning.atom) { return sum + Self.weightOfWords }
      return lines.contains(meaning.atom) ? sum + 1 : sum
    }
  }
}
