extension Fit {
  /// The text of a weights file: the models fitted on all turns, thresholds and chances from held-out folds.
  public func weightsText(folds count: Int = 5) -> String {
    let folds = Folds(turns, count: count)
    let sums = heldOutSums(folds, count: count)
    let model = fitted { _ in true }
    let unit: Float = 1000
    let width = Output.width
    var lines = [
      "# The weights of the coder, written by `colloque fit`. A line is a fact and what it adds to each column,",
      "# in thousandths; c is a named cue, the other kinds are runs of words (see the coder's documentation).",
      "format \(Weights.format)", "scale \(lexicalScale)",
    ]
    for (column, name) in Output.names.enumerated() {
      lines.append("# \(Output.short(column)) \(name)")
    }
    var biases: [Int] = []
    var chances: [String] = []
    for column in Output.names.indices {
      var bias = model.whole[model.vocabulary.count * width + column]
      if column < Code.allCases.count {
        let held = held(sums, column: column) { _ in true }
        let threshold = Thresholds.best(held)
        let calibration = Thresholds.calibration(held, threshold: threshold, unit: unit)
        let steps = calibration.steps.map { "\($0.sum):\($0.percent)" }.joined(separator: " ")
        chances.append("chance \(Output.short(column))\t\(steps)")
        bias -= min(max(threshold, -1e6), 1e6)
      }
      biases.append(Int((bias * unit).rounded()))
    }
    lines.append("bias\t" + Self.entries(biases))
    lines += chances
    var facts: [String] = []
    for (row, place) in model.vocabulary.enumerated() {
      let fact = book.facts[Int(place)]
      let scale = fact.template.isCue ? unit * cueValue : unit
      let least: Float = fact.template.isCue ? 4 : 150
      let weights = Output.names.indices.map { column -> Int in
        let weight = (model.whole[row * width + column] * scale).rounded()
        return abs(weight) < least ? 0 : Int(weight)
      }
      guard weights.contains(where: { $0 != 0 }) else { continue }
      facts.append("\(fact.template.name) \(fact.name(book.names))\t\(Self.entries(weights))")
    }
    lines += facts.sorted()
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entries(_ numbers: [Int]) -> String {
    numbers.enumerated().filter { $0.element != 0 }
      .map { "\(Output.short($0.offset)):\($0.element)" }.joined(separator: " ")
  }
}
