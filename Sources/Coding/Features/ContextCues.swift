import Language

extension Extraction {
  /// What the reply shares with the patient's words.
  mutating func addOverlap() {
    var content = 0
    var counts = [0, 0, 0, 0, 0]
    for origin in turn.origins[range] {
      counts[Int(origin.rawValue)] += 1
      if origin != .function { content += 1 }
    }
    let said = counts[1]
    let shared = said + counts[3]
    let ever = shared + counts[2]
    cue("shared words", min(shared, 6))
    cue("earlier words", min(counts[2], 5))
    cue("new words", min(counts[4], 9))
    cue("content words", min(content, 9))
    if content > 0 {
      cue("shared of ten", shared * 9 / content)
      cue("known of ten", ever * 9 / content)
    }
    let patientContent = turn.patient.tokens.count { $0.isContent }
    if patientContent > 0 { cue("patient covered of ten", shared * 9 / max(patientContent, 1)) }
    var best = 0
    var bestWords = 0..<0
    for clause in clauses {
      let words = clause.count { turn.origins[$0] != .function }
      let known = clause.count { [.patient, .synonym, .earlier].contains(turn.origins[$0]) }
      guard words > 0 else { continue }
      let score = known * 9 / words
      if score > best || (score == best && clause.count > bestWords.count) {
        best = score
        bestWords = clause
      }
    }
    cue("best clause known of ten", best, words: bestWords)
    addEchoes()
  }

  /// The longest run of words that both share, by stem.
  private mutating func addEchoes() {
    let reply = turn.reply.tokens
    // A run that both share is looked for in the first words of a very long line only.
    let patient = turn.patient.tokens.prefix(300)
    var best = 0
    var words = 0..<0
    for start in range {
      for other in patient.indices where patient[other].stem == reply[start].stem {
        var length = 1
        while start + length < range.upperBound, other + length < patient.count,
          reply[start + length].stem == patient[other + length].stem
        { length += 1 }
        let content = (start..<start + length).count { reply[$0].isContent }
        if content > 0, length + content > best {
          best = length + content
          words = start..<start + length
        }
      }
    }
    cue("echo length", min(best, 9), words: words)
    if best > 0 {
      cue("echo of reply of ten", words.count * 9 / max(range.count, 1), words: words)
      if words.lowerBound == range.lowerBound { cue("echo first", words: words) }
    }
  }
}
