import Coding
import Language
import TestSupport
import Testing

/// The coder against the examples of the manual, on which it is never fitted.
///
/// The floors are what the coder reaches: raise them when it gets better. A failure lists the examples that it got wrong.
@Suite struct ManualExamplesTests {
  /// The least shares, in percent, of examples that must be right in one language.
  struct Floor: CustomTestStringConvertible, Sendable {
    let group: ManualGroup
    let lang: Lang
    let matches: Int
    let leaves: Int
    var testDescription: String { "\(group), \(lang.rawValue)" }
  }

  static let floors = [
    Floor(group: .graded, lang: .fr, matches: 80, leaves: 80),
    Floor(group: .questions, lang: .fr, matches: 90, leaves: 80),
    Floor(group: .supporting, lang: .fr, matches: 90, leaves: 80),
    Floor(group: .straining, lang: .fr, matches: 90, leaves: 95),
    Floor(group: .plain, lang: .fr, matches: 90, leaves: 95),
    Floor(group: .stances, lang: .fr, matches: 85, leaves: 95),
    Floor(group: .depths, lang: .fr, matches: 80, leaves: 95),
    Floor(group: .graded, lang: .en, matches: 80, leaves: 90),
    Floor(group: .questions, lang: .en, matches: 85, leaves: 80),
    Floor(group: .supporting, lang: .en, matches: 90, leaves: 90),
    Floor(group: .straining, lang: .en, matches: 90, leaves: 85),
    Floor(group: .plain, lang: .en, matches: 95, leaves: 90),
    Floor(group: .stances, lang: .en, matches: 90, leaves: 95),
    Floor(group: .depths, lang: .en, matches: 90, leaves: 95),
  ]

  /// The least share, in percent, of all examples.
  static let overall = 90

  @Test(arguments: floors) func `a group of examples is read as the manual says`(_ floor: Floor)
    throws
  {
    let matches = try Tally(floor.group.subjects, lang: floor.lang, \.matches)
    let leaves = try Tally(floor.group.subjects, lang: floor.lang, \.leaves)
    #expect(matches.percent >= floor.matches, "\(matches)")
    #expect(leaves.percent >= floor.leaves, "\(leaves)")
  }

  @Test func `most examples are read as the manual says`() throws {
    let tallies = try Lang.allCases.flatMap { lang in
      try [\ManualEntry.matches, \.leaves].map { try Tally(ManualSubject.all, lang: lang, $0) }
    }
    let right = tallies.map(\.right).reduce(0, +)
    let all = tallies.map(\.all).reduce(0, +)
    #expect(right * 100 >= Self.overall * all, "\(right) of \(all)")
  }
}

/// How many examples the coder reads as the manual does.
private struct Tally: CustomStringConvertible {
  private(set) var right = 0
  private(set) var all = 0
  private var wrong: [String] = []

  init(
    _ subjects: [ManualSubject],
    lang: Lang,
    _ examples: KeyPath<ManualEntry, [ManualExample]>
  ) throws {
    let coder = try bundledCoder()
    for subject in subjects {
      for example in Manual.entry(for: subject, in: lang)[keyPath: examples] {
        let reply = coder.code(example.utterance(in: lang))
        let isRight =
          examples == \.matches
          ? subject.isGiven(in: reply, to: example.reply) : !subject.isGiven(in: reply)
        all += 1
        if isRight {
          right += 1
        } else {
          let codes = reply.evidence.map { "\($0.code.rawValue) “\($0.quote)”" }
          wrong.append(
            "\(subject.id): \(example.reply.text) => \(codes.joined(separator: ", ")),"
              + " \(reply.depth?.rawValue ?? "-"), \(reply.stance.rawValue)"
          )
        }
      }
    }
  }

  var percent: Int { all == 0 ? 100 : right * 100 / all }

  var description: String { "\(right) of \(all)\n" + wrong.joined(separator: "\n") }
}

extension ManualSubject {
  /// Whether the coder gave it.
  fileprivate func isGiven(in reply: CodedReply) -> Bool {
    switch self {
    case .stance(let stance): reply.stance == stance
    case .depth(let depth): reply.depth == depth
    case .code(let code): reply.has(code)
    }
  }

  /// Whether the coder gave it, a code with a quotation that has some of the marked words.
  fileprivate func isGiven(in reply: CodedReply, to words: MarkedText) -> Bool {
    guard case .code(let code) = self else { return isGiven(in: reply) }
    return reply.evidence.contains {
      $0.code == code && words.overlaps($0.start..<$0.start + $0.quote.utf8.count)
    }
  }
}
