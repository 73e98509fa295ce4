import Language
import Testing
import Transcript

@testable import colloque

@Suite struct SessionCommandsTests {
  @Test(
    arguments: zip(
      ["/aide", "/help", "/TEMPS", "/time", "/consigne", "/task"],
      ["/quitter", "/quitter", "0 min 1 s", "0 min 1 s", "Écouter.", "Écouter."]
    )
  )
  func `a command is answered by the program, not by the patient`(_ line: String, _ answer: String)
    throws
  {
    var play = Rehearsal([.text(line)])
    _ = try play.session.run()
    #expect(play.notebook.screen.contains(answer))
    #expect(play.replies.isEmpty)
  }

  @Test(arguments: ["/fin", "/end", " /fin "])
  func `the end is asked for`(_ line: String) throws {
    var play = Rehearsal([.text(line), .text("never heard")])
    #expect(try play.session.run() == .over)
    #expect(play.cause == .learner)
  }

  @Test(arguments: ["/quit", "/quitter"])
  func `leaving leaves the consultation open`(_ line: String) throws {
    var play = Rehearsal([.text("Bonjour"), .text(line)])
    #expect(try play.session.run() == .left)
    #expect(play.cause == nil)
  }

  @Test(arguments: zip(["/tmps", "/qutter", "/hepl"], ["/temps", "/quitter", "/help"]))
  func `a mistyped command names the nearest`(_ line: String, _ near: String) throws {
    var play = Rehearsal([.text(line)])
    _ = try play.session.run()
    #expect(play.notebook.screen.contains("Vouliez-vous dire \(near) ?"))
  }

  @Test func `help on one command is about it alone`() throws {
    var play = Rehearsal([.text("/help time")], lang: .en)
    _ = try play.session.run()
    #expect(play.notebook.screen.contains("/time, /temps"))
    #expect(!play.notebook.screen.contains("/quit"))
  }

  @Test(arguments: Lang.allCases)
  func `every command is explained in every language`(_ lang: Lang) {
    let texts = Texts.of(lang)
    for command in SlashCommand.allCases {
      #expect(!texts.help(on: command).isEmpty)
      #expect(SlashCommand(texts.name(of: command)) == command)
    }
  }

  @Test(
    arguments: [
      ("/t", "", ["/temps"]), ("/ti", "", ["/time"]), ("t", "", []), ("ti", "/help ", ["time"]),
      ("/te", "/aide ", ["/temps"]), ("/t", "je dis ", []), ("x", "/time ", []),
      (
        "/", "",
        [
          "/aide", "/consigne", "/fin", "/indice", "/pourquoi", "/quitter", "/silence", "/temps",
        ]
      ),
    ])
  func `commands and what follows them are completed`(
    _ word: String,
    _ line: String,
    _ expected: [String]
  ) {
    #expect(Completion.candidates(for: word, after: line, lang: .fr) == expected)
  }
}
