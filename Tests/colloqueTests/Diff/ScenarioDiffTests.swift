import Assessment
import Foundation
import Language
import TestSupport
import Testing
import Transcript

@testable import colloque

/// `colloque scenario diff` from outside, on the examples that come with the program.
@Suite struct ScenarioDiffTests {
  private let folder = TemporaryFolder()

  /// A copy of a bundled scenario, edited.
  private func edited(_ name: String, _ old: String, _ new: String) throws -> String {
    let scenarios = Program.checkout + "/Scenarios"
    for part in [name, "shared"] {
      try FileManager.default.copyItem(
        atPath: "\(scenarios)/\(part)",
        toPath: "\(folder.path)/\(part)"
      )
    }
    let file = "\(folder.path)/\(name)/scenario.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let edited = text.replacing(old, with: new)
    #expect(edited != text)
    try edited.write(toFile: file, atomically: true, encoding: .utf8)
    return "\(folder.path)/\(name)"
  }

  /// A folder with the examples alone: what was played from the checkout stands beside them there.
  private func examples() throws -> String {
    let path = folder.path + "/examples"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    try makeFolder(path)
    for name in Bundled.transcriptNames {
      try Data(Bundled.transcript(name)).write(to: URL(filePath: "\(path)/\(name)"))
    }
    return path
  }

  private func run(_ old: String, _ new: String, _ arguments: String...) throws -> PipedRun {
    try PipedRun(
      ["scenario", "diff", old, new, examples(), "--lang", "en"] + arguments,
      in: folder
    )
  }

  private func json(_ run: PipedRun) throws -> VersionComparison {
    #expect(run.exit == 0, "\(run.errors)")
    return try JSONDecoder().decode(VersionComparison.self, from: Data(run.output.utf8))
  }

  @Test(arguments: [[], ["--keep-codes"]])
  func `the same version changes nothing`(_ options: [String]) throws {
    let run = try PipedRun(
      ["scenario", "diff", "drug-user", "drug-user", examples(), "--format", "json"] + options,
      in: folder
    )
    let comparison = try json(run)
    let names = Bundled.transcriptNames.filter { $0.hasPrefix("drug-user.") }
    #expect(comparison.consultations.map { $0.transcript + ".jsonl" } == names)
    #expect(comparison.consultations.allSatisfy { $0.isSame })
    #expect(comparison.summary.unlike == 0)
  }

  @Test func `a patient who takes offence sooner changes poor consultations, in both languages`()
    throws
  {
    let path = try edited(
      "silent-demand",
      "\nadjust:\n",
      "\nadjust:\n  closed_question: tension +30, bond -10\n"
    )
    let comparison = try json(try run("silent-demand", path, "--format", "json"))
    #expect(comparison.summary.consultations == 6)
    #expect(comparison.summary.parted > 0)
    let poor = comparison.consultations.filter { $0.transcript.hasSuffix(".poor") }
    #expect(Set(poor.map(\.language)) == Set(Lang.allCases))
    #expect(poor.allSatisfy { $0.parts != nil })
    // One that ends sooner may end calmer; all together are tenser.
    let tension = comparison.consultations.map { $0.new.tension - $0.old.tension }
    #expect(tension.reduce(0, +) > 0)
    let text = try run("silent-demand", path)
    #expect(text.output.hasPrefix("Two versions of a scenario: silent-demand\n"))
    let others = Bundled.transcriptNames.count - 6
    #expect(text.errors.contains("\(others) consultations with other patients"))
    let page = folder.path + "/versions.html"
    #expect(try run("silent-demand", path, "--format", "html", "-o", page).output.isEmpty)
    #expect(String(decoding: try readFile(page), as: UTF8.self).hasSuffix("</html>\n"))
  }

  @Test func `a version with mistakes is refused, each with its place`() throws {
    let path = try edited("histrionic", "\nminutes: ", "\nminutes: x")
    let run = try run("histrionic", path)
    #expect(run.exit == Exit.data.rawValue && run.output.isEmpty)
    #expect(run.errors.contains("scenario.yaml:"))
    // In the reader's language, whichever language of the scenario was read first.
    #expect(run.errors.contains("error: a whole number is expected here"))
  }

  @Test func `a bad transcript is told, and the others still count`() throws {
    let kept = folder.path + "/kept"
    try makeFolder(kept)
    let good = try Bundled.transcript("back-pain.fr.poor.jsonl")
    try writeOut(String(decoding: good, as: UTF8.self), to: kept + "/a.jsonl", texts: .english)
    try writeOut("{\"format\":99}\n", to: kept + "/b.jsonl", texts: .english)
    let run = try PipedRun(
      ["scenario", "diff", "back-pain", "back-pain", kept, "--lang", "en"],
      in: folder
    )
    #expect(run.exit == Exit.data.rawValue)
    #expect(run.errors.contains("b.jsonl:1:1: error: "))
    #expect(run.output.contains("The same: 1\n"))
    let none = try PipedRun(["scenario", "diff", "histrionic", "histrionic", kept], in: folder)
    #expect(none.exit == Exit.data.rawValue && none.output.isEmpty)
  }
}
