import Language

/// What the forms of an exploration share.
struct ExplorationWords {
  let findings: ExplorationFindings
  let terms: Terms

  init(_ findings: ExplorationFindings) {
    self.findings = findings
    terms = Terms(lang: findings.language)
  }

  /// The levels at which learners played.
  var levels: [ExplorationFindings.Level] {
    ExplorationFindings.Level.allCases.filter { level in
      findings.learners.contains { $0.level == level }
    }
  }

  func groups(_ level: ExplorationFindings.Level) -> [ExplorationFindings.Group] {
    findings.learners.filter { $0.level == level }
  }

  var head: [String] {
    [
      terms.kindOfLearner, terms.markName, terms.deviationShort, "d*", terms.repliesName,
      terms.rupturesName, terms.mendedName, terms.circlesName,
    ]
  }

  func cells(_ group: ExplorationFindings.Group) -> [String] {
    [
      group.kind, terms.tenths(group.mark), terms.tenths(group.deviation),
      group.kind == "skilled" ? "" : terms.tenths(group.effect), terms.tenths(group.replies),
      terms.tenths(group.ruptures), terms.tenths(group.mended),
      share(group.circles, of: group.consultations),
    ]
  }

  /// The kinds that come to an ending, with their shares.
  func reaching(_ ending: String, _ level: ExplorationFindings.Level) -> String {
    let shares = groups(level).compactMap { group -> String? in
      let count = group.endings[ending, default: 0]
      return count == 0 ? nil : "\(group.kind) \(share(count, of: group.consultations))"
    }
    return shares.isEmpty ? terms.never : shares.joined(separator: ", ")
  }

  func share(_ part: Int, of all: Int) -> String {
    "\((part * 200 + all) / (max(1, all) * 2)) %"
  }

  /// The steps of a way on one line; the same reply several times running stands once.
  func line(_ steps: [ExplorationFindings.Step]) -> String {
    var runs: [(move: String, count: Int)] = []
    for move in steps.map(terms.move) {
      if runs.last?.move == move {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((move, 1))
      }
    }
    return runs.map { $0.move + terms.times($0.count) }.joined(separator: " → ")
  }

  /// A reaction that had nothing new left, with what was done until then.
  func outOfWords(_ one: ExplorationFindings.OutOfWords) -> String {
    "\(one.reaction.name) (\(terms.move(one.step))\(terms.times(one.replies)))"
  }

  /// A part with its place, `file:line`.
  func place(_ part: ExplorationFindings.Part) -> String {
    part.place.map { "\($0.file):\($0.line)" } ?? ""
  }

  /// A way in words: its replies, or what stood in the way.
  func outcome(_ way: ExplorationFindings.Way) -> String {
    if let steps = way.steps { return line(steps) }
    return terms.noWay + (way.lacking.isEmpty ? "" : " (\(terms.lacking(way.lacking)))")
  }

  /// All ways with their titles: to the endings, the highest mark, and the rungs that nobody was told.
  var ways: [(title: String, replies: Int?, text: String)] {
    let endings = findings.endings.map {
      (terms.wayTo(ending: $0.goal.name), $0.steps?.count, outcome($0))
    }
    let best = findings.best.map { [(terms.wayTo(mark: $0.mark), $0.steps.count, line($0.steps))] }
    let rungs = findings.rungs.map {
      (terms.wayTo(rung: $0.goal.name), $0.steps?.count, outcome($0))
    }
    return (endings + (best ?? []) + rungs)
      .map { (title: $0.0, replies: $0.1, text: $0.2) }
  }
}
