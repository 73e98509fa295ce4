import Assessment
import Coding
import Consultation
import Foundation
import Language
import Scenario
import TestSupport
import Testing
import Transcript

/// The example consultations in `Transcripts`.
@Suite struct GoldenConsultationTests {
  private static let kinds = ["skilled", "average", "poor"]

  @Test func `each patient has a skilled, an average and a poor consultation in both languages`() {
    var names: [String] = []
    for scenario in Bundled.scenarioNames {
      for lang in Lang.allCases {
        for kind in Self.kinds { names.append("\(scenario).\(lang.rawValue).\(kind).jsonl") }
      }
    }
    #expect(Bundled.transcriptNames == names.sorted())
  }

  @Test(arguments: Bundled.transcriptNames)
  func `an example is whole, and plays again byte for byte`(name: String) throws {
    let bytes = try Bundled.transcript(name)
    let (read, problems) = JournalReader.read(bytes)
    #expect(problems == [])
    let transcript = try #require(read)
    #expect(transcript.isOver)
    let header = transcript.header
    #expect(name.hasPrefix("\(header.scenario.id).\(header.lang.rawValue)."))
    let scenario = try #require(try Bundled.scenario(header.scenario.id, header.lang))
    let replay = Replay(transcript, in: scenario)
    #expect(replay.difference == nil)
    var journal = Journal()
    var lines = [try journal.line(header)]
    for event in replay.events { lines.append(try journal.line(event)) }
    let again = lines.joined(separator: "\n") + "\n"
    #expect(Array(again.utf8) == bytes)
  }

  @Test(arguments: Bundled.transcriptNames)
  func `an example lasts as long as a real one`(name: String) throws {
    let transcript = try #require(JournalReader.read(try Bundled.transcript(name)).transcript)
    let replies = transcript.events.count { if case .reply = $0 { true } else { false } }
    #expect((10...21).contains(replies))
  }

  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `the skilled example is marked above the average one, and that above the poor one`(
    scenario: String,
    lang: Lang
  ) throws {
    let marks = try Self.kinds.map { kind in
      let bytes = try Bundled.transcript("\(scenario).\(lang.rawValue).\(kind).jsonl")
      let transcript = try #require(JournalReader.read(bytes).transcript)
      return try #require(Assessment(transcript, lang: lang).mark)
    }
    #expect(marks[0] >= marks[1] + 15, "\(marks)")
    #expect(marks[1] >= marks[2] + 10, "\(marks)")
  }
}
