import Consultation
import Language
import Scenario

/// An exploration as a text for authors.
struct ExplorationTable {
  let exploration: Exploration
  let lang: Lang

  /// The lines of the table and of what was never reached.
  var lines: [String] {
    var lines = [header] + exploration.groups.map(row)
    lines += ["", endingsTitle]
    for ending in exploration.scenario.endings {
      let shares = exploration.groups.compactMap { group -> String? in
        let count = group.endings[ending.id, default: 0]
        let all = group.endings.values.reduce(0, +)
        return count == 0 ? nil : "\(group.kind.rawValue) \(percent(count, of: all))"
      }
      lines.append("  \(ending.id): " + (shares.isEmpty ? never : shares.joined(separator: ", ")))
    }
    let rungs = exploration.scenario.topics.flatMap(\.ladder)
    let unreached = rungs.filter { exploration.said[$0.line.id] == nil }.map(\.id)
    lines += ["", rungsTitle(rungs.count - unreached.count, of: rungs.count)]
    if !unreached.isEmpty { lines.append("  \(never): " + unreached.joined(separator: ", ")) }
    let all = exploration.scenario.lineIDs.count
    lines.append(linesTitle(all - exploration.neverSaid.count, of: all))
    for line in exploration.neverSaid { lines.append("  \(never): \(line)") }
    lines.append(repeatsTitle(exploration.mostRepeats))
    return lines
  }

  private var header: String {
    switch lang {
    case .fr: "apprenant      note  é.-t.  d*     répliques  ruptures  réparées"
    case .en: "learner        mark  sd     d*     replies    ruptures  mended"
    }
  }

  private func row(_ group: Exploration.Group) -> String {
    let skilled = exploration.groups.first { $0.kind == .skilled }
    let effect = skilled.map { exploration.effect($0, over: group) } ?? 0
    let all = max(1, group.endings.values.reduce(0, +))
    let cells = [
      pad(group.kind.rawValue, 15), pad(decimal(group.mean), 6), pad(decimal(group.deviation), 7),
      pad(group.kind == .skilled ? "" : decimal(effect), 7),
      pad(decimal(Double(group.turns) / Double(all)), 11),
      pad(decimal(Double(group.ruptures) / Double(all)), 10),
      decimal(Double(group.mended) / Double(all)),
    ]
    return cells.joined()
  }

  private var endingsTitle: String {
    switch lang {
    case .fr: "* écart de l'apprenant habile à celui-ci, en écarts types (d de Cohen)\n\nFins :"
    case .en:
      "* how far the skilled learner lies above, in standard deviations (Cohen's d)\n\nEndings:"
    }
  }

  private var never: String { lang == .fr ? "jamais" : "never" }

  private func rungsTitle(_ reached: Int, of all: Int) -> String {
    switch lang {
    case .fr: "Échelons dits : \(reached) sur \(all)"
    case .en: "Rungs told: \(reached) of \(all)"
    }
  }

  private func linesTitle(_ said: Int, of all: Int) -> String {
    switch lang {
    case .fr: "Lignes dites : \(said) sur \(all)"
    case .en: "Lines said: \(said) of \(all)"
    }
  }

  private func repeatsTitle(_ most: Int) -> String {
    switch lang {
    case .fr: "Une même phrase, au plus, dans une consultation habile ou moyenne : \(most) fois"
    case .en: "The same wording, at most, in a skilled or average consultation: \(most) times"
    }
  }

  private func percent(_ part: Int, of all: Int) -> String { "\((part * 200 + all) / (all * 2)) %" }

  private func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
