import Coding
import Language

/// Takes values out of nodes, and complains of those that are not what they should be.
struct NodeReader {
  let complaints: Complaints

  func complain(_ complaint: Complaint, at location: SourceLocation) {
    complaints.add(complaint, at: location)
  }

  /// The text of a node, trimmed; a line break alone is a space, an empty line is a line break.
  func text(_ node: YAMLNode, expected: Complaint.Shape = .text) -> Marked<String>? {
    guard case .text(let written) = node.content else {
      complainOfShape(node, expected: expected)
      return nil
    }
    if Neutral.mayCommand(written.utf8),
      let command = written.unicodeScalars.first(where: { Neutral.isCommand($0) })
    {
      complain(.controlCharacter(command.value), at: node.at)
      return nil
    }
    let text = Self.flowing(written)
    guard !text.isEmpty else {
      complain(.emptyText, at: node.at)
      return nil
    }
    return Marked(text, at: node.at)
  }

  /// A list of texts; one text alone is a list of one.
  func texts(_ node: YAMLNode) -> [Marked<String>] {
    guard case .list = node.content else { return text(node, expected: .texts).map { [$0] } ?? [] }
    return items(node).compactMap { text($0, expected: .texts) }
  }

  /// The items of a list, of which it complains when it is empty; anything else is a list of one.
  func items(_ node: YAMLNode) -> [YAMLNode] {
    guard case .list(let items) = node.content else { return [node] }
    if items.isEmpty { complain(.emptyList, at: node.at) }
    return items
  }

  /// The entries of a mapping.
  func entries(_ node: YAMLNode, expected: Complaint.Shape = .mapping) -> [YAMLNode.Entry] {
    guard case .mapping(let entries) = node.content else {
      complainOfShape(node, expected: expected)
      return []
    }
    return entries
  }

  /// A whole number within a range.
  func number(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
    guard let written = text(node, expected: .number) else { return nil }
    guard let number = Int(written.value) else {
      complain(.wrongKind(expected: .number), at: node.at)
      return nil
    }
    guard range.contains(number) else {
      let complaint = Complaint.outOfRange(
        written.value,
        from: range.lowerBound,
        to: range.upperBound
      )
      complain(complaint, at: node.at)
      return nil
    }
    return number
  }

  /// `true` or `false`.
  func flag(_ node: YAMLNode) -> Bool? {
    guard let written = text(node, expected: .flag) else { return nil }
    guard let flag = Bool(written.value) else {
      complain(.wrongKind(expected: .flag), at: node.at)
      return nil
    }
    return flag
  }

  /// A name of lower-case letters, digits and hyphens; complains of others, and gives them back all the same.
  func name(_ written: Marked<String>) -> Marked<String> {
    let fits = written.value.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    if !fits || written.value.isEmpty { complain(.badName(written.value), at: written.at) }
    return written
  }

  /// One of the values of an enumeration, by its name in files.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ written: Marked<String>,
    _ noun: Complaint.Noun,
    as type: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    if let value = Value(rawValue: written.value) { return value }
    complainOfUnknown(written, noun, among: Value.allCases.map(\.rawValue))
    return nil
  }

  /// A list of codes.
  func codes(_ node: YAMLNode) -> [Code] {
    texts(node).compactMap { choice($0, .code) }
  }

  /// Complains of a name that stands for nothing, with the one that was probably meant.
  func complainOfUnknown(_ written: Marked<String>, _ noun: Complaint.Noun, among names: [String]) {
    guard !complaints.isFull else { return }
    let near = NearestName.nearest(to: written.value, among: names)
    complain(.unknown(noun, written.value, near: near, allowed: names), at: written.at)
  }

  /// Complains of a colon that cut a text in two, of which the first half now looks like a key.
  func complainOfColon(after key: Marked<String>) {
    var place = key.at
    place.column += key.value.unicodeScalars.count
    complain(.colonInText, at: place)
  }

  /// Complains of a node that is not what it should be, in the terms of what the author probably did.
  private func complainOfShape(_ node: YAMLNode, expected: Complaint.Shape) {
    if expected == .text || expected == .texts || expected == .line,
      case .mapping(let entries) = node.content, let entry = entries.first,
      Self.isProse(entry.key.value)
    {
      complainOfColon(after: entry.key)
    } else if node.isNothing {
      complain(.emptyText, at: node.at)
    } else {
      complain(.wrongKind(expected: expected), at: node.at)
    }
  }

  /// Whether a key reads like the beginning of a sentence that a colon cut in two.
  static func isProse(_ key: String) -> Bool {
    key.contains { $0.isWhitespace || $0.isUppercase || "'’,«\"".contains($0) }
  }

  /// A text with the line breaks that are meant.
  private static func flowing(_ text: String) -> String {
    if isPlain(text.utf8) { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { trimmed($0) }
    return lines.split(separator: "").map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  /// Whether a text is one line that begins and ends with a sign of ASCII: most are, and stay as they are.
  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    let signs: ClosedRange<UInt8> = 0x21...0x7E
    return signs.contains(first) && signs.contains(last) && !bytes.contains(0x0A)
  }

  /// A text without the white space at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
