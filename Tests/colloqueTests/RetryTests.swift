import Assessment
import Coding
import Consultation
import Language
import TestSupport
import Testing
import Transcript

@testable import colloque

@Suite(.serialized) struct RetryTests {
  private let desk = Desk()
  private let lines = """
    Bonjour, qu'est-ce qui vous amène ?
    Vous devriez faire du sport, ce n'est rien.
    Vous avez mal depuis quand ?
    Et les médicaments, vous les prenez ?
    Ça doit être lourd à porter.

    """

  /// Another try at a consultation, from a pipe.
  private func retry(_ reply: String, _ arguments: [String] = []) throws -> PipedRun {
    _ = try desk.pipe(lines)
    let parent = try #require(desk.journals.first)
    return try desk.pipe(reply, ["play", "--lang", "fr", "--retry", parent] + arguments)
  }

  @Test func `another try is a transcript of its own that names its parent`() throws {
    let run = try retry(
      "Ce vendredi vous inquiète, ça se comprend.\nEt comment ça ?\n",
      ["--from", "2"]
    )
    #expect(run.exit == 0)
    let (parent, again) = (try desk.transcript(0), try desk.transcript(1))
    #expect(again.header.parent?.turn == 2)
    let verified = try PipedRun(["transcript", "verify"] + desk.journals, in: desk.folder)
    let seal = try #require(again.header.parent?.seal)
    #expect(verified.output.contains(seal))
    #expect(again.header.seed == parent.header.seed)
    #expect(again.events.prefix { $0.turn < 2 } == parent.events.prefix { $0.turn < 2 })
    #expect(try desk.replies(1).count == 3)
    let replayed = try PipedRun(["transcript", "replay"] + desk.journals, in: desk.folder)
    #expect(replayed.exit == 0)
  }

  @Test func `both replies are shown with their codes and what they brought`() throws {
    let run = try retry("Ce vendredi vous inquiète, ça se comprend.\n", ["--from", "2"])
    let texts = RetryTexts(lang: .fr)
    let codes = try (0...1).map { place in
      let attempt = try #require(Attempt(desk.transcript(place), turn: 2))
      return attempt.reply.coded.codes.first?.name(in: .fr) ?? "aucun code"
    }
    let shown = [
      texts.first, "Vous : Vous devriez faire du sport", codes[0], "tension ",
      texts.now, "Vous : Ce vendredi vous inquiète", codes[1], "tension ",
    ]
    var rest = run.output[...]
    for text in shown {
      let found = try #require(rest.firstRange(of: text), "\(text)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `without a number it is the reply that cost most`() throws {
    let run = try retry("Ce vendredi vous inquiète.\n")
    #expect(run.exit == 0)
    let weakest = try #require(Assessment(desk.transcript(0)).feedback.weakest)
    #expect(try desk.transcript(1).header.parent?.turn == weakest)
  }

  @Test(arguments: ["0", "6"])
  func `a reply that was not made can't be made again`(_ turn: String) throws {
    let run = try retry("Oui.\n", ["--from", turn])
    #expect(run.exit == 64)
    #expect(run.errors.contains(RetryTexts(lang: .fr).noSuchTurn(Int(turn) ?? 0, of: 5)))
    #expect(desk.journals.count == 1)
  }

  @Test func `an exam is not tried again`() throws {
    _ = try desk.pipe(lines, Desk.play + ["--exam"])
    let run = try desk.pipe("Oui.\n", ["play", "--lang", "fr", "--retry", desk.journals[0]])
    #expect(run.exit == 64)
    #expect(run.errors.contains(RetryTexts(lang: .fr).exam))
  }

  @Test func `another try that is interrupted is taken up again and keeps its parent`() throws {
    let parent = try desk.pipe(lines)
    #expect(parent.exit == 0)
    let first = try desk.pipe(
      "Je vous écoute.\n/quit\n",
      ["play", "--lang", "fr", "--retry", desk.journals[0], "--from", "2"]
    )
    #expect(first.exit == 0)
    let second = try desk.pipe("Et alors ?\n", ["play", "--resume", desk.journals[1]])
    #expect(second.exit == 0)
    #expect(try desk.transcript(1).header.parent?.turn == 2)
    #expect(try desk.transcript(1).isOver)
  }

  @Test func `after the debrief the weakest turn is offered`() throws {
    let pty = try desk.sit()
    for line in lines.split(separator: "\n") {
      try pty.wait(for: "Vous > ")
      try pty.type("\(line)\r")
    }
    try pty.wait(for: "Vous > ")
    try pty.type("/fin\r")
    try pty.wait(for: "essayer autrement ? (o/n)")
    try pty.type("o\r")
    try pty.wait(for: "Vous > ")
    try pty.type("Ce vendredi vous inquiète.\r")
    try pty.wait(for: "│")
    try pty.wait(for: "Continuer à partir d'ici ? (o/n)")
    try pty.type("n\r")
    #expect(try pty.waitForExit() == 0)
    #expect(desk.journals.count == 2)
  }
}

@Suite struct ComparisonTests {
  private func shown(_ width: Int?, lang: Lang = .en) throws -> [Substring] {
    var consultation = FakePatient.consultation()
    var events = consultation.begin()
    let opening = events
    events += consultation.receive(Fixture.reply("Vous exagérez", .judgement))
    var other = FakePatient.consultation()
    _ = other.begin()
    let again =
      opening + other.receive(Fixture.reply("Parlez-moi de ce genou \u{1B}[2J", .openQuestion))
    let attempts = try [events, again].map {
      try #require(Attempt(Transcript(header: .fake(), events: $0), turn: 1))
    }
    let notebook = Notebook()
    let screen = Screen(sink: notebook, width: { width }, styled: true)
    try Comparison(first: attempts[0], now: attempts[1], patient: "Jean", lang: lang).show(
      on: screen
    )
    #expect(!notebook.screen.contains("[2J") || notebook.screen.contains("␛[2J"))
    return notebook.screen.split(separator: "\n")
  }

  @Test(arguments: [76, 80, 100])
  func `where there is room they stand side by side`(_ width: Int) throws {
    let lines = try shown(width)
    #expect(lines.allSatisfy { columns(String($0)) <= width })
    #expect(lines.first?.contains("The first time") == true)
    #expect(lines.first?.contains("This time") == true)
  }

  @Test(arguments: [20, 60, nil] as [Int?])
  func `else one under the other`(_ width: Int?) throws {
    let lines = try shown(width)
    #expect(!lines.contains { $0.contains("│") })
    #expect(lines.contains { $0.contains("judgement") })
    #expect(lines.contains { $0.contains("This time") })
  }
}
