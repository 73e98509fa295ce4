import Consultation
import Language
import TestSupport
import Testing
import Transcript

@testable import colloque

/// The example consultations in `Transcripts`, as golden files: their replies, said again to the patient of today.
@Suite struct RecordedExampleTests {
  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `an example is what the program writes today, byte for byte`(
    scenario: String,
    lang: Lang
  ) throws {
    let ground = try Ground(scenario: scenario, lang: lang, texts: .of(lang))
    for name in Bundled.transcriptNames where name.hasPrefix("\(scenario).\(lang.rawValue).") {
      let old = try #require(JournalReader.read(try Bundled.transcript(name)).transcript)
      let start = Play.Start(
        lang: lang,
        seed: old.header.seed,
        mode: old.header.mode,
        candidate: nil,
        folder: nil
      )
      var header = ground.header(start, at: 0)
      header.started = old.header.started
      let replay = try Replay(old, in: ground.scenario, coding: ground.coder)
      let new = Transcript(header: header, events: replay.events)
      #expect(new.replies == old.replies, "\(name) ends sooner: the replies after that are lost")
      try expectGolden(Journal.text(new), name, in: Bundled.transcripts)
    }
  }
}
