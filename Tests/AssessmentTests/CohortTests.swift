import Assessment
import Coding
import Language
import TestSupport
import Testing
import Transcript

@Suite struct `A class` {
  private func entry(
    _ name: String,
    _ mark: Int?,
    rating: Double? = nil,
    started: String = "2026-11-21T09:00:00Z"
  ) -> CohortEntry {
    var entry = CohortEntry(name, Assessment(Session.shared(.en)), rating: rating)
    entry.mark = mark
    entry.level = mark.map { Rubric.standard.level(of: $0).id } ?? Assessment.notObserved
    entry.started = started
    return entry
  }

  @Test func `has the quartiles of its marks as R gives them`() throws {
    // quantile(c(15, 20, 35, 40, 50), type = 7): 15 20 35 40 50; sd 14.405.
    let class5 = Cohort(
      [50, 15, 40, 20, 35].map { (mark: Int) in entry("\(mark)", mark) },
      lang: .en
    )
    let numbers = try #require(class5.overall.summary)
    #expect([numbers.least, numbers.lower, numbers.median] == [15, 20, 35])
    #expect([numbers.upper, numbers.most, numbers.mean] == [40, 50, 32])
    #expect(numbers.deviation == 14.4)
    // quantile(c(10, 20, 30, 40), 0.25, type = 7) is 17.5.
    let class4 = Cohort([10, 20, 30, 40].map { (mark: Int) in entry("\(mark)", mark) }, lang: .en)
    #expect(class4.overall.summary?.lower == 17.5)
    #expect(class4.overall.summary?.upper == 32.5)
    #expect(class4.overall.tenths == [0, 1, 1, 1, 1, 0, 0, 0, 0, 0])
  }

  @Test func `with nobody in it, or nobody marked, has no numbers`() {
    #expect(Cohort([], lang: .fr).overall.summary == nil)
    let unmarked = Cohort([entry("a", nil), entry("b", nil)], lang: .fr)
    #expect(unmarked.overall.without == 2 && unmarked.overall.summary == nil)
    #expect(unmarked.borderline == nil)
  }

  @Test func `counts each learner once, with the last consultation`() {
    var entries = [
      entry("a", 30, started: "2026-11-02T09:00:00Z"),
      entry("b", 80, started: "2026-11-03T09:00:00Z"),
      entry("c", 50, started: "2026-11-01T09:00:00Z"),
    ]
    for place in entries.indices { entries[place].learner = place < 2 ? "c17" : "c18" }
    let cohort = Cohort(entries, lang: .en)
    #expect(cohort.learners.map(\.mark) == [80, 50])
    #expect(cohort.learners.map(\.attempts) == [2, 1])
    #expect(cohort.transcripts == 3)
    #expect(Cohort(entries.reversed(), lang: .en) == cohort)
  }

  @Test func `has the cut score of a regression worked by hand`() throws {
    // Ratings 1…5, marks 22, 38, 55, 61, 84: slope 14.7, intercept 7.9, R² 0.98 (2160.9 of 2210).
    let marks = [22, 38, 55, 61, 84]
    let entries = marks.enumerated().map { entry("c\($0)", $1, rating: Double($0 + 1)) }
    let line = try #require(Cohort(entries, lang: .en).borderline)
    #expect(line.step == 14.7)
    #expect(line.intercept == 7.9)
    #expect(line.cut == 37.3)
    #expect(line.r2 == 0.98)
    #expect(line.passed == 4)
    #expect(Cohort(Array(entries.dropLast()), lang: .en).borderline == nil)
  }

  @Test func `has no cut score where all ratings are the same`() {
    let entries = (0..<9).map { entry("c\($0)", 40 + $0, rating: 3) }
    #expect(Cohort(entries, lang: .en).borderline == nil)
  }

  @Test func `names those to look at, and why`() {
    var entries = (0..<12).map { entry("c\($0 + 10)", 50 + $0) }
    entries[0].mark = 3
    entries[1].mark = 100
    entries[2].mark = nil
    entries[2].level = Assessment.tooShort
    entries[3].ending = nil
    entries[4].unsure = 6
    let found = Cohort(entries, lang: .en).outliers
    #expect(
      found.map(\.reasons) == [[.low], [.high], [.tooShort], [.unfinished], [.unsure]]
    )
    #expect(found.map(\.learner) == ["c10", "c11", "c12", "c13", "c14"])
  }

  @Test(arguments: Lang.allCases) func `tells what most missed, the most first`(_ lang: Lang) {
    let entries = Session.cohort(lang).enumerated().map {
      CohortEntry("t\($0)", Assessment($1, lang: lang))
    }
    let missed = Cohort(entries, lang: lang).missed
    #expect(missed.map(\.learners) == missed.map(\.learners).sorted(by: >))
    #expect(missed.contains { $0.code == "reformulation" && $0.isOpening })
    #expect(missed.contains { $0.code == "unsolicited_advice" && !$0.isOpening })
    #expect(missed.allSatisfy { $0.learners <= 24 && $0.times >= $0.learners })
  }
}

@Suite struct `A learning curve` {
  private func curve(_ marks: [[Int]], started: String = "2027-12-30T09:00:00Z") -> LearningCurve {
    let entries = marks.enumerated().map { place, marks -> CohortEntry in
      var entry = CohortEntry("t\(place)", Assessment(Session.shared(.en)))
      entry.started = place == marks.count - 1 ? started : "2027-01-0\(place + 1)T09:00:00Z"
      for (index, mark) in marks.enumerated() { entry.dimensions[index].mark = mark }
      return entry
    }
    var last = entries
    if let end = last.indices.last { last[end].started = started }
    return LearningCurve(learner: "c17", last, lang: .en)
  }

  @Test(arguments: Lang.allCases) func `is in the order of the days`(_ lang: Lang) throws {
    let entries = Session.course(lang).enumerated().map {
      CohortEntry("t\($0)", Assessment($1, lang: lang))
    }
    let curve = LearningCurve(learner: "c17", entries.shuffled(), lang: lang)
    #expect(curve.attempts.map(\.transcript) == ["t0", "t1", "t2", "t3"])
    let first = try #require(curve.overall.first), last = try #require(curve.overall.last)
    #expect(last > first && curve.overall.best == last)
    #expect(curve.dimensions.count == 4)
  }

  @Test func `asks back soon while a skill is being learnt, with the weakest`() {
    let hint = curve([[70, 30, 80, 65]]).comeBack
    #expect(hint?.reason == .learning && hint?.practise == .legitimation)
    #expect(hint?.days == 7 && hint?.by == "2028-01-06")
  }

  @Test func `asks back soon when open questions fall back`() {
    let hint = curve([[90, 80, 90, 85], [90, 80, 75, 85]]).comeBack
    #expect(hint?.reason == .fading && hint?.practise == .openQuestions && hint?.days == 7)
  }

  @Test func `asks back in seven weeks to keep what is there, over a leap day`() {
    let hint = curve([[90, 80, 80, 85]], started: "2028-01-15T23:59:59Z").comeBack
    #expect(hint?.reason == .keeping && hint?.by == "2028-03-04")
    #expect(curve([[90, 80, 80, 85]], started: "yesterday").comeBack?.by == nil)
  }

  @Test func `says nothing where nothing was marked`() {
    let empty = CohortEntry("t", Assessment(Session(.en, opening: []).transcript))
    #expect(LearningCurve(learner: "c17", [empty], lang: .en).comeBack == nil)
  }
}
