import Coding
import Language
import Scenario
import Testing

@Suite struct `A rubric in a file of its own` {
  private func read(_ text: String) -> (rubric: Rubric?, complaints: [String]) {
    let (rubric, diagnostics) = RubricFile.read(SourceFile(path: "rubric.yaml", text: text))
    let places = diagnostics.map { "\($0.location.line):\($0.location.column) \($0.kind.slug)" }
    return (rubric, places)
  }

  @Test func `is read with weights, levels, their names and thresholds`() throws {
    let (rubric, complaints) = read(
      """
      format: 1
      id: house
      weights: {reformulation: 40, legitimation: 30, open_questions: 20, positioning: 10}
      levels:
        start: 0
        pass: {from: 50, name: {fr: Acquis, en: Passed}}
        top: {from: 90, name: A}
      thresholds: {competent: 50, proficient: 90}
      """
    )
    #expect(complaints == [])
    let house = try #require(rubric)
    #expect(house.levels.map(\.id) == ["top", "pass", "start"])
    #expect(house.level(of: 50).name(in: .fr) == "Acquis")
    #expect(house.level(of: 89).name(in: .en) == "Passed")
    #expect(house.level(of: 90).name(in: .fr) == "A")
    #expect(house.level(of: 49).name(in: .fr) == nil)
    #expect(house.weights[.reformulation] == 40)
    #expect(house.skill == Rubric.Thresholds(competent: 50, proficient: 90))
  }

  @Test func `has the standard's parts where it says nothing`() {
    let rubric = read("format: 1\nid: house\n").rubric
    #expect(rubric?.levels == Rubric.standard.levels)
    #expect(rubric?.weights == Rubric.standard.weights)
  }

  @Test(arguments: [
    ("format: 2\nid: a\n", "1:9 wrong-format"),
    ("format: 1\nid: a\nlevel: {a: 0}\n", "3:1 unknown-key"),
    (
      "format: 1\nid: a\nweights: {reformulation: 1, legitimation: 1, open_question: 1, positioning: 1}\n",
      "3:46 unknown-dimension"
    ),
    ("format: 1\nid: a\nlevels: {a: 0, b: 101}\n", "3:19 out-of-range"),
    ("format: 1\nid: a\nlevels: {a: 60, b: 0, c: 20}\n", "3:23 levels-in-disorder"),
    ("format: 1\nid: a\nlevels: {a: {form: 60}, b: 0}\n", "3:14 unknown-key"),
    ("format: 1\nid: a\nthresholds: {competent: 60, proficient: 60}\n", "3:13 bad-thresholds"),
    (
      "format: 1\nid: a\nweights: {reformulation: 30, legitimation: 30, open_questions: 30, positioning: 30}\n",
      "3:10 bad-weights"
    ),
    ("", "1:1 empty-file"),
    ("format: 1\nid: [\n", "3:1 unclosed-bracket"),
  ])
  func `is refused with the place of the mistake`(_ text: String, _ complaint: String) {
    let (rubric, complaints) = read(text)
    #expect(rubric == nil)
    #expect(complaints.first == complaint)
  }

  @Test(arguments: Lang.allCases)
  func `tells the mend`(_ lang: Lang) throws {
    let (_, diagnostics) = RubricFile.read(
      SourceFile(path: "r.yaml", text: "format: 1\nid: a\nwieghts: {}\n")
    )
    let first = try #require(diagnostics.first)
    #expect(first.message(in: lang).contains("weights"))
  }
}
