/// Makes nodes of a file, and complaints of what can't be read.
///
/// Sizes and depths have limits and aliases are refused, so that no file takes long or much memory.
struct YAMLComposer {
  /// How deep lists and mappings may stand in each other.
  static let deepestNesting = 32
  /// How many mistakes of the kind that can be passed over are told before the reading stops.
  static let mostMended = 50

  private struct Stop: Error {}

  private let file: SourceFile
  private let complaints: Complaints
  private var events: YAMLEvents

  /// The node of a file, or nil when nothing of it can be used.
  static func compose(_ file: SourceFile, _ complaints: Complaints) -> YAMLNode? {
    guard file.bytes.count <= SourceFile.largest else {
      let complaint = Complaint.tooLarge(limit: SourceFile.largest)
      complaints.add(complaint, at: file.at(line: 1, column: 1))
      return nil
    }
    guard RawText.check(file, complaints) else { return nil }
    var bytes = file.bytes
    // A mistake in one text needn't hide the others: it is told, put out of the way, and the file is read again.
    for _ in 0..<mostMended {
      let attempt = Complaints()
      var composer = YAMLComposer(
        file: file,
        complaints: attempt,
        events: YAMLEvents(path: file.path, bytes: bytes)
      )
      do {
        let node = try composer.document()
        complaints.add(contentsOf: attempt.diagnostics)
        return node
      } catch let failure as YAMLEvents.Failure {
        let mistake = YAMLMistake(failure, in: file)
        complaints.add(mistake.complaint, at: mistake.at)
        guard let mended = mistake.mended(bytes) else { return nil }
        bytes = mended
      } catch {
        complaints.add(contentsOf: attempt.diagnostics)
        return nil
      }
    }
    return nil
  }

  private mutating func document() throws -> YAMLNode? {
    guard case let start = try events.next(), case .documentStart = start.kind else {
      complaints.add(.emptyFile, at: file.at(line: 1, column: 1))
      return nil
    }
    let root = try node(from: try events.next(), depth: 0)
    _ = try events.next()
    let end = try events.next()
    if case .documentStart = end.kind {
      complaints.add(.severalDocuments, at: end.at)
    }
    if root.isNothing {
      complaints.add(.emptyFile, at: file.at(line: 1, column: 1))
      return nil
    }
    guard case .mapping = root.content else {
      complaints.add(.wrongKind(expected: .mapping), at: root.at)
      return nil
    }
    return root
  }

  private mutating func node(from event: YAMLEvents.Event, depth: Int) throws -> YAMLNode {
    guard depth <= Self.deepestNesting else {
      complaints.add(.tooDeep(limit: Self.deepestNesting), at: event.at)
      throw Stop()
    }
    if event.hasAnchor {
      complaints.add(.alias, at: event.at)
      throw Stop()
    }
    if let tag = event.tag { complaints.add(.tag(tag), at: event.at) }
    switch event.kind {
    case .scalar(let text, let offset):
      return YAMLNode(content: .text(text), at: event.at, offset: offset)
    case .listStart:
      var items: [YAMLNode] = []
      while true {
        let next = try events.next()
        if case .listEnd = next.kind { break }
        items.append(try node(from: next, depth: depth + 1))
      }
      return YAMLNode(content: .list(items), at: event.at)
    case .mappingStart:
      return YAMLNode(content: .mapping(try entries(depth: depth + 1)), at: event.at)
    default:
      complaints.add(.alias, at: event.at)
      throw Stop()
    }
  }

  private mutating func entries(depth: Int) throws -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var names = Names()
    while true {
      let next = try events.next()
      if case .mappingEnd = next.kind { return entries }
      let key = try node(from: next, depth: depth)
      let value = try node(from: try events.next(), depth: depth)
      guard case .text(let name) = key.content else {
        complaints.add(.wrongKind(expected: .key), at: key.at)
        continue
      }
      if names.has(name, among: entries) {
        let first = entries.first { $0.key.value == name }?.key.at ?? key.at
        complaints.add(.duplicateKey(name, first: first), at: key.at)
        continue
      }
      entries.append(YAMLNode.Entry(key: Marked(name, at: key.at), value: value))
    }
  }

  /// The names of a mapping's entries: looked through where they are few, which most are, else looked up.
  private struct Names {
    private static let few = 16
    private var set: Set<String> = []

    /// Whether a name is among the entries; it will be.
    mutating func has(_ name: String, among entries: [YAMLNode.Entry]) -> Bool {
      if entries.count < Self.few { return entries.contains { $0.key.value == name } }
      if set.isEmpty { set = Set(entries.map(\.key.value)) }
      return !set.insert(name).inserted
    }
  }
}

extension Complaints {
  /// Takes over what was gathered elsewhere.
  func add(contentsOf diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic.complaint, at: diagnostic.location) }
  }
}
