/// The chance that a code is right, as steps over its sum.
struct Calibration: Sendable {
  /// The sums at which a step begins, rising, with the percentage there.
  var steps: [(sum: Int32, percent: Int32)] = []

  /// The chance, in percent, at a sum; between two steps it is in proportion.
  func percent(_ sum: Int32) -> Int {
    guard let first = steps.first, let last = steps.last else { return sum > 0 ? 75 : 25 }
    if sum <= first.sum { return Int(first.percent) }
    if sum >= last.sum { return Int(last.percent) }
    let next = steps.firstIndex { $0.sum > sum } ?? steps.count - 1
    let (low, high) = (steps[next - 1], steps[next])
    let way = Int(sum - low.sum) * Int(high.percent - low.percent)
    return Int(low.percent) + way / max(1, Int(high.sum - low.sum))
  }
}
