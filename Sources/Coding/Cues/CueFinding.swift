import Language

/// Where a cue fires in a turn.
public struct CueFinding: Hashable, Sendable {
  /// The number with which it comes, where it counts something.
  public var number: Int?
  /// The words of the reply, as ranges of its UTF-8 bytes; empty for a cue of the whole reply.
  public var reply: [Range<Int>]
  /// The words of the patient's line, likewise.
  public var patient: [Range<Int>]
}

extension Coder {
  /// The names of the cues that are no phrases of a lexicon.
  public static let computedCues = NamedCue.allCases.map(\.name)

  /// Finds a cue by its name in the weights file; nil where it does not fire.
  ///
  /// What it finds are the facts that a fit weighs, also those without a weight today.
  public func finding(of cue: String, in utterance: Utterance) -> CueFinding? {
    let turn = Turn(utterance, lexicons: lexicons, boundaries: weights.boundaries)
    guard !turn.reply.tokens.isEmpty else { return nil }
    guard let named = NamedCue.allCases.first(where: { $0.name == cue }) else {
      let atom = Atoms.atom(cue)
      let words = turn.matches.filter { $0.atom == atom }.map(\.words)
      guard !words.isEmpty else { return nil }
      return CueFinding(reply: turn.reply.bytes(of: words), patient: [])
    }
    return turn.finding(of: named)
  }
}

extension Turn {
  fileprivate func finding(of cue: NamedCue) -> CueFinding? {
    var extraction = Extraction(self, weights: nil)
    let atom = Atoms.atom(cue.name)
    func fires(in look: Extraction.Look) -> Feature? {
      extraction.features[look.cues].first { $0.a == atom }
    }
    var fact = fires(in: extraction.look(at: reply.tokens.indices, scope: .whole))
    // Only a sentence knows that it is a part of the reply.
    var parts: [Range<Int>] = []
    for sentence in sentences {
      guard let found = fires(in: extraction.look(at: sentence, scope: .sentence)) else { continue }
      parts.append(sentence)
      fact = fact ?? found
    }
    guard let fact else { return nil }
    let words =
      cue.isOfParts
      ? parts : words(of: cue) ?? [Int(fact.words.lowerBound)..<Int(fact.words.upperBound)]
    return CueFinding(
      number: Marker.digits.firstIndex(of: fact.b),
      reply: reply.bytes(of: words),
      patient: patient.bytes(of: patientWords(of: cue))
    )
  }

  /// The words that a cue counts or looks for; nil where the fact itself says which.
  private func words(of cue: NamedCue) -> [Range<Int>]? {
    func words(where holds: (Int) -> Bool) -> [Range<Int>] {
      reply.tokens.indices.filter(holds).map { $0..<$0 + 1 }
    }
    func words(from all: Set<Origin>) -> [Range<Int>] { words { all.contains(origins[$0]) } }
    func words(before mark: Marks) -> [Range<Int>] {
      words { !reply.tokens[$0].after.isDisjoint(with: mark) }
    }
    return switch cue {
    case .emotion: matches.filter { $0.kind == .emotions }.map(\.words)
    case .sharedWords, .sharedOfTen, .patientCoveredOfTen: words(from: [.patient, .synonym])
    case .earlierWords: words(from: [.earlier])
    case .newWords: words(from: [.new])
    case .contentWords: words(from: [.patient, .synonym, .earlier, .new])
    case .knownOfTen: words(from: [.patient, .synonym, .earlier])
    case .questionMarks, .endsWithQuestion: words(before: .question)
    case .exclamation: words(before: .exclamation)
    case .ellipsis, .endsWithEllipsis: words(before: .ellipsis)
    default: nil
    }
  }

  private func patientWords(of cue: NamedCue) -> [Range<Int>] {
    switch cue {
    case .patientAsks: [patient.tokens.count - 1..<patient.tokens.count]
    case .patientStatesEmotion: patientMatches.filter { $0.kind == .emotions }.map(\.words)
    default: []
    }
  }
}

extension NamedCue {
  /// Whether it says where a sentence stands among the others.
  fileprivate var isOfParts: Bool { [.part, .firstPart, .lastPart].contains(self) }
}

extension Text {
  /// The bytes of some words; runs that overlap are one, and those that meet without a mark between them.
  fileprivate func bytes(of words: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for run in words.sorted(by: { $0.lowerBound < $1.lowerBound }) where !run.isEmpty {
      if let last = runs.last, run.lowerBound <= last.upperBound,
        run.lowerBound < last.upperBound
          || tokens[last.upperBound - 1].after.isDisjoint(with: .clauseEnd)
      {
        runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
      } else {
        runs.append(run)
      }
    }
    return runs.map { tokens[$0.lowerBound].start..<tokens[$0.upperBound - 1].end }
  }
}
