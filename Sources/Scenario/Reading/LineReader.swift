import Coding

/// Reads what the patient says.
struct LineReader {
  /// The keys of a line wherever it stands.
  static let keys = [
    "says", "gesture", "cue", "calls_for", "fits", "model", "inner", "changes", "sets", "topic",
  ]

  /// The keys of a line among others, and those of one in a translation.
  private static let listed = keys + ["when", "words"]
  private static let translated = ["says", "gesture", "model", "inner"]

  let reader: NodeReader
  private var phrases: PhraseReader { PhraseReader(reader: reader) }

  init(reader: NodeReader) { self.reader = reader }

  /// A line: a text, a list of wordings, or a mapping.
  ///
  /// Its name is the same in every language.
  func line(_ node: YAMLNode, id: String) -> WrittenLine {
    guard case .mapping = node.content else { return wordings(node, id: id) }
    return line(Fields(node, keys: Self.keys, expected: .line, reader: reader), id: id)
  }

  /// The line among the fields of a mapping that may hold more than a line.
  func line(_ fields: Fields, id: String) -> WrittenLine {
    var line = WrittenLine(id: id, at: fields.at)
    if let says = fields.needed("says") { line.says = reader.texts(says) }
    line.gesture = fields.text("gesture")
    line.cue = fields["cue"].flatMap { phrases.cue($0) }
    line.callsFor = fields["calls_for"].map { reader.codes($0) }
    line.fits = fields.text("fits").flatMap { reader.choice($0, .stance) }
    line.model = fields.text("model")
    line.inner = fields.text("inner")
    line.changes = fields["changes"].map { phrases.change($0) } ?? [:]
    line.sets = fields.texts("sets").map { reader.name($0) }
    line.topic = fields.text("topic")
    return line
  }

  /// A list of lines, named by their places; one alone is a list of one.
  func lines(_ node: YAMLNode?, id: String, besides keys: [String] = []) -> [WrittenLine] {
    guard let node else { return [] }
    let known = keys.isEmpty ? Self.listed : Self.listed + keys
    return reader.items(node).enumerated().map { place, item in
      let id = "\(id).\(place + 1)"
      guard case .mapping = item.content else { return wordings(item, id: id) }
      let fields = Fields(item, keys: known, expected: .line, reader: reader)
      var line = line(fields, id: id)
      line.when = fields["when"].map { phrases.condition($0) }
      line.words = WordsReader(reader: reader).words(fields)
      line.asksAgain = fields["again"].flatMap { reader.flag($0) } ?? false
      return line
    }
  }

  /// A line of a translation: texts, and words where the original has some.
  func translatedLine(_ node: YAMLNode, id: String, besides keys: [String] = []) -> WrittenLine {
    guard case .mapping = node.content else { return wordings(node, id: id) }
    let known = keys.isEmpty ? Self.translated : Self.translated + keys
    let fields = Fields(node, keys: known, expected: .line, reader: reader)
    var line = WrittenLine(id: id, at: fields.at)
    if let says = fields.needed("says") { line.says = reader.texts(says) }
    // Of what stands there empty it was complained; nobody need say that it lacks besides.
    func text(_ key: String) -> Marked<String>? {
      fields.text(key) ?? fields[key].map { Marked("", at: $0.at) }
    }
    line.gesture = text("gesture")
    line.model = text("model")
    line.inner = text("inner")
    line.words = WordsReader(reader: reader).words(fields)
    return line
  }

  private func wordings(_ node: YAMLNode, id: String) -> WrittenLine {
    let says =
      if case .list = node.content {
        reader.texts(node)
      } else {
        reader.text(node, expected: .line).map { [$0] } ?? []
      }
    return WrittenLine(id: id, at: node.at, says: says)
  }
}
