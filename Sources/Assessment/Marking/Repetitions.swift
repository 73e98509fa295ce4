import Coding
import Transcript

/// The different words of a text, as the numbers that a vocabulary gives them, in ascending order.
struct WordSet {
  fileprivate let numbers: [Int]

  /// Whether there is no word.
  var isEmpty: Bool { numbers.isEmpty }

  /// Whether two texts are the same but for a word or two: at least four of their different words in five shared.
  func isNear(_ other: WordSet) -> Bool {
    let (one, two) = (numbers.count, other.numbers.count)
    // No more can be shared than the shorter has.
    guard min(one, two) * 5 >= max(one, two) * 4 else { return false }
    let shared = shared(with: other)
    return shared * 5 >= (one + two - shared) * 4
  }

  /// Whether all words stand in another text too.
  func isSubset(of other: WordSet) -> Bool { shared(with: other) == numbers.count }

  private func shared(with other: WordSet) -> Int {
    var (place, count) = (0, 0)
    for number in numbers {
      while place < other.numbers.count, other.numbers[place] < number { place += 1 }
      guard place < other.numbers.count else { break }
      if other.numbers[place] == number { count += 1 }
    }
    return count
  }
}

/// Gives words numbers, so that texts that are compared often are compared fast.
struct Vocabulary {
  private var numbers: [String: Int] = [:]

  /// The different words of a text.
  mutating func words(of text: String) -> WordSet {
    var found: [Int] = []
    for word in Wording.words(text) {
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      found.append(number)
    }
    return WordSet(numbers: found.count < 2 ? found : Set(found).sorted())
  }
}

extension Talk {
  /// Marks what was said before in nearly the same words, so that no formula pays twice.
  mutating func markRepetitions() {
    var vocabulary = Vocabulary()
    var said = [[WordSet]](repeating: [], count: Code.allCases.count)
    var replies: [WordSet] = []
    for index in exchanges.indices {
      let coded = exchanges[index].reply.coded
      let text = Wording.beginning(of: coded.text)
      let whole = vocabulary.words(of: text)
      exchanges[index].repeatedWhole = !whole.isEmpty && replies.contains(where: whole.isNear)
      replies.append(whole)
      for code in exchanges[index].acts {
        let quote = coded.evidence.first { $0.code == code }?.quote ?? text
        let sentence = Wording.sentence(around: quote, in: text)
        let words = sentence == text ? whole : vocabulary.words(of: sentence)
        if said[code.index].contains(where: words.isNear) {
          exchanges[index].repeated.insert(code)
        } else {
          said[code.index].append(words)
        }
      }
    }
  }
}
