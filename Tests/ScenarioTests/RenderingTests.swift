import Language
import Scenario
import Testing

@Suite struct RenderingTests {
  private let file = SourceFile(
    path: "x/scenario.yaml",
    text: "topics:\n  été:\n    words: [é\u{301}té, tra*vail]\n"
  )

  @Test func `a complaint is printed as compilers do, with its line and a caret`() {
    let diagnostic = Diagnostic(
      complaint: .unknown(.topic, "wrok", near: "work", allowed: ["work"]),
      location: SourceLocation(file: "x/scenario.yaml", line: 2, column: 3)
    )
    #expect(
      diagnostic.rendered(in: .en, sources: [file]) == """
        x/scenario.yaml:2:3: error: there is no topic `wrok`; did you mean `work`? [C012]
            été:
            ^
        """
    )
    #expect(
      diagnostic.rendered(in: .fr, sources: [file]) == """
        x/scenario.yaml:2:3: error: aucun sujet ne s'appelle `wrok` ; vouliez-vous dire `work` ? [C012]
            été:
            ^
        """
    )
  }

  @Test func `the caret stands under the character, also after combining accents`() {
    let diagnostic = Diagnostic(
      complaint: .badWord("tra*vail"),
      location: SourceLocation(file: "x/scenario.yaml", line: 3, column: 19)
    )
    let lines = diagnostic.rendered(in: .en, sources: [file]).split(separator: "\n")
    #expect(lines[1] == "      words: [é\u{301}té, tra*vail]")
    #expect(lines[2] == "                   ^")
  }

  @Test func `of a long line the part around the place is shown`() {
    let long = SourceFile(
      path: "long.yaml",
      text: String(repeating: "é", count: 300) + "X" + String(repeating: "z", count: 300)
    )
    let diagnostic = Diagnostic(
      complaint: .tab,
      location: SourceLocation(file: "long.yaml", line: 1, column: 301)
    )
    let lines = diagnostic.rendered(in: .en, sources: [long]).split(separator: "\n").map(Array.init)
    #expect(lines[1].count < 105)
    #expect(lines[1][lines[2].count - 1] == "X")
  }

  @Test func `a place outside any file is told without a line`() {
    let diagnostic = Diagnostic(
      complaint: .tab,
      location: SourceLocation(file: "gone.yaml", line: 9, column: 9)
    )
    #expect(
      diagnostic.rendered(in: .en, sources: [file])
        == "gone.yaml:9:9: error: a tab stands here; YAML is indented with spaces only [C082]"
    )
  }
}
