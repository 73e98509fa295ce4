import Coding

/// Finds conditions that can never hold: parts that exclude each other, and scales that nothing moves so far.
struct ConditionChecks {
  let parts: DocumentParts
  let reader: NodeReader
  private var document: ScenarioDocument { parts.document }

  func check() {
    for condition in parts.conditions {
      for alternative in condition.alternatives {
        let requirements = alternative.map(\.value)
        guard let first = alternative.first else { continue }
        if Bounds(requirements).isContradiction {
          let words = requirements.map(\.phrase).joined(separator: ", ")
          reader.complain(.contradiction(words), at: first.at)
        } else {
          alternative.forEach { checkReach($0) }
        }
      }
    }
  }

  private func checkReach(_ requirement: Marked<Requirement>) {
    guard case .atLeast(let scale, let value) = requirement.value else { return }
    let best = self.best(scale)
    if best < value {
      reader.complain(.unreachableScale(scale, value, best: best), at: requirement.at)
    }
  }

  /// The most that a scale can come to.
  ///
  /// Bond and tension move with every reply, whatever the temperament says.
  private func best(_ scale: Scale) -> Int {
    guard scale == .goals || scale == .tasks else { return 100 }
    guard let name = document.temperament, let profile = Temperament.profile(named: name) else {
      return 100
    }
    let own = Dictionary(
      document.adjust.map { ($0.name, $0.steps) },
      uniquingKeysWith: { _, last in last }
    )
    let codes = Code.allCases.map { code in
      own[code.rawValue]?[scale] ?? profile.codes[code]?.steps[scale] ?? 0
    }
    let stances = Stance.allCases.map { stance in
      own[stance.rawValue]?[scale] ?? profile.stances[stance]?.steps[scale] ?? 0
    }
    if (codes + stances).contains(where: { $0 > 0 }) { return 100 }
    let raising = parts.lines.filter { $0.changes[scale, default: 0] > 0 }
    // A reaction is said again and again.
    if raising.contains(where: { $0.id.hasPrefix("reactions.") }) { return 100 }
    return min(
      100,
      raising.reduce(document.start[scale]) { $0 + $1.changes[scale, default: 0] }
    )
  }
}

/// What requirements that must all hold leave possible.
private struct Bounds {
  /// What is counted: a scale, the time, or how often a code was given.
  private enum Quantity: Hashable {
    case scale(Scale)
    case minute, turn
    case running(Code)
    case times(Code)
  }

  private(set) var isContradiction = false
  private var ranges: [Quantity: ClosedRange<Int>] = [:]
  private var holding: Set<Requirement> = []
  private var failing: Set<Requirement> = []

  init(_ requirements: [Requirement]) {
    for requirement in requirements { add(requirement, holds: true) }
    let stances = holding.filter { if case .stance = $0 { true } else { false } }
    let kinds = holding.filter { if case .asks = $0 { true } else { false } }
    if stances.count > 1 || kinds.count > 1 || !holding.isDisjoint(with: failing) {
      isContradiction = true
    }
  }

  private mutating func add(_ requirement: Requirement, holds: Bool) {
    switch requirement {
    case .not(let opposite): add(opposite, holds: !holds)
    case .atLeast(let scale, let value): bound(.scale(scale), value, holds)
    case .under(let scale, let value): bound(.scale(scale), value, !holds)
    case .minute(let minute): bound(.minute, minute, holds)
    case .turn(let turn): bound(.turn, turn, holds)
    case .running(let code, let count):
      bound(.running(code), count, holds)
      if holds { bound(.times(code), count, true) }
    case .times(let code, let count): bound(.times(code), count, holds)
    case .code(let code):
      bound(.running(code), 1, holds)
      if holds { bound(.times(code), 1, true) }
    case .told, .set, .happened, .asked, .asks, .stance:
      if holds { holding.insert(requirement) } else { failing.insert(requirement) }
    }
  }

  /// Narrows a quantity to at least a value, or to less.
  private mutating func bound(_ quantity: Quantity, _ value: Int, _ isLeast: Bool) {
    let range = ranges[quantity] ?? 0...Int.max
    let low = isLeast ? max(range.lowerBound, value) : range.lowerBound
    let high = isLeast ? range.upperBound : min(range.upperBound, value - 1)
    guard low <= high else {
      isContradiction = true
      return
    }
    ranges[quantity] = low...high
  }
}

extension Requirement {
  /// The requirement as it is written in a file.
  public var phrase: String {
    switch self {
    case .atLeast(let scale, let value): "\(scale.rawValue) \(value)"
    case .under(let scale, let value): "\(scale.rawValue) under \(value)"
    case .minute(let minute): "minute \(minute)"
    case .turn(let turn): "turn \(turn)"
    case .told(let rung): "told \(rung)"
    case .set(let mark): "set \(mark)"
    case .happened(let event): "happened \(event)"
    case .asked(let topic): "asked \(topic)"
    case .asks(let kind): "asks \(kind.rawValue)"
    case .code(let code): code.rawValue
    case .stance(let stance): "stance \(stance.rawValue)"
    case .running(let code, let count): "\(code.rawValue) \(count) running"
    case .times(let code, let count): "\(code.rawValue) \(count) times"
    case .not(let opposite): "not \(opposite.phrase)"
    }
  }
}
