import Glibc
import Language
import TestSupport
import Testing
import Transcript

@testable import colloque

/// `colloque assess` from outside.
@Suite(.serialized) struct AssessTests {
  private let folder = TemporaryFolder()

  private func keep(_ text: String, as name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    try writeAll(text, to: descriptor)
    return path
  }

  private func assess(_ arguments: String...) throws -> PipedRun {
    try PipedRun(["assess"] + arguments, in: folder)
  }

  @Test func `one transcript makes one report`() throws {
    let path = try keep(Journal.text(Session.shared(.fr)), as: "a.jsonl")
    let run = try assess(path)
    #expect(run.exit == 0)
    #expect(run.output.hasPrefix("Débrief de la consultation\n"))
    let json = try assess(path, "--format", "json").output
    #expect(json.hasPrefix("{") && json.contains("\"format\" : 1"))
    #expect(try assess(path, "--lang", "en").output.hasPrefix("Debrief"))
  }

  @Test func `several make an array, rows, or a folder`() throws {
    let one = try keep(Journal.text(Session.shared(.fr)), as: "a.jsonl")
    let two = try keep(Journal.text(Session.shared(.en)), as: "b.jsonl")
    #expect(try assess(one, two, "--format", "json").output.hasPrefix("["))
    let rows = try assess(one, two, "--format", "csv").output
    #expect(rows.split(separator: "\r\n").count == 3)
    let out = folder.path + "/new/reports"
    #expect(try assess(one, two, "--format", "html", "-o", out).exit == 0)
    #expect(folder.names("new/reports") == ["a.html", "b.html"])
    #expect(try assess(one, two, "--format", "html").exit == Exit.usage.rawValue)
  }

  @Test func `a bad one is told with its line and the good one still assessed`() throws {
    let good = try Journal.text(Session.shared(.fr))
    let whole = try keep(good, as: "good.jsonl")
    let lines = good.split(separator: "\n")
    let edited = lines.enumerated().map { $0 == 2 ? "{}" : $1 }.joined(separator: "\n") + "\n"
    let bad = try keep(edited, as: "bad.jsonl")
    let run = try assess(bad, whole)
    #expect(run.exit == Exit.data.rawValue)
    #expect(run.errors.hasPrefix("\(bad):3:1: error: "))
    #expect(run.output.contains("Un dos qui ne passe pas"))
  }

  @Test(arguments: ["", "no journal\n", "{\"format\":99}\n", "\u{0}\u{0}"])
  func `what is no transcript is refused`(_ text: String) throws {
    let run = try assess(try keep(text, as: "x.jsonl"))
    #expect(run.exit == Exit.data.rawValue)
    #expect(run.errors.contains("error: "))
    #expect(run.output.isEmpty)
  }

  @Test func `a transcript cut in its last line is assessed with a warning`() throws {
    let path = try keep(String(try Journal.text(Session.shared(.fr)).dropLast(40)), as: "cut.jsonl")
    let run = try assess(path)
    #expect(run.exit == 0)
    #expect(run.errors.contains("warning: "))
  }

  @Test func `a missing file and a place that can't be written have their exit codes`() throws {
    #expect(try assess(folder.path + "/none.jsonl").exit == Exit.noInput.rawValue)
    let path = try keep(Journal.text(Session.shared(.fr)), as: "a.jsonl")
    #expect(
      try assess(path, "-o", "/proc/none/report.txt").exit == Exit.inputOutput.rawValue
    )
  }

  @Test func `a rubric is a name or a file`() throws {
    let path = try keep(Journal.text(Session.shared(.fr)), as: "a.jsonl")
    let ecos = try assess(path, "--rubric", "ecos", "--lang", "fr")
    #expect(ecos.exit == 0 && ecos.output.contains("sur 100, limite"))
    let house = try keep(
      "format: 1\nid: house\nlevels: {low: {from: 0, name: {fr: À revoir, en: Again}}}\n",
      as: "r.yaml"
    )
    let own = try assess(path, "--rubric", house, "--lang", "fr")
    #expect(own.exit == 0 && own.output.contains("sur 100, À revoir"))
  }

  @Test func `a rubric that is wrong or not there is told with its mend`() throws {
    let path = try keep(Journal.text(Session.shared(.fr)), as: "a.jsonl")
    let near = try assess(path, "--rubric", "eco", "--lang", "en")
    #expect(near.exit == Exit.usage.rawValue && near.errors.contains("did you mean ecos?"))
    #expect(try assess(path, "--rubric", "./none.yaml").exit == Exit.noInput.rawValue)
    let wrong = try keep(
      "format: 1\nid: a\nweights: {reformulation: 60, legitimation: 60, open_questions: 0, positioning: 0}\n",
      as: "r.yaml"
    )
    let run = try assess(path, "--rubric", wrong, "--lang", "en")
    #expect(run.exit == Exit.data.rawValue && run.output.isEmpty)
    #expect(run.errors.hasPrefix("\(wrong):3:10: error: the weights add up to 120"))
  }
}
