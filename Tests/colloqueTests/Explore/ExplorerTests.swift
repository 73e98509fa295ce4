import Assessment
import Coding
import Consultation
import Foundation
import Language
import Report
import Scenario
import TestSupport
import Testing
import Transcript

@testable import colloque

@Suite struct ExplorerTests {
  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `skilled, average and poor learners lie apart`(name: String, lang: Lang) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    let explorer = Explorer(scenario: scenario, coder: try bundledCoder(), count: 5, seed: 1)
    let found = explorer.play(.words) { _, _ in }
    var means: [Learner.Kind: Double] = [:]
    for group in found.groups { means[group.kind] = group.mean }
    let skilled = try #require(means[.skilled])
    let average = try #require(means[.average])
    #expect(skilled - average >= 15)
    for kind in Learner.Kind.allCases where kind != .skilled && kind != .average {
      // Who is gone at once has no mark.
      let mean = means[kind] ?? 0
      #expect(skilled - mean >= 30, "\(kind)")
      #expect(average > mean - 5, "\(kind)")
    }
  }

  @Test(arguments: ExplorationFindings.Level.allCases)
  func `an exploration does not depend on how its consultations were spread`(
    level: ExplorationFindings.Level
  ) throws {
    let explorer = Explorer(
      scenario: Fixture.scenario(),
      coder: try bundledCoder(),
      count: 30,
      coded: 600,
      seed: 4
    )
    let (one, other) = (explorer.play(level) { _, _ in }, explorer.play(level) { _, _ in })
    #expect(one.groups.map(\.marks) == other.groups.map(\.marks))
    #expect(one.said == other.said)
    #expect(one.repeats == other.repeats)
  }

  @Test(arguments: [(Move(.repair), 1), (.silence, 0)])
  func `who answers nothing twice running goes round in a circle, unless nobody spoke`(
    move: Move,
    circles: Int
  ) {
    let mute = "reactions:\n  silence: […]\n"
    let scenario = Fixture.scenario(Fixture.patient.replacing("reactions:\n", with: mute))
    let fresh = Consultation(scenario: scenario, seed: 0)
    var found = Exploration(scenario)
    found.add(Persistence(move, in: fresh, seed: 1).events, nil, of: .hostile, seed: 1)
    #expect(found.groups.map(\.circles) == [circles])
    #expect(found.repeats == [:])
  }

  @Test func `the quick mark is that of the assessment`() throws {
    let scenario = try #require(try Bundled.scenario("back-pain", .fr))
    let explorer = Explorer(scenario: scenario, coder: try bundledCoder(), count: 1, seed: 1)
    let fresh = Consultation(scenario: scenario, seed: 0)
    for kind in Learner.Kind.allCases {
      let events = explorer.events(of: kind, .codes, seed: 9, from: fresh)
      let header = Header(of: scenario, coder: "", seed: 9)
      let assessment = Assessment(Transcript(header: header, events: events))
      #expect(explorer.mark(events) == assessment.mark)
    }
  }
}

/// The command on an author's own files.
@Suite struct `Exploring an author's scenario` {
  private let desk = Desk()

  /// A scenario beside its shared file, as an author keeps them.
  private func write(_ text: String = Fixture.patient) throws -> String {
    let folder = desk.folder.path + "/desk"
    try makeFolder(folder + "/fixture")
    try makeFolder(folder + "/shared")
    try writeAgain(text, to: folder + "/fixture/scenario.yaml")
    try writeAgain(Fixture.shared, to: folder + "/shared/fr.yaml")
    return folder + "/fixture"
  }

  private func explore(_ path: String, _ more: String...) throws -> PipedRun {
    let quick = ["--lang", "fr", "--consultations", "2", "--coded", "40"]
    return try desk.pipe("", ["scenario", "explore", path] + quick + more)
  }

  @Test func `tells what was never reached with its place, the ways and the dead ends`() throws {
    let blocked = Fixture.patient.replacing("bond 50, told fall", with: "bond 50, not told fall")
    let path = try write(blocked)
    let run = try explore(path)
    #expect(run.exit == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    let place = blocked.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("id: fear") }
    let line = try #require(place) + 1
    #expect(
      lines.contains { $0.contains("topics.knee.fear") && $0.hasSuffix("scenario.yaml:\(line)") }
    )
    #expect(lines.contains { $0.contains("fin plan\u{a0}: aucun chemin trouvé") })
    #expect(lines.contains { $0.contains("not told fall") })
    #expect(lines.contains { $0.contains("fin flight, ") && $0.contains("réplique") })
    #expect(lines.contains { $0.contains("ne vient plus\u{a0}: fear") })
  }

  @Test func `gives JSON that holds to the schema, and a page`() throws {
    let path = try write()
    let json = try explore(path, "--format", "json").output
    let schema = Program.checkout + "/Sources/Report/Schemas/exploration.schema.json"
    #expect(try JSONSchema(Data(contentsOf: URL(filePath: schema))).complaints(json) == [])
    let page = desk.folder.path + "/page.html"
    #expect(try explore(path, "--format", "html", "-o", page).output == "")
    let html = String(decoding: try readFile(page), as: UTF8.self)
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("<th scope=\"row\" data-label=\"Fin\">flight"))
  }

  @Test func `refuses what can't be explored, with the reason`() throws {
    #expect(try explore(desk.folder.path + "/nothing").exit == 66)
    let path = try write(Fixture.patient.replacing("told fall", with: "told fal"))
    let run = try explore(path)
    #expect(run.exit == 65)
    #expect(run.errors.contains("error:"))
    #expect(try explore(path, "--consultations", "0", "--coded", "0").exit == 64)
    let huge = try write().replacing("fixture", with: "huge.yaml")
    try writeNew(String(repeating: "# \n", count: 1 << 20), to: huge)
    #expect(try explore(huge).exit == 65)
  }

  @Test func `shows one consultation of a kind`() throws {
    let run = try explore(try write(), "--show", "hostile")
    #expect(run.exit == 0)
    #expect(run.output.contains("M. Essai: "))
    #expect(run.output.contains("1 > "))
  }
}
