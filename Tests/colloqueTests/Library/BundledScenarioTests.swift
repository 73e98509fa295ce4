import Language
import Scenario
import TestSupport
import Testing

@testable import colloque

@Suite struct BundledScenarioTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/Scenarios"

  @Test(arguments: ScenarioLibrary(folder: folder).names())
  func `what comes with the program passes its own check, warnings and all`(_ name: String) throws {
    let library = ScenarioLibrary(folder: Self.folder)
    var check = ScenarioCheck(
      library: library,
      jargon: try bundledJargon(),
      coder: try bundledCoder()
    )
    try check.add(name)
    let found = check.diagnostics.map { $0.rendered(in: .en, sources: check.files) }
    #expect(found == [])
    for lang in Lang.allCases {
      #expect(try library.load(name, lang: lang).scenario.lang == lang)
    }
  }
}
