import Coding
import Language
import Testing
import Transcript

@testable import colloque

@Suite struct PlaySessionTests {
  @Test func `every event is kept before it is shown`() throws {
    var play = Rehearsal([.text("Bonjour"), .text("Et comment ?")])
    #expect(try play.session.run() == .over)
    for (event, screen) in zip(play.notebook.events, play.notebook.screenWhenKept) {
      guard case .patient(let turn) = event, let text = turn.lines.first?.text else { continue }
      #expect(!screen.contains(text))
    }
    #expect(play.notebook.screen.contains("Jean : Réaction greeting"))
  }

  @Test func `a gesture stands on its own line before the words`() throws {
    var play = Rehearsal([])
    _ = try play.session.run()
    #expect(play.notebook.screen.hasPrefix("(entre en boitant)\nJean : Bonjour.\n"))
  }

  @Test(arguments: ["…", "...", ". . .", " ….. ", "/silence"])
  func `dots alone are a silence`(_ line: String) throws {
    var play = Rehearsal([.text(line)])
    _ = try play.session.run()
    #expect(play.replies.map(\.silent) == [true])
    #expect(play.replies.map(\.coded.text) == [""])
  }

  @Test(arguments: ["Oui.", "..", "Hm…", ". Bon", "."])
  func `dots beside words are none`(_ line: String) throws {
    var play = Rehearsal([.text(line)])
    _ = try play.session.run()
    #expect(play.replies.map(\.silent) == [false])
  }

  @Test func `an empty line is no turn`() throws {
    var play = Rehearsal([.text(""), .text("   \t ")])
    _ = try play.session.run()
    #expect(play.replies.isEmpty)
    #expect(play.notebook.screen.contains(Texts.french.emptyLine))
  }

  @Test(arguments: zip([true, false], [End.Cause.learner, .input]))
  func `the end of the input ends politely`(_ interactive: Bool, _ cause: End.Cause) throws {
    var play = Rehearsal([.text("Bonjour")], interactive: interactive)
    #expect(try play.session.run() == .over)
    #expect(play.cause == cause)
    #expect(play.notebook.screen.contains("Bon, je vais y aller alors."))
  }

  @Test(arguments: [Input.text("o"), .text("OUI"), .text("y"), .interrupt(typed: ""), .end])
  func `Ctrl-C ends once it is confirmed`(_ answer: Input) throws {
    var play = Rehearsal([.interrupt(typed: "je vou"), answer, .text("never heard")])
    #expect(try play.session.run() == .over)
    #expect(play.cause == .learner)
    #expect(play.replies.isEmpty)
  }

  @Test(arguments: [Input.text("n"), .text(""), .text("quoi")])
  func `Ctrl-C refused brings the typed line back`(_ answer: Input) throws {
    var play = Rehearsal([.interrupt(typed: "je vou"), answer, .text("je vous écoute")])
    _ = try play.session.run()
    #expect(play.source.prompts.map(\.draft) == ["", "", "je vou", ""])
    #expect(play.source.prompts.map(\.remembered) == [true, false, true, true])
    #expect(play.replies.map(\.coded.text) == ["je vous écoute"])
  }

  @Test func `a lost terminal leaves the consultation open`() throws {
    var play = Rehearsal([.text("Bonjour"), .gone(signal: 1)])
    #expect(try play.session.run() == .gone(signal: 1))
    #expect(play.cause == nil)
  }

  @Test func `a long reply is cut with a note`() throws {
    let long = String(repeating: "é", count: PlaySession.longestReply + 5)
    var play = Rehearsal([.text(long)], interactive: false)
    _ = try play.session.run()
    #expect(play.replies.first?.coded.text.count == PlaySession.longestReply)
    #expect(play.notes.screen == Texts.french.replyCut(PlaySession.longestReply) + "\n")
  }

  @Test func `the coach shows codes with their words and running counts before the answer`() throws
  {
    var play = Rehearsal(
      [.text("et comment ?"), .text("mais comment ?"), .text("ah")],
      mode: .coach
    )
    _ = try play.session.run()
    let screen = play.notebook.screen
    let counts = "  questions : 1 ouverte, 0 fermée ; 0 reformulation pour 1 question"
    #expect(screen.contains("  question ouverte : « comment »\n\(counts)"))
    #expect(screen.contains("ouvertures saisies : 0 sur 1\nJean : "))
    #expect(screen.contains("  questions : 2 ouvertes, 0 fermée"))
    #expect(screen.contains("  aucun code\n"))
  }

  @Test func `what a terminal would obey is shown, not obeyed`() throws {
    var play = Rehearsal([.text("\u{1B}[2Jcomment\u{07}")], mode: .coach)
    _ = try play.session.run()
    #expect(!play.notebook.screen.contains("\u{1B}"))
    #expect(play.notebook.screen.contains("␛[2Jcomment␇"))
    #expect(play.replies.first?.coded.text == "\u{1B}[2Jcomment\u{07}")
  }

  @Test func `practice goes on when the disk is full, and says so once`() throws {
    var play = Rehearsal([.text("un"), .text("deux"), .text("trois")])
    play.notebook.room = 6
    #expect(try play.session.run() == .over)
    #expect(play.notebook.events.count == 6)
    #expect(play.notebook.screen.split(separator: "Jean :").count == 6)
    #expect(play.notes.screen.split(separator: "\n").count == 1)
    #expect(play.session.transcript.events.count == 17)
  }

  @Test func `an exam stops when the disk is full`() throws {
    var play = Rehearsal([.text("un"), .text("deux")], mode: .exam)
    play.notebook.room = 6
    let failure = #expect(throws: Failure.self) { try play.session.run() }
    #expect(failure?.exit == .inputOutput)
    #expect(play.notebook.screen.split(separator: "Jean :").count == 3)
  }
}
