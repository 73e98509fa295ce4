import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Testing
import Transcript

@Suite struct ReplayTests {
  private let texts = ["Parlez-moi de ce genou", "Et le travail ?", "…", "Schtroumpf", "Au revoir"]

  private func code(_ utterance: Utterance) -> CodedReply {
    Fixture.reply(utterance.reply, .openQuestion)
  }

  /// A consultation with the fixture's patient.
  private func played(_ end: End.Cause? = nil) -> Transcript {
    var consultation = Consultation(scenario: Fixture.scenario(), seed: 5)
    var events = consultation.begin()
    for text in texts where end == nil || text != "Au revoir" {
      let isSilent = text == "…"
      events += consultation.receive(
        isSilent ? CodedReply(text: "") : code(consultation.utterance(text)),
        silent: isSilent
      )
    }
    if let end { events += consultation.finish(end) }
    let header = Session(opening: []).transcript.header
    var transcript = Transcript(header: header, events: events)
    transcript.header.seed = 5
    return transcript
  }

  private func end(_ events: [Event]) -> End? {
    for case .ended(let end) in events { return end }
    return nil
  }

  @Test func `replies coded anew by the same coder give the same consultation`() {
    let transcript = played()
    let replay = Replay(transcript, in: Fixture.scenario(), coding: code)
    #expect(replay.difference == nil)
    #expect(replay.events == transcript.events)
  }

  @Test func `each reply is coded where it stands now`() {
    let other = Fixture.patient.replacing("Il me lâche dans l'escalier.", with: "Il craque.")
    var before: [String] = []
    let replay = Replay(played(), in: Fixture.scenario(other)) { utterance in
      before.append(utterance.patient)
      return code(utterance)
    }
    // A silence is not coded.
    #expect(before.count == 4)
    #expect(before[1] == "Il craque.")
    #expect(replay.difference?.place == 3)
  }

  @Test(arguments: [End.Cause.learner, .input])
  func `an end that no reply brought is repeated`(_ cause: End.Cause) {
    let transcript = played(cause)
    let replay = Replay(transcript, in: Fixture.scenario())
    #expect(replay.difference == nil)
    #expect(end(replay.events)?.cause == cause)
  }

  @Test(arguments: [End.Cause.patient, .time])
  func `where the patient or the time ended it and does no more, the input ends`(
    _ cause: End.Cause
  ) throws {
    let replay = Replay(played(cause), in: Fixture.scenario())
    #expect(end(replay.events)?.cause == .input)
    #expect(replay.difference != nil)
  }
}
