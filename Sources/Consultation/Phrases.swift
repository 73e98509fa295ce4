/// Phrases of folded words, looked up by their first words.
struct Phrases: Sendable {
  private let byFirst: [String: [[String]]]

  /// The phrases of a list, with commas between them.
  init(_ list: String) {
    byFirst = Dictionary(grouping: Self.split(list)) { $0[0] }
  }

  /// Whether one of them stands among some words.
  func stand(in words: ArraySlice<String>) -> Bool {
    words.indices.contains { place in
      byFirst[words[place]]?.contains { words[place...].starts(with: $0) } == true
    }
  }

  /// Whether some words begin with one of them.
  func begin(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return false }
    return byFirst[first]?.contains { words.starts(with: $0) } == true
  }

  /// The phrases of a list, each as its words.
  static func split(_ list: String) -> [[String]] {
    list.split { $0 == "," || $0.isNewline }
      .map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
  }
}
