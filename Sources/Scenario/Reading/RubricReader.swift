public import Coding
import Language

/// Reads a rubric: a scenario's own, or one in a file of its own.
struct RubricReader {
  static let keys = ["id", "weights", "thresholds", "levels"]
  /// Weights up to here are proportions; with a larger one they are percentages and add up to 100.
  static let largestProportion = 10

  let reader: NodeReader

  /// The rubric of a node; what is not given is the standard's.
  func rubric(_ node: YAMLNode, besides: [String] = []) -> Rubric {
    let fields = Fields(node, keys: besides + Self.keys, reader: reader)
    if besides.contains("format") { reader.checkFormat(fields) }
    var rubric = Rubric.standard
    if let id = fields.neededText("id") { rubric.id = reader.name(id).value }
    if let weights = fields["weights"] { rubric.weights = self.weights(weights) }
    if let levels = fields["levels"] { rubric.levels = self.levels(levels) }
    if let thresholds = fields["thresholds"] { rubric.thresholds = self.thresholds(thresholds) }
    return rubric
  }

  private func weights(_ node: YAMLNode) -> [Dimension: Int] {
    let names = Dimension.allCases.map(\.rawValue)
    var meant: [String] = []
    for entry in reader.entries(node) where !names.contains(entry.key.value) {
      reader.complainOfUnknown(entry.key, .dimension, among: names)
      if let near = NearestName.nearest(to: entry.key.value, among: names) { meant.append(near) }
    }
    let entries = Fields(known: names, of: node, reader: reader)
    var weights: [Dimension: Int] = [:]
    var isBroken = false
    for dimension in Dimension.allCases {
      let name = dimension.rawValue
      let value = meant.contains(name) ? entries[name] : entries.needed(name)
      let weight = value.flatMap { reader.number($0, in: 0...100) }
      weights[dimension] = weight ?? 0
      if weight == nil { isBroken = true }
    }
    let sum = weights.values.reduce(0, +)
    let arePercentages = weights.values.contains { $0 > Self.largestProportion }
    if !isBroken, sum == 0 || (arePercentages && sum != 100) {
      reader.complain(.badWeights(sum: sum), at: node.at)
    }
    return weights
  }

  private func thresholds(_ node: YAMLNode) -> Rubric.Thresholds? {
    let fields = Fields(node, keys: ["competent", "proficient"], reader: reader)
    func mark(_ key: String) -> Int? {
      fields.needed(key).flatMap { reader.number($0, in: 1...100) }
    }
    guard let competent = mark("competent"), let proficient = mark("proficient") else { return nil }
    if competent >= proficient { reader.complain(.badThresholds, at: node.at) }
    return Rubric.Thresholds(competent: competent, proficient: proficient)
  }

  private func levels(_ node: YAMLNode) -> [Level] {
    let entries = reader.entries(node)
    let read = entries.compactMap(level)
    guard read.count == entries.count else { return read }
    if !read.contains(where: { $0.from == 0 }) || Set(read.map(\.from)).count < read.count {
      reader.complain(.badLevels, at: node.at)
    } else {
      checkOrder(read, entries)
    }
    return read.enumerated()
      .sorted { ($1.element.from, $0.offset) < ($0.element.from, $1.offset) }.map(\.element)
  }

  /// A level: its lowest mark, or a mapping of `from` and `name`.
  private func level(_ entry: YAMLNode.Entry) -> Level? {
    let id = reader.name(entry.key).value
    guard case .mapping = entry.value.content else {
      return reader.number(entry.value, in: 0...100).map { Level(from: $0, id: id) }
    }
    let fields = Fields(entry.value, keys: ["from", "name"], reader: reader)
    let names = fields["name"].map(self.names)
    guard let from = fields.needed("from").flatMap({ reader.number($0, in: 0...100) }) else {
      return nil
    }
    return Level(from: from, id: id, names: names)
  }

  /// What a level is called: one name for all languages, or one for each.
  private func names(_ node: YAMLNode) -> [String: String] {
    let languages = Lang.allCases.map(\.rawValue)
    guard case .mapping = node.content else {
      guard let name = reader.text(node) else { return [:] }
      return Dictionary(uniqueKeysWithValues: languages.map { ($0, name.value) })
    }
    let fields = Fields(node, keys: languages, reader: reader)
    var names: [String: String] = [:]
    for lang in languages { names[lang] = fields.text(lang)?.value }
    return names
  }

  /// Complains of the first level that goes up where the others go down, or down where they go up.
  private func checkOrder(_ levels: [Level], _ entries: [YAMLNode.Entry]) {
    guard levels.count > 2 else { return }
    let rises = levels[1].from > levels[0].from
    for place in 2..<levels.count where (levels[place].from > levels[place - 1].from) != rises {
      let complaint = Complaint.levelsInDisorder(levels[place].id, after: levels[place - 1].id)
      return reader.complain(complaint, at: entries[place].key.at)
    }
  }
}

/// Reads a rubric from a file of its own.
public enum RubricFile {
  /// The rubric, or nil when something in the file is wrong; everything wrong is told, in the order of the places.
  public static func read(_ file: SourceFile) -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    let complaints = Complaints()
    let node = YAMLComposer.compose(file, complaints)
    let reader = RubricReader(reader: NodeReader(complaints: complaints))
    let rubric = node.map { reader.rubric($0, besides: ["format"]) }
    let diagnostics = complaints.sorted(files: [file.path])
    return (diagnostics.contains { $0.severity == .error } ? nil : rubric, diagnostics)
  }
}
