import ArgumentParser
import Foundation
import Language
import TestSupport
import Testing

@testable import colloque

/// `colloque scenario unmatched` from outside: a scenario in a folder of its own, and what was played with it.
@Suite struct ScenarioUnmatchedTests {
  private let folder = TemporaryFolder()
  private var scenario: String { folder.path + "/nights" }
  private var file: String { scenario + "/scenario.yaml" }

  /// Writes a scenario, and plays it as people did.
  private func play(_ replies: String..., lang: Lang = .en) throws {
    let new = try ScenarioNewCommand.parse([
      "nights", "--lang", lang.rawValue, "--dir", folder.path, "--patient", "X", "--age", "40",
    ])
    try new.run()
    for lines in replies {
      let arguments = ["play", scenario, "--lang", lang.rawValue, "--seed", "1"]
      let played = try PipedRun(
        arguments + ["--transcripts", folder.path + "/kept"],
        input: Array(lines.utf8),
        in: folder
      )
      #expect(played.exit == 0, "\(played.errors)")
    }
  }

  private func run(_ arguments: String..., lang: Lang = .en) throws -> PipedRun {
    try PipedRun(
      ["scenario", "unmatched", folder.path + "/kept", "--scenario", scenario]
        + ["--lang", lang.rawValue] + arguments,
      in: folder
    )
  }

  @Test(arguments: [
    (Lang.en, "Do you own a zeppelin?", "Are zeppelins big?", "of 4 replies, 2 without a topic"),
    (
      .fr, "Vous avez un zeppelin ?", "Le zeppelin est vert ?",
      "de 4 répliques, 2 sans sujet"
    ),
  ])
  func `replies that nothing caught are told with their group, words and places`(
    _ lang: Lang,
    _ one: String,
    _ other: String,
    _ heading: String
  ) throws {
    let work = lang == .en ? "And your work?" : "Et le travail ?"
    try play("\(one)\n\(work)\n", "\(work)\n\(other)\n", lang: lang)
    let found = try run(lang: lang)
    #expect(found.exit == 0, "\(found.errors)")
    #expect(found.output.contains(heading))
    #expect(found.output.contains(one))
    let table = try run("--format", "csv", lang: lang).output.split(separator: "\r\n")
    #expect(table.count == 3 && table[0].hasPrefix("group,count,scenario,lang,reply"))
    let json = try JSONDecoder().decode(
      JSONValue.self,
      from: Data(try run("--format", "json", lang: lang).output.utf8)
    )
    let group = json["scenarios"]?[0]?["groups"]?[0]
    #expect(group?["number"] == .whole(1))
    #expect(group?["replies"]?[0]?["text"] != nil)
  }

  @Test(arguments: ["Do you own a zeppelin?\nDo you have a dog?\n", "Tell me about your nights.\n"])
  func `the JSON holds to its schema`(_ replies: String) throws {
    try play(replies)
    let file = Program.checkout + "/Sources/Report/Schemas/unmatched.schema.json"
    let schema = try JSONSchema(Data(contentsOf: URL(filePath: file)))
    let json = try run("--format", "json").output
    #expect(try schema.complaints(json) == [])
    #expect(try !schema.complaints(json.replacing("\"lang\"", with: "\"tongue\"")).isEmpty)
  }

  @Test func `a question of the shared file that has no answer here is named`() throws {
    try play("Do you have a dog?\n")
    let found = try run()
    #expect(found.output.contains("the question `pets` of the shared file has no answer here"))
  }

  @Test func `a group is attached to a topic, and its replies are then caught`() throws {
    try play("Do you own a zeppelin?\nAnd your work?\n")
    let before = try String(contentsOfFile: file, encoding: .utf8)
    let attached = try run("--attach", "1", "--to", "home", "--words", "zeppelin, zeppelins")
    #expect(attached.exit == 0, "\(attached.errors)")
    #expect(attached.output.contains("replies of the group that now go to `home`: 1 of 1"))
    let after = try String(contentsOfFile: file, encoding: .utf8)
    let new = after.split(separator: "\n").filter { !before.contains($0) }
    #expect(new.count == 1)
    #expect(new.first?.hasSuffix("zeppelin, zeppelins]") == true)
    let none = try run()
    #expect(none.output == "Every reply found a topic, a question or a reaction.\n")
    #expect(try run("--attach", "1", "--to", "home").exit == Exit.usage.rawValue)
  }

  @Test func `words that take replies from others are shown, and refused unless forced`() throws {
    try play("Do you own a zeppelin?\nDo you like your work?\n")
    let before = try readFile(file)
    let refused = try run(
      "--attach",
      "1",
      "--to",
      "home",
      "--words",
      "zeppelin, do you, like your work"
    )
    #expect(refused.exit == Exit.data.rawValue)
    #expect(refused.output.contains("topics.work → topics.home"))
    #expect(refused.errors.contains("--force"))
    #expect(try readFile(file) == before)
    let useless = try run("--attach", "1", "--to", "home", "--words", "zebra")
    #expect(useless.exit == Exit.data.rawValue)
    #expect(try readFile(file) == before)
    let forced = try run(
      "--attach",
      "1",
      "--to",
      "home",
      "--words",
      "zeppelin, do you, like your work",
      "--force"
    )
    #expect(forced.exit == 0, "\(forced.errors)")
    #expect(try readFile(file) != before)
  }

  @Test func `what can't be done has its exit code and leaves the file alone`() throws {
    try play("Do you own a zeppelin?\n")
    let before = try readFile(file)
    for arguments in [
      ["--attach", "7", "--to", "home"], ["--attach", "x", "--to", "home"], ["--attach", "1"],
      ["--to", "home"], ["--force"], ["--attach", "1", "--to", "hom"],
      ["--attach", "1", "--to", "home", "--words", "a: b"],
    ] {
      let run = try PipedRun(
        ["scenario", "unmatched", folder.path + "/kept", "--scenario", scenario] + arguments,
        in: folder
      )
      #expect(run.exit == Exit.usage.rawValue, "\(arguments) \(run.errors)")
      #expect(run.errors.hasPrefix("colloque: error: "))
    }
    #expect(try readFile(file) == before)
    let unknown = try PipedRun(
      ["scenario", "unmatched", folder.path + "/kept", "--scenario", "nowhere"],
      in: folder
    )
    #expect(unknown.exit == Exit.noInput.rawValue)
    #expect(unknown.errors.split(separator: "\n").count == 1)
    let none = try PipedRun(["scenario", "unmatched", folder.path + "/none"], in: folder)
    #expect(none.exit == Exit.noInput.rawValue)
  }

  @Test(arguments: [
    (["1", "home", "zeppelin", "y", ""], true), (["1", "home", "zeppelin", "n", ""], false),
    (["9", "", ""], false), (["1", "nowhere", "zeppelin", ""], false),
  ])
  func `at a terminal an author is asked group, topic and words`(
    _ answers: [String],
    _ isWritten: Bool
  ) throws {
    try play("Do you own a zeppelin?\n")
    let before = try readFile(file)
    let finder = UnmatchedFinder(
      library: ScenarioLibrary(),
      lexicons: try Bundled.lexicons.get(),
      texts: .english,
      only: scenario
    )
    let paths = try TranscriptFiles(in: folder.path + "/kept", texts: .english).paths
    let find = { finder.find(paths) { _, _ in }.parts }
    let source = ScriptedLineSource(
      answers.map { .line(TypedLine(text: $0)) },
      interactive: true
    )
    let page = Notebook()
    let session = UnmatchedSession(
      find: find,
      library: finder.library,
      source: source,
      screen: Screen(sink: page, width: { 80 }, styled: false),
      texts: UnmatchedTexts(lang: .en)
    )
    try session.run(find())
    #expect(try (readFile(file) != before) == isWritten)
    #expect(source.prompts.first?.label == "Attach a group? [1-1, Enter: no] ")
    #expect(page.screen.contains("Every reply found") == isWritten)
  }

  @Test func `the questions come at a terminal`() throws {
    try play("Do you own a zeppelin?\n")
    let pty = try Pty(
      ["scenario", "unmatched", folder.path + "/kept", "--scenario", scenario, "--lang", "en"],
      in: folder
    )
    try pty.wait(for: "Attach a group?")
    try pty.type("1\r")
    try pty.wait(for: "To which topic?")
    try pty.type("home\r")
    try pty.wait(for: "By which words? [own, zeppelin]")
    try pty.type("\r")
    try pty.wait(for: "Write? (y/n)")
    try pty.type("y\r")
    try pty.wait(for: "Every reply found")
    #expect(try pty.waitForExit() == 0)
    #expect(String(decoding: try readFile(file), as: UTF8.self).contains("own, zeppelin]"))
  }
}
