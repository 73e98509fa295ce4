import Coding
public import Language
public import Transcript

extension Session {
  /// A class: so many candidates, each a kind of learner in turn, the skill falling through the class.
  public static func cohort(_ lang: Lang, _ count: Int = 24) -> [Transcript] {
    (0..<count).map { place in
      let kinds = FixtureLearner.allCases
      let kind = kinds[place % kinds.count]
      var transcript = Session.long(lang, kind, replies: 12 + place % 9)
      transcript.header.candidate = "c\(place + 100)"
      return transcript
    }
  }

  /// One learner's consultations, from the poorest to the best, a week apart.
  public static func course(_ lang: Lang, candidate: String = "c17") -> [Transcript] {
    FixtureLearner.allCases.reversed().enumerated().map { week, kind in
      var transcript = Session.long(lang, kind, replies: 14)
      transcript.header.candidate = candidate
      transcript.header.started = "2026-10-\(week * 7 + 10)T09:00:00Z"
      return transcript
    }
  }
}

extension Transcript {
  /// The consultation after two markers rated it and one set and confirmed the mark.
  public func decided() -> Transcript {
    var decided = self
    func add(_ by: String, _ decision: Review.Decision, _ reason: String? = nil) {
      decided.events.append(
        .review(Review(by: by, at: "2026-11-22T09:00:00Z", reason: reason, decision))
      )
    }
    add("m1", .rating(2))
    add("m1", .rating(4))
    add("m2", .rating(3))
    add("m1", .mark(.legitimation, 55))
    add("m1", .override(nil, 70), "the repair was heard")
    add("m1", .confirmation)
    return decided
  }
}
