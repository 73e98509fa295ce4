import Glibc
import Language
import TestSupport
import Testing
import Transcript

@testable import colloque

/// `colloque cohort` and `colloque progress` from outside.
@Suite(.serialized) struct CohortCommandTests {
  private let folder = TemporaryFolder()

  private func keep(_ text: String, as name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    try makeFolder(String(path[..<slash]))
    try writeOut(text, to: path, texts: .english)
    return path
  }

  private func run(_ arguments: String...) throws -> PipedRun {
    try PipedRun(arguments + ["--lang", "en"], in: folder)
  }

  /// A class in a folder and one below it, in both languages.
  private func keepClass(_ count: Int = 6) throws -> String {
    let mixed = zip(Session.cohort(.fr, count), Session.cohort(.en, count))
    for (place, pair) in mixed.enumerated() {
      let transcript = place % 2 == 0 ? pair.0 : pair.1
      _ = try keep(
        Journal.text(transcript),
        as: place < 3 ? "class/t\(place).jsonl" : "class/b/t\(place).jsonl"
      )
    }
    return folder.path + "/class"
  }

  @Test func `a folder makes one report in each form`() throws {
    let path = try keepClass()
    let text = try run("cohort", path)
    #expect(text.exit == 0, "\(text.errors)")
    #expect(text.output.hasPrefix("Class report\n") && text.output.contains("c105"))
    #expect(try run("cohort", path, "--format", "csv").output.split(separator: "\r\n").count == 7)
    #expect(try run("cohort", path, "--format", "json").output.hasPrefix("{"))
    let page = folder.path + "/class.html"
    #expect(try run("cohort", path, "--format", "html", "-o", page).output.isEmpty)
    #expect(String(decoding: try readFile(page), as: UTF8.self).hasSuffix("</html>\n"))
  }

  @Test func `bad transcripts are told with their lines, and the good ones still count`() throws {
    let path = try keepClass()
    let good = try Journal.text(Session.shared(.fr))
    let lines = good.split(separator: "\n")
    let edited = good.replacing("Toujours pareil", with: "Toujours mieux")
    let wrong = [
      "empty": "", "other": "{\"format\":99}\n", "none": "Bonjour\n",
      "cut": lines.prefix(3).joined(separator: "\n") + "\n{\"ev\n" + lines[3] + "\n",
      "edited": edited, "binary": "\u{0}\u{1}\u{2}",
    ]
    for (name, text) in wrong { _ = try keep(text, as: "class/x-\(name).jsonl") }
    _ = try keep("no transcript", as: "class/notes.txt")
    let run = try run("cohort", path, "--format", "csv")
    #expect(run.exit == Exit.data.rawValue)
    #expect(run.output.split(separator: "\r\n").count == 7)
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 6, "\(run.errors)")
    for name in ["x-empty.jsonl:1:1", "x-other.jsonl:1:1", "x-cut.jsonl:4:1", "x-binary.jsonl:1:1"]
    {
      #expect(errors.contains { $0.contains("\(name): error: ") }, "\(name) \(run.errors)")
    }
  }

  @Test func `no folder, no transcript and none that is whole have their exit codes`() throws {
    #expect(try run("cohort", folder.path + "/none").exit == Exit.noInput.rawValue)
    let note = try keep("", as: "empty/note.txt")
    #expect(try run("cohort", note).exit == Exit.noInput.rawValue)
    let none = try run("cohort", folder.path + "/empty")
    #expect(none.exit == Exit.noInput.rawValue && none.errors.contains("holds no transcript"))
    _ = try keep("{}", as: "bad/a.jsonl")
    #expect(try run("cohort", folder.path + "/bad").exit == Exit.data.rawValue)
  }

  @Test(arguments: [
    "candidate,rating\nc100,4\nc101,3\nc102,2\nc103,1\nc104,5\nc105,3\n",
    "\u{FEFF}candidate;marker;rating\r\nc100;A;4,5\r\nc100;B;3,5\r\nc101;A;3\r\nc102;A;2\r\nc103;A;1\r\nc104;A;5\r\nc105;A;3\r\n",
    "transcript\trating\nt0\t4\nt1\t3\nt2\t2\nt3\t1\nt4\t5\nt5\t3\n",
  ])
  func `ratings come from tables as people save them`(_ table: String) throws {
    let path = try keepClass()
    let ratings = try keep(table, as: "ratings.csv")
    let run = try run("cohort", path, "--ratings", ratings)
    #expect(run.exit == 0, "\(run.errors)")
    #expect(run.output.contains("Cut score") && run.output.contains("R²"))
  }

  @Test func `a bad row of ratings is told with its line, another encoding too`() throws {
    let path = try keepClass()
    let ratings = try keep("candidate,rating\nc100,4\nc101,good\nc102\n", as: "r.csv")
    let run = try run("cohort", path, "--ratings", ratings)
    #expect(run.exit == Exit.data.rawValue && run.output.hasPrefix("Class report"))
    #expect(run.errors.contains("r.csv:3:1: error: “good” is no rating"))
    #expect(run.errors.contains("r.csv:4:1: error: "))
    let latin = folder.path + "/latin.csv"
    let shell = try PipedRun(
      ["cohort", path, "--ratings", latin, "--lang", "en"],
      in: folder,
      through: "printf 'candidate,rating\\nc1,2\\n\\351,3\\n' > \(latin); exec \"$@\""
    )
    #expect(shell.exit == Exit.data.rawValue, "\(shell.errors)")
    #expect(shell.errors.contains("latin.csv:3:1: error: this is not UTF-8"))
    let bare = try keep("name,mark\na,3\n", as: "bare.csv")
    #expect(
      try self.run("cohort", path, "--ratings", bare).errors.contains("bare.csv:1:1: error: ")
    )
  }

  @Test func `a rating of nobody in the class is told with its line, and no error`() throws {
    let path = try keepClass()
    let ratings = try keep("candidate,rating\nc100,4\nc1O1,3\nc104,2\nc1O1,4\n", as: "r.csv")
    let run = try run("cohort", path, "--ratings", ratings)
    #expect(run.exit == 0)
    #expect(run.errors.contains("r.csv:3:1: warning: no transcript of c1O1 in this folder"))
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  @Test(arguments: ["nan", "inf", "-1", "11", "two"])
  func `a borderline rating that no scale has is a wrong use`(_ rating: String) throws {
    let run = try run("cohort", keepClass(), "--borderline=\(rating)")
    #expect(run.exit == Exit.usage.rawValue && run.output.isEmpty)
  }

  @Test func `one learner's attempts make a curve`() throws {
    for (place, transcript) in Session.course(.fr).enumerated() {
      _ = try keep(Journal.text(transcript), as: "own/t\(place).jsonl")
    }
    let path = folder.path + "/own"
    let text = try run("progress", path, "--learner", "c17")
    #expect(text.exit == 0 && text.output.contains("WHEN TO COME BACK"))
    #expect(
      try run("progress", path, "--learner", "c17", "--format", "html").output.hasPrefix("<!")
    )
    #expect(try run("progress", path, "--learner", "c17", "--format", "json").output.hasPrefix("{"))
    let other = try run("progress", path, "--learner", "c18")
    #expect(other.exit == Exit.noInput.rawValue && other.errors.contains("did you mean c17?"))
  }
}
