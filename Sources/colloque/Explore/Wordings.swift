import Transcript

/// The different wordings that were said in one consultation, each with its line and how often it was said.
struct Wordings {
  private(set) var all: [(line: String, times: Int)] = []
  private var numbers: [Bytes: Int] = [:]

  /// The number of a wording, the same each time that it is said.
  mutating func number(of line: SpokenLine) -> Int {
    let number = numbers[Bytes(text: line.text), default: all.count]
    if number == all.count {
      numbers[Bytes(text: line.text)] = number
      all.append((line.id, 0))
    }
    all[number].times += 1
    return number
  }
}

/// A text that is looked up by its bytes, as they were read; a string would be brought into another form each time.
private struct Bytes: Hashable {
  var text: String

  static func == (left: Bytes, right: Bytes) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
