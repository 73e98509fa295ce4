import Coding

/// What is written down while a dimension is marked: each place that counted, with why.
///
/// Nothing is written where only the mark is asked for: the texts take longer than the marking.
struct Notes {
  /// Writes the texts; nil where nobody reads them.
  let words: Words?
  private(set) var evidence: [EvidenceNote] = []

  init(_ words: Words?) { self.words = words }

  /// Notes how a reply counted.
  ///
  /// - Parameters:
  ///   - exchange: the reply.
  ///   - quoted: the code whose words are quoted; nil for the whole reply.
  ///   - code: the code or stance that it is about.
  ///   - counts: how it counted.
  ///   - why: says why.
  mutating func add(
    _ exchange: Exchange,
    quoting quoted: Code?,
    as code: String,
    _ counts: EvidenceNote.Count,
    why: (Words) -> String
  ) {
    guard let words else { return }
    evidence.append(
      EvidenceNote(
        turn: exchange.turn,
        quote: exchange.quote(quoted),
        code: code,
        note: why(words),
        counts: counts
      )
    )
  }
}

extension Words? {
  /// A text; an empty one where nobody reads it.
  func text(_ write: (Words) -> String) -> String { map(write) ?? "" }
}
