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
  func `an example is whole, and plays again`(name: String) throws {
    let (read, problems) = JournalReader.read(try Bundled.transcript(name))
    #expect(problems == [])
    let transcript = try #require(read)
    #expect(transcript.isOver)
    let header = transcript.header
    #expect(name.hasPrefix("\(header.scenario.id).\(header.lang.rawValue)."))
    let scenario = try #require(try Bundled.scenario(header.scenario.id, header.lang))
    #expect(Replay(transcript, in: scenario).difference == nil)
  }

  @Test(arguments: Bundled.transcriptNames)
  func `an example lasts as long as a real one`(name: String) throws {
    let transcript = try #require(JournalReader.read(try Bundled.transcript(name)).transcript)
    // A patient who has had enough may leave sooner.
    let hasLeft = transcript.events.contains {
      if case .ended(let end) = $0 { end.cause == .patient } else { false }
    }
    let least = hasLeft ? 8 : 10
    #expect((least...22).contains(transcript.replies))
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
