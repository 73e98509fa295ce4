import Coding
import Consultation
import Scenario
import TestSupport
import Testing
import Transcript

/// What the patient answers where the author said for which question, or since when, a line is meant.
@Suite struct AnswerTests {
  private static let scenario = Fixture.scenario(patient)

  private func said(_ replies: CodedReply...) -> [String] {
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    var events = consultation.begin()
    for reply in replies { events = consultation.receive(reply) }
    return events.flatMap(spoken)
  }

  private func spoken(_ event: Event) -> [String] {
    if case .patient(let turn) = event { turn.lines.map(\.text) } else { [] }
  }

  private let tablets = Fixture.reply("Parlez-moi de ces comprimés", .openQuestion)
  private let sister = Fixture.reply("Parlez-moi de votre soeur", .openQuestion)
  private let household = Fixture.reply("Vous vivez avec qui", .closedQuestion)

  @Test func `what is typed short is heard as if it were spelled out`() {
    let short = Fixture.reply("Qd, les comprimés ? Avec qqn ?", .closedQuestion)
    #expect(said(short) == ["Un soir, avec quelqu'un."])
  }

  @Test func `a closed question gets the short answer that was written for it`() {
    let sold = Fixture.reply("Ces comprimés, vous les avez vendus", .closedQuestion)
    #expect(said(sold) == ["Vendus, jamais."])
  }

  @Test func `a closed question for which no short answer was written gets one that fits any`() {
    let which = Fixture.reply("Les comprimés sont chez vous", .closedQuestion)
    #expect(said(which) == ["Perdus, oui."])
  }

  @Test func `a short question gets the answer written for it, however openly it is put`() {
    let short = Fixture.reply("Ces comprimés, vous les aviez où", .openQuestion)
    let long = "Racontez-moi où vous en êtes, avec ces comprimés que vous aviez"
    #expect(said(short) == ["Sur la route."])
    #expect(said(Fixture.reply(long, .openQuestion)) == ["Je les ai perdus."])
  }

  @Test
  func `a long question gets the line that a phrase of it asks for, unless that says yes or no`() {
    let told = "Et qu'est-ce qu'on vous a dit de ces comprimés, à l'hôpital ?"
    #expect(said(Fixture.reply(told, .openQuestion)) == ["De les jeter."])
    let lent = "Et comment avez-vous prêté à votre frère ces comprimés-là ?"
    #expect(said(Fixture.reply(lent, .openQuestion)) == ["Je les ai perdus."])
  }

  @Test func `a long question gets a line of the topic under way that it has a phrase of`() {
    let told = "Et alors, dites-moi, qu'est-ce qu'on vous a dit, là-bas, ce jour-là ?"
    #expect(said(tablets, Fixture.reply(told, .openQuestion)) == ["De les jeter."])
    let text = "Votre soeur, bien. Et qu'est-ce qu'on vous a dit, ce jour-là, à l'hôpital ?"
    var reply = Fixture.reply(text, .openQuestion)
    let start = "Votre soeur, bien. ".utf8.count
    let quote = String(text.dropFirst("Votre soeur, bien. ".count))
    reply.evidence = [
      Evidence(code: .openQuestion, quote: quote, start: start, reason: "", confidence: 90)
    ]
    #expect(said(tablets, reply) == ["De les jeter."])
  }

  @Test func `a line whose words contain those of an ordinary question is meant`() {
    let more = Fixture.reply("Vous vivez avec qui là-bas", .closedQuestion)
    #expect(said(tablets, more) == ["Seul, depuis."])
    #expect(said(tablets, household) == ["Je vis seul."])
  }

  @Test func `a statement without a code gets the line that it has a phrase of`() {
    let statement = Fixture.reply("C'est bien ce qu'on vous a dit, je suppose")
    #expect(said(tablets, statement) == ["De les jeter."])
    #expect(said(statement).first?.hasPrefix("Réaction not_understood") == true)
  }

  @Test func `why, after an ordinary question, asks about that`() {
    let why = Fixture.reply("Pourquoi donc", .openQuestion)
    #expect(said(household, why).first?.hasPrefix("Réaction holds") == true)
    #expect(said(why) == ["Pas du tout."])
  }

  @Test func `who asks leave for an ordinary question climbs nothing`() {
    let leave = Fixture.reply("Je peux vous demander vous vivez avec qui", .permission)
    #expect(said(sister, leave).first == "Avec ma soeur, vous savez.")
  }

  @Test(arguments: [
    ("Comment était-ce, de voir votre soeur ?", "Comment était-ce"),
    ("Et votre soeur, comment était-ce ?", "comment était-ce"),
    ("Vos comprimés, bien. Votre soeur, donc. Racontez-moi", "Racontez-moi"),
  ])
  func `a name before or after a comma, or in the sentence just before, is what is asked about`(
    text: String,
    quote: String
  ) {
    #expect(said(asking(text, quote)) == ["Ma soeur est chez moi."])
  }

  @Test func `an ordinary question is answered though a topic is named before it`() {
    let text = "Ces comprimés, j'entends bien. Vous vivez avec qui ?"
    #expect(said(asking(text, "Vous vivez avec qui")) == ["Je vis seul."])
  }

  @Test func `what was only said back does not answer a question that stands alone`() {
    let text = "Des comprimés perdus. Qu'est-ce que vous auriez voulu dire à ce jeune médecin ?"
    var reply = asking(text, "Qu'est-ce que vous auriez voulu dire à ce jeune médecin")
    let back = Evidence(
      code: .reformulation,
      quote: "Des comprimés perdus",
      start: 0,
      reason: "",
      confidence: 90
    )
    #expect(said(reply) == ["Je les ai perdus."])
    reply.evidence.insert(back, at: 0)
    #expect(said(reply) == ["Pas du tout."])
  }

  /// A reply with an open question in it.
  private func asking(_ text: String, _ quote: String) -> CodedReply {
    let start = text.utf8.count - text.drop(upTo: quote).utf8.count
    return CodedReply(
      text: text,
      evidence: [
        Evidence(code: .openQuestion, quote: quote, start: start, reason: "", confidence: 90)
      ]
    )
  }

  @Test func `what is offered is no leave`() {
    let offer = Fixture.reply("Je peux vous donner huit jours et à jeudi", .plan)
    #expect(said(offer) != ["Bon."])
    #expect(said(Fixture.reply("Bon, et à jeudi")) == ["Bon."])
  }

  @Test func `what stands beside a question does not answer it`() {
    let text = "Vendus, donc. Et ces comprimés, c'est fini ?"
    var reply = Fixture.reply(text, .closedQuestion)
    reply.evidence = [
      Evidence(code: .closedQuestion, quote: "c'est fini", start: 31, reason: "", confidence: 90)
    ]
    #expect(said(reply) == ["Perdus, oui."])
  }

  @Test func `who has told all of a topic has no small answers left`() {
    let more = Fixture.reply("Ça doit être lourd, avec votre soeur", .empathy)
    let asked = Fixture.reply("Et votre soeur, elle habite loin", .closedQuestion)
    #expect(said(sister, asked).first == "À deux rues.")
    #expect(said(sister, more).first == "On se dispute.")
    #expect(said(sister, more, asked).first == "Ma soeur, vous savez tout.")
  }

  @Test func `a question that names nothing goes on with the topic under way`() {
    let place = Fixture.reply("Où ça", .closedQuestion)
    #expect(said(tablets, place) == ["Sur la route."])
    #expect(said(place).first?.hasPrefix("Réaction deflects") == true)
  }

  @Test func `a line of the topic under way gives way to another topic that the question names`() {
    let companion = "Votre soeur y va avec quelqu'un"
    #expect(said(tablets, Fixture.reply(companion, .closedQuestion)) == ["Ma soeur est chez moi."])
  }

  @Test func `a topic that is named gives the line written for the rest of the question`() {
    let text = "Et votre soeur, ça va"
    var reply = Fixture.reply(text, .closedQuestion)
    reply.evidence = [
      Evidence(code: .closedQuestion, quote: "ça va", start: 16, reason: "", confidence: 90)
    ]
    #expect(said(reply) == ["Elle va bien."])
    #expect(said(Fixture.reply("Ça va", .closedQuestion)) == ["On fait aller."])
  }

  @Test func `short questions of one mould are not the same`() {
    let lines = said(
      Fixture.reply("Qu'est-ce qui vous tient ?", .openQuestion),
      Fixture.reply("Qu'est-ce qui vous aiderait ?", .openQuestion)
    )
    #expect(lines.first?.hasPrefix("Réaction repeated") == false)
  }

  @Test func `a question that was answered gets no second answer`() {
    let again = Fixture.reply("Mais enfin, où était-ce donc", .closedQuestion)
    let lines = said(tablets, Fixture.reply("Où ça", .closedQuestion), again)
    #expect(lines.first?.hasPrefix("Réaction asked_again") == true)
  }

  @Test func `an ordinary answer is another one since something was told`() {
    #expect(said(household) == ["Je vis seul."])
    #expect(said(sister, household).first == "Avec ma soeur, vous savez.")
  }

  @Test func `of a question the whole clause counts, also where only its end was quoted`() {
    let text = "Vous vivez avec qui chez votre soeur"
    var reply = Fixture.reply(text, .closedQuestion)
    let end = Evidence(code: .closedQuestion, quote: "soeur", start: 31, reason: "", confidence: 90)
    reply.evidence = [end]
    #expect(said(reply) == ["Je vis seul."])
  }

  @Test func `a lie is passed over once the truth was told elsewhere`() {
    #expect(said(tablets) == ["Je les ai perdus."])
    #expect(said(sister, tablets) == ["Je les lui ai donnés."])
  }

  @Test func `what happens by itself can turn the talk to a topic`() {
    let turn = Fixture.reply("Encore autre chose", .facilitation)
    let more = Fixture.reply("Dites-m'en plus là-dessus", .openQuestion)
    #expect(said(turn, turn, more) == ["Ma soeur est chez moi."])
  }

  @Test(arguments: [Code.frame, .plan])
  func `a limit or an offer belongs to what it names, however warmly it is made`(code: Code) {
    let text = "Ça doit être lourd. Pour les comprimés, c'est toutes les semaines"
    #expect(said(sister, Fixture.reply(text, .empathy)) == ["On se dispute."])
    #expect(said(sister, Fixture.reply(text, .empathy, code)) == ["Je les lui ai donnés."])
  }

  @Test func `what supports goes to another topic that a whole phrase of it names`() {
    let word = Fixture.reply("Et ces comprimés, ça pèse", .empathy)
    #expect(said(sister, word) == ["On se dispute."])
    let phrase = Fixture.reply("Et ces cachets perdus, ça pèse", .empathy)
    #expect(said(sister, phrase) == ["Je les lui ai donnés."])
  }

  @Test func `an offer that names an ordinary question opens nothing`() {
    let text = "Ça doit être lourd. Je verrai vous vivez avec qui"
    #expect(said(sister, Fixture.reply(text, .empathy)) == ["On se dispute."])
    let answer = said(sister, Fixture.reply(text, .empathy, .plan))
    #expect(answer.first?.hasPrefix("Réaction empathy") == true)
  }

  @Test func `who introduces themselves is greeted, whatever else their words could mean`() {
    let greeting = said(Fixture.reply("Bonjour, bonjour, bonjour, bonjour, ça va"))
    #expect(greeting.first?.hasPrefix("Réaction greeting") == true)
    #expect(said(Fixture.reply("Bonjour, vous vivez avec qui")) == ["Je vis seul."])
  }

  @Test func `who asks leave is answered what they ask leave for`() {
    let leave = Fixture.reply("Je peux vous demander vous vivez avec qui", .permission)
    #expect(said(leave) == ["Je vis seul."])
  }

  @Test func `words that an author typed short are heard in full, too`() {
    #expect(said(Fixture.reply("Vous logez chez quelqu'un", .closedQuestion)) == ["Je vis seul."])
  }

  @Test func `a question about what was just said stays with it where no more can be told`() {
    for text in [
      "Et elle, qu'en pense-t-elle", "Pourquoi pas", "Qu'est-ce que ça vous fait",
      "Et depuis, comment vit-on avec ça", "Qu'est-ce que vous avez ressenti, sur le moment",
    ] {
      #expect(said(tablets, Fixture.reply(text, .openQuestion)) == ["Plus tard."])
    }
    for text in ["Qu'est-ce qui vous préoccupe encore", "Qu'est-ce qu'il y a d'autre"] {
      #expect(said(tablets, Fixture.reply(text, .openQuestion)) == ["Pas du tout."])
    }
  }

  @Test func `a plain yes is an answer`() {
    #expect(said(sister, Fixture.reply("Rien", .information)).last == "C'est oui ou c'est non ?")
    #expect(
      said(sister, Fixture.reply("Rien", .information), Fixture.reply("Oui, d'accord")) == [
        "Merci."
      ]
    )
  }

  @Test func `an answer that asks again waits for another reply`() {
    let wait = Fixture.reply("Je voudrais y réfléchir encore", .plan)
    let yes = Fixture.reply("Bon, d'accord alors")
    #expect(said(sister, Fixture.reply("Rien", .information), wait) == ["Oui ou non ?"])
    #expect(said(sister, Fixture.reply("Rien", .information), wait, yes) == ["Merci."])
  }

  @Test func `a question beside what is answered to a turning point has its own answer`() {
    let text = "C'est bien légitime. Vous vivez avec qui ?"
    let reply = besides(text, "C'est bien légitime", .legitimation, .closedQuestion)
    let lines = said(sister, Fixture.reply("Rien", .information), reply)
    #expect(lines == ["C'est gentil.", "Avec ma soeur, vous savez."])
    // An answer that is written for a question says it all.
    let whole = besides(
      "Ça doit peser. Vous vivez avec qui ?",
      "Ça doit peser",
      .empathy,
      .openQuestion
    )
    #expect(said(sister, Fixture.reply("Rien", .information), whole) == ["Tout ça."])
  }

  @Test func `a plain yes is an answer also before a question`() {
    let text = "Oui, d'accord. Vous vivez avec qui ?"
    var reply = asking(text, "Vous vivez avec qui ?")
    reply.evidence[0].code = .closedQuestion
    let lines = said(sister, Fixture.reply("Rien", .information), reply)
    #expect(lines == ["Merci.", "Avec ma soeur, vous savez."])
  }

  @Test func `who says sorry is answered that, and then what they ask`() {
    let reply = besides("Là, pardon. Vous vivez avec qui ?", "pardon", .repair, .closedQuestion)
    #expect(said(reply).first?.hasPrefix("Réaction repair") == true)
    #expect(said(reply).last == "Je vis seul.")
  }

  @Test func `a question beside what mends a rupture has its own answer`() {
    let asked = ["Les comprimés, c'est fini", "Chez vous, donc", "Toujours seul", "Et puis"].map {
      Fixture.reply($0, .closedQuestion)
    }
    let mend = besides("Je vous presse, pardon. Ça va ?", "pardon", .repair, .closedQuestion)
    #expect(said(asked[0], asked[1], asked[2], asked[3], mend) == ["Bon.", "On fait aller."])
  }

  /// A reply with something beside a question that ends it.
  private func besides(_ text: String, _ quote: String, _ code: Code, _ question: Code)
    -> CodedReply
  {
    let asked = String(text.split(separator: ". ").last ?? "")
    return CodedReply(
      text: text,
      evidence: [(code, quote), (question, asked)].map { code, quote in
        Evidence(
          code: code,
          quote: quote,
          start: text.utf8.count - text.drop(upTo: quote).utf8.count,
          reason: "",
          confidence: 90
        )
      }
    )
  }

  @Test func `nothing else happens while what is spoken of is grave, and for two turns after`() {
    let grave = Fixture.reply("Vous pensez à mourir", .closedQuestion)
    let (one, two) = (
      Fixture.reply("Rien", .information), Fixture.reply("Rien de rien", .information)
    )
    let asked = "C'est oui ou c'est non ?"
    #expect(said(sister, grave) == ["Non, pas ça."])
    #expect(said(sister, grave, one).last != asked)
    #expect(said(sister, grave, one, two).last != asked)
    #expect(said(sister, grave, one, two, Fixture.reply("Encore rien", .information)).last == asked)
  }

  @Test func `a greeting is greeted, not taken for an encouragement`() {
    let hello = Fixture.reply("Bonjour monsieur", .facilitation)
    #expect(said(hello).first?.hasPrefix("Réaction greeting") == true)
    let role = Fixture.reply("Bonjour monsieur, je suis la remplaçante", .frame)
    #expect(said(role).first?.hasPrefix("Réaction greeting") == true)
    let limit = Fixture.reply("Je ne le ferai pas", .frame)
    #expect(said(limit).first?.hasPrefix("Réaction frame") == true)
  }

  @Test func `a question about something grave is answered, however badly it is put`() {
    let rude = Fixture.reply("Quoi, vous voulez mourir maintenant", .closedQuestion, .judgement)
    let lines = said(rude)
    #expect(lines.first?.hasPrefix("Réaction judgement") == true)
    #expect(lines.last == "Non, pas ça.")
    let other = Fixture.reply("Et vos comprimés, c'est malin", .closedQuestion, .judgement)
    #expect(said(other).count == 1)
  }

  @Test func `who asks leave to ask about something grave has asked`() {
    let leave = Fixture.reply("Je peux vous demander si vous voulez mourir", .permission)
    #expect(said(sister, leave) == ["Je vous le dirais."])
  }

  @Test(arguments: [Code.repair, .judgement])
  func `a turning point comes neither upon an apology nor upon a hard word`(code: Code) {
    let asked = "C'est oui ou c'est non ?"
    let word = Fixture.reply("Enfin voilà", code)
    #expect(said(sister, word).last != asked)
    #expect(said(sister, word, Fixture.reply("Rien", .information)).last == asked)
  }

  @Test func `a turning point waits after a reply that nothing caught`() {
    let asked = "C'est oui ou c'est non ?"
    #expect(said(sister, Fixture.reply("Rien du tout")).last != asked)
    let told = Fixture.reply("Voilà", .information)
    #expect(said(sister, Fixture.reply("Rien du tout"), told).last == asked)
  }

  @Test func `a rupture waits while something grave is asked about`() {
    let asked = ["Les comprimés, c'est fini", "Chez vous, donc", "Toujours seul"].map {
      Fixture.reply($0, .closedQuestion)
    }
    let grave = Fixture.reply("Vous pensez à mourir", .closedQuestion)
    let other = Fixture.reply("Une dernière chose", .closedQuestion)
    #expect(said(asked[0], asked[1], asked[2], other) == ["Encore une question."])
    #expect(said(asked[0], asked[1], asked[2], grave) == ["Non, pas ça."])
  }

  private static let patient = """
    format: 1
    id: answers
    language: fr
    title: Essai
    patient: {name: M. Essai, age: 40, about: Un patient d'essai.}
    setting: Un cabinet.
    task: Écoutez.
    temperament: even
    opening: Bonjour.
    topics:
      tablets:
        leads: false
        words: [comprimé*, ces cachets perdus]
        dry:
          - Perdus, oui.
          - {words: [vendus], says: "Vendus, jamais."}
          - {words: [où], says: Sur la route.}
          - {words: [avec quelqu'un], says: "Un soir, avec quelqu'un."}
          - {words: [on vous a dit], says: De les jeter.}
          - {words: [vivez avec qui là-bas], says: "Seul, depuis."}
          - {words: [prêté à votre frère], says: "Non, jamais."}
        ladder:
          - id: lost
            unless: told sister
            says: Je les ai perdus.
          - id: given
            needs: told sister
            says: Je les lui ai donnés.
        holds: [Plus tard.]
      family:
        leads: false
        words: [soeur]
        dry:
          - {words: [ça va], says: Elle va bien.}
          - {when: told sister, says: À deux rues.}
        ladder:
          - id: sister
            says: Ma soeur est chez moi.
          - says: On se dispute.
        spent: ["Ma soeur, vous savez tout."]
      death:
        grave: true
        words: [mourir]
        dry:
          - Non, pas ça.
          - {words: [je peux vous demander], says: Je vous le dirais.}
        ladder:
          - {says: "Pas du tout.", opens: open_question}
    facts:
      how: {words: [ça va], says: On fait aller.}
      household:
        words: [vivez avec qui, vs logez chez qqn]
        says: Je vis seul.
        later:
          - {when: told sister, says: "Avec ma soeur, vous savez."}
    turning_points:
      - id: phone
        at: facilitation 2 times
        topic: family
        says: Le téléphone sonne.
      - id: question
        at: told sister, turn 2
        says: C'est oui ou c'est non ?
        answers:
          - {words: [oui, d'accord], says: Merci.}
          - {when: plan, says: Oui ou non ?, again: true}
          - {when: legitimation, says: C'est gentil.}
          - {when: "empathy, open_question", says: Tout ça.}
    ruptures:
      - id: shuts
        kind: withdrawal
        when: closed_question 4 running
        says: Encore une question.
        mended: Bon.
        unmended: Tant pis.
    endings:
      closed:
        otherwise: true
        says: Bon.
        verdict: mixed
        debrief: Rien.
    """
}

extension String {
  /// The text from a part of it on.
  fileprivate func drop(upTo part: String) -> Substring {
    var rest = self[...]
    while !rest.isEmpty, !rest.hasPrefix(part) { rest = rest.dropFirst() }
    return rest
  }
}
