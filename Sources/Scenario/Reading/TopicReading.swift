import Coding

extension DocumentReader {
  /// The topics, in the order of the file.
  func topics(_ fields: Fields) -> [ScenarioDocument.Topic] {
    guard let node = fields.needed("topics") else { return [] }
    let entries = reader.entries(node)
    if case .mapping = node.content, entries.isEmpty { reader.complain(.emptyList, at: node.at) }
    return entries.map { topic($0) }
  }

  private func topic(_ entry: YAMLNode.Entry) -> ScenarioDocument.Topic {
    let keys = ["words", "words_of", "leads", "grave", "dry", "ladder", "holds", "spent"]
    let fields = Fields(entry.value, keys: keys, reader: reader)
    let name = reader.name(entry.key)
    let id = "topics.\(name.value)"
    var topic = ScenarioDocument.Topic(name: name)
    topic.words = words.words(fields)
    if fields["words"] == nil, fields["words_of"] == nil {
      reader.complain(.missingKey("words"), at: entry.key.at)
    }
    topic.leads = fields["leads"].flatMap { reader.flag($0) } ?? true
    topic.isGrave = fields["grave"].flatMap { reader.flag($0) } ?? false
    topic.dry = lines.lines(fields["dry"], id: "\(id).dry")
    topic.holds = lines.lines(fields["holds"], id: "\(id).holds")
    topic.spent = lines.lines(fields["spent"], id: "\(id).spent")
    if let ladder = fields.needed("ladder") {
      if case .list(let rungs) = ladder.content, rungs.isEmpty {
        reader.complain(.emptyLadder(name.value), at: ladder.at)
      } else if ladder.isNothing {
        reader.complain(.emptyLadder(name.value), at: fields.place(of: "ladder"))
      } else {
        topic.ladder = reader.items(ladder).enumerated().map { place, node in
          rung(node, topic: name.value, place: place + 1)
        }
      }
    }
    return topic
  }

  private static let rungKeys = LineReader.keys + ["id", "needs", "opens", "unless", "flag"]

  private func rung(_ node: YAMLNode, topic: String, place: Int) -> ScenarioDocument.Rung {
    let standing = Marked("\(topic)-\(place)", at: node.at)
    guard case .mapping = node.content else {
      let line = lines.line(node, id: "topics.\(topic).\(standing.value)")
      return ScenarioDocument.Rung(id: standing, line: line)
    }
    let fields = Fields(node, keys: Self.rungKeys, expected: .line, reader: reader)
    let id = fields.text("id").map { reader.name($0) } ?? standing
    return ScenarioDocument.Rung(
      id: id,
      line: lines.line(fields, id: "topics.\(topic).\(id.value)"),
      needs: fields["needs"].map { phrases.condition($0) },
      opens: fields["opens"].map { reader.codes($0) },
      unless: fields["unless"].map { phrases.condition($0) },
      flag: fields.text("flag").map { reader.name($0).value }
    )
  }

  /// The facts, in the order of the file.
  func facts(_ fields: Fields) -> [ScenarioDocument.Fact] {
    let keys = LineReader.keys + ["words", "words_of", "later"]
    return fields.entries("facts").map { entry in
      let name = reader.name(entry.key)
      let id = "facts.\(name.value)"
      guard case .mapping = entry.value.content else {
        return ScenarioDocument.Fact(name: name, line: lines.line(entry.value, id: id))
      }
      let fields = Fields(entry.value, keys: keys, expected: .line, reader: reader)
      return ScenarioDocument.Fact(
        name: name,
        words: words.words(fields),
        line: lines.line(fields, id: id),
        later: lines.lines(fields["later"], id: "\(id).later")
      )
    }
  }

  /// The reactions, in the order of the file.
  func reactions(_ fields: Fields, id: String) -> [ScenarioDocument.Reaction] {
    fields.entries("reactions").compactMap { entry in
      let lines = lines.lines(entry.value, id: "\(id).\(entry.key.value)")
      guard let trigger = Trigger(name: entry.key.value) else {
        reader.complainOfUnknown(entry.key, .trigger, among: Trigger.all.map(\.name))
        return nil
      }
      if !Trigger.all.contains(trigger) {
        reader.complain(.unsaidReaction(trigger.name), at: entry.key.at)
      }
      return ScenarioDocument.Reaction(trigger: entry.key, lines: lines)
    }
  }

  /// What is said to questions about lines, from a file that holds nothing else.
  func followUps(_ node: YAMLNode) -> [ScenarioDocument.FollowUps] {
    followUps(Fields(node, keys: ["follow_ups"], reader: reader))
  }

  /// What is said to questions about lines, in the order of the file.
  func followUps(_ fields: Fields) -> [ScenarioDocument.FollowUps] {
    fields.entries("follow_ups").map { entry in
      let id = "follow_ups.\(entry.key.value)"
      return ScenarioDocument.FollowUps(about: entry.key, lines: lines.lines(entry.value, id: id))
    }
  }
}
