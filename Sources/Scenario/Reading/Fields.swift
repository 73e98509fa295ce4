/// The fields of a mapping whose keys are known.
struct Fields {
  /// The place of the mapping.
  let at: SourceLocation
  private let entries: [YAMLNode.Entry]
  private let reader: NodeReader

  /// Takes a mapping apart, and complains of keys that are not among the known ones.
  init(
    _ node: YAMLNode,
    keys: [String],
    expected: Complaint.Shape = .mapping,
    reader: NodeReader
  ) {
    at = node.at
    self.reader = reader
    let entries = reader.entries(node, expected: expected)
    for entry in entries where !keys.contains(entry.key.value) {
      if NodeReader.isProse(entry.key.value) {
        var place = entry.key.at
        place.column += entry.key.value.unicodeScalars.count
        reader.complain(.colonInText, at: place)
      } else {
        let near = NearestName.nearest(to: entry.key.value, among: keys)
        reader.complain(.unknownKey(entry.key.value, near: near, allowed: keys), at: entry.key.at)
      }
    }
    self.entries = entries.filter { keys.contains($0.key.value) }
  }

  /// The value of a key, if it is there.
  subscript(key: String) -> YAMLNode? { entries.first { $0.key.value == key }?.value }

  /// The place of a key, or of the mapping when it is not there.
  func place(of key: String) -> SourceLocation {
    entries.first { $0.key.value == key }?.key.at ?? at
  }

  /// The value of a key that must be there; complains when it is not.
  func needed(_ key: String) -> YAMLNode? {
    if let node = self[key] { return node }
    reader.complain(.missingKey(key), at: at)
    return nil
  }

  /// The text of a key, if it is there.
  func text(_ key: String) -> Marked<String>? { self[key].flatMap { reader.text($0) } }

  /// The text of a key that must be there.
  func neededText(_ key: String) -> Marked<String>? { needed(key).flatMap { reader.text($0) } }

  /// The texts of a key, none when it is not there.
  func texts(_ key: String) -> [Marked<String>] { self[key].map { reader.texts($0) } ?? [] }

  /// The items of a list, none when it is not there.
  func items(_ key: String) -> [YAMLNode] { self[key].map { reader.items($0) } ?? [] }

  /// The entries of a mapping under a key, none when it is not there.
  func entries(_ key: String) -> [YAMLNode.Entry] { self[key].map { reader.entries($0) } ?? [] }
}
