import Language

/// What a word of a reply is, whatever its letters; a function word stands for itself.
struct Abstraction {
  /// The class of its meaning.
  var kind: Atom
  /// Whose word it is.
  var source: Atom
}

extension Turn {
  /// Finds what the words of the reply are.
  mutating func findAbstractions() {
    abstractions = reply.tokens.map { Abstraction(kind: $0.form, source: $0.form) }
    // An emotion tells more of a word than a class, the last one of several; of classes the first tells most.
    var concepts = Array(repeating: -1, count: reply.tokens.count)
    for (place, match) in matches.enumerated() where match.words.count == 1 {
      let word = match.words.lowerBound
      if match.kind == .emotions || (match.kind == .classes && concepts[word] < 0) {
        concepts[word] = place
      }
    }
    for (place, token) in reply.tokens.enumerated() where token.isContent {
      let match = concepts[place] < 0 ? nil : matches[concepts[place]]
      let isEmotion = match?.kind == .emotions
      abstractions[place].kind =
        token.isNumber
        ? Marker.number : isEmotion ? Marker.emotion : match?.atom ?? Marker.content
      abstractions[place].source =
        switch origins[place] {
        case .patient: isEmotion ? Marker.patientEmotion : Marker.patientWord
        case .synonym: isEmotion ? Marker.patientEmotion : Marker.synonymWord
        case .earlier: Marker.earlierWord
        case .new, .function: isEmotion ? Marker.newEmotion : Marker.newWord
        }
    }
  }
}
