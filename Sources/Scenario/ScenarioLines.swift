extension Scenario {
  /// All that the patient can say, the shared lines too, in the order of the file.
  public var lines: [Line] {
    let lines = saidLines
    return lines + lines.flatMap { followUps[$0.id] }
  }

  /// All that the patient can say but follow-ups, in the order of the file.
  public var saidLines: [Line] {
    var lines = [opening]
    for topic in topics {
      lines += topic.dry + topic.ladder.map(\.line) + topic.holds + topic.spent
    }
    for fact in facts { lines += [fact.line] + fact.later }
    for trigger in Trigger.all { lines += reactions[trigger] ?? [] }
    for point in turningPoints { lines += [point.line] + point.answers }
    for rupture in ruptures { lines += [rupture.line, rupture.mended, rupture.unmended] }
    return lines + endings.map(\.line)
  }
}
