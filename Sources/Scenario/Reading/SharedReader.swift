import Language

/// Reads a shared file into its written form.
struct SharedReader {
  private static let keys = [
    "format", "shared", "language", "word_groups", "facts", "heard", "reactions",
  ]
  /// What the learner is heard saying besides codes.
  private static let heard = [Trigger.Happening.greeting, .thanks, .goodbye]

  let reader: NodeReader

  /// The written form of a file's node.
  func document(_ node: YAMLNode, file: String) -> SharedDocument {
    let fields = Fields(node, keys: Self.keys, reader: reader)
    let words = WordsReader(reader: reader)
    reader.checkFormat(fields)
    if let shared = fields.needed("shared"), reader.flag(shared) == false {
      reader.complain(.wrongKind(expected: .flag), at: shared.at)
    }
    var document = SharedDocument(file: file, languageAt: fields["language"]?.at ?? node.at)
    document.language = fields.neededText("language").flatMap { reader.choice($0, .language) }
    document.groups = words.wordsByName(fields.entries("word_groups"))
    document.facts = words.wordsByName(fields.entries("facts"))
    if let node = fields.needed("heard") {
      let names = Self.heard.map(\.rawValue)
      let heard = Fields(node, keys: names, reader: reader)
      document.heard = names.compactMap { name in
        heard.needed(name).map { SharedDocument.Words(name: name, words: words.words($0)) }
      }
    }
    let place = fields.needed("reactions")?.at ?? node.at
    document.reactions = DocumentReader(reader: reader).reactions(fields, id: "shared.reactions")
    for trigger in Trigger.all {
      let lines = document.reactions.first { $0.trigger.value == trigger.name }?.lines ?? []
      if lines.allSatisfy(\.isConditional) {
        let given = document.reactions.first { $0.trigger.value == trigger.name }
        reader.complain(.incompleteShared(trigger.name), at: given?.trigger.at ?? place)
      }
    }
    return document
  }
}
