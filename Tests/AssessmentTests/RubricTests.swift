import Assessment
import Coding
import Language
import Report
import TestSupport
import Testing

@Suite struct `The rubrics that come with the program` {
  static let names = Rubric.builtIn.map(\.id)

  private func rubric(_ name: String) throws -> Rubric {
    try #require(Rubric.builtIn.first { $0.id == name })
  }

  @Test(arguments: names) func `cover every mark with levels in order`(_ name: String) throws {
    let rubric = try rubric(name)
    let starts = rubric.levels.map(\.from)
    #expect(starts == starts.sorted(by: >) && Set(starts).count == starts.count)
    #expect(starts.last == 0)
    #expect(rubric.weights.values.allSatisfy { $0 > 0 })
    #expect(rubric.weights.count == Dimension.allCases.count)
  }

  @Test func `have the thresholds of their sources`() throws {
    #expect(Rubric.standard.skill == Rubric.Thresholds(competent: 60, proficient: 80))
    // 3.5 and 4 on a scale from 1 to 5.
    #expect(Rubric.miti.skill == Rubric.Thresholds(competent: 63, proficient: 75))
    #expect(Rubric.miti.level(of: 62).id == "below-fair")
    #expect(Rubric.miti.level(of: 63).id == "fair")
    #expect(Rubric.miti.level(of: 75).id == "good")
    #expect(Rubric.ecos.levels.count == 5)
    // A quarter of the points, and what is nearest to it.
    for (mark, level) in [
      (0, "insufficient"), (12, "insufficient"), (25, "borderline"), (37, "borderline"),
      (50, "satisfactory"), (75, "very-satisfactory"), (88, "outstanding"), (100, "outstanding"),
    ] {
      #expect(Rubric.ecos.level(of: mark).id == level)
    }
  }

  @Test(arguments: names) func `mark what the formulas call competent at its own threshold`(
    _ name: String
  ) throws {
    let rubric = try rubric(name)
    for (open, closed, wanted) in [
      (5, 5, rubric.skill.competent), (7, 3, rubric.skill.proficient),
    ] {
      var session = Session(opening: [], rubric: rubric)
      for turn in 0..<open {
        session.say("What o\(turn) a\(turn)?", [(.openQuestion, "o\(turn) a\(turn)")])
      }
      for turn in 0..<closed {
        session.say("Is c\(turn) b\(turn)?", [(.closedQuestion, "c\(turn)")])
      }
      #expect(Assessment(session.transcript)[.openQuestions]?.mark == wanted)
    }
  }

  @Test(arguments: Lang.allCases, names)
  func `name every level in both languages`(_ lang: Lang, _ name: String) throws {
    let rubric = try rubric(name)
    for level in rubric.levels {
      var marked = Assessment(Session.shared(lang), rubric: rubric)
      marked.level = level.id
      let text = Report.text(marked, Session.shared(lang))
      #expect(!text.contains(", \(level.id)\n") || lang == .en)
      #expect(!text.contains("very-") && !text.contains("below-"))
    }
  }

  @Test func `leave a transcript's own bytes as they are`() throws {
    let json = try Report.json(Assessment(Session.shared(.en)))
    #expect(!json.contains("thresholds") && !json.contains("names"))
  }
}
