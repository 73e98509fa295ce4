import Language

/// A cue that is no phrase of a lexicon, with the name that the weights file gives it.
enum NamedCue: Int, CaseIterable {
  case patientAsks, patientStatesEmotion, emotion
  case sharedWords, earlierWords, newWords, contentWords, sharedOfTen, knownOfTen
  case patientCoveredOfTen, bestClauseKnownOfTen, echoLength, echoOfReplyOfTen, echoFirst
  case mirroredWords, mirroredOfTen
  case length, clauses, questionMarks, endsWithQuestion, endsWithEllipsis
  case exclamation, quotes, ellipsis, noMarks, part, firstPart, lastPart

  /// Its name in the weights file.
  var name: String {
    switch self {
    case .patientAsks: "patient asks"
    case .patientStatesEmotion: "patient states emotion"
    case .emotion: "emotion"
    case .sharedWords: "shared words"
    case .earlierWords: "earlier words"
    case .newWords: "new words"
    case .contentWords: "content words"
    case .sharedOfTen: "shared of ten"
    case .knownOfTen: "known of ten"
    case .patientCoveredOfTen: "patient covered of ten"
    case .bestClauseKnownOfTen: "best clause known of ten"
    case .echoLength: "echo length"
    case .echoOfReplyOfTen: "echo of reply of ten"
    case .echoFirst: "echo first"
    case .mirroredWords: "mirrored words"
    case .mirroredOfTen: "mirrored of ten"
    case .length: "length"
    case .clauses: "clauses"
    case .questionMarks: "question marks"
    case .endsWithQuestion: "ends with ?"
    case .endsWithEllipsis: "ends with ..."
    case .exclamation: "!"
    case .quotes: "quotes"
    case .ellipsis: "..."
    case .noMarks: "no marks"
    case .part: "part"
    case .firstPart: "first part"
    case .lastPart: "last part"
    }
  }

  /// The cue as a fact, with a small number where it comes with one.
  func feature(_ number: Int?, words: Range<Int32> = 0..<0) -> Feature {
    let digit = number.map { Marker.digits[$0] } ?? Atoms.none
    return Feature(template: .cue, a: Atoms.atom(name), b: digit, words: words)
  }

  /// The rows of all named cues in some weights, so that their names need not be hashed for each reply.
  struct Rows: Sendable {
    private let rows: [Int32]

    /// The rows of the cues, alone and with each number.
    init(_ all: AtomTable) {
      rows = NamedCue.allCases.flatMap { cue in
        (-1...9).map { all.value(of: cue.feature($0 < 0 ? nil : $0).atom) }
      }
    }

    /// The row of a cue, -1 where it has none.
    subscript(cue: NamedCue, number: Int?) -> Int32 {
      rows[cue.rawValue * 11 + (number.map { $0 + 1 } ?? 0)]
    }
  }
}
