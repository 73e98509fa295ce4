import Assessment
import Coding
import Language
import TestSupport
import Testing
import Transcript

@Suite struct MarkerAgreementTests {
  /// The shared consultation with what markers said of it.
  private func transcript(_ reviews: (String, Review.Decision)...) -> Transcript {
    var transcript = Session.shared(.en)
    transcript.events += reviews.map { .review(Review(by: $0, at: "", $1)) }
    return transcript
  }

  /// The spoken replies of the shared consultation.
  private var replies: [Reply] {
    Session.shared(.en).events.compactMap {
      if case .reply(let reply) = $0, !reply.silent { reply } else { nil }
    }
  }

  private func row(_ agreement: MarkerAgreement, _ raters: [String], _ code: Code) -> Double? {
    agreement.codes.first { $0.raters == raters && $0.code == code.rawValue }?.kappa
  }

  @Test func `one who gives the program's codes agrees with it wholly`() throws {
    var transcript = transcript()
    transcript.events += replies.map { reply in
      .review(
        Review(by: "m1", at: "", .codes(turn: reply.turn, reply.coded.codes, reply.coded.stance))
      )
    }
    let agreement = MarkerAgreement([transcript])
    #expect(agreement.markers == ["m1"])
    #expect(!agreement.codes.isEmpty)
    #expect(agreement.codes.allSatisfy { $0.raters == ["program", "m1"] && $0.kappa == 1 })
    #expect(agreement.codes.contains { $0.code == "stance" })
  }

  @Test func `kappa is counted over the replies that both coded`() throws {
    let turns = replies.prefix(4).map(\.turn)
    try #require(turns.count == 4)
    let agreement = MarkerAgreement([
      transcript(
        ("m1", .codes(turn: turns[0], [.empathy], nil)),
        ("m1", .codes(turn: turns[1], [], nil)),
        ("m1", .codes(turn: turns[2], [.empathy], nil)),
        ("m1", .codes(turn: turns[3], [], nil)),
        ("m2", .codes(turn: turns[0], [.empathy], nil)),
        ("m2", .codes(turn: turns[1], [], nil)),
        ("m2", .codes(turn: turns[2], [], nil))
      )
    ])
    let found = agreement.codes.first { $0.raters == ["m1", "m2"] && $0.code == "empathy" }
    #expect(found?.replies == 3)
    #expect(found?.first == 2)
    #expect(found?.second == 1)
    // Observed 2/3, by chance 2/3 · 1/3 + 1/3 · 2/3 = 4/9: (6 - 4) / (9 - 4).
    #expect(abs((found?.kappa ?? 0) - 0.4) < 1e-12)
  }

  @Test func `the last word of a marker counts`() {
    let turn = replies[0].turn
    let agreement = MarkerAgreement([
      transcript(
        ("m1", .codes(turn: turn, [.jargon], nil)),
        ("m1", .codes(turn: turn, [.plan], nil)),
        ("m2", .codes(turn: turn, [.plan], nil))
      )
    ])
    #expect(row(agreement, ["m1", "m2"], .plan) == 1)
    #expect(row(agreement, ["m1", "m2"], .jargon) == nil)
  }

  /// The table of Shrout and Fleiss (1979), its ratings taken as marks.
  @Test func `marks of all markers together give the published correlation`() throws {
    let table = [
      [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]
    let all = table.map { marks in
      var transcript = transcript()
      transcript.events += marks.enumerated().map { place, mark in
        .review(Review(by: "m\(place)", at: "", .mark(.reformulation, mark)))
      }
      return transcript
    }
    let agreement = MarkerAgreement(all)
    let row = try #require(agreement.marks.first { $0.raters == ["m0", "m1", "m2", "m3"] })
    #expect(row.transcripts == 6)
    #expect(abs((row.icc ?? 0) - 0.29) < 0.005)
    #expect(agreement.marks.contains { $0.raters == ["program", "m0"] })
  }

  @Test func `an override is not blind and does not count`() {
    let agreement = MarkerAgreement([
      transcript(("m1", .override(.reformulation, 10)), ("m1", .confirmation))
    ])
    #expect(agreement.transcripts == 0)
    #expect(agreement.marks.isEmpty)
  }
}
