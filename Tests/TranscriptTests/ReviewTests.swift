import Coding
import Language
import TestSupport
import Testing
import Transcript

@Suite struct ReviewTests {
  private static let decisions: [Review.Decision] = [
    .codes(turn: 2, [.reformulation, .empathy], .low), .codes(turn: 1, [], nil),
    .mark(.legitimation, 70), .mark(nil, 0), .rating(5), .override(.positioning, 100),
    .override(nil, 40), .confirmation,
  ]

  private func transcript(_ reviews: [Review]) -> Transcript {
    Transcript(header: Session.shared(.fr).header, events: reviews.map { .review($0) })
  }

  @Test func `every decision is written and read again, with its seal`() throws {
    let reviews = Self.decisions.map {
      Review(by: "m1", at: "2026-11-21T09:00:00Z", reason: "« é »", $0)
    }
    let text = try Journal.text(transcript(reviews))
    let (read, problems) = JournalReader.read(Array(text.utf8))
    #expect(problems.isEmpty)
    #expect(read?.reviews == reviews)
  }

  @Test(arguments: [("\"mark\":40", "\"mark\":101"), ("\"rating\":5", "\"rating\":0")])
  func `a mark out of its range is not read`(_ good: String, _ bad: String) throws {
    let reviews = Self.decisions.map { Review(by: "m1", at: "", $0) }
    let text = try Journal.text(transcript(reviews)).replacing(good, with: bad)
    let (read, problems) = JournalReader.read(Array(text.utf8))
    #expect(read?.reviews.count == reviews.count - 1)
    #expect(problems.contains { if case .badLine = $0.kind { true } else { false } })
  }
}
