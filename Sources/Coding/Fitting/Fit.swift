public import Language

/// The fitting of the coder's weights to labelled turns.
public struct Fit {
  /// What a lexical fact counts, in 1/1024, before it is divided by the root of their number.
  public var lexicalScale = 1024
  /// What a named cue counts.
  public var cueValue: Float = 0.15
  /// The trainer.
  var trainer = Trainer()
  /// How much a hurried copy counts beside its turn.
  public var copyWeight: Float = 0.4

  let lexicons: Lexicons
  let turns: [LabelledTurn]
  private(set) var book: FactBook
  private(set) var observations: [Observation] = []

  /// A fit of some turns.
  public init(_ turns: [LabelledTurn], lexicons: Lexicons) {
    self.lexicons = lexicons
    self.turns = turns
    book = FactBook(lexicons)
    var hurry = Hurry(seed: 7)
    for (index, turn) in turns.enumerated() {
      let reply = turn.utterance.reply
      for (copy, text) in [reply, Hurry.stripped(reply), hurry.mistyped(reply)].enumerated() {
        observations.append(
          book.observe(turn, index: index, reply: text, isCopy: copy > 0, lexicons: lexicons)
        )
      }
    }
  }

  /// The sums of some observations under weights fitted on the turns that are kept.
  func fitted(on keep: (Int) -> Bool) -> FittedModel {
    var seen = Array(repeating: Int32(0), count: book.facts.count)
    var last = Array(repeating: Int32(-1), count: book.facts.count)
    for observation in observations where keep(observation.turn) {
      for fact in observation.facts where last[Int(fact.place)] != Int32(observation.turn) {
        last[Int(fact.place)] = Int32(observation.turn)
        seen[Int(fact.place)] += 1
      }
    }
    var places = Array(repeating: Int32(-1), count: book.facts.count)
    var vocabulary: [Int32] = []
    for place in seen.indices where seen[place] >= 2 {
      places[place] = Int32(vocabulary.count)
      vocabulary.append(Int32(place))
    }
    let examples = observations.filter { keep($0.turn) }.map {
      example($0, places: places, bias: Int32(vocabulary.count))
    }
    let rows = trainer.fit(examples, vocabulary: vocabulary.count + 1)
    return FittedModel(places: places, vocabulary: vocabulary, rows: rows)
  }

  /// The value of a fact in an observation.
  func value(_ fact: (place: Int32, count: Float), in observation: Observation) -> Float {
    if book.facts[Int(fact.place)].template.isCue { return cueValue }
    return fact.count * Float(lexicalScale) / 1024 / Float(max(1, observation.lexical)).squareRoot()
  }

  private func example(_ observation: Observation, places: [Int32], bias: Int32) -> Example {
    var facts: [Int32] = []
    var values: [Float] = []
    for fact in observation.facts where places[Int(fact.place)] >= 0 {
      facts.append(places[Int(fact.place)])
      values.append(value(fact, in: observation))
    }
    facts.append(bias)
    values.append(1)
    return Example(
      facts: facts,
      values: values,
      targets: targets(turns[observation.turn]),
      weight: observation.isCopy ? copyWeight : 1
    )
  }

  private func targets(_ turn: LabelledTurn) -> [Float] {
    var targets = Array(repeating: Float(0), count: Output.width)
    for code in Code.allCases where turn.scorable.contains(code) || turn.codes.contains(code) {
      targets[code.index] = turn.codes.contains(code) ? 1 : -1
    }
    if let stance = turn.stance {
      for (place, other) in Stance.allCases.enumerated() {
        targets[Output.stances + place] = other == stance ? 1 : -1
      }
    }
    if turn.codes.contains(.reformulation), let depth = turn.depth {
      for (place, other) in Depth.allCases.enumerated() {
        targets[Output.depths + place] = other == depth ? 1 : -1
      }
    }
    return targets
  }

  /// The sums of an observation.
  func sums(_ observation: Observation, under model: FittedModel) -> [Float] {
    let width = Output.width
    var sums = Array(model.rows[(model.vocabulary.count * width)...])
    for fact in observation.facts where model.places[Int(fact.place)] >= 0 {
      let row = Int(model.places[Int(fact.place)]) * width
      let value = value(fact, in: observation)
      for column in 0..<width { sums[column] += value * model.rows[row + column] }
    }
    return sums
  }
}

/// Weights as they come from the trainer.
struct FittedModel {
  /// The row of each fact of the book, -1 where it has none.
  var places: [Int32]
  /// The facts of the book that have a row.
  var vocabulary: [Int32]
  /// The rows; the last is the biases'.
  var rows: [Float]
}
