public import Language

/// The fitting of the coder's weights to labelled turns.
public struct Fit: Sendable {
  /// What a lexical fact counts, in 1/1024, before it is divided by the root of their number.
  public var lexicalScale = 1024
  /// What a named cue counts.
  public var cueValue: Float = 0.1
  /// The trainer.
  var trainer = Trainer()
  /// What the trainer is told of each run of words beforehand.
  var leanings = Leanings()
  /// How much a hurried copy counts beside its turn.
  public var copyWeight: Float = 0.4

  /// How often the sentences that teach are chosen anew.
  var rounds = 3
  /// How many facts the file holds at most: those that decide most.
  var mostFacts = 100_000
  /// How many times what it adds a cue counts when the facts are chosen: without cues no run of words explains a code.
  var cueWorth: Float = 2
  /// How many facts about the ends of sentences the file holds at most.
  var mostEnds = 40_000
  /// How many times another turn one of the reference counts in the first models, where there are others.
  var referenceWeight: Float = 2
  /// How much a turn that is not of the reference counts beside one that is, in all that is chosen on held-out sums.
  var otherWeight: Float = 0.1

  let lexicons: Lexicons
  let turns: [LabelledTurn]
  /// How many of the turns, the first ones, are the reference: those like the turns that will be coded.
  let reference: Int
  /// Where sentences end without marks.
  let boundaryFit: BoundaryFit
  private(set) var book: FactBook
  private(set) var observations: [Observation] = []

  /// A fit of some turns.
  ///
  /// - Parameters:
  ///   - reference: Turns like those that will be coded: they count most, above all for thresholds and chances.
  ///   - others: Turns of other kinds.
  ///   - lexicons: The words and phrases of each language.
  public init(
    _ reference: [LabelledTurn],
    also others: [LabelledTurn] = [],
    lexicons: Lexicons
  ) {
    let turns = reference + others
    self.lexicons = lexicons
    self.turns = turns
    self.reference = reference.count
    book = FactBook(lexicons)
    let rare = RarePhrases(turns, lexicons: lexicons)
    boundaryFit = BoundaryFit(turns, lexicons: lexicons, rare: rare)
    let boundaries = boundaryFit.boundaries
    var hurry = Hurry(seed: 7)
    for (index, turn) in turns.enumerated() {
      let reply = turn.utterance.reply
      for (copy, text) in [reply, Hurry.stripped(reply), hurry.mistyped(reply)].enumerated() {
        observations.append(
          book.observe(
            turn,
            index: index,
            reply: text,
            copy: copy,
            lexicons: lexicons,
            boundaries: boundaries,
            rare: rare
          )
        )
      }
    }
  }

  /// The weights fitted on the turns that are kept: of the whole reply, and of its sentences.
  func fitted(on keep: (Int) -> Bool) -> FittedModel {
    var seen = Array(repeating: Int32(0), count: book.facts.count)
    var last = Array(repeating: Int32(-1), count: book.facts.count)
    for observation in observations where keep(observation.turn) {
      for part in observation.parts {
        for fact in part.facts where last[Int(fact.place)] != Int32(observation.turn) {
          last[Int(fact.place)] = Int32(observation.turn)
          seen[Int(fact.place)] += 1
        }
      }
    }
    var places = Array(repeating: Int32(-1), count: book.facts.count)
    var vocabulary: [Int32] = []
    for place in seen.indices where seen[place] >= 2 {
      places[place] = Int32(vocabulary.count)
      vocabulary.append(Int32(place))
    }
    let bias = Int32(vocabulary.count)
    let kept = observations.filter { keep($0.turn) }
    let whole = kept.map { example($0.parts[0], of: $0, places: places, bias: bias) }
    let shown = shown(in: kept)
    var model = FittedModel(
      places: places,
      vocabulary: vocabulary,
      shown: vocabulary.map { shown[Int($0)] }
    )
    model.whole = fitted(on: whole, model)
    model.sentence = fittedSentences(kept, model, bias: bias)
    return model
  }

  /// The sum of the values of each fact of the book over some observations.
  private func shown(in kept: [Observation]) -> [Float] {
    var shown = Array(repeating: Float(0), count: book.facts.count)
    for observation in kept {
      for part in observation.parts {
        for fact in part.facts { shown[Int(fact.place)] += value(fact, in: part) }
      }
    }
    return shown
  }

  /// The weights of sentences: of a turn that has a code, the sentence that shows it best is the one that teaches it.
  private func fittedSentences(
    _ kept: [Observation],
    _ model: FittedModel,
    bias: Int32
  ) -> [Float] {
    var examples: [Example] = []
    var owners: [Range<Int>] = []
    for observation in kept {
      let start = examples.count
      for part in observation.parts.dropFirst() {
        var one = example(part, of: observation, places: model.places, bias: bias)
        let parts = Float(observation.parts.count - 1)
        one.weight /= parts.squareRoot()
        examples.append(one)
      }
      owners.append(start..<examples.count)
    }
    let targets = kept.map { self.targets(turns[$0.turn]) }
    var rows: [Float] = []
    for _ in 0..<rounds {
      if !rows.isEmpty {
        for (owner, target) in zip(owners, targets) where owner.count > 1 {
          let sums = owner.map { Self.sums(examples[$0], rows) }
          for column in 0..<Output.width where target[column] > 0 {
            let best = sums.indices.max { sums[$0][column] < sums[$1][column] }
            for (place, index) in owner.enumerated() {
              examples[index].targets[column] = place == best ? 1 : 0
            }
          }
        }
      }
      rows = fitted(on: examples, model)
    }
    return rows
  }

  private func fitted(on examples: [Example], _ model: FittedModel) -> [Float] {
    let isLexical = model.vocabulary.map { !book.facts[Int($0)].template.isCue } + [false]
    let scales = leanings.squaredScales(examples, isLexical: isLexical)
    return trainer.fit(examples, vocabulary: isLexical.count, scales: scales)
  }

  /// The value of a fact in some words.
  func value(_ fact: (place: Int32, count: Float), in part: Observation.Part) -> Float {
    if book.facts[Int(fact.place)].template.isCue { return cueValue }
    return fact.count * Float(lexicalScale) / 1024 / Float(max(1, part.lexical)).squareRoot()
  }

  private func example(
    _ part: Observation.Part,
    of observation: Observation,
    places: [Int32],
    bias: Int32
  ) -> Example {
    var facts: [Int32] = []
    var values: [Float] = []
    for fact in part.facts where places[Int(fact.place)] >= 0 {
      facts.append(places[Int(fact.place)])
      values.append(value(fact, in: part))
    }
    facts.append(bias)
    values.append(1)
    return Example(
      facts: facts,
      values: values,
      targets: targets(turns[observation.turn]),
      weight: (observation.copy > 0 ? copyWeight : 1)
        * (observation.turn < reference && reference < turns.count ? referenceWeight : 1)
    )
  }

  /// How much an observation has to say in what is chosen on held-out sums.
  func heldOutWeight(of observation: Observation) -> Float {
    observation.turn < reference ? 1 : otherWeight
  }

  static func sums(_ example: Example, _ rows: [Float]) -> [Float] {
    var sums = Array(repeating: Float(0), count: Output.width)
    for (fact, value) in zip(example.facts, example.values) {
      for column in 0..<Output.width {
        sums[column] += value * rows[Int(fact) * Output.width + column]
      }
    }
    return sums
  }

  func targets(_ turn: LabelledTurn) -> [Float] {
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

  /// The sums of an observation, of the whole reply, then of its best sentence for each column; and which sentence that is.
  func sums(
    _ observation: Observation,
    under model: FittedModel
  ) -> (sums: [Float], best: [Int]) {
    let bias = Int32(model.vocabulary.count)
    let parts = observation.parts.map {
      example($0, of: observation, places: model.places, bias: bias)
    }
    let whole = Self.sums(parts[0], model.whole)
    var highest = Array(repeating: -Float.greatestFiniteMagnitude, count: Output.width)
    var best = Array(repeating: 0, count: Output.width)
    for (place, part) in parts.dropFirst().enumerated() {
      for (column, sum) in Self.sums(part, model.sentence).enumerated() where sum > highest[column]
      {
        (highest[column], best[column]) = (sum, place)
      }
    }
    if parts.count == 1 { highest = whole }
    return (whole + highest, best)
  }
}

/// Weights as they come from the trainer.
struct FittedModel {
  /// The row of each fact of the book, -1 where it has none.
  var places: [Int32]
  /// The facts of the book that have a row.
  var vocabulary: [Int32]
  /// The sum of the values that each of them had.
  var shown: [Float]
  /// The rows for whole replies; the last is the biases'.
  var whole: [Float] = []
  /// The rows for sentences; the last is the biases'.
  var sentence: [Float] = []
}
