extension Fit {
  /// The weights of the models that read the sums of the first ones: codes exclude and call each other.
  func fittedSecond(_ sums: [[Float]], on keep: (Int) -> Bool) -> [Float] {
    var trainer = trainer
    trainer.cost = secondCost
    trainer.passes = 30
    let examples = observations.indices.filter { keep(observations[$0].turn) }.map {
      secondExample(sums[$0], of: observations[$0])
    }
    return trainer.fit(examples, vocabulary: 2 * Output.width + 1)
  }

  /// The sums of the first models as facts.
  func secondExample(_ sums: [Float], of observation: Observation) -> Example {
    var facts: [Int32] = []
    var values: [Float] = []
    for (place, sum) in sums.enumerated() where place % Output.width < Output.names.count {
      facts.append(Int32(place))
      values.append(max(-2, min(2, sum)) * 0.5)
    }
    facts.append(Int32(2 * Output.width))
    values.append(1)
    return Example(
      facts: facts,
      values: values,
      targets: targets(turns[observation.turn]),
      weight: observation.copy > 0 ? copyWeight : 1
    )
  }
}
