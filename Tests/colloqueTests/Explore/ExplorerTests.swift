import Consultation
import Language
import TestSupport
import Testing

@testable import colloque

@Suite struct ExplorerTests {
  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `skilled, average and poor learners lie apart`(name: String, lang: Lang) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    let explorer = Explorer(scenario: scenario, coder: try bundledCoder(), count: 5, seed: 1)
    let found = explorer.run { _, _ in }
    var means: [Learner.Kind: Double] = [:]
    for group in found.groups { means[group.kind] = group.mean }
    let skilled = try #require(means[.skilled])
    let average = try #require(means[.average])
    #expect(skilled - average >= 15)
    for kind in Learner.Kind.allCases where kind != .skilled && kind != .average {
      let mean = try #require(means[kind])
      #expect(skilled - mean >= 30, "\(kind)")
      #expect(average > mean - 5, "\(kind)")
    }
  }

  @Test func `an exploration does not depend on how its consultations were spread`() throws {
    let scenario = Fixture.scenario()
    let coder = try bundledCoder()
    let explorer = Explorer(scenario: scenario, coder: coder, count: 30, seed: 4)
    let (one, other) = (explorer.run { _, _ in }, explorer.run { _, _ in })
    #expect(one.groups.map(\.marks) == other.groups.map(\.marks))
    #expect(one.said == other.said)
  }
}
