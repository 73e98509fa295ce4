import Foundation
public import Language
public import Scenario
import Synchronization

extension Bundled {
  /// The names of the scenarios that ship.
  public static let scenarioNames: [String] = {
    let folder = root.appendingPathComponent("Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { name in
      let file = folder.appendingPathComponent(name).appendingPathComponent("scenario.yaml")
      return FileManager.default.fileExists(atPath: file.path)
    }.sorted()
  }()

  /// A scenario that ships, read without the program around it.
  public static func scenario(_ name: String, _ lang: Lang) throws -> Scenario? {
    try readings.withLock { readings in
      let reading = try readings[name] ?? ScenarioReader.read(sources(name))
      readings[name] = reading
      return reading
    }.scenarios[lang]
  }

  /// What was read, once for all tests: each file has some ten thousand lines.
  private static let readings = Mutex<[String: ScenarioReading]>([:])

  private static func sources(_ name: String) throws -> ScenarioSources {
    func file(_ path: String) throws -> SourceFile {
      SourceFile(
        path: path,
        bytes: Array(try Data(contentsOf: root.appendingPathComponent("Scenarios/\(path)")))
      )
    }
    let folder = root.appendingPathComponent("Scenarios/\(name)")
    let translations = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "scenario.yaml" }
    return ScenarioSources(
      folder: name,
      scenario: try file("\(name)/scenario.yaml"),
      translations: try translations.map { try file("\(name)/\($0)") },
      shared: try Lang.allCases.map { try file("shared/\($0.rawValue).yaml") }
    )
  }
}
