import Dispatch
import Synchronization

/// A turn with what the coder said of it.
public struct JudgedTurn: Sendable {
  /// The turn with the person's codes.
  public var turn: LabelledTurn
  /// The coder's codes.
  public var codes: Set<Code>
  /// The coder's stance.
  public var stance: Stance
  /// The coder's depth, had it to give one.
  public var depth: Depth
  /// The chance of each code, in percent, in the manual's order.
  public var chances: [Int]

  /// A judged turn.
  public init(
    turn: LabelledTurn,
    codes: Set<Code>,
    stance: Stance,
    depth: Depth,
    chances: [Int]
  ) {
    self.turn = turn
    self.codes = codes
    self.stance = stance
    self.depth = depth
    self.chances = chances
  }
}

extension Fit {
  /// The sums of every observation under weights fitted without its fold, and the sentence that shows each column best.
  func heldOutSums(_ folds: Folds, count: Int) -> [(sums: [Float], best: [Int])] {
    let sums = Mutex(
      Array(repeating: (sums: [Float](), best: [Int]()), count: observations.count)
    )
    // The folds know nothing of each other: each is fitted on a core of its own, and the sums are the same.
    DispatchQueue.concurrentPerform(iterations: count) { fold in
      let model = fitted { folds.folds[$0] != fold }
      let own = observations.indices.filter { folds.folds[observations[$0].turn] == fold }
      let found = own.map { self.sums(observations[$0], under: model) }
      sums.withLock { for (index, one) in zip(own, found) { $0[index] = one } }
    }
    return sums.withLock { $0 }
  }

  /// The held-out sums of a column over the observations of the turns that are kept.
  func held(_ sums: [[Float]], column: Int, keep: (Int) -> Bool) -> [HeldOut] {
    let code = Code.allCases[column]
    return observations.indices.compactMap { index in
      let observation = observations[index]
      let turn = turns[observation.turn]
      guard keep(observation.turn), observation.copy <= Self.lastJudgedCopy,
        turn.scorable.contains(code)
      else { return nil }
      return HeldOut(
        sum: sums[index][column],
        isRight: turn.codes.contains(code),
        weight: heldOutWeight(of: observation)
      )
    }
  }

  /// The turns of the reference, judged by weights and thresholds that have not seen them, their group or their patient
  /// line.
  ///
  /// - Parameters:
  ///   - count: The number of folds.
  ///   - hurried: Whether the replies are judged without marks, capitals and accents.
  /// - Returns: The judged turns, fold by fold.
  public func crossValidated(folds count: Int, hurried: Bool = false) -> [JudgedTurn] {
    let folds = Folds(turns, count: count)
    let first = heldOutSums(folds, count: count)
    let sums = second(first.map(\.sums), folds, count: count).heldOut
    var judged: [JudgedTurn] = []
    for fold in 0..<count {
      let offsets = stanceOffsets(sums) { folds.folds[$0] != fold }
      let scales = Code.allCases.map { code in
        let held = held(sums, column: code.index) { folds.folds[$0] != fold }
        let threshold = Thresholds.best(held)
        return (threshold, Thresholds.calibration(held, threshold: threshold, unit: 1000))
      }
      for (index, observation) in observations.enumerated()
      where observation.copy == (hurried ? 1 : 0) && folds.folds[observation.turn] == fold
        && observation.turn < reference
      {
        let sums = sums[index]
        let chances = Code.allCases.map { code in
          let (threshold, calibration) = scales[code.index]
          return calibration.percent(Int32((sums[code.index] - threshold) * 1000))
        }
        var codes = Set(
          Code.allCases.filter {
            sums[$0.index] > scales[$0.index].0 && chances[$0.index] >= Coder.leastGiven
          }
        )
        if let (kind, _) = MarkedQuestion.unclaimed(
          given: codes,
          asking: observation.asking,
          best: first[index].best,
          chance: { chances[$0.index] }
        ) {
          codes.insert(kind)
        }
        judged.append(
          JudgedTurn(
            turn: turns[observation.turn],
            codes: codes,
            stance: Self.best(
              Stance.allCases,
              zip(sums[Output.stances...], offsets).map(+)
            ),
            depth: Self.best(
              Depth.allCases,
              Array(Self.joined(first[index].sums)[Output.depths...])
            ),
            chances: chances
          )
        )
      }
    }
    return judged
  }

  /// The sums of the whole reply and of its best sentence as one.
  private static func joined(_ sums: [Float]) -> [Float] {
    (0..<Output.width).map { sums[$0] + sums[Output.width + $0] }
  }

  private static func best<Case>(_ cases: [Case], _ sums: [Float]) -> Case {
    var best = 0
    for place in cases.indices where sums[place] > sums[best] { best = place }
    return cases[best]
  }
}
