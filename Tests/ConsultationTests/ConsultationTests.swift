import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Testing
import Transcript

@Suite struct ConsultationTests {
  private static let scenario = Fixture.scenario()

  /// Plays replies and gives back what the patient said to the last.
  private func said(_ replies: [CodedReply], seed: UInt64 = 1) -> [String] {
    var consultation = Consultation(scenario: Self.scenario, seed: seed)
    var events = consultation.begin()
    for reply in replies { events = consultation.receive(reply) }
    return events.flatMap(spoken)
  }

  private func spoken(_ event: Event) -> [String] {
    if case .patient(let turn) = event { turn.lines.map(\.text) } else { [] }
  }

  private let open = Fixture.reply("Parlez-moi de ce genou", .openQuestion)
  private let warm = Fixture.reply(
    "Il vous lâche, il y a de quoi s'inquiéter",
    .reformulation,
    .legitimation,
    stance: .low
  )

  @Test func `the patient begins`() {
    #expect(said([]) == ["Bonjour, c'est le genou."])
  }

  @Test func `an open question gets what lies at the surface`() {
    #expect(said([open]) == ["Il me lâche dans l'escalier."])
  }

  @Test func `a closed question gets one dry fact after the other, then a way round it`() {
    let first = Fixture.reply("C'est quel genou", .closedQuestion)
    let second = Fixture.reply("Depuis quand ce genou vous gêne", .closedQuestion)
    let third = Fixture.reply("Votre jambe enfle le soir", .closedQuestion)
    let fourth = Fixture.reply("La jambe est rouge parfois", .closedQuestion)
    #expect(said([first]) == ["Le gauche."])
    #expect(said([first, second]) == ["Depuis mars."])
    #expect(said([first, second, third]) == ["Il me lâche dans l'escalier."])
    #expect(said([first, second, third, fourth]).first?.hasPrefix("Réaction evasive") == true)
  }

  @Test func `an ordinary question is answered whatever the relation`() {
    #expect(said([Fixture.reply("Vous avez quel age", .closedQuestion)]) == ["Quarante ans."])
  }

  @Test func `an ordinary question asked again is not answered in the same words`() {
    let age = Fixture.reply("Vous avez quel âge", .closedQuestion)
    let again = Fixture.reply("Et quel âge ça vous fait maintenant", .closedQuestion)
    #expect(said([age, again]).first?.hasPrefix("Réaction asked_again") == true)
  }

  @Test func `what the scenario does not know is deflected in character`() {
    let children = Fixture.reply("Avez-vous des enfants", .closedQuestion)
    #expect(said([children]).first?.hasPrefix("Réaction deflects") == true)
  }

  @Test func `the rung below the surface waits until the bond is there`() {
    let again = Fixture.reply("Et autour de ce genou, dites-moi", .openQuestion)
    #expect(said([open, again]) == ["C'est compliqué."])
    #expect(said([open, warm]) == ["Je suis tombé devant mon fils."])
  }

  @Test func `a rung that opens to what strains is told instead of the reaction to it`() {
    let giving = Fixture.reply("Je vous arrête votre travail", .unsolicitedAdvice)
    func first(of work: String) -> String? {
      let text = Fixture.patient.replacing("- says: Je suis facteur.", with: "- " + work)
      var consultation = Consultation(scenario: Fixture.scenario(text), seed: 1)
      _ = consultation.begin()
      return consultation.receive(giving).flatMap(spoken).first
    }
    #expect(first(of: "{opens: [unsolicited_advice], says: Pour combien ?}") == "Pour combien ?")
    #expect(first(of: "{opens: [plan], says: Pour combien ?}") != "Pour combien ?")
    #expect(first(of: "says: Pour combien ?") != "Pour combien ?")
  }

  @Test func `a choice left about another topic is about that topic`() {
    let choice = "Votre travail, on en parle ou non, c'est vous qui voyez"
    let leave = Fixture.reply(choice, .permission, stance: .low)
    let said = said([open, warm, leave])
    #expect(said.first == "Je suis facteur.")
    let backed = Fixture.reply("Votre travail, vous en avez gros", .reformulation, stance: .low)
    #expect(self.said([open, backed]).first == "Je suis tombé devant mon fils.")
  }

  @Test func `a statement about what was told already is not taken for a question asked again`() {
    let age = Fixture.reply("Vous avez quel âge", .closedQuestion)
    let remark = Fixture.reply("Moi je ne dis jamais à quel âge j'ai commencé")
    #expect(said([age, remark]).first?.hasPrefix("Réaction not_understood") == true)
  }

  @Test func `a limit that is set is not taken for one given up`() {
    let gift = Fixture.reply("Mon numéro, je vous le donne", .frameBreach)
    let limit = Fixture.reply("Mon numéro, je le garde", .frame, .frameBreach)
    #expect(said([gift]).first?.hasPrefix("Réaction frame_breach") == true)
    #expect(said([limit]).first?.hasPrefix("Réaction frame_breach") == false)
  }

  @Test func `a goodbye is never met by a rupture`() {
    func last(saying text: String) -> [Event] {
      var consultation = Consultation(scenario: Self.scenario, seed: 1)
      _ = consultation.begin()
      let strained = Alliance(bond: 30, goals: 30, tasks: 30, tension: 69)
      _ = consultation.stand(after: "opening", given: strained)
      return consultation.receive(Fixture.reply(text, .judgement))
    }
    func breaks(_ events: [Event]) -> Bool {
      events.contains { if case .rupture = $0 { true } else { false } }
    }
    #expect(breaks(last(saying: "Vous exagérez, un point c'est tout")))
    let left = last(saying: "Vous exagérez, au revoir")
    #expect(!breaks(left))
    guard case .ended = left.last else {
      Issue.record("no end")
      return
    }
  }

  @Test func `what says back and may be a question is heard as said back`() {
    let back = Fixture.reply("Vous avez eu peur dans cet escalier", .empathy, .closedQuestion)
    #expect(said([open, back]) == ["Je suis tombé devant mon fils."])
    let plain = Fixture.reply("Vous avez pris cet escalier", .closedQuestion)
    #expect(said([open, plain]).first?.hasPrefix("Réaction deflects") == true)
  }

  @Test func `who says sorry is answered that`() {
    let sorry = Fixture.reply("Pardon, mon travail m'a fatigué", .repair)
    #expect(said([sorry]).first?.hasPrefix("Réaction repair") == true)
    #expect(said([open, sorry]).first?.hasPrefix("Réaction repair") == true)
  }

  @Test func `a formula said again opens nothing`() {
    let lines = said([open, warm, warm])
    #expect(lines.first?.hasPrefix("Réaction repeated") == true)
  }

  @Test func `a formula said over and over strains, and a second time does not`() {
    func tension(_ times: Int) -> Int {
      var consultation = Consultation(scenario: Self.scenario, seed: 1)
      _ = consultation.begin()
      for _ in 0..<times { _ = consultation.receive(warm) }
      return consultation.state.alliance.tension
    }
    #expect(tension(3) <= tension(2))
    #expect(tension(4) == tension(3) + 5)
    #expect(tension(10) == tension(3) + 35)
  }

  @Test func `a word or two can be said again, but not four times running`() {
    let chair = Fixture.reply("La chaise")
    #expect(said([chair, chair, chair]).first?.hasPrefix("Réaction not_understood") == true)
    #expect(said([chair, chair, chair, chair]).first?.hasPrefix("Réaction repeated") == true)
    let between = said([chair, chair, chair, open, chair])
    #expect(between.first?.hasPrefix("Réaction not_understood") == true)
  }

  @Test func `nods alone wear off, and after six are a silence`() {
    let nods = ["Mmh", "Oui", "Je vois", "Bien", "Ah oui", "Ok", "Hm"].map {
      Fixture.reply($0, .facilitation)
    }
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    _ = consultation.begin()
    var bonds: [Int] = []
    for nod in nods.dropLast() {
      _ = consultation.receive(nod)
      bonds.append(consultation.state.alliance.bond)
    }
    #expect(bonds[5] - bonds[3] < bonds[2] - bonds[0])
    let tension = consultation.state.alliance.tension
    let answer = consultation.receive(nods[6]).flatMap(spoken)
    #expect(answer.first?.hasPrefix("Réaction silence") == true)
    #expect(consultation.state.alliance.tension == tension + 5)
    // A word between them, and nods are heard again.
    _ = consultation.receive(open)
    #expect(
      consultation.receive(nods[0]).flatMap(spoken).first?.hasPrefix("Réaction silence") == false
    )
  }

  @Test func `what has nothing new to say lets what serves as well speak`() {
    let questions = (0..<4).map { Fixture.reply("Avez-vous des enfants \($0)", .closedQuestion) }
    let heard = questions.indices.map { said(Array(questions[...$0])).first ?? "" }
    #expect(Set(heard).count == heard.count)
    let thanks = Fixture.reply("Merci")
    #expect(said([thanks]).first?.hasPrefix("Réaction thanks") == true)
    #expect(said([thanks, thanks, thanks]).first?.hasPrefix("Réaction repeated") == true)
  }

  @Test func `a judgement is met by another voice when tension is high`() {
    let judged = (0..<4).map { Fixture.reply("Vous exagérez numéro \($0) là", .judgement) }
    #expect(["Ah bon.", "C'est facile à dire."].contains(said([judged[0]])[0]))
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    _ = consultation.begin()
    for reply in judged { _ = consultation.receive(reply) }
    #expect(consultation.state.happened.contains("doubt"))
  }

  @Test func `a judgement below even odds offends nobody and is kept for a person to look at`() {
    var doubtful = Fixture.reply("Vous avez quel âge", .closedQuestion, .judgement)
    doubtful.evidence[1].confidence = 42
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    _ = consultation.begin()
    let events = consultation.receive(doubtful)
    #expect(events.flatMap(spoken) == ["Quarante ans."])
    guard case .reply(let reply) = events.first else {
      Issue.record("no reply")
      return
    }
    #expect(reply.coded.codes == [.closedQuestion])
    #expect(reply.coded.possible.map(\.code) == [.judgement])
  }

  @Test(arguments: Code.allCases)
  func `a code alone brings its reaction, unless it is a question`(_ code: Code) {
    let lines = said([Fixture.reply("bla", code)])
    let isReactedTo = Trigger.all.contains(.code(code))
    if code == .judgement {
      #expect(["Ah bon.", "C'est facile à dire."].contains(lines.first ?? ""))
    } else {
      #expect(lines.contains { $0.hasPrefix("Réaction \(code.rawValue) ") } == isReactedTo)
    }
  }

  @Test func `a goodbye brings the ending, and no reaction`() {
    #expect(said([Fixture.reply("Au revoir")]) == ["Bon, je vais y aller alors."])
    #expect(!Trigger.all.contains(.event(.goodbye)))
  }

  @Test func `no line is said again while another is left`() {
    var consultation = Consultation(scenario: Self.scenario, seed: 3)
    _ = consultation.begin()
    var lines: [String] = []
    for number in 0..<2 {
      lines += consultation.receive(Fixture.reply("bla\(number)")).flatMap(spoken)
    }
    #expect(Set(lines).count == 2)
  }

  @Test func `an answer written for the very question goes before a rung that it would open`() {
    let text = Fixture.patient
      .replacing("- Le gauche.", with: "- {words: [gauche], says: Le gauche.}")
      .replacing("needs: bond 35", with: "needs: bond 0\n        opens: [closed_question]")
    var consultation = Consultation(scenario: Fixture.scenario(text), seed: 1)
    _ = consultation.begin()
    _ = consultation.receive(Fixture.reply("Parlez-moi de ce genou", .openQuestion))
    let own = consultation.receive(Fixture.reply("Ce genou, c'est le gauche", .closedQuestion))
    #expect(own.flatMap(spoken) == ["Le gauche."])
    let other = consultation.receive(Fixture.reply("Vous êtes tombé sur ce genou", .closedQuestion))
    #expect(other.flatMap(spoken) == ["Je suis tombé devant mon fils."])
  }

  @Test func `who has nothing new left to say says no word`() {
    let text = Fixture.patient.replacing(
      "reactions:\n",
      with: "reactions:\n  silence: [Vous ne dites rien., …]\n"
    ).replacing("at: turn 4", with: "at: turn 40")
    var consultation = Consultation(scenario: Fixture.scenario(text), seed: 1)
    _ = consultation.begin()
    let lines = (1...6).flatMap { number in
      consultation.receive(Fixture.reply("Pardon \(number)", .repair)).flatMap(spoken)
    }
    #expect(lines.prefix(2).allSatisfy { $0.hasPrefix("Réaction repair ") })
    #expect(lines.dropFirst(2).prefix(2).allSatisfy { $0.hasPrefix("Réaction repeated ") })
    #expect(Set(lines.prefix(4)).count == 4)
    #expect(lines.suffix(2) == ["…", "…"])
  }

  @Test func `what nothing catches is logged for the author`() {
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    _ = consultation.begin()
    let events = consultation.receive(Fixture.reply("Schtroumpf"))
    #expect(events.contains(.unmatched(Unmatched(turn: 1, text: "Schtroumpf"))))
  }

  @Test func `a turning point comes by itself and has an answer of its own`() {
    let small = (1...3).map { Fixture.reply("Encore autre chose \($0)", .facilitation) }
    let fourth = said([open] + small)
    #expect(fourth.last == "Et une IRM ?")
    let given = Fixture.reply("Je vous la prescris tout de suite", .frameBreach)
    #expect(said([open] + small + [given]) == ["Merci, c'est gentil."])
  }

  @Test func `a rupture can be mended`() {
    #expect(
      rupture(then: [Fixture.reply("Pardon, je me suis mal exprimé", .repair)]) == [
        .began, .mended,
      ]
    )
  }

  @Test func `a rupture that is left ends the consultation`() {
    let more = (0..<2).map { Fixture.reply("Prenez ceci \($0) fois", .unsolicitedAdvice) }
    #expect(rupture(then: more) == [.began, .unmended])
  }

  @Test func `a rupture that was left is mended by making amends twice`() {
    let patient = Fixture.patient.replacing("    ends: flight\n", with: "")
    let stay = (0..<2).map { Fixture.reply("Prenez ceci \($0) fois", .information) }
    let sorry = ["Pardon, je suis allé trop vite", "Je vous dois vraiment des excuses"].map {
      Fixture.reply($0, .repair)
    }
    let scenario = Fixture.scenario(patient)
    #expect(rupture(in: scenario, then: stay + sorry.prefix(1)) == [.began, .unmended])
    #expect(rupture(in: scenario, then: stay + sorry) == [.began, .unmended, .mended])
    let again = stay + [sorry[0], sorry[0]]
    #expect(rupture(in: scenario, then: again) == [.began, .unmended])
  }

  @Test func `amends for one rupture are none for the next that is left`() {
    let second = """
      ruptures:
        - id: pressed
          kind: withdrawal
          when: closed_question 4 running
          says: Encore une question.
          mended: Bon, d'accord.
          unmended: Tant pis.
          within: 1

      """
    let patient = Fixture.patient.replacing("    ends: flight\n", with: "")
      .replacing("ruptures:\n", with: second)
    func said(_ texts: [String], _ code: Code) -> [CodedReply] {
      texts.map { Fixture.reply($0, code) }
    }
    let first =
      said(["Prenez ceci une fois", "Prenez ceci deux fois"], .information)
      + said(["Pardon, je suis allé trop vite", "Je vous dois vraiment des excuses"], .repair)
    let left =
      said(["Chez vous", "Au travail", "Dans la rue", "La nuit"], .closedQuestion)
      + said(["Prenez cela une fois"], .information)
    let sorry = said(["Je regrette mes questions", "J'aurais dû vous laisser parler"], .repair)
    let scenario = Fixture.scenario(patient)
    let before: [RuptureChange.Status] = [.began, .unmended, .mended, .began, .unmended]
    #expect(rupture(in: scenario, then: first + left + sorry.prefix(1)) == before)
    #expect(rupture(in: scenario, then: first + left + sorry) == before + [.mended])
  }

  private func rupture(
    in scenario: Scenario = scenario,
    then replies: [CodedReply]
  ) -> [RuptureChange.Status] {
    var consultation = Consultation(scenario: scenario, seed: 1)
    var events = consultation.begin()
    var number = 0
    while !consultation.state.happened.contains("doubt") && number < 9 {
      events += consultation.receive(Fixture.reply("Vous exagérez, c'est le \(number)", .judgement))
      number += 1
    }
    for reply in replies { events += consultation.receive(reply) }
    return events.compactMap { if case .rupture(let change) = $0 { change.status } else { nil } }
  }

  @Test func `a goodbye ends with the first ending that holds`() {
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    _ = consultation.begin()
    let events = consultation.receive(Fixture.reply("Au revoir monsieur"))
    guard case .ended(let end) = events.last else {
      Issue.record("no end")
      return
    }
    #expect(end.ending == "closed")
    #expect(end.cause == .learner)
    #expect(consultation.receive(open).isEmpty)
  }

  @Test func `a goodbye that is asked about or spoken of is none`() {
    func ends(_ reply: CodedReply) -> Bool {
      var consultation = Consultation(scenario: Self.scenario, seed: 1)
      _ = consultation.begin()
      return consultation.receive(reply).contains {
        if case .ended = $0 { true } else { false }
      }
    }
    #expect(!ends(Fixture.reply("Quand vous faites au revoir, ça fait quoi", .openQuestion)))
    #expect(!ends(Fixture.reply("Vous n'avez pas pu lui dire au revoir.", .reformulation)))
    #expect(!ends(Fixture.reply("On vous a volé cet au revoir.", .reformulation)))
    #expect(ends(Fixture.reply("Je vous dis au revoir madame.")))
    #expect(ends(Fixture.reply("bon ben merci et au revoir", .plan)))
    #expect(!ends(Fixture.reply("Je vous arrête jusqu'à jeudi.", .plan)))
    #expect(!ends(Fixture.reply("On se voit à jeudi plutôt que mardi ?", .plan)))
    #expect(!ends(Fixture.reply("Votre mère a jeudi son opération", .reformulation)))
    #expect(ends(Fixture.reply("On se revoit la semaine prochaine. À jeudi.", .plan)))
    #expect(!ends(Fixture.reply("Ça suffira, et à jeudi. Mais dites-moi qui en manque chez vous.")))
    #expect(ends(Fixture.reply("Merci à vous, à jeudi")))
    #expect(ends(Fixture.reply("merci madame et a jeudi")))
  }

  @Test func `the time runs out`() {
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    var events = consultation.begin()
    for number in 0..<150 {
      events += consultation.receive(
        Fixture.reply("Encore autre chose, le \(number)", .information)
      )
    }
    guard case .ended(let end) = events.last else {
      Issue.record("no end")
      return
    }
    #expect(end.cause == .time)
  }

  @Test(arguments: [1, 2, 77] as [UInt64])
  func `a transcript replays as it was, also without its end`(seed: UInt64) throws {
    var consultation = Consultation(scenario: Self.scenario, seed: seed)
    var events = consultation.begin()
    for reply in [open, warm, Fixture.reply("Schtroumpf"), Fixture.reply("Et alors", .judgement)] {
      events += consultation.receive(reply)
    }
    events += consultation.receive(CodedReply(text: ""), silent: true)
    events += consultation.finish(.learner)
    let transcript = Transcript(header: header(seed: seed), events: events)
    #expect(Replay(transcript, in: Self.scenario).difference == nil)
    let cut = Transcript(header: transcript.header, events: Array(events.dropLast(3)))
    #expect(Replay(cut, in: Self.scenario).difference == nil)
  }

  @Test func `a replay tells where a transcript was changed`() {
    var consultation = Consultation(scenario: Self.scenario, seed: 1)
    var events = consultation.begin()
    events += consultation.receive(open)
    events[3] = .patient(PatientTurn(turn: 1, lines: []))
    let transcript = Transcript(header: header(seed: 1), events: events)
    #expect(Replay(transcript, in: Self.scenario).difference?.place == 3)
  }

  private func header(seed: UInt64) -> Header {
    Header(
      program: "test",
      coder: "test",
      scenario: .init(id: "fixture", title: "", sha256: ""),
      lang: .fr,
      seed: seed,
      mode: .practice,
      started: "",
      patient: "",
      task: "",
      minutes: 10,
      rubric: .standard
    )
  }
}
