import Coding
import Language
import Scenario
import TestSupport
import Testing
import Transcript

@testable import colloque

@Suite struct ReviewSessionTests {
  /// A review of a rehearsed consultation of two replies.
  private struct Sitting {
    let notebook = Notebook()
    var reviews: [Review] {
      notebook.events.compactMap { if case .review(let review) = $0 { review } else { nil } }
    }

    init(_ lines: [String], lang: Lang = .fr, before: [Review] = []) throws {
      var play = Rehearsal([.text("et comment ?"), .text("Vous exagérez")], mode: .coach)
      _ = try play.session.run()
      var transcript = play.session.transcript
      transcript.events += before.map { .review($0) }
      var session = ReviewSession(
        transcript,
        by: "m1",
        source: ScriptedLineSource(lines.map { .text($0) }),
        screen: Screen(sink: notebook, width: { nil }, styled: false),
        journal: notebook,
        texts: ReviewTexts(lang: lang),
        now: { "2026-11-21T09:00:00Z" }
      )
      try session.run()
    }
  }

  @Test func `codes, marks and a rating are kept with who and when`() throws {
    let lines = ["question ouverte", "judgement, minimisation expert", "20", "", "100", "", "2"]
    let sitting = try Sitting(lines)
    #expect(
      sitting.reviews.map(\.decision) == [
        .codes(turn: 1, [.openQuestion], nil),
        .codes(turn: 2, [.judgement, .minimisation], .expert),
        .mark(.reformulation, 20), .mark(.openQuestions, 100), .rating(2),
      ]
    )
    #expect(sitting.reviews.allSatisfy { $0.by == "m1" && $0.at == "2026-11-21T09:00:00Z" })
  }

  @Test(arguments: Lang.allCases)
  func `the marker is blind to the program's codes`(_ lang: Lang) throws {
    let screen = try Sitting([""], lang: lang).notebook.screen
    for code in Code.allCases where code != .frame && code != .plan {
      #expect(!screen.contains(code.name(in: lang)), "\(code)")
    }
    #expect(screen.contains("et comment ?"))
    #expect(screen.contains("Bonjour."))
  }

  @Test func `a word that names nothing is asked again with the nearest`() throws {
    let sitting = try Sitting(["reformulatoin", "reformulation"])
    #expect(sitting.notebook.screen.contains("Vouliez-vous dire reformulation ?"))
    #expect(sitting.reviews.map(\.decision) == [.codes(turn: 1, [.reformulation], nil)])
  }

  @Test func `a number out of its range is asked again`() throws {
    let sitting = try Sitting(["/passer", "/passer", "101", "x", "100"])
    #expect(sitting.reviews.map(\.decision) == [.mark(.reformulation, 100)])
  }

  @Test func `going back adds a second word and erases nothing`() throws {
    let sitting = try Sitting(["plan", "/retour", "pressure", "/quitter"])
    #expect(
      sitting.reviews.map(\.decision) == [
        .codes(turn: 1, [.plan], nil), .codes(turn: 1, [.pressure], nil),
      ]
    )
  }

  @Test func `a second sitting goes on where the first stopped`() throws {
    let first = Review(by: "m1", at: "", .codes(turn: 1, [], nil))
    let other = Review(by: "m2", at: "", .codes(turn: 2, [], nil))
    let sitting = try Sitting(["plan"], before: [first, other])
    #expect(sitting.reviews.map(\.decision) == [.codes(turn: 2, [.plan], nil)])
  }
}

@Suite struct ReviewTableTests {
  private func read(_ text: String) -> ReviewTable {
    ReviewTable(Array(text.utf8), path: "a.csv", replies: 3, texts: ReviewTexts(lang: .en))
  }

  @Test(arguments: [",", ";"], ["", "\u{FEFF}"])
  func `a table is read with either separator, and a byte-order mark`(_ mark: String, _ bom: String)
  {
    let text =
      "turn,codes,stance\r\n1,open_question empathy,low\r\n2,,\r\nrating,4,\r\noverall,60,\r\n"
    let table = read(bom + text.replacing(",", with: mark))
    #expect(table.mistakes.isEmpty)
    #expect(
      table.decisions == [
        .codes(turn: 1, [.openQuestion, .empathy], .low), .codes(turn: 2, [], nil), .rating(4),
        .mark(nil, 60),
      ]
    )
  }

  @Test(arguments: ["4,plan", "0,plan", "1,plam", "rating,6", "legitimation,101", "mark,3"])
  func `a wrong row is named by its line`(_ row: String) {
    let table = read("turn,codes\n1,plan\n\(row)\n")
    #expect(table.mistakes.map(\.location?.line) == [3])
  }

  @Test(arguments: ["", "a,b\n1,plan\n", "1,plan\n"])
  func `a table without the heading is refused`(_ text: String) {
    #expect(read(text).mistakes.map(\.message) == [ReviewTexts(lang: .en).badHeading])
  }
}

@Suite struct AgreementTextsTests {
  @Test(arguments: [
    (0.125, "0.13", "0,13"), (-0.001, "0.00", "0,00"), (-0.27, "-0.27", "-0,27"),
    (1, "1.00", "1,00"),
  ])
  func `numbers have two decimals in the form of the language`(
    _ value: Double,
    _ english: String,
    _ french: String
  ) {
    #expect(AgreementTexts(lang: .en).number(value) == english.replacing("-", with: "−"))
    #expect(AgreementTexts(lang: .fr).number(value) == french.replacing("-", with: "−"))
  }
}

@Suite(.serialized) struct ReviewCommandTests {
  private let desk = Desk()

  private func journal() throws -> String {
    _ = try desk.pipe("Bonjour.\nVous avez mal ?\nEt la nuit ?\nJe vois.\n")
    return try #require(desk.journals.first)
  }

  private func run(_ arguments: [String], _ input: String = "") throws -> PipedRun {
    try PipedRun(arguments + ["--lang", "en"], input: Array(input.utf8), in: desk.folder)
  }

  @Test func `a reviewed and confirmed transcript replays, verifies and shows both marks`() throws {
    let path = try journal()
    let before = try desk.transcript().events
    #expect(try run(["review", path, "--by", "m1"], "open question\n\n").exit == 0)
    let marks = ["--set", "overall=77", "--set", "open_questions=66"]
    let confirmed = try run(["confirm", path, "--by", "prof", "--reason", "Heard it."] + marks)
    #expect(confirmed.exit == 0)
    #expect(try Array(desk.transcript().events.prefix(before.count)) == before)
    #expect(try run(["transcript", "verify", path]).exit == 0)
    #expect(try run(["transcript", "replay", path]).exit == 0)
    let text = try run(["assess", path]).output
    #expect(text.contains("77 out of 100 by prof"))
    #expect(text.contains("66 out of 100 by prof"))
    #expect(text.contains("Heard it."))
    #expect(text.contains("confirmed by prof"))
    #expect(!text.contains("provisional"))
    let html = try run(["assess", path, "--format", "html"]).output
    #expect(html.contains("What people decided"))
    let json = try run(["assess", path, "--format", "json"]).output
    #expect(json.contains("\"provisional\" : false"))
  }

  @Test func `a mark is not set without a reason, nor out of range`() throws {
    let path = try journal()
    #expect(try run(["confirm", path, "--by", "prof", "--set", "overall=77"]).exit == 64)
    let outside = ["--set", "overall=101", "--reason", "x"]
    #expect(try run(["confirm", path, "--by", "prof"] + outside).exit == 64)
    #expect(try run(["confirm", path, "--by", "Prof. É"]).exit == 64)
    #expect(try desk.transcript().reviews.isEmpty)
  }

  @Test func `a wrong table keeps nothing`() throws {
    let path = try journal()
    let table = desk.folder.path + "/t.csv"
    let made = try desk.pipe("", [], through: "printf 'turn,codes\\n1,plan\\n9,plan\\n' > \(table)")
    #expect(made.exit == 0)
    let run = try run(["review", path, "--by", "m1", "--csv", table])
    #expect(run.exit == 65)
    #expect(run.errors.contains("\(table):3:1: error: 9 is neither"))
    #expect(try desk.transcript().reviews.isEmpty)
  }

  @Test(arguments: ["text", "json", "csv"])
  func `agreement is told in each form`(_ format: String) throws {
    for _ in 0..<2 { _ = try journal() }
    for (path, mark) in zip(desk.journals, ["20", "80"]) {
      for by in ["m1", "m2"] {
        let input = "permission\n\nopen question low\n\n\(mark)\n\n\n\n3\n"
        #expect(try run(["review", path, "--by", by], input).exit == 0)
      }
    }
    let kept = desk.folder.path + "/kept"
    let told = try run(["agreement", kept, "--format", format])
    #expect(told.exit == 0)
    let expected = [
      "text": ["Codes, m1 and m2", "Marks, m1 and m2", "kappa 1.00", "ICC 1.00"],
      "json": ["\"icc\" : 1,", "\"markers\" : ["],
      "csv": ["m1 m2,permission,kappa,8,1.0000,,\r\n", "m1 m2,reformulation,icc2_1,2,1.0000"],
    ]
    for text in expected[format] ?? [] { #expect(told.output.contains(text), "\(text)") }
  }

  @Test func `agreement tells what can't be read, and counts the others`() throws {
    let path = try journal()
    #expect(try run(["review", path, "--by", "m1"], "open question\n\n\n\n").exit == 0)
    let kept = desk.folder.path + "/kept"
    try makeFolder(kept + "/below")
    try writeOut("{}", to: kept + "/below/bad.jsonl", texts: .english)
    let told = try run(["agreement", kept])
    #expect(told.exit == Exit.data.rawValue)
    #expect(told.errors.contains("below/bad.jsonl:1:1: error: "))
    #expect(told.output.contains("1 transcript, markers: m1"))
    #expect(told.output.contains("95% CI") || told.output.contains("no interval"))
  }

  @Test func `without reviews there is nothing to agree on`() throws {
    _ = try journal()
    let told = try run(["agreement", desk.folder.path + "/kept"])
    #expect(told.exit == 65)
    #expect(told.errors.contains("begin with colloque review"))
    #expect(try run(["agreement", desk.folder.path + "/none"]).exit == 66)
  }
}
