import Coding
import Language
import TestSupport
import Testing

/// When things come: what happens by itself, what was being told, and what is asked besides.
@Suite struct PaceTests {
  private func said(_ replies: CodedReply...) -> [String] { said(to: replies) }

  private func said(to replies: [CodedReply], seed: UInt64 = 1) -> [String] {
    Fixture.said(to: replies, by: Self.patient, in: .fr, seed: seed)
  }

  private let scan = "Et une IRM ?"
  private let knee = Fixture.reply("Et le genou ?", .closedQuestion)
  private let news = Fixture.reply("Voilà ce que je sais", .information)
  private let heard = Fixture.reply("C'est lourd à porter", .empathy)

  @Test func `a turning point waits for the answer to what the patient has asked back`() {
    let back = Fixture.reply("Vous aimez la pluie ?", .closedQuestion)
    #expect(said(knee, back) == ["Pourquoi ?"])
    #expect(said(knee, back, news).last == scan)
  }

  @Test func `a turning point does not land on a question`() {
    let what = Fixture.reply("Vous aimez quel poisson ?", .openQuestion)
    #expect(said(knee, what).count == 1)
    #expect(said(knee, what, news).last == scan)
  }

  @Test func `a turning point leaves room behind the one before it`() {
    let more = (1...5).map { Fixture.reply("Voilà la chose numéro \($0)", .information) }
    let points = [scan, "Et mon arrêt ?"]
    let turns = more.indices.filter { place in
      said(to: [knee] + more[...place]).contains(where: points.contains)
    }
    #expect(turns == [0, 3])
  }

  @Test func `a turning point comes in the end, whatever is said`() {
    let back = Fixture.reply("Vous aimez la pluie ?", .closedQuestion)
    let more = (1...6).map { Fixture.reply("Vous aimez la pluie numéro \($0) ?", .closedQuestion) }
    let turns = more.indices.map { said(to: [knee, back] + more[...$0]) }
    #expect(turns.filter { $0.contains(scan) }.count == 1)
  }

  @Test func `what is said back right behind a turning point takes up no ladder`() {
    #expect(said(knee, news, heard) != ["Il me lâche."])
    #expect(said(knee, news, heard, Fixture.reply("Ça use, tout ça", .empathy)) == ["Il me lâche."])
  }

  @Test func `a question for a person gets no story in place of a name`() {
    let whom = Fixture.reply("À qui vous avez raconté tout ça, finalement ?", .openQuestion)
    #expect(said(knee, whom) == ["À personne."])
  }

  @Test func `a subject that is changed gets its word, and the question its answer`() {
    let turned = Fixture.reply("On verra ça. Parlez-moi du sommeil", .openQuestion, .avoidance)
    let lines = said(knee, turned)
    #expect(lines.first?.hasPrefix("Réaction avoidance") == true)
    #expect(lines.last == "Je dors peu.")
  }

  @Test func `a nod brings up no new matter, and what says back does`() {
    let stalled = [knee, news, Fixture.reply("Voyez cela", .information)]
    let nod = Fixture.reply("Prenez votre temps", .facilitation, .permission)
    #expect(said(to: stalled + [Fixture.reply("Oui oui", .information), nod]) != ["Je mange mal."])
    let back = Fixture.reply("C'est ce que vous disiez", .reformulation)
    #expect(
      said(to: stalled + [Fixture.reply("Oui oui", .information), back]) == ["Je mange mal."]
    )
  }

  @Test func `what is said back as a question gets what was written for its words`() {
    let sleep = Fixture.reply("Parlez-moi du sommeil", .openQuestion)
    #expect(
      said(sleep, Fixture.reply("Vous ronflez ?", .reformulation)).first == "Fort, il paraît."
    )
  }

  @Test func `a question that leaves the choice gets what was written for a phrase of it`() {
    let leave = Fixture.reply("Sans obligation, vous dormez seul en ce moment ?", .permission)
    #expect(said(leave) == ["Seul, oui."])
  }

  @Test func `of two lines with words that one is said whose words tell more`() {
    let plan = Fixture.reply("Je vous fais le papier pour un mois", .plan)
    #expect(Set((0..<8).map { said(to: [plan], seed: $0) }) == [["Un mois, alors."]])
  }

  @Test func `who says it again is not asked again what they mean`() {
    let vague = Fixture.reply("Les nuages, tout de même")
    let again = Fixture.reply("Je parlais des nuages du soir")
    #expect(said(knee, vague).first?.hasPrefix("Réaction not_understood") == true)
    #expect(said(knee, vague, again).first?.hasPrefix("Réaction facilitation") == true)
  }

  private static let patient = """
    format: 1
    id: pace
    language: fr
    title: Essai
    patient: {name: M. Essai, age: 40, about: Un patient d'essai.}
    setting: Un cabinet.
    task: Écoutez.
    temperament: even
    opening: Bonjour.
    topics:
      knee:
        words: [genou]
        dry: [Le gauche.]
        ladder:
          - {says: Il me lâche., needs: bond 0, opens: empathy}
      sleep:
        leads: false
        words: [sommeil, dormez]
        dry:
          - {words: [ronflez], says: "Fort, il paraît."}
          - {words: [dormez seul en ce moment], says: "Seul, oui."}
        ladder:
          - {says: Je dors peu., opens: open_question}
          - {says: Pas du tout., opens: reformulation}
      food:
        words: [repas]
        ladder:
          - {says: Je mange mal., opens: [reformulation, facilitation, permission]}
    facts:
      rain: {words: [pluie], says: Pourquoi ?}
    reactions:
      plan:
        - {words: [papier], says: [Merci., Bien., Bon.]}
        - {words: [papier pour un mois], says: "Un mois, alors."}
      evasive:
        - {when: asks who, says: À personne.}
    turning_points:
      - id: scan
        at: turn 2
        says: Et une IRM ?
        model: Vous voudriez voir.
        traps: [frame_breach]
      - id: leave
        at: happened scan
        says: Et mon arrêt ?
        model: Vous voudriez savoir.
        traps: [frame_breach]
    endings:
      closed:
        otherwise: true
        says: Bon.
        verdict: mixed
        debrief: Rien.
    """
}
