import Language

/// What a word of a reply is, whatever its letters; a function word stands for itself.
struct Abstraction {
  /// The class of its meaning.
  var kind: Atom
  /// What it is in the shape of its sentence: a kind of function word, or whose word it is; none where it is passed over.
  var shape: Atom
  /// The second kind of a word that is two in one, `you're`.
  var shapeAfter = Atoms.none
}

extension Turn {
  /// Finds what the words of a reply are.
  static func abstractions(
    of reply: Text,
    _ matches: [Match],
    _ origins: [Origin],
    _ lexicon: Lexicon
  ) -> [Abstraction] {
    var abstractions = reply.tokens.map { token in
      let kinds = lexicon.wordKinds[token.form]
      return Abstraction(kind: token.form, shape: kinds.first, shapeAfter: kinds.second)
    }
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
      guard abstractions[place].shape == Atoms.none else { continue }
      abstractions[place].shape =
        switch origins[place] {
        case .patient, .synonym: isEmotion ? Marker.patientEmotion : Marker.patientWord
        case .earlier: Marker.earlierWord
        case .new, .function: isEmotion ? Marker.newEmotion : Marker.newWord
        }
    }
    return abstractions
  }
}
