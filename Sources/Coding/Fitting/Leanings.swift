/// How much each run of words leans to one side of each column, before any model is fitted.
///
/// A word that stands on both sides alike says little, however often it comes; one that stands on one side only says
/// much. The trainer is told beforehand, so that weight goes to the second (after Wang & Manning 2012, "Baselines and
/// bigrams", who take the logarithm of the ratio of naive Bayes; here it is the difference over the sum of the two
/// chances, which is within 0-1 and needs no library's logarithm).
struct Leanings {
  /// How much the leaning counts beside an equal share for every fact.
  var share: Float = 0.5
  /// How many turns without the fact's leaning are added to those seen, so that a fact seen twice leans little.
  var prior: Float = 3

  /// The squared scale of each fact for each column, ``Output/width`` a fact; 1 for named cues and the bias.
  func squaredScales(_ examples: [Example], isLexical: [Bool]) -> [Float] {
    let width = Output.width
    var sides = Sides(facts: isLexical.count)
    var all = Sides(facts: 1)
    for example in examples {
      all.count(example, fact: 0)
      for fact in example.facts where isLexical[Int(fact)] {
        sides.count(example, fact: Int(fact))
      }
    }
    var scales = [Float](repeating: 1, count: isLexical.count * width)
    var squares = [Float](repeating: 0, count: width)
    var seen = squares
    for fact in isLexical.indices where isLexical[fact] {
      for column in 0..<width {
        let place = fact * width + column
        let (yes, no) = (all.yes[column], all.no[column])
        guard yes > 0, no > 0 else { continue }
        let chance = yes / (yes + no)
        let inYes = (sides.yes[place] + prior * chance) / yes
        let inNo = (sides.no[place] + prior * (1 - chance)) / no
        scales[place] = abs(inYes - inNo) / (inYes + inNo)
        let count = sides.yes[place] + sides.no[place]
        squares[column] += scales[place] * scales[place] * count
        seen[column] += count
      }
    }
    // The leanings are small or great beside each other: on the mean each column stays as it was.
    for fact in isLexical.indices where isLexical[fact] {
      for column in 0..<width where squares[column] > 0 {
        let place = fact * width + column
        let mean = (squares[column] / seen[column]).squareRoot()
        let scale = 1 - share + share * scales[place] / mean
        scales[place] = scale * scale
      }
    }
    return scales
  }

  /// How often each fact stands on each side of each column, by the weight of the turns.
  private struct Sides {
    var yes: [Float]
    var no: [Float]

    init(facts: Int) {
      yes = [Float](repeating: 0, count: facts * Output.width)
      no = yes
    }

    mutating func count(_ example: Example, fact: Int) {
      let row = fact * Output.width
      for column in 0..<Output.width {
        let target = example.targets[column]
        yes[row + column] += target > 0 ? example.weight : 0
        no[row + column] += target < 0 ? example.weight : 0
      }
    }
  }
}
