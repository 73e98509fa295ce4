import Assessment
import Coding
import Language
import TestSupport
import Testing
import Transcript

/// What holds for the feedback of every consultation: the golden ones, and 216 of simulated learners.
@Suite struct `All feedback` {
  /// A patient in a language.
  struct Room: CustomTestStringConvertible {
    let scenario: String
    let lang: Lang
    var testDescription: String { "\(scenario).\(lang)" }

    /// What was played there.
    func transcripts() throws -> [Transcript] {
      let golden = Bundled.transcriptNames.filter { $0.hasPrefix("\(scenario).\(lang).") }
      return try golden.compactMap { JournalReader.read(try Bundled.transcript($0)).transcript }
        + SimulatedClass.all(scenario, lang)
    }
  }

  static let rooms = Bundled.scenarioNames.flatMap { name in
    Lang.allCases.map { Room(scenario: name, lang: $0) }
  }

  @Test(arguments: rooms)
  func `says no text twice, is told in the second person, about this talk, to this learner`(
    _ room: Room
  ) throws {
    let transcripts = try room.transcripts()
    #expect(transcripts.count >= 27)
    var all: Set<Feedback> = []
    for transcript in transcripts {
      let feedback = Assessment(transcript).feedback
      all.insert(feedback)
      expectNoRepetition(feedback)
      expectSecondPerson(feedback, room.lang)
      try expectOwnWords(feedback, transcript)
      #expect((feedback.weakest == nil) == feedback.missed.isEmpty)
      if let weakest = feedback.weakest { #expect(feedback.missed.map(\.turn).contains(weakest)) }
    }
    // Those who only keep silent may be told the same; nobody else is.
    #expect(all.count >= transcripts.count - 2)
  }

  private func expectNoRepetition(_ feedback: Feedback) {
    let points = feedback.strengths + feedback.missed
    let texts = points.map(\.why) + points.compactMap(\.another) + [feedback.next]
    #expect(Set(texts).count == texts.count, "\(texts)")
    #expect(Set(texts).isDisjoint(with: points.map(\.quote)), "\(texts)")
    #expect(feedback.strengths.count <= Feedback.most && feedback.missed.count <= Feedback.most)
    for side in [feedback.strengths, feedback.missed] {
      #expect(Set(side.map(\.turn)).count == side.count)
      #expect(side.map(\.turn) == side.map(\.turn).sorted())
    }
  }

  private func expectSecondPerson(_ feedback: Feedback, _ lang: Lang) {
    let strangers =
      lang == .fr
      ? ["apprenant", "étudiant", "étudiante", "candidat", "tu", "ton", "ta", "toi"]
      : ["learner", "student", "candidate", "trainee"]
    let points = feedback.strengths + feedback.missed
    for text in points.map(\.why) + [feedback.next] {
      let own = text.replacing(/«[^»]*»|“[^”]*”/, with: "").lowercased()
      let words = Set(own.split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: strangers), "\(text)")
    }
    #expect(feedback.next.hasPrefix(lang == .fr ? "La prochaine fois, " : "Next time, "))
  }

  private func expectOwnWords(_ feedback: Feedback, _ transcript: Transcript) throws {
    var replies: [Int: String] = [:]
    var lines: [SpokenLine] = []
    for event in transcript.events {
      if case .reply(let reply) = event { replies[reply.turn] = reply.coded.text }
      if case .patient(let turn) = event { lines += turn.lines }
    }
    let models = Set(lines.compactMap(\.model))
    for point in feedback.strengths + feedback.missed {
      #expect(replies[point.turn]?.contains(point.quote) == true, "\(point.quote)")
      #expect(lines.map(\.text).contains(point.patient), "\(point.patient)")
    }
    #expect(feedback.next.contains(/«|“|réplique \d|reply \d/), "\(feedback.next)")
    // Another reply is the author's own for the place, or holds out the patient's words.
    for point in feedback.missed {
      let another = try #require(point.another)
      let isHeld = heldOut(another).contains { part in lines.contains { $0.text.contains(part) } }
      #expect(models.contains(another) || isHeld, "\(another)")
    }
  }

  /// What stands in quotation marks, without the dots of what was left out.
  private func heldOut(_ text: String) -> [String] {
    text.matches(of: /«\u{a0}…?([^»]+)\u{a0}»|“…?([^”]+)”/).compactMap { match in
      (match.1 ?? match.2).map(String.init)
    }
  }
}
