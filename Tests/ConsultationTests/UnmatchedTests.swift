import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Testing
import Transcript

@Suite struct UnmatchedTests {
  private let scenario = Fixture.scenario()

  /// What was stored of replies to the fixture's patient, each with its code.
  private func stored(_ replies: [CodedReply], name: String = "a.jsonl") -> [StoredReply] {
    consultation(replies, with: scenario, name: name).replies
  }

  private func consultation(
    _ replies: [CodedReply],
    with scenario: Scenario,
    name: String = "a.jsonl"
  ) -> StoredConsultation {
    var consultation = Consultation(scenario: scenario, seed: 1)
    var events = consultation.begin()
    for reply in replies {
      events += consultation.receive(reply, silent: reply.text.isEmpty)
    }
    let header = Session(opening: []).transcript.header
    return StoredConsultation(name: name, transcript: Transcript(header: header, events: events))
  }

  private func groups(_ replies: [StoredReply]) throws -> [UnmatchedGroup] {
    UnmatchedGroup.groups(of: replies, in: scenario, lexicon: try Bundled.lexicons.get()[.fr])
  }

  private let dog = Fixture.reply("Vous avez un chien ?", .closedQuestion)

  @Test func `what was not understood and what was deflected is missed, the rest is not`() {
    let replies = stored([
      Fixture.reply("Schtroumpf"), dog, Fixture.reply("Et ce genou ?", .closedQuestion),
      CodedReply(text: ""), Fixture.reply("Bonjour"),
    ])
    #expect(replies.map(\.isMissed) == [true, true, false, false])
    #expect(replies.map(\.turn) == [1, 2, 3, 5])
    #expect(replies[0].patient == "Bonjour, c'est le genou.")
  }

  @Test func `replies about the same stand in one group, with example, words and places`() throws {
    let replies =
      stored([dog, Fixture.reply("Schtroumpf")])
      + stored(
        [
          Fixture.reply("Ils sont gros, vos chiens, pour le travail du berger ?", .closedQuestion),
          Fixture.reply("Un gros chien ?", .closedQuestion),
        ],
        name: "b.jsonl"
      ) + stored([dog], name: "c.jsonl")
    let groups = try groups(replies)
    #expect(groups.map { $0.replies.map(\.transcript) }.first == ["a.jsonl", "b.jsonl", "c.jsonl"])
    #expect(groups.first?.example == "Vous avez un chien ?")
    #expect(groups.first?.words == ["chien"])
    #expect(groups.last?.replies.map(\.coded.text) == ["Schtroumpf"])
    // The shepherd's dogs were about the work.
    #expect(groups.joinedReplies.count == 4)
  }

  @Test func `the topics that share words are near, those with the word before those with a line`()
    throws
  {
    let replies = stored([
      Fixture.reply("Votre mari, il tombe dans les escaliers ?", .closedQuestion),
      Fixture.reply("Zut, facteurs !"),
    ])
    let groups = try groups(replies)
    #expect(groups.map { $0.nearest.map(\.topic) } == [["knee"], ["work"]])
    #expect(groups[1].nearest[0].shared == ["facteurs"])
  }

  @Test func `a question that the scenario has no answer to has its name`() throws {
    let replies = stored([Fixture.reply("Vous avez des enfants ?", .closedQuestion), dog])
    #expect(try groups(replies).map(\.unansweredFact) == ["children", nil])
  }

  @Test func `what the scenario has words for by now is no longer missed`() throws {
    let replies = stored([dog])
    #expect(try groups(replies).count == 1)
    let edited = Fixture.scenario(
      Fixture.patient.replacing("[travail, métier]", with: "[travail, métier, chien]")
    )
    let lexicon = try Bundled.lexicons.get()[.fr]
    #expect(UnmatchedGroup.groups(of: replies, in: edited, lexicon: lexicon).isEmpty)
  }

  @Test func `new words gain what nothing had, and steal what something had`() {
    let replies = [
      dog, Fixture.reply("Ce genou, depuis quand ?", .closedQuestion),
      Fixture.reply("Quel âge a-t-il, ce chien ?", .closedQuestion),
      Fixture.reply("Vous avez des enfants ?", .closedQuestion), Fixture.reply("Merci bien"),
    ]
    let edited = Fixture.scenario(
      Fixture.patient.replacing(
        "[travail, métier]",
        with: "[travail, métier, chien, depuis quand, enfants, merci bien]"
      )
    )
    let stored = consultation(replies, with: scenario)
    let changes = HeardChange.all(in: [stored], from: scenario, to: edited)
    #expect(changes.map(\.reply.turn) == [1, 2, 4, 5])
    #expect(
      changes.map { $0.before?.name } == [
        nil, "topics.knee", "shared.facts.children", "heard.thanks",
      ]
    )
    #expect(changes.allSatisfy { $0.after == .topic("work") })
    #expect(changes.filter(\.isTheft).map(\.reply.turn) == [2, 5])
  }

  @Test(arguments: [
    Worded(
      behind: "    dry:\n",
      line: "      - {says: Dans l'escalier., words: [où ça]}\n",
      reply: Fixture.reply("Où ça, d'habitude ?", .closedQuestion),
      words: "où ça",
      name: "topics.knee.dry.1"
    ),
    Worded(
      behind: "reactions:\n",
      line: "  not_understood: {says: Une girafe !, words: [girafe]}\n",
      reply: Fixture.reply("Drôle de girafe."),
      words: "girafe",
      name: "reactions.not_understood.1"
    ),
  ])
  func `new words steal from a line that has words of its own`(_ worded: Worded) {
    let patient = Fixture.patient.replacing(worded.behind, with: worded.behind + worded.line)
    let old = Fixture.scenario(patient)
    let new = Fixture.scenario(patient.replacing("métier]", with: "métier, \(worded.words)]"))
    let knee = Fixture.reply("Parlez-moi du genou.", .openQuestion)
    let stored = consultation([knee, worded.reply], with: old)
    #expect(HeardChange.all(in: [stored], from: old, to: old).isEmpty)
    let changes = HeardChange.all(in: [stored], from: old, to: new)
    #expect(changes.map(\.reply.turn) == [2])
    #expect(changes.map { $0.before?.name } == [worded.name])
    #expect(changes.map { $0.after?.name } == ["topics.work"])
    #expect(changes.allSatisfy { $0.isTheft })
  }

  @Test func `new words steal nothing from an answer to a turning point, for it goes first`() {
    let place = "    answers:\n"
    let patient = Fixture.patient.replacing(
      place,
      with: place + "      - {says: Je le savais., words: [surtout pas]}\n"
    )
    let old = Fixture.scenario(patient)
    let new = Fixture.scenario(patient.replacing("métier]", with: "métier, surtout pas]"))
    let refusal = Fixture.reply("Surtout pas.")
    let told = (0..<4).map { Fixture.reply("Voilà ce que je sais, numéro \($0).", .information) }
    let stored = consultation(told + [refusal], with: old)
    #expect(stored.transcript.spokenLines.contains("turning_points.scan.answers.1"))
    #expect(HeardChange.all(in: [stored], from: old, to: new).isEmpty)
  }
}

/// A line with words of its own, and a reply that brings it.
struct Worded: Sendable {
  let behind: String
  let line: String
  let reply: CodedReply
  let words: String
  let name: String
}

extension Transcript {
  fileprivate var spokenLines: [String] {
    events.flatMap { event -> [String] in
      if case .patient(let turn) = event { turn.lines.map(\.id) } else { [] }
    }
  }
}

extension [UnmatchedGroup] {
  fileprivate var joinedReplies: [StoredReply] { flatMap(\.replies) }
}
