/// The fields of a mapping whose keys are known.
struct Fields {
  /// The place of the mapping.
  let at: SourceLocation
  private let entries: [YAMLNode.Entry]
  private let reader: NodeReader
  /// The keys that stand there misspelt, so that nobody need say that they are missing.
  private var misspelt: [String] = []
  /// Whether a text was cut in two by a colon, so that nobody knows what is missing.
  private var isCut = false

  /// Takes a mapping apart, and complains of keys that are not among the known ones.
  init(
    _ node: YAMLNode,
    keys: [String],
    expected: Complaint.Shape = .mapping,
    reader: NodeReader
  ) {
    at = node.at
    self.reader = reader
    let all = reader.entries(node, expected: expected)
    guard case .mapping = node.content else {
      entries = []
      isCut = true
      return
    }
    guard !all.allSatisfy({ keys.contains($0.key.value) }) else {
      entries = all
      return
    }
    entries = all.filter { keys.contains($0.key.value) }
    for entry in all where !keys.contains(entry.key.value) {
      let key = entry.key
      if NodeReader.isProse(key.value) {
        reader.complainOfColon(after: key)
        isCut = true
      } else {
        guard !reader.complaints.isFull else { break }
        let near = NearestName.nearest(to: key.value, among: keys)
        reader.complain(.unknownKey(key.value, near: near, allowed: keys), at: key.at)
        if let near { misspelt.append(near) }
      }
    }
  }

  /// Takes the known keys out of a mapping whose other keys were looked at before.
  init(known keys: [String], of node: YAMLNode, reader: NodeReader) {
    at = node.at
    self.reader = reader
    if case .mapping(let entries) = node.content {
      self.entries = entries.filter { keys.contains($0.key.value) }
    } else {
      entries = []
      isCut = true
    }
  }

  /// The value of a key, if it is there.
  subscript(key: String) -> YAMLNode? { entries.index(of: key).map { entries[$0].value } }

  /// The place of a key, or of the mapping when it is not there.
  func place(of key: String) -> SourceLocation {
    entries.index(of: key).map { entries[$0].key.at } ?? at
  }

  /// The value of a key that must be there; complains when it is not.
  func needed(_ key: String) -> YAMLNode? {
    if let node = self[key] { return node }
    if !isCut, !misspelt.contains(key) { reader.complain(.missingKey(key), at: at) }
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

extension [YAMLNode.Entry] {
  /// The place of the entry of a key, if it is there.
  func index(of key: String) -> Int? { firstIndex { $0.key.value == key } }
}
