import Coding

/// Reads the short phrases of conditions, changes and cues.
struct PhraseReader {
  let reader: NodeReader

  /// A phrase between commas, in words, with its place.
  private struct Phrase {
    let words: [String]
    let at: SourceLocation
    var text: String { words.joined(separator: " ") }
  }

  /// A condition: a text whose phrases must all hold, or a list of such texts.
  func condition(_ node: YAMLNode) -> WrittenCondition {
    let alternatives = reader.items(node).map { item in
      phrases(item).compactMap { requirement($0) }
    }
    return WrittenCondition(alternatives: alternatives, at: node.at)
  }

  /// Steps on scales: `bond +3, tension -5`.
  func change(_ node: YAMLNode) -> [Scale: Int] {
    var steps: [Scale: Int] = [:]
    for phrase in phrases(node) {
      guard let (scale, value) = scaleAndNumber(phrase, complaint: .unreadableChange(phrase.text))
      else { continue }
      guard value.hasPrefix("+") || value.hasPrefix("-") || value.hasPrefix("−"),
        let number = Int(value.replacingMinus), steps[scale] == nil
      else {
        reader.complain(.unreadableChange(phrase.text), at: phrase.at)
        continue
      }
      if (-100...100).contains(number) {
        steps[scale] = number
      } else {
        reader.complain(.outOfRange(value, from: -100, to: 100), at: phrase.at)
      }
    }
    return steps
  }

  /// The alliance at the first line: `bond 30, tension 20`; what is not named stays as it is.
  func alliance(_ node: YAMLNode, over start: Alliance) -> Alliance {
    var alliance = start
    for phrase in phrases(node) {
      guard let (scale, value) = scaleAndNumber(phrase, complaint: .unreadableChange(phrase.text))
      else { continue }
      guard let number = Int(value) else {
        reader.complain(.unreadableChange(phrase.text), at: phrase.at)
        continue
      }
      if (0...100).contains(number) {
        alliance[scale] = number
      } else {
        reader.complain(.outOfRange(value, from: 0, to: 100), at: phrase.at)
      }
    }
    return alliance
  }

  /// A cue: `hint of weariness` or `concern, exhaustion`.
  func cue(_ node: YAMLNode) -> PatientCue? {
    guard let written = reader.text(node) else { return nil }
    let words = written.value.split { $0.isWhitespace || $0 == "," }.map(String.init)
    let isHint = words.count == 3 && words[0] == "hint" && words[1] == "of"
    let isConcern = words.count == 2 && words[0] == "concern"
    guard isHint || isConcern, let last = words.last else {
      reader.complain(.unreadableCue(written.value), at: node.at)
      return nil
    }
    let start = written.value.unicodeScalars.count - last.unicodeScalars.count
    let name = Marked(last, at: node.place(of: start))
    guard let emotion: Emotion = reader.choice(name, .emotion) else { return nil }
    return PatientCue(isHint ? .hint : .concern, emotion)
  }

  private func phrases(_ node: YAMLNode) -> [Phrase] {
    guard reader.text(node) != nil, case .text(let text) = node.content else { return [] }
    var phrases: [Phrase] = []
    var offset = 0
    for part in text.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split { $0.isSpace }.map(String.init)
      let margin = part.prefix { $0.isSpace }.count
      let phrase = Phrase(words: words, at: node.place(of: offset + margin))
      if words.isEmpty {
        reader.complain(.unreadableCondition("", near: nil), at: phrase.at)
      } else {
        phrases.append(phrase)
      }
      offset += part.count + 1
    }
    return phrases
  }

  private func scaleAndNumber(_ phrase: Phrase, complaint: Complaint) -> (Scale, String)? {
    guard phrase.words.count == 2 else {
      reader.complain(complaint, at: phrase.at)
      return nil
    }
    let name = Marked(phrase.words[0], at: phrase.at)
    guard let scale: Scale = reader.choice(name, .scale) else { return nil }
    return (scale, phrase.words[1])
  }

  private func requirement(_ phrase: Phrase) -> Marked<Requirement>? {
    var words = phrase.words
    var isNegated = false
    while words.first == "not" {
      isNegated.toggle()
      words.removeFirst()
    }
    guard let requirement = plainRequirement(words, phrase) else { return nil }
    return Marked(isNegated ? .not(requirement) : requirement, at: phrase.at)
  }

  private func plainRequirement(_ words: [String], _ phrase: Phrase) -> Requirement? {
    if words.count == 1, !Self.pairs.contains(words[0]) {
      let name = Marked(words[0], at: phrase.at)
      guard let code: Code = reader.choice(name, .code) else { return nil }
      return .code(code)
    }
    if words.count == 2, let requirement = pair(words[0], words[1], phrase) { return requirement }
    if words.count == 3, let scale = Scale(rawValue: words[0]), words[1] == "under" {
      return number(words[2], in: 1...100, phrase).map { .under(scale, $0) }
    }
    if words.count == 3, words[2] == "running" || words[2] == "times" {
      let name = Marked(words[0], at: phrase.at)
      guard let code: Code = reader.choice(name, .code) else { return nil }
      return number(words[1], in: 1...50, phrase).map {
        words[2] == "running" ? .running(code, $0) : .times(code, $0)
      }
    }
    let isPair = words.count == 2 && Self.pairs.contains(words[0])
    if !isPair { complain(of: phrase) }
    return nil
  }

  /// Complains of a phrase that can't be read, with the one that was probably meant.
  private func complain(of phrase: Phrase) {
    var words = phrase.words
    let place = words.first == "not" ? 1 : 0
    var near: String?
    if words.count > place + 1, let word = NearestName.nearest(to: words[place], among: Self.pairs),
      word != words[place]
    {
      words[place] = word
      near = words.joined(separator: " ")
    }
    reader.complain(.unreadableCondition(phrase.text, near: near), at: phrase.at)
  }

  private static let pairs =
    Scale.allCases.map(\.rawValue)
    + ["minute", "turn", "told", "set", "happened", "asked", "asks", "stance"]

  private func pair(_ word: String, _ value: String, _ phrase: Phrase) -> Requirement? {
    if let scale = Scale(rawValue: word) {
      return number(value, in: 0...100, phrase).map { .atLeast(scale, $0) }
    }
    switch word {
    case "minute": return number(value, in: 1...60, phrase).map { .minute($0) }
    case "turn": return number(value, in: 1...200, phrase).map { .turn($0) }
    case "told": return .told(value)
    case "set": return .set(value)
    case "happened": return .happened(value)
    case "asked": return .asked(value)
    case "asks":
      if let kind = QuestionKind(rawValue: value) { return .asks(kind) }
      let near = NearestName.nearest(to: value, among: QuestionKind.allCases.map(\.rawValue))
      reader.complain(
        .unreadableCondition(phrase.text, near: near.map { "asks \($0)" }),
        at: phrase.at
      )
      return nil
    case "stance":
      return reader.choice(Marked(value, at: phrase.at), .stance).map { .stance($0) }
    default: return nil
    }
  }

  private func number(_ text: String, in range: ClosedRange<Int>, _ phrase: Phrase) -> Int? {
    guard let number = Int(text) else {
      complain(of: phrase)
      return nil
    }
    guard range.contains(number) else {
      reader.complain(
        .outOfRange(text, from: range.lowerBound, to: range.upperBound),
        at: phrase.at
      )
      return nil
    }
    return number
  }
}

extension String {
  /// The text with a typographic minus turned into the sign that numbers are read with.
  fileprivate var replacingMinus: String { hasPrefix("−") ? "-" + dropFirst() : self }
}

extension Unicode.Scalar {
  /// Whether it is white space, for which those of ASCII need no table.
  fileprivate var isSpace: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }
}
