import Coding
import Language

extension ScenarioBuilder {
  /// A topic with its ladder.
  func topic(_ written: ScenarioDocument.Topic) -> Topic? {
    guard let dry = all(written.dry, line), let holds = all(written.holds, line),
      let spent = all(written.spent, line),
      let ladder = all(Array(written.ladder.enumerated()), { rung($1, place: $0) })
    else { return nil }
    let path = "topics.\(written.name.value)"
    return Topic(
      id: written.name.value,
      words: patterns(path, written.words),
      leads: written.leads,
      isGrave: written.isGrave,
      dry: dry,
      ladder: ladder,
      holds: holds,
      spent: spent
    )
  }

  private func rung(_ written: ScenarioDocument.Rung, place: Int) -> Rung? {
    guard let line = line(written.line) else { return nil }
    let isFirst = place == 0
    // 35, 45, 55 …; a long ladder must not ask for more than a bond can be.
    let bond = min(25 + 10 * place, 95)
    let needs = isFirst ? Condition.always : Condition([[.atLeast(.bond, bond)]])
    return Rung(
      id: written.id.value,
      line: line,
      needs: written.needs?.condition ?? needs,
      opens: written.opens ?? (isFirst ? [] : Self.opening),
      unless: written.unless?.condition,
      flag: written.flag
    )
  }

  /// A fact; its words are its own, or those of the shared file.
  func fact(_ written: ScenarioDocument.Fact) -> Fact? {
    guard let line = line(written.line), let later = all(written.later, self.line) else {
      return nil
    }
    let name = written.name.value
    var words = patterns("facts.\(name)", written.words)
    if words.isEmpty {
      let common = shared.facts.first { $0.name == name }?.words ?? []
      words = common.map { WordPattern($0.value) }
    }
    return Fact(id: name, words: words, line: line, later: later)
  }

  /// A turning point with its answers.
  func turningPoint(_ written: ScenarioDocument.TurningPoint) -> TurningPoint? {
    guard let at = written.at, let line = line(written.line),
      let answers = all(written.answers, self.line)
    else { return nil }
    return TurningPoint(
      id: written.id.value,
      at: at.condition,
      line: line,
      traps: written.traps,
      answers: answers
    )
  }

  /// A rupture with its two ways out.
  func rupture(_ written: ScenarioDocument.Rupture) -> Rupture? {
    guard let kind = written.kind, let when = written.when, let line = line(written.line),
      let mended = self.line(written.mended), let unmended = self.line(written.unmended)
    else { return nil }
    return Rupture(
      id: written.id.value,
      kind: kind,
      when: when.condition,
      line: line,
      mends: written.mends ?? Self.mending,
      within: written.within,
      mended: mended,
      unmended: unmended,
      ends: written.ends?.value
    )
  }

  /// An ending with what the learner is told about it.
  func ending(_ written: ScenarioDocument.Ending) -> Ending? {
    let path = "endings.\(written.name.value).debrief"
    guard let line = line(written.line), let verdict = written.verdict,
      let debrief = text(path, written.debrief)
    else { return nil }
    let when = written.otherwise == nil ? written.when?.condition : .always
    return Ending(
      id: written.name.value,
      when: when ?? .always,
      atOnce: written.atOnce,
      line: line,
      verdict: verdict,
      debrief: debrief
    )
  }
}
