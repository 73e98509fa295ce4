extension Fit {
  /// The text of a weights file: the models fitted on all turns, thresholds and chances from held-out folds.
  public func weightsText(folds count: Int = 5) -> String {
    let folds = Folds(turns, count: count)
    let second = second(heldOutSums(folds, count: count).map(\.sums), folds, count: count)
    let model = fitted { _ in true }
    let width = Output.width
    let last = model.vocabulary.count * width
    var lines = [
      "# The weights of the coder, written by `colloque fit`: a fact, what it adds to each column of the whole reply, and of",
      "# a sentence, a letter a column: a to z for the code, A to Z against it. c is a named cue; the other kinds are runs",
      "# of words (see the coder's documentation).",
      "format \(Weights.format)", "scale \(lexicalScale)",
    ]
    for (column, name) in Output.names.enumerated() {
      lines.append("# \(Output.short(column)) \(name)")
    }
    lines.append(
      "bias\t" + Self.entries(rounded(model.whole[last...]), rounded(model.sentence[last...]))
    )
    var thresholds = Array(repeating: 0, count: width)
    var chances: [String] = []
    for code in Code.allCases {
      let held = held(second.heldOut, column: code.index) { _ in true }
      let threshold = Thresholds.best(held)
      let calibration = Thresholds.calibration(held, threshold: threshold, unit: Self.unit)
      let steps = calibration.steps.map { "\($0.sum):\($0.percent)" }.joined(separator: " ")
      chances.append("chance \(Output.short(code.index))\t\(steps)")
      thresholds[code.index] = Int((min(threshold, 1000) * Self.unit).rounded())
    }
    lines.append("threshold\t" + Self.entries(thresholds, []))
    lines += chances
    lines += secondLines(second.weights, stanceOffsets(second.heldOut) { _ in true })
    lines.append("end\t\(boundaryFit.bias)")
    // Those that decide most often: a rare fact can weigh much and say little.
    let ends = boundaryFit.weights.sorted {
      (abs($1.weight) * $1.count, $0.atom) < (abs($0.weight) * $0.count, $1.atom)
    }
    lines += ends.prefix(mostEnds).map { "end \(String($0.atom, radix: 16))\t\($0.weight)" }
    lines += factLines(model)
    return lines.joined(separator: "\n") + "\n"
  }

  private func secondLines(_ weights: [Double], _ offsets: [Float]) -> [String] {
    let columns = Output.depths
    return (0..<SecondInputs.count).map { input in
      var row = weights[input * columns..<(input + 1) * columns].map(Float.init)
      if input == SecondInputs.count - 1 {
        for (place, offset) in offsets.enumerated() { row[Output.stances + place] += offset }
      }
      let numbers = row.map { Int(($0 * SecondModels.unit).rounded()) }
      return "second \(input)\t\(Self.entries(numbers, []))"
    }
  }

  /// The lines of the facts that decide most, in order of their names.
  ///
  /// A rare fact can weigh much and say little: what is looked at is the weight by all that it was multiplied with, so
  /// that the words of short replies, of which each counts for more, are kept before those of long ones.
  private func factLines(_ model: FittedModel) -> [String] {
    let width = Output.width
    var lines: [(worth: Float, text: String)] = []
    for (row, place) in model.vocabulary.enumerated() {
      let fact = book.facts[Int(place)]
      let isCue = fact.template.isCue
      func weights(_ rows: [Float]) -> [Int] {
        rounded(rows[row * width..<(row + 1) * width], times: isCue ? cueValue : 1)
      }
      let (whole, sentence) = (weights(model.whole), weights(model.sentence))
      let columns = row * width..<(row + 1) * width
      let greatest = (model.whole[columns] + model.sentence[columns]).reduce(0) { max($0, abs($1)) }
      let worth = greatest * model.shown[row]
      let text = [
        "\(fact.template.name) \(fact.name(book.names))", WeightLetter.letters(whole),
        WeightLetter.letters(sentence),
      ].joined(separator: "\t")
      lines.append((isCue ? worth * cueWorth : worth, text))
    }
    lines.sort { ($1.worth, $0.text) < ($0.worth, $1.text) }
    return lines.prefix(mostFacts).map(\.text).sorted()
  }

  /// What a whole number of the file stands for.
  static let unit: Float = 1000

  private func rounded(_ weights: ArraySlice<Float>, times factor: Float = 1) -> [Int] {
    weights.map { Int(($0 * factor * Self.unit).rounded()) }
  }

  private static func entries(_ whole: [Int], _ sentence: [Int]) -> String {
    let small = whole.enumerated().filter { $0.element != 0 && $0.offset < Output.names.count }
      .map { "\(Output.short($0.offset)):\($0.element)" }
    let capital = sentence.enumerated().filter { $0.element != 0 && $0.offset < Output.names.count }
      .map { "\(Output.short($0.offset, capital: true)):\($0.element)" }
    return (small + capital).joined(separator: " ")
  }
}
