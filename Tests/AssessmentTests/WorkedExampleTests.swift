import Assessment
import Coding
import Language
import TestSupport
import Testing

/// The consultation that `Marking.md` works through by hand.
@Suite struct `The worked example of the manual` {
  @Test(arguments: Lang.allCases) func `comes out as it says`(_ lang: Lang) {
    let assessment = Assessment(Session.shared(lang))
    let marks = Dimension.allCases.map { assessment[$0]?.mark }
    #expect(marks == [13, 60, 40, 66])
    #expect(assessment.deductions.map(\.points) == [2, 2, 2, 4, 4])
    #expect(assessment.mark == 31)
  }
}
