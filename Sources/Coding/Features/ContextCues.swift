import Language

extension Extraction {
  /// What the reply shares with the patient's words.
  mutating func addOverlap() {
    var content = 0
    var (shared, earlier, new) = (0, 0, 0)
    for origin in turn.origins[range] {
      switch origin {
      case .function: continue
      case .patient, .synonym: shared += 1
      case .earlier: earlier += 1
      case .new: new += 1
      }
      content += 1
    }
    let ever = shared + earlier
    cue(.sharedWords, min(shared, 6))
    cue(.earlierWords, min(earlier, 5))
    cue(.newWords, min(new, 9))
    cue(.contentWords, min(content, 9))
    if content > 0 {
      cue(.sharedOfTen, shared * 9 / content)
      cue(.knownOfTen, ever * 9 / content)
    }
    if turn.patientContent > 0 { cue(.patientCoveredOfTen, shared * 9 / turn.patientContent) }
    var best = 0
    var bestWords = 0..<0
    for clause in clauses {
      let words = clause.count { turn.origins[$0] != .function }
      let known = clause.count { turn.origins[$0] != .function && turn.origins[$0] != .new }
      guard words > 0 else { continue }
      let score = known * 9 / words
      if score > best || (score == best && clause.count > bestWords.count) {
        best = score
        bestWords = clause
      }
    }
    cue(.bestClauseKnownOfTen, best, words: bestWords)
    addEchoes()
    addMirror()
  }

  /// How much of the reply stands in the patient's line in the same order, function words too, `you` for `I`.
  private mutating func addMirror() {
    let length = turn.mirror.common(range)
    cue(.mirroredWords, length)
    cue(.mirroredOfTen, range.isEmpty ? 0 : length * 9 / range.count)
  }

  /// The longest run of words that both share, by stem.
  private mutating func addEchoes() {
    let reply = turn.reply.tokens
    let patient = turn.patientStems
    var best = 0
    var words = 0..<0
    for start in range {
      let stem = reply[start].stem
      for other in patient.indices where patient[other] == stem {
        // A run that began one word before is longer, and was found there.
        if start > range.lowerBound, other > 0, patient[other - 1] == reply[start - 1].stem {
          continue
        }
        var length = 0
        var content = 0
        while start + length < range.upperBound, other + length < patient.count,
          patient[other + length] == reply[start + length].stem
        {
          if reply[start + length].isContent { content += 1 }
          length += 1
        }
        if content > 0, length + content > best {
          best = length + content
          words = start..<start + length
        }
      }
    }
    cue(.echoLength, min(best, 9), words: words)
    if best > 0 {
      cue(.echoOfReplyOfTen, words.count * 9 / max(range.count, 1), words: words)
      if words.lowerBound == range.lowerBound { cue(.echoFirst, words: words) }
    }
  }
}
