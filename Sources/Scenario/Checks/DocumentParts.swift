/// A scenario with all of its lines and conditions, which several checks go through.
struct DocumentParts {
  let document: ScenarioDocument
  /// All lines, in the order of the kinds in the format.
  let lines: [WrittenLine]
  /// All conditions: those of the lines first.
  let conditions: [WrittenCondition]

  init(_ document: ScenarioDocument) {
    self.document = document
    lines = document.lines
    let ladders = document.topics.map(\.ladder)
    conditions =
      lines.compactMap(\.when) + ladders.joined().compactMap(\.needs)
      + ladders.joined().compactMap(\.unless) + document.turningPoints.compactMap(\.at)
      + document.ruptures.compactMap(\.when) + document.endings.compactMap(\.when)
  }
}
