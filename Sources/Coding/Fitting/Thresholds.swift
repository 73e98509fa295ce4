/// Sums with what was right, from turns that were left out of the fit.
struct HeldOut {
  var sum: Float
  var isRight: Bool
  /// How much it counts.
  var weight: Float
}

/// Where a code begins to count, and the chance that it is right.
enum Thresholds {
  /// The sum from which a code is given: the best F1, in the middle of the best run.
  static func best(_ held: [HeldOut]) -> Float {
    let sorted = held.sorted { $0.sum > $1.sum }
    let total = held.count { $0.isRight }
    guard total > 0, sorted.count > 1 else { return 100 }
    let weight = held.reduce(Float(0)) { $0 + ($1.isRight ? $1.weight : 0) }
    var scores: [Float] = []
    var (right, given): (Float, Float) = (0, 0)
    for one in sorted {
      given += one.weight
      if one.isRight { right += one.weight }
      scores.append(2 * right / (given + weight))
    }
    // A running mean keeps one lucky turn from moving the threshold.
    let reach = max(1, total / 25)
    var bestScore: Float = -1
    var bestPlace = 0
    for place in 0..<scores.count - 1 {
      let span = scores[max(0, place - reach)...min(scores.count - 1, place + reach)]
      let mean = span.reduce(0, +) / Float(span.count)
      if mean > bestScore { (bestScore, bestPlace) = (mean, place) }
    }
    return (sorted[bestPlace].sum + sorted[bestPlace + 1].sum) / 2
  }

  /// Steps of the chance that a code is right: pooled adjacent violators over runs of held-out sums.
  static func calibration(_ held: [HeldOut], threshold: Float, unit: Float) -> Calibration {
    let sorted = held.sorted { $0.sum < $1.sum }
    let total = held.reduce(Float(0)) { $0 + ($1.isRight ? $1.weight : 0) }
    var blocks: [(sum: Float, right: Float, count: Float)] = []
    // Runs hold about a tenth of the turns that have the code.
    let run = max(8, total / 10)
    var place = sorted.count
    while place > 0 {
      var (sum, right, count): (Float, Float, Float) = (0, 0, 0)
      while place > 0, right < run / 2 || count < run, count < run * 40 {
        place -= 1
        let one = sorted[place]
        sum += one.sum * one.weight
        count += one.weight
        if one.isRight { right += one.weight }
      }
      blocks.insert((sum / count, right, count), at: 0)
    }
    var index = 1
    while index < blocks.count {
      let (low, high) = (blocks[index - 1], blocks[index])
      if low.right * high.count > high.right * low.count {
        let count = low.count + high.count
        let sum = (low.sum * low.count + high.sum * high.count) / count
        blocks[index - 1] = (sum, low.right + high.right, count)
        blocks.remove(at: index)
        index = max(1, index - 1)
      } else {
        index += 1
      }
    }
    return Calibration(
      steps: blocks.map {
        (
          sum: Int32((($0.sum - threshold) * unit).rounded()),
          percent: Int32((100 * ($0.right + 0.5) / ($0.count + 1)).rounded())
        )
      }
    )
  }
}
