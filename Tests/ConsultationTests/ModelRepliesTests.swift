import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Testing

/// The replies that the scenarios offer as models.
@Suite struct ModelRepliesTests {
  /// Of a hundred model replies, how many at least are coded as the line asks.
  private static let floor = 85

  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `the coder finds in a model reply what its line calls for`(name: String, lang: Lang) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    let coder = try bundledCoder()
    let models = Self.models(of: scenario)
    #expect(models.count > 20)
    let missed = models.filter { model in
      let utterance = Utterance(
        model.reply,
        lang: lang,
        patient: model.line.says[0],
        topicWords: model.topicWords
      )
      let codes = coder.code(utterance).codes
      return !codes.contains(where: model.line.callsFor.contains)
    }
    let caught = (models.count - missed.count) * 100 / models.count
    #expect(caught >= Self.floor, "\(caught) %: \(missed.map(\.line.id))")
  }

  private struct Model {
    let line: Line
    let reply: String
    let topicWords: [WordPattern]
  }

  /// Every line that calls for something and has a model reply.
  private static func models(of scenario: Scenario) -> [Model] {
    var lines: [(Line, [WordPattern])] = [(scenario.opening, [])]
    for topic in scenario.topics {
      let own = topic.dry + topic.ladder.map(\.line) + topic.holds + topic.spent
      lines += own.map { ($0, topic.words) }
    }
    for point in scenario.turningPoints {
      lines += ([point.line] + point.answers).map { ($0, []) }
    }
    for rupture in scenario.ruptures {
      lines += [rupture.line, rupture.mended, rupture.unmended].map { ($0, []) }
    }
    return lines.compactMap { line, words in
      guard let reply = line.model, !line.callsFor.isEmpty else { return nil }
      return Model(line: line, reply: reply, topicWords: words)
    }
  }
}
