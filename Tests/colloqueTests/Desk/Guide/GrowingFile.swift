/// A scenario's file as the reader of the guide builds it: each listing goes where the guide says that it goes.
///
/// A part that is not there yet is added. Of one that is there, what has the same name is replaced, and items of a list are
/// added, unless one with the same `id` is there. A listing that has all the names of a part gives their order.
struct GrowingFile {
  private var parts: [Part] = []

  /// An empty file, or one with a text.
  init(_ text: String = "") {
    parts = Part.parts(of: text.split(separator: "\n").map(String.init), margin: 0)
  }

  /// The text of the file.
  var text: String { parts.flatMap(\.lines).map { $0 + "\n" }.joined() }

  /// Puts the lines of a listing where they belong.
  mutating func put(_ listing: [String]) {
    parts = Part.merged(Part.parts(of: listing, margin: 0), into: parts, margin: 0)
  }
}

/// A key, and all that stands further to the right below it.
private struct Part {
  let key: String
  let lines: [String]

  private var body: [String] { Array(lines.dropFirst()) }
  private var isNested: Bool { lines[0].hasSuffix(":") }
  private var hasItems: Bool { isNested && lines.count > 1 && Self.isItem(lines[1]) }

  static func parts(of lines: [String], margin: Int) -> [Part] {
    groups(of: lines) { $0.prefix { $0 == " " }.count == margin && !isItem($0) }
      .map { Part(key: String($0[0].dropFirst(margin).prefix { $0 != ":" }), lines: $0) }
  }

  static func merged(_ new: [Part], into old: [Part], margin: Int) -> [Part] {
    let keys = new.map(\.key)
    let isWhole = old.allSatisfy { keys.contains($0.key) }
    let order =
      isWhole ? keys : old.map(\.key) + keys.filter { key in !old.contains { $0.key == key } }
    return order.compactMap { key in
      let before = old.first { $0.key == key }
      guard let after = new.first(where: { $0.key == key }) else { return before }
      return before.map { after.merged(into: $0, margin: margin) } ?? after
    }
  }

  private func merged(into old: Part, margin: Int) -> Part {
    guard isNested, old.isNested else { return self }
    if hasItems {
      return margin == 0 ? Part(key: key, lines: [lines[0]] + items(after: old)) : self
    }
    let inner = margin + 2
    let parts = Self.merged(
      Self.parts(of: body, margin: inner),
      into: Self.parts(of: old.body, margin: inner),
      margin: inner
    )
    return Part(key: key, lines: [lines[0]] + parts.flatMap(\.lines))
  }

  /// The items of a list with those of this one put in their places, or behind them.
  private func items(after old: Part) -> [String] {
    var items = Self.groups(of: old.body) { $0.hasPrefix("  - ") }
    for item in Self.groups(of: body, beginning: { $0.hasPrefix("  - ") }) {
      let same = items.firstIndex { $0[0] == item[0] && item[0].hasPrefix("  - id: ") }
      if let same { items[same] = item } else { items.append(item) }
    }
    return items.flatMap { $0 }
  }

  private static func isItem(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("- ") }

  private static func groups(
    of lines: [String],
    beginning: (String) -> Bool
  ) -> [[String]] {
    lines.reduce(into: []) { groups, line in
      if beginning(line) || groups.isEmpty {
        groups.append([line])
      } else {
        groups[groups.count - 1].append(line)
      }
    }
  }
}
