import Coding

extension DocumentReader {
  /// The turning points, in the order of the file.
  func turningPoints(_ fields: Fields) -> [ScenarioDocument.TurningPoint] {
    fields.items("turning_points").enumerated().map { place, node in
      let keys = LineReader.keys + ["id", "at", "traps", "answers"]
      let fields = Fields(node, keys: keys, reader: reader)
      let id = name(fields, else: "turning-\(place + 1)", at: node)
      let path = "turning_points.\(id.value)"
      return ScenarioDocument.TurningPoint(
        id: id,
        at: fields.needed("at").map { phrases.condition($0) },
        line: lines.line(fields, id: path),
        traps: fields["traps"].map { reader.codes($0) } ?? [],
        answers: lines.lines(fields["answers"], id: "\(path).answers", besides: ["again"])
      )
    }
  }

  /// The ruptures, in the order of the file.
  func ruptures(_ fields: Fields) -> [ScenarioDocument.Rupture] {
    fields.items("ruptures").enumerated().map { place, node in
      let keys =
        LineReader.keys + ["id", "kind", "when", "mends", "within", "mended", "unmended", "ends"]
      let fields = Fields(node, keys: keys, reader: reader)
      let id = name(fields, else: "rupture-\(place + 1)", at: node)
      let path = "ruptures.\(id.value)"
      func side(_ key: String) -> WrittenLine {
        fields.needed(key).map { lines.line($0, id: "\(path).\(key)") }
          ?? WrittenLine(id: "\(path).\(key)", at: node.at)
      }
      return ScenarioDocument.Rupture(
        id: id,
        kind: fields.neededText("kind").flatMap { reader.choice($0, .ruptureKind) },
        when: fields.needed("when").map { phrases.condition($0) },
        line: lines.line(fields, id: path),
        mends: fields["mends"].map { reader.codes($0) },
        within: fields["within"].flatMap { reader.number($0, in: 1...20) } ?? 3,
        mended: side("mended"),
        unmended: side("unmended"),
        ends: fields.text("ends")
      )
    }
  }

  /// The endings, in the order of the file.
  func endings(_ fields: Fields) -> [ScenarioDocument.Ending] {
    guard let node = fields.needed("endings") else { return [] }
    let entries = reader.entries(node)
    if case .mapping = node.content, entries.isEmpty { reader.complain(.emptyList, at: node.at) }
    return entries.map { entry in
      let keys = LineReader.keys + ["when", "otherwise", "at_once", "verdict", "debrief"]
      let fields = Fields(entry.value, keys: keys, reader: reader)
      let name = reader.name(entry.key)
      // One that can't be read was told, and was meant to hold.
      let isOtherwise = fields["otherwise"].map { reader.flag($0) ?? true } ?? false
      return ScenarioDocument.Ending(
        name: name,
        when: fields["when"].map { phrases.condition($0) },
        otherwise: isOtherwise ? fields.place(of: "otherwise") : nil,
        atOnce: fields["at_once"].flatMap { reader.flag($0) } ?? false,
        line: lines.line(fields, id: "endings.\(name.value)"),
        verdict: fields.text("verdict").map { reader.choice($0, .verdict) } ?? .mixed,
        debrief: fields.neededText("debrief")
      )
    }
  }

  /// The name that was given, or the one by its place in the list.
  private func name(_ fields: Fields, else standing: String, at node: YAMLNode) -> Marked<String> {
    fields.text("id").map { reader.name($0) } ?? Marked(standing, at: node.at)
  }
}
