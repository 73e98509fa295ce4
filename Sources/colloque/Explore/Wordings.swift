import Language
import Transcript

/// The different wordings that were said in one consultation, each with its line and how often it was said; a silence
/// is none of them.
struct Wordings {
  /// The number of every silence.
  static let silence = -1

  private(set) var all: [(line: String, times: Int)] = []
  private var numbers: [ByteText: Int] = [:]

  /// The number of a wording, the same each time that it is said.
  mutating func number(of line: SpokenLine) -> Int {
    guard !line.text.isWordless else { return Self.silence }
    let number = numbers[ByteText(line.text), default: all.count]
    if number == all.count {
      numbers[ByteText(line.text)] = number
      all.append((line.id, 0))
    }
    all[number].times += 1
    return number
  }

  /// The lines of which a wording was said more than once, with how often.
  var repeats: [String: Int] {
    Dictionary(all.filter { $0.times > 1 }.map { ($0.line, $0.times) }, uniquingKeysWith: max)
  }

  /// The lines of which a wording was said more than once in one of several consultations, with how often.
  static func repeats(in consultations: [[Event]]) -> [String: Int] {
    consultations.reduce(into: [:]) { found, events in
      var wordings = Wordings()
      for case .patient(let turn) in events {
        for line in turn.lines { _ = wordings.number(of: line) }
      }
      found.merge(wordings.repeats, uniquingKeysWith: max)
    }
  }
}
