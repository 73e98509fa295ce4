import Language

/// Warns of what is allowed and seldom meant.
struct WordingChecks {
  let document: ScenarioDocument
  let reader: NodeReader

  func check() {
    for line in document.lines where line.cue != nil && line.model == nil {
      // After a last line nobody replies.
      if !line.id.hasPrefix("endings.") { reader.complain(.cueWithoutModel, at: line.at) }
    }
    checkRepeated(document.lines)
  }

  /// Warns of a wording that stands twice.
  func checkRepeated(_ lines: [WrittenLine]) {
    var places: [String: SourceLocation] = [:]
    for wording in lines.flatMap(\.says) {
      let key = Self.bare(wording.value)
      guard key.contains(" ") else { continue }
      if let first = places[key] {
        reader.complain(.repeatedWording(wording.value, first: first), at: wording.at)
      } else {
        places[key] = wording.at
      }
    }
  }

  /// Warns of a word by which two topics are recognised.
  ///
  /// - Parameters:
  ///   - topics: The names of the topics and their own words.
  ///   - groups: The words of the shared groups, by name.
  func checkWords(_ topics: [(name: String, words: WrittenWords)], groups: [String: [String]]) {
    var owners: [[String]: (topic: String, at: SourceLocation)] = [:]
    for topic in topics {
      let own = topic.words.words.map { (words: [$0.value], at: $0.at) }
      let grouped = topic.words.groups.map { (words: groups[$0.value] ?? [], at: $0.at) }
      for (words, at) in own + grouped {
        // One warning for all words of a group that another topic has: they can only be mended together.
        var stolen: [(word: String, topic: String, first: SourceLocation)] = []
        for word in words {
          let key = FoldedText(word).texts + (word.hasSuffix("*") ? ["*"] : [])
          guard let owner = owners[key] else {
            owners[key] = (topic.name, at)
            continue
          }
          if owner.topic != topic.name { stolen.append((word, owner.topic, owner.at)) }
        }
        warn(of: stolen, at: at)
      }
    }
  }

  private func warn(
    of stolen: [(word: String, topic: String, first: SourceLocation)],
    at place: SourceLocation
  ) {
    var topics: [String] = []
    for one in stolen where !topics.contains(one.topic) {
      topics.append(one.topic)
      reader.complain(
        .wordInTwoTopics(
          one.word,
          more: stolen.count { $0.topic == one.topic } - 1,
          topic: one.topic,
          first: one.first
        ),
        at: place
      )
    }
  }

  /// The words of a text, without case and signs.
  private static func bare(_ text: String) -> String {
    FoldedText(text).texts.joined(separator: " ")
  }
}
