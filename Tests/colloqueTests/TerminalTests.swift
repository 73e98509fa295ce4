import Coding
import Glibc
import Language
import Testing
import Transcript

@testable import colloque

/// The program at a terminal, typed at.
@Suite(.serialized) struct TerminalTests {
  private let desk = Desk()

  @Test(
    arguments: [
      [:], ["LC_ALL": "C", "LANG": ""], ["LANG": "fr_FR.UTF-8"], ["LANG": ""], ["TERM": "dumb"],
    ])
  func `French is typed whole under any locale`(_ environment: [String: String]) throws {
    let pty = try desk.sit(Desk.play, environment)
    try pty.wait(for: "Vous > ")
    // Typed, erased and typed again: é is erased whole.
    try pty.type("Ça fait mal là où ça « pèse », l’œuvre é’ 😀é\u{7F}\u{7F}🙂\r")
    try pty.wait(for: "Vous > ")
    try pty.type("\u{04}")
    #expect(try pty.waitForExit() == 0)
    #expect(try desk.replies() == ["Ça fait mal là où ça « pèse », l’œuvre é’ 🙂"])
    #expect(try desk.transcript().end?.cause == .learner)
  }

  @Test func `the history comes back in the next run, but never in an exam`() throws {
    for arguments in [Desk.play, Desk.play, Desk.play + ["--exam"]] {
      let pty = try desk.sit(arguments)
      try pty.wait(for: "Vous > ")
      let isFirst = desk.journals.count == 1
      try pty.type(isFirst ? "Où est-ce que ça pèse ?\r" : "\u{1B}[A\u{05} Oui\r")
      try pty.wait(for: "Vous > ")
      try pty.type("/quitter\r")
      #expect(try pty.waitForExit() == 0)
    }
    #expect(try desk.replies(0) == ["Où est-ce que ça pèse ?"])
    #expect(
      try (1...2).map { try desk.replies($0) }.sorted { $0[0].count > $1[0].count }
        == [["Où est-ce que ça pèse ? Oui"], ["Oui"]]
    )
    var status = stat()
    #expect(stat(desk.folder.path + "/.local/state/colloque/history", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `commands are completed, file names never`() throws {
    let pty = try desk.sit()
    try pty.wait(for: "Vous > ")
    try pty.type("/te\t")
    try pty.wait(for: "/temps ")
    try pty.type("\r")
    try pty.wait(for: "0 min")
    try pty.wait(for: "Vous > ")
    try pty.type("/aide te\t\r")
    try pty.wait(for: "le temps simulé")
    try pty.wait(for: "Vous > ")
    try pty.type("/et\t/pass\t\u{15}/fin\r")
    #expect(try pty.waitForExit() == 0)
    #expect(!pty.seen.contains("/etc"))
    #expect(try desk.replies().isEmpty)
  }

  @Test func `Ctrl-C asks, and the typed line is still there`() throws {
    let pty = try desk.sit()
    try pty.wait(for: "Vous > ")
    try pty.type("Je vous é")
    try pty.wait(for: "Je vous é")
    try pty.type("\u{03}")
    try pty.wait(for: "Terminer la consultation ? (o/n)")
    try pty.type("n\r")
    try pty.wait(for: "Je vous é")
    try pty.type("coute.\r")
    try pty.wait(for: "Vous > ")
    try pty.type("\u{03}")
    try pty.wait(for: "(o/n)")
    try pty.type("\u{03}")
    #expect(try pty.waitForExit() == 0)
    #expect(try desk.replies() == ["Je vous écoute."])
    #expect(try desk.transcript().end?.cause == .learner)
  }

  @Test func `a reply goes on after a backslash, and a paste is one reply`() throws {
    let pty = try desk.sit()
    try pty.wait(for: "Vous > ")
    try pty.type("Bonjour.\\\r")
    try pty.wait(for: "… ")
    try pty.type("Asseyez-vous.\r")
    try pty.wait(for: "Vous > ")
    try pty.type("\u{1B}[200~Je vois.\nEt ensuite ?\n\u{1B}[201~")
    try pty.wait(for: "Et ensuite ?")
    try pty.type("\r")
    try pty.wait(for: "Vous > ")
    try pty.type("\u{04}")
    #expect(try pty.waitForExit() == 0)
    #expect(try desk.replies() == ["Bonjour.\nAsseyez-vous.", "Je vois.\nEt ensuite ?"])
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], [:]])
  func `colours are written only where they are wanted`(_ environment: [String: String]) throws {
    let pty = try desk.sit(Desk.play, environment)
    try pty.wait(for: "Vous > ")
    try pty.type("/fin\r")
    #expect(try pty.waitForExit() == 0)
    #expect(pty.seen.contains("\u{1B}[1m") == environment.isEmpty)
    #expect(pty.seen.contains("\u{1B}[0m") == environment.isEmpty)
  }

  @Test func `lines are wrapped to the width, also after it has changed`() throws {
    let pty = try desk.sit(Desk.play, ["TERM": "dumb"], columns: 40)
    try pty.wait(for: "Vous > ")
    let wide = pty.seen.split(separator: "\r\n").map { columns(String($0)) }.max() ?? 0
    #expect((30...40).contains(wide))
    let before = pty.seen.count
    pty.resize(columns: 30)
    try pty.type("/consigne\r")
    try pty.wait(for: "Vous > ")
    let told = pty.seen.dropFirst(before).split(separator: "\r\n").filter { !$0.contains("Vous >") }
    let narrow = told.map { columns(String($0)) }
    #expect((narrow.max() ?? 0) <= 30)
    try pty.type("/quitter\r")
    #expect(try pty.waitForExit() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL])
  func `a consultation that was torn down goes on where it was`(_ signal: Int32) throws {
    let pty = try desk.sit()
    try pty.wait(for: "Vous > ")
    try pty.type("Bonjour, qu'est-ce qui vous amène ?\r")
    try pty.wait(for: "Vous > ")
    try pty.type("half a line")
    try pty.wait(for: "half a line")
    pty.send(signal)
    #expect(try pty.waitForExit() == 128 + signal)
    let before = try desk.transcript()
    #expect(before.end == nil)

    let next = try desk.sit(["play", "--resume", desk.journals[0]])
    try next.wait(for: "Bonjour, qu'est-ce qui vous amène ?")
    try next.wait(for: "Vous > ")
    try next.type("Et le travail ?\r")
    try next.wait(for: "Vous > ")
    try next.type("/fin\r")
    #expect(try next.waitForExit() == 0)
    let after = try desk.transcript()
    #expect(desk.journals.count == 1)
    #expect(Array(after.events.prefix(before.events.count)) == before.events)
    #expect(try desk.replies() == ["Bonjour, qu'est-ce qui vous amène ?", "Et le travail ?"])
    #expect(after.end != nil)
  }

  @Test func `English is spoken when it is asked for`() throws {
    let pty = try desk.sit(["play", "back-pain"], ["LANG": "en_GB.UTF-8"])
    try pty.wait(for: "This is a simulation")
    try pty.wait(for: "You > ")
    try pty.type("/end\r")
    try pty.wait(for: "The consultation is over.")
    try pty.wait(for: "Transcript: ")
    #expect(try pty.waitForExit() == 0)
    #expect(try desk.transcript().header.lang == .en)
  }
}
