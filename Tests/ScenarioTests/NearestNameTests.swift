import Scenario
import Testing

@Suite struct NearestNameTests {
  private let names = ["reformulation", "legitimation", "plan", "chronic-pain", "even"]

  @Test(arguments: [
    ("reformlation", "reformulation"), ("lgeitimation", "legitimation"), ("Plan", "plan"),
    ("chronic", "chronic-pain"), ("eevn", "even"),
  ])
  func `a slip finds the word that was meant`(_ slip: String, _ meant: String) {
    #expect(NearestName.nearest(to: slip, among: names) == meant)
  }

  @Test(arguments: ["", "x", "judgement", "something quite different"])
  func `a word that is near to none finds none`(_ word: String) {
    #expect(NearestName.nearest(to: word, among: names) == nil)
  }
}
