import Coding
import Language
import Scenario
import TestSupport
import Testing

/// What a patient says who is asked about what they have just said, and who is asked two things.
@Suite struct FollowUpTests {
  /// What the patient says to the last of some replies.
  private func said(_ replies: CodedReply..., in lang: Lang = .fr) -> [String] {
    Fixture.said(to: replies, by: Self.patient(lang), in: lang)
  }

  private let stairs = Fixture.reply("Et le genou ? The knee?", .openQuestion)

  @Test(arguments: [
    (Lang.fr, "elle s'est arrêtée pour vous aider ?", "Pas un mot."),
    (.fr, "Elle vous a aidé", "Pas un mot."),
    (.fr, "C'était qui, elle ?", "Une jeune."),
    (.fr, "Il y avait une poussette ?", "Elle a filé."),
    (.en, "did she stop to help?", "Pas un mot."),
    (.en, "who was she", "Une jeune."),
    (.en, "did you know the buggy?", "Elle a filé."),
  ])
  func `a question about what was just said gets its follow-up`(
    lang: Lang,
    text: String,
    answer: String
  ) {
    #expect(said(stairs, Fixture.reply(text, .closedQuestion), in: lang) == [answer])
  }

  @Test func `an echo that is marked as a question asks`() {
    #expect(said(stairs, Fixture.reply("Vous aider ?", .reformulation)) == ["Pas un mot."])
    #expect(said(stairs, Fixture.reply("Vous aider.", .reformulation)) == ["Depuis, rien."])
  }

  @Test func `a question with words of its own is not about what was just said`() {
    let moon = Fixture.reply("Vous regardez la lune ?", .closedQuestion)
    #expect(said(stairs, moon).first?.hasPrefix("Réaction deflects") == true)
  }

  @Test(arguments: [
    "Vous la détestiez, cette poussette ?", "Qu'est-ce qui brillait sur la poussette ?",
  ])
  func `a question for yes or no, or for a thing, that has a word of its own may be about anything`(
    text: String
  ) {
    #expect(said(stairs, Fixture.reply(text, .closedQuestion)) != ["Elle a filé."])
  }

  @Test
  func `a question for what was felt gets that, whatever else stands in it`() {
    let aid = Fixture.reply("Qu'est-ce que ça vous a fait, que personne aide ?", .openQuestion)
    #expect(said(stairs, aid) == ["Honte."])
  }

  @Test
  func `of two lines said together the last is asked about, unless the words take up the other`() {
    let both = Fixture.reply("Vous avez quel âge ? Vous dormez bien ?", .closedQuestion)
    #expect(said(both) == ["Quarante ans.", "Mal."])
    #expect(said(both, Fixture.reply("C'est-à-dire ?", .openQuestion)) == ["Je tourne."])
    #expect(said(both, Fixture.reply("Quarante, c'est-à-dire ?", .openQuestion)) == ["Depuis mai."])
  }

  @Test func `only the words of the question count, and three dots end what stands before it`() {
    let text = "Elle aurait pu vous aider… Et le genou, c'est depuis quand ?"
    let quote = "c'est depuis quand"
    let start = text.utf8.count - "\(quote) ?".utf8.count
    let evidence = Evidence(
      code: .closedQuestion,
      quote: quote,
      start: start,
      reason: "…",
      confidence: 90
    )
    let reply = CodedReply(text: text, evidence: [evidence], stance: .neutral)
    #expect(said(stairs, reply) != ["Pas un mot."])
  }

  @Test func `words that could stand in any question count only right behind their line`() {
    let then = Fixture.reply("Et ensuite, il s'est passé quoi ?", .closedQuestion)
    #expect(said(stairs, then) == ["Je suis monté."])
    let age = Fixture.reply("Vous avez quel âge ?", .closedQuestion)
    #expect(said(stairs, age, then) != ["Je suis monté."])
  }

  @Test func `an open question that says no more than a topic does gets what can be told of it`() {
    #expect(said(stairs, Fixture.reply("Parlez-moi du genou", .openQuestion)) == ["Depuis, rien."])
  }

  @Test func `a follow-up is said once, and three replies long`() {
    let help = Fixture.reply("Elle vous a aidé ?", .closedQuestion)
    let nod = Fixture.reply("Mm.", .information)
    #expect(said(stairs, nod, nod, help) == ["Pas un mot."])
    #expect(said(stairs, nod, nod, nod, help) != ["Pas un mot."])
    #expect(
      said(stairs, help, Fixture.reply("Vous aider comment ?", .closedQuestion)) != ["Pas un mot."]
    )
  }

  @Test func `what is named by a phrase goes before a word of a follow-up`() {
    let mother = Fixture.reply("Votre mère vous a aidé ?", .closedQuestion)
    #expect(said(stairs, mother) == ["Ma mère, oui."])
  }

  @Test func `a long invitation to tell gets what can be told, a short one what it asks for`() {
    let long = "Racontez-moi tout ce que ça a changé pour vous, que personne ne soit là pour aider"
    #expect(said(stairs, Fixture.reply(long, .openQuestion)) == ["Depuis, rien."])
    #expect(said(stairs, Fixture.reply("Comment, aider ?", .openQuestion)) == ["Pas un mot."])
  }

  @Test func `about something grave nothing goes before what is written for it`() {
    let grave = Fixture.reply(
      "Et mourir, que personne vienne aider, vous y pensez ?",
      .closedQuestion
    )
    #expect(said(stairs, grave) == ["Pas ça."])
  }

  @Test(arguments: [
    (Lang.fr, "Vous avez quel âge ? Et vous dormez bien ?", ["Quarante ans.", "Mal."]),
    (.fr, "Vous dormez bien, et vous avez quel âge ?", ["Mal.", "Quarante ans."]),
    (.fr, "quel âge avez vous et vous dormez bien", ["Quarante ans.", "Mal."]),
    (.fr, "Vous dormez bien ? Vous aimez la lune ?", ["Mal."]),
    (.en, "How old are you? And do you sleep well?", ["Quarante ans.", "Mal."]),
    (.en, "Do you sleep well, and how old are you?", ["Mal.", "Quarante ans."]),
  ])
  func `of two questions both get the answers that were written for them`(
    lang: Lang,
    text: String,
    answers: [String]
  ) {
    #expect(said(Fixture.reply(text, .closedQuestion), in: lang) == answers)
  }

  @Test func `one answer is enough behind a feeling, and to what strains`() {
    let open = Fixture.reply("Et le genou ? Vous avez quel âge ?", .openQuestion)
    #expect(said(open).count == 1)
    let blame = Fixture.reply("Vous avez quel âge ? Et vous dormez bien, à cet âge ?", .judgement)
    #expect(said(blame).count == 1)
  }

  private static func patient(_ lang: Lang) -> String {
    """
    format: 1
    id: follow-ups
    language: \(lang.rawValue)
    title: Essai
    patient: {name: M. Essai, age: 40, about: Un patient d'essai.}
    setting: Un cabinet.
    task: Écoutez.
    temperament: even
    opening: Bonjour.
    topics:
      knee:
        words: [genou, knee]
        ladder:
          - {id: stairs, says: "Une femme m'a doublé avec une poussette (a buggy).", cue: hint of fear, opens: open_question}
          - {id: since, says: "Depuis, rien.", needs: bond 0}
      sleep:
        leads: false
        words: [dormez bien, sleep well]
        dry:
          - {words: [dormez bien, sleep well], says: Mal.}
        ladder:
          - {says: La nuit., needs: bond 90}
      death:
        grave: true
        leads: false
        words: [mourir]
        ladder:
          - {says: Pas ça., opens: closed_question}
    facts:
      age: {words: [quel âge, quel age avez, how old are you], says: Quarante ans.}
      mother: {words: [votre mère vous a aidé], says: "Ma mère, oui."}
    follow_ups:
      topics.sleep.dry.1:
        - {says: Je tourne.}
      facts.age:
        - {says: Depuis mai.}
      topics.knee.stairs:
        - {words: [arrêt*, aid*, help*], says: Pas un mot.}
        - {words: [genou], says: Le gauche.}
        - {words: [passé quoi], says: Je suis monté.}
        - {when: asks who, says: Une jeune.}
        - {when: asks feeling, says: Honte.}
        - {when: asks yes_or_no, says: Elle a filé.}
    endings:
      closed:
        otherwise: true
        says: Bon.
        verdict: mixed
        debrief: Rien.
    """
  }
}
