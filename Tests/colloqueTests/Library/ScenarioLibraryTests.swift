import Foundation
import Language
import Scenario
import Testing

@testable import colloque

/// A folder of scenarios that goes away with its user.
final class ScenarioFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "colloque-scenarios-\(UUID().uuidString)"
    try write(Self.scenario, to: "minimal/scenario.yaml")
    try write(Self.shared, to: "shared/fr.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  static let scenario = """
    format: 1
    id: minimal
    language: fr
    title: Un patient
    trains: [reformulation, low]
    patient: {name: M. Minimal, age: 40, about: Il vient.}
    setting: Un cabinet.
    task: Recevez-le.
    temperament: even
    opening: Bonjour docteur.
    topics:
      work:
        words: travail
        ladder: Le travail, ça va.
    endings:
      end:
        otherwise: true
        says: Au revoir.
        verdict: mixed
        debrief: Il est parti.

    """

  static let shared =
    "format: 1\nshared: true\nlanguage: fr\n"
    + "heard: {greeting: bonjour, thanks: merci, goodbye: au revoir}\nreactions:\n"
    + Trigger.all.map { "  \($0.name): (\($0.name))\n" }.joined()
}

@Suite struct ScenarioLibraryTests {
  private let folder: ScenarioFolder
  private let library: ScenarioLibrary

  init() throws {
    folder = try ScenarioFolder()
    library = ScenarioLibrary(folder: folder.path)
  }

  @Test func `a scenario is found by its name and by its paths`() throws {
    #expect(library.names() == ["minimal"])
    let path = folder.path + "/minimal"
    for place in ["minimal", path, path + "/", path + "/scenario.yaml"] {
      let loaded = try library.load(place, lang: .fr)
      #expect(loaded.scenario.title == "Un patient")
    }
  }

  @Test func `the content hash is the same from everywhere, and another after a change`() throws {
    let first = try library.load("minimal", lang: .fr).sha256
    #expect(first.count == 64)
    #expect(try library.load(folder.path + "/minimal/", lang: .fr).sha256 == first)
    try folder.write(ScenarioFolder.shared + "# \n", to: "shared/fr.yaml")
    #expect(try library.load("minimal", lang: .fr).sha256 != first)
  }

  @Test func `a name that is not there finds the nearest`() {
    #expect(
      throws: ScenarioLibrary.Problem.unknown("minimla", near: "minimal", names: ["minimal"])
    ) { try library.load("minimla", lang: .fr) }
    let path = folder.path
    #expect(
      throws: ScenarioLibrary.Problem.unknown(
        "\(path)/minimla",
        near: "\(path)/minimal",
        names: []
      )
    ) { try library.load("\(path)/minimla", lang: .fr) }
  }

  @Test func `a language that a scenario lacks is told with those that it has`() {
    #expect(throws: ScenarioLibrary.Problem.notInLanguage("minimal", .en, has: [.fr])) {
      try library.load("minimal", lang: .en)
    }
  }

  @Test func `a scenario with mistakes is not loaded, and says which`() throws {
    let text = ScenarioFolder.scenario.replacing("verdict: mixed", with: "verdict: fair")
    try folder.write(text, to: "minimal/scenario.yaml")
    do {
      _ = try library.load("minimal", lang: .fr)
      Issue.record("loaded")
    } catch ScenarioLibrary.Problem.mistakes(_, let rendered) {
      #expect(rendered.count == 1)
      #expect(rendered.first?.contains("[C020]") == true)
    }
  }

  @Test func `a check takes a scenario, a folder of them, and the shared files`() throws {
    for place in ["minimal", folder.path, folder.path + "/shared"] {
      var check = ScenarioCheck(library: library)
      try check.add(place)
      #expect(check.diagnostics == [])
      #expect(check.names.count == 1)
    }
    var check = ScenarioCheck(library: library)
    #expect(throws: ScenarioLibrary.Problem.self) { try check.add(folder.path + "/nothing") }
  }

  @Test func `a file of its own is checked with the bundled shared files`() throws {
    try folder.write(ScenarioFolder.scenario, to: "elsewhere/mine.yaml")
    var check = ScenarioCheck(library: library)
    try check.add(folder.path + "/elsewhere/mine.yaml")
    #expect(check.diagnostics == [])
  }

  @Test func `no more of a file is read than is needed to refuse it`() throws {
    try folder.write(
      String(repeating: "x", count: SourceFile.largest + 3 << 20),
      to: "minimal/scenario.yaml"
    )
    let sources = try library.sources("minimal")
    #expect(sources.scenario.bytes.count < SourceFile.largest + 1 << 20)
    #expect(ScenarioReader.read(sources).diagnostics.map(\.kind) == [.tooLarge])
  }
}
