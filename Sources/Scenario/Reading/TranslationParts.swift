// A part of a translation beside the part of the original that it translates.
extension TranslationReader {
  /// The entries of a mapping beside the names of the original; complains of what lacks and of what is too much.
  func pairs(
    _ fields: some Parts,
    _ key: String,
    _ names: [String],
    path: String? = nil
  ) -> [(place: Int, node: YAMLNode)] {
    let path = path ?? key
    guard let node = fields[key] else {
      if !names.isEmpty { reader.complain(.missingTranslation(path), at: fields.at) }
      return []
    }
    let entries = reader.entries(node)
    let known = Set(names)
    var values: [String: YAMLNode] = [:]
    for entry in entries {
      values[entry.key.value] = entry.value
      guard !known.contains(entry.key.value), !reader.complaints.isFull else { continue }
      let near = NearestName.nearest(to: entry.key.value, among: names)
      reader.complain(.extraTranslation("\(path).\(entry.key.value)", near: near), at: entry.key.at)
    }
    return names.enumerated().compactMap { place, name in
      if let node = values[name] { return (place, node) }
      reader.complain(.missingTranslation("\(path).\(name)"), at: fields.place(of: key))
      return nil
    }
  }

  /// The lines of a list beside the original's, in the same order.
  func list(
    _ fields: some Parts,
    _ key: String,
    _ path: String,
    _ lines: [WrittenLine],
    into document: inout TranslationDocument
  ) {
    if let node = fields[key] {
      items(node, path, lines, into: &document)
    } else if !lines.isEmpty {
      reader.complain(.missingTranslation(path), at: fields.at)
    }
  }

  func items(
    _ node: YAMLNode,
    _ path: String,
    _ lines: [WrittenLine],
    into document: inout TranslationDocument
  ) {
    let items = reader.items(node)
    if items.count != lines.count {
      reader.complain(.wrongCount(path, expected: lines.count, found: items.count), at: node.at)
    }
    for (item, original) in zip(items, lines) {
      let line = lineReader.translatedLine(item, id: original.id, besides: ["words"])
      add(line, for: original, to: &document)
    }
  }

  /// Takes a line over; complains of what the original has and it lacks.
  func add(
    _ line: WrittenLine,
    for original: WrittenLine,
    to document: inout TranslationDocument
  ) {
    func compare(_ name: String, _ isThere: Bool, _ isHere: Bool) {
      guard isThere, !isHere else { return }
      reader.complain(.missingTranslation("\(original.id): \(name)"), at: line.at)
    }
    compare("gesture", original.gesture != nil, line.gesture != nil)
    compare("model", original.model != nil, line.model != nil)
    compare("inner", original.inner != nil, line.inner != nil)
    compare("words", !original.words.isEmpty, !line.words.isEmpty)
    document.lines[original.id] = line
    if !line.words.isEmpty { document.words[original.id] = line.words }
  }
}

/// Something with parts by their keys.
protocol Parts {
  var at: SourceLocation { get }
  subscript(key: String) -> YAMLNode? { get }
  func place(of key: String) -> SourceLocation
}

extension Fields: Parts {}

/// The parts of a node whose keys were looked at before; a text has none.
struct Part: Parts {
  let at: SourceLocation
  private let entries: [YAMLNode.Entry]

  init(_ node: YAMLNode) {
    at = node.at
    if case .mapping(let entries) = node.content {
      self.entries = entries
    } else {
      entries = []
    }
  }

  subscript(key: String) -> YAMLNode? { entries.index(of: key).map { entries[$0].value } }

  func place(of key: String) -> SourceLocation {
    entries.index(of: key).map { entries[$0].key.at } ?? at
  }
}
