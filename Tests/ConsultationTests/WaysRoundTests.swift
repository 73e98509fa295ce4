import Coding
import Language
import Scenario
import TestSupport
import Testing

/// What a patient says who does not answer a question.
@Suite struct WaysRoundTests {
  /// What the patient says to the last of some replies.
  private func said(_ replies: CodedReply..., in lang: Lang = .fr) -> [String] {
    Fixture.said(to: replies, by: Self.patient(lang), in: lang)
  }

  @Test(arguments: [
    (Lang.fr, Code.closedQuestion, "Et qui vous l'a donnée ?", QuestionKind.who),
    (.fr, .closedQuestion, "À votre table, il y a qui ?", .who),
    (.fr, .closedQuestion, "C'était quand, la chute ?", .when),
    (.fr, .closedQuestion, "vous y travaillez depuis longtemps", .when),
    (.fr, .closedQuestion, "Vous rangez ça où ?", .where),
    (.fr, .closedQuestion, "Et il habite où, son fils ?", .where),
    (.fr, .closedQuestion, "il est ou en ce moment", .where),
    (.fr, .closedQuestion, "Vous l'avez dit à lui, ou au docteur ?", .choice),
    (.fr, .closedQuestion, "Et quand il rentre, il dort ?", .yesOrNo),
    (.fr, .closedQuestion, "combien de cartons par jour", .howMany),
    (.fr, .closedQuestion, "Il mange avec vous ou à part ?", .choice),
    (.fr, .closedQuestion, "Est-ce qu'il le sait ?", .yesOrNo),
    (.fr, .closedQuestion, "Vous la rangez quand il dort ou pas ?", .yesOrNo),
    (.fr, .closedQuestion, "Et vous ?", .what),
    (.fr, .closedQuestion, "Et puis ?", .what),
    (.fr, .openQuestion, "Pourquoi vous gardez ces boîtes ?", .why),
    (.fr, .openQuestion, "Qu'est-ce que vous manigancez, au grenier ?", .what),
    (.fr, .openQuestion, "Racontez-moi ce grenier", .what),
    (.fr, .openQuestion, "Au grenier, ça vous fait quoi ?", .feeling),
    (.en, .closedQuestion, "And who gave it to you?", .who),
    (.en, .closedQuestion, "someone's at the table, with who", .who),
    (.en, .closedQuestion, "How long have you worked there?", .when),
    (.en, .closedQuestion, "Where do you keep it?", .where),
    (.en, .closedQuestion, "how often do you climb", .howMany),
    (.en, .closedQuestion, "How old was he?", .what),
    (.en, .closedQuestion, "And when he's home, does he sleep?", .yesOrNo),
    (.en, .closedQuestion, "Does he eat with you or on his own?", .choice),
    (.en, .closedQuestion, "Does he know or not?", .yesOrNo),
    (.en, .closedQuestion, "And you?", .what),
    (.en, .closedQuestion, "And so?", .what),
    (.en, .openQuestion, "How come you keep the boxes?", .why),
    (.en, .openQuestion, "What do you miss most, in the attic?", .what),
    (.en, .openQuestion, "Up in the attic, what was that like?", .feeling),
  ])
  func `a question that has no answer is not answered in its own form`(
    lang: Lang,
    code: Code,
    text: String,
    kind: QuestionKind
  ) {
    #expect(said(Fixture.reply(text, code), in: lang) == ["To \(kind.rawValue)."])
  }

  @Test func `what is used up gives way to what serves for any question`() {
    let (one, two) = ("Et qui vous l'a donnée ?", "Qui l'a rangée ?")
    let lines = said(Fixture.reply(one, .closedQuestion), Fixture.reply(two, .closedQuestion))
    #expect(lines.first?.hasPrefix("Réaction deflects") == true)
  }

  @Test func `an open question goes on where it has no word but plain ones and what was just said`()
  {
    let told = Fixture.reply("Et ce genou ?", .openQuestion)
    for text in ["Comment vous le vivez ?", "Parlez-moi de cet escalier", "Lâcher ainsi ?"] {
      #expect(said(told, Fixture.reply(text, .openQuestion)) == ["Depuis, je ne descends plus."])
    }
    let other = Fixture.reply("Qu'est-ce qui vous manque le plus ?", .openQuestion)
    #expect(said(told, other) == ["To what."])
  }

  @Test func `a question about what was just said is no way to another topic`() {
    let told = Fixture.reply("Et ce genou ?", .openQuestion)
    let more = Fixture.reply("Comment vous le vivez ?", .openQuestion)
    let back = Fixture.reply("Qu'est-ce que vous descendiez ?", .openQuestion)
    #expect(said(told, more, back) == ["To what."])
    let other = Fixture.reply("Qu'est-ce qu'il y a d'autre ?", .openQuestion)
    #expect(said(told, more, other) == ["Le jardin est en friche."])
  }

  @Test func `what is yet to be told on a topic holds a question that names no other`() {
    let stick = Fixture.reply("Et cette canne ?", .plan)
    let more = Fixture.reply("Et qu'est-ce qui se passe ?", .openQuestion)
    #expect(said(stick, more) == ["La canne, plus tard."])
    let other = Fixture.reply("Et sinon, qu'est-ce qui vous amène ?", .openQuestion)
    #expect(said(stick, other) == ["Il lâche dans l'escalier."])
  }

  @Test func `what was written for the words of a question goes before a way round it`() {
    #expect(said(Fixture.reply("Vous aimez la lune ?", .closedQuestion)) == ["La lune, non."])
    let open = Fixture.reply("Qu'est-ce que la lune vous inspire ?", .openQuestion)
    #expect(said(open) == ["La lune, non."])
  }

  @Test func `what is asked for by name is not answered with what fits any question`() {
    let any = Fixture.reply("Le genou est gonflé ?", .closedQuestion)
    #expect(said(any) == ["Le gauche."])
    #expect(said(Fixture.reply("Qui a vu ce genou ?", .closedQuestion)) == ["To who."])
    #expect(said(Fixture.reply("Le genou, c'est depuis quand ?", .closedQuestion)) == ["Mars."])
  }

  @Test func `only who asks the same in like words is told that they asked before`() {
    let asked = Fixture.reply("Le genou, c'était quel jour ?", .closedQuestion)
    let same = Fixture.reply("Et ce genou, c'était quel jour, alors ?", .closedQuestion)
    #expect(said(asked, same).first?.hasPrefix("Réaction asked_again") == true)
    let text = "Quel jour passe-t-il chez vous, l'homme au genou ?"
    let other = Fixture.reply(text, .closedQuestion)
    #expect(said(asked, other) == ["To when."])
  }

  @Test func `of something grave nobody gets a way round it`() {
    let grave = Fixture.reply("Vous avez déjà voulu mourir ?", .closedQuestion)
    #expect(said(grave) == ["Pas ça."])
    #expect(said(grave, Fixture.reply("Qui vous retiendrait ?", .openQuestion)) == ["Mon fils."])
  }

  @Test(arguments: [
    (Lang.fr, "Je leur écris, et on se voit lundi. Ça vous va ?"),
    (.fr, "on se revoit lundi pour ce genou, vous etes d accord monsieur"),
    (.en, "I'll write to them, and we meet on Monday. Does that suit you?"),
    (.en, "two weeks off with that knee, and then we'll see, would that do"),
  ])
  func `who asks whether a plan suits gets an answer to that`(lang: Lang, text: String) {
    let reply = Fixture.reply(text, .plan, .closedQuestion)
    #expect(said(reply, in: lang).first?.hasPrefix("Réaction plan") == true)
  }

  @Test func `a rung that waits for an offer is told to one`() {
    let offer = Fixture.reply("Une canne, et on se voit lundi, ça vous va ?", .plan)
    #expect(said(offer) == ["Une canne, à mon âge."])
  }

  @Test func `who is at ease lets something mild pass for a plain answer`() {
    let leading = Fixture.reply("Le genou est gonflé, non ?", .leadingQuestion)
    #expect(said(leading) == ["Le gauche."])
    let blame = Fixture.reply("C'est bien votre faute", .judgement)
    let other = Fixture.reply("C'est encore votre faute", .judgement)
    let tense = said(blame, other, leading)
    #expect(tense.first?.hasPrefix("Réaction leading_question") == true)
    #expect(tense.last == "Le gauche.")
  }

  @Test func `a subject changed after a feeling is minded, whatever is asked`() {
    let told = Fixture.reply("Et ce genou ?", .openQuestion)
    let away = Fixture.reply("Bon. Le genou est gonflé ?", .avoidance, .closedQuestion)
    #expect(said(away) == ["Le gauche."])
    #expect(said(told, away).first?.hasPrefix("Réaction avoidance") == true)
  }

  private static func patient(_ lang: Lang) -> String {
    let kinds = QuestionKind.allCases.map {
      "    - {when: asks \($0.rawValue), says: To \($0.rawValue).}"
    }
    return """
      format: 1
      id: ways-round
      language: \(lang.rawValue)
      title: Essai
      patient: {name: M. Essai, age: 40, about: Un patient d'essai.}
      setting: Un cabinet.
      task: Écoutez.
      temperament: even
      adjust: {judgement: tension +20}
      opening: Bonjour.
      topics:
        knee:
          words: [genou, knee]
          dry:
            - Le gauche.
            - {when: asks when, says: Mars.}
            - {words: [quel jour], says: Un mardi.}
          ladder:
            - {says: "Il lâche dans l'escalier.", cue: hint of fear, opens: open_question}
            - {says: "Depuis, je ne descends plus.", needs: bond 0}
        garden:
          words: [jardin]
          ladder:
            - {says: Le jardin est en friche., opens: open_question}
        stick:
          leads: false
          words: [canne]
          ladder:
            - {says: "Une canne, à mon âge.", opens: plan}
            - {says: "Je la cache.", needs: bond 90}
          holds: ["La canne, plus tard."]
        death:
          grave: true
          leads: false
          words: [mourir]
          ladder:
            - {says: Pas ça., opens: closed_question}
            - {says: Mon fils., needs: bond 0}
      reactions:
        deflects:
          - {words: [lune], says: "La lune, non."}
          - Réaction deflects trois.
        evasive:
      \(kinds.joined(separator: "\n"))
      endings:
        closed:
          otherwise: true
          says: Bon.
          verdict: mixed
          debrief: Rien.
      """
  }
}
