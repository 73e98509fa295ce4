import Coding
import Consultation
import Language
import Report
import Scenario

extension ExplorationFindings {
  /// What an exploration found, with the places in the author's files.
  init(_ result: Explorer.Result, of loaded: LoadedScenario, seed: UInt64) {
    let scenario = loaded.scenario
    let parts = ScenarioParts(scenario: scenario, reading: loaded.reading)
    let said = Set(result.words.said.keys).union(result.codes.said.keys)
    let repeats = result.words.repeats.merging(result.codes.repeats, uniquingKeysWith: max)
      .merging(Wordings.repeats(in: result.persisted.map(\.events)), uniquingKeysWith: max)
    let most = repeats.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostRepeats)
    self.init(
      scenario: scenario.id,
      title: scenario.title,
      language: scenario.lang,
      seed: seed,
      learners: Self.groups(result.words, .words) + Self.groups(result.codes, .codes),
      coverage: Coverage.Sort.allCases.map { parts.coverage($0, said: said) },
      endings: result.ways.endings.map { parts.way(to: parts.ending($0.id), $0.result) },
      rungs: result.ways.rungs.map { parts.way(to: parts.rung($0.id), $0.result) },
      best: result.ways.best.map { Best(mark: $0.mark, steps: parts.steps($0.way)) },
      placesTried: result.ways.deadEnds?.tried ?? 0,
      deadEnds: (result.ways.deadEnds?.places ?? []).map {
        DeadEnd(steps: parts.steps($0.way), left: $0.left)
      },
      repeats: most.map { Repeat(line: parts.part($0.key, line: $0.key), times: $0.value) },
      persisted: result.persisted.count,
      outOfWords: parts.outOfWords(result.persisted),
      onlyTime: result.ways.onlyTime.map(\.rawValue)
    )
  }

  // The worst are enough to begin with.
  private static let mostRepeats = 10

  private static func groups(_ exploration: Exploration, _ level: Level) -> [Group] {
    let skilled = exploration.groups.first { $0.kind == .skilled }
    return exploration.groups.map { group in
      let count = Double(max(1, group.consultations))
      return Group(
        level: level,
        kind: group.kind.rawValue,
        consultations: group.consultations,
        mark: group.mean,
        deviation: group.deviation,
        effect: group.kind == .skilled ? nil : skilled?.effect(over: group),
        replies: Double(group.turns) / count,
        ruptures: Double(group.ruptures) / count,
        mended: Double(group.mended) / count,
        circles: group.circles,
        endings: group.endings
      )
    }
  }
}

extension Persistence {
  /// To how many replies the patient found new words.
  fileprivate var newWords: Int { outOfWords?.replies ?? Self.replies }
}

/// The parts of a scenario by their names, with their places in its files.
private struct ScenarioParts {
  let scenario: Scenario
  let reading: ScenarioReading

  typealias Part = ExplorationFindings.Part

  func part(_ name: String, line: String) -> Part {
    let place = reading.location(ofLine: line, in: scenario.lang).map {
      ExplorationFindings.Place(file: $0.file, line: $0.line, column: $0.column)
    }
    return Part(name: name, place: place)
  }

  func ending(_ id: String) -> Part {
    part(id, line: scenario.endings.first { $0.id == id }?.line.id ?? "")
  }

  func rung(_ id: String) -> Part {
    part(id, line: scenario.topics.lazy.flatMap(\.ladder).first { $0.id == id }?.line.id ?? "")
  }

  /// How many parts of a sort were reached, when these lines were said.
  func coverage(
    _ sort: ExplorationFindings.Coverage.Sort,
    said: Set<String>
  ) -> ExplorationFindings.Coverage {
    // Each part with the lines of which one must be said.
    let parts: [(name: String, lines: [String])] =
      switch sort {
      case .lines: scenario.lines.map { ($0.id, [$0.id]) }
      case .rungs: scenario.topics.flatMap(\.ladder).map { ($0.id, [$0.line.id]) }
      case .reactions:
        Trigger.all.map { trigger in
          (trigger.name, (scenario.reactions[trigger] ?? []).map(\.id))
        }
      case .turningPoints: scenario.turningPoints.map { ($0.id, [$0.line.id]) }
      case .ruptures: scenario.ruptures.map { ($0.id, [$0.line.id]) }
      case .endings: scenario.endings.map { ($0.id, [$0.line.id]) }
      }
    let missing = parts.filter { !$0.lines.contains(where: said.contains) }
    return ExplorationFindings.Coverage(
      sort: sort,
      all: parts.count,
      missing: missing.map { part($0.name, line: $0.lines.first ?? "") }
    )
  }

  /// The reactions that had nothing new left, each with what was done fewest times until then.
  func outOfWords(_ persisted: [Persistence]) -> [ExplorationFindings.OutOfWords] {
    Trigger.all.compactMap { trigger in
      let tired = persisted.filter { $0.outOfWords?.reaction == trigger }
      guard let first = tired.min(by: { $0.newWords < $1.newWords }) else { return nil }
      return ExplorationFindings.OutOfWords(
        reaction: part(trigger.name, line: scenario.reactions[trigger]?.first?.id ?? ""),
        step: step(first.move, lines: []),
        replies: first.newWords
      )
    }
  }

  func way(to goal: Part, _ result: WaySearch.Result) -> ExplorationFindings.Way {
    switch result {
    case .found(let way): ExplorationFindings.Way(goal: goal, steps: steps(way), lacking: [])
    case .notFound(let lacking):
      ExplorationFindings.Way(goal: goal, steps: nil, lacking: lacking.map(\.phrase))
    }
  }

  func steps(_ way: Way) -> [ExplorationFindings.Step] {
    way.steps.map { step($0.move, lines: $0.lines) }
  }

  func step(_ move: Move, lines: [String]) -> ExplorationFindings.Step {
    let act: ExplorationFindings.Step.Act =
      switch move.act {
      case .say: .say
      case .keepSilent: .silence
      case .leave: .goodbye
      }
    let subject =
      switch move.subject {
      case .topic(let place): scenario.topics[place].id
      case .fact(let place): scenario.facts[place].id
      case nil: String?.none
      }
    return ExplorationFindings.Step(
      act: act,
      codes: move.codes.map(\.rawValue),
      stance: move.stance.rawValue,
      about: move.line ?? subject,
      lines: lines
    )
  }
}
