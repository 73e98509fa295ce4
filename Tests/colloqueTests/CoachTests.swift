import Assessment
import Coding
import Consultation
import Language
import TestSupport
import Testing
import Transcript

@testable import colloque

@Suite struct CoachTests {
  /// What the screen shows after some lines.
  private func screen(
    _ lines: [String],
    mode: Header.Mode = .practice,
    lang: Lang = .fr
  ) throws -> String {
    var play = Rehearsal(lines.map { .text($0) }, mode: mode, lang: lang)
    _ = try play.session.run()
    return play.notebook.screen
  }

  @Test(arguments: [("/why", Lang.en), ("/pourquoi", .fr)])
  func `the last coding and the patient's reaction are explained`(_ line: String, _ lang: Lang)
    throws
  {
    let screen = try screen(["parlez-moi du genou, comment ça ?", line], lang: lang)
    let texts = CoachTexts(lang: lang)
    #expect(screen.contains(texts.coding(1)))
    #expect(screen.contains(lang == .fr ? "sûr à 90 %" : "90% sure"))
    #expect(screen.contains(lang == .fr ? "confidence 1 sur 3" : "disclosure 1 of 3"))
    #expect(screen.contains(lang == .fr ? "lien " : "bond "))
  }

  @Test func `what a held disclosure lacked is told`() throws {
    let screen = try screen(
      ["parlez du genou, comment ?", "et ce genou, comment vit-il avec vous ?", "/why"]
    )
    #expect(screen.contains("Il manquait : lien d'au moins 35."))
  }

  @Test func `before the first reply there is nothing to explain`() throws {
    #expect(try screen(["/why"]).contains(CoachTexts(lang: .fr).nothingYet))
  }

  @Test(arguments: ["/hint", "/indice"])
  func `a hint gives a direction`(_ line: String) throws {
    #expect(try screen([line]).contains("Une émotion vient de se montrer."))
  }

  @Test(arguments: ["/why", "/pourquoi", "/hint", "/indice"])
  func `an exam gives no help`(_ line: String) throws {
    let screen = try screen(["comment ?", line], mode: .exam)
    #expect(screen.contains(CoachTexts(lang: .fr).off))
    #expect(!screen.contains("question ouverte"))
    #expect(!screen.contains("émotion"))
  }

  @Test func `what is broken comes before everything else`() throws {
    var consultation = FakePatient.consultation()
    _ = consultation.begin()
    for number in 0..<9 where consultation.state.openRupture == nil {
      _ = consultation.receive(Fixture.reply("Vous exagérez le numéro \(number)", .judgement))
    }
    guard case .mend(let codes) = Hint(consultation, counts: RunningCounts()) else {
      Issue.record("no mending")
      return
    }
    #expect(codes.contains(.repair))
  }

  @Test func `with nothing pressing the learner's habits count`() {
    var consultation = FakePatient.consultation()
    _ = consultation.begin()
    _ = consultation.receive(Fixture.reply("Vous avez quel âge", .closedQuestion))
    let reply = { (code: Code) in
      Event.reply(Reply(turn: 1, coded: Fixture.reply("a", code)))
    }
    let closed = RunningCounts([reply(.closedQuestion), reply(.closedQuestion)])
    #expect(Hint(consultation, counts: closed) == .open(open: 0, closed: 2))
    let many = RunningCounts((0..<3).map { _ in reply(.openQuestion) })
    #expect(Hint(consultation, counts: many) == .sayBack(reflections: 0, questions: 3))
    #expect(Hint(consultation, counts: RunningCounts()) == .follow)
    _ = consultation.receive(Fixture.reply("Vous exagérez", .judgement))
    #expect(Hint(consultation, counts: RunningCounts()) == .own(.judgement))
  }
}
