import Foundation
import Language
import Scenario
import Testing

/// A scenario in a file beside the tests, with the complaints that it must get written at its top.
///
/// A line `#=== en.yaml` begins another file of the same scenario; its lines keep the numbers that they have here.
struct Fixture: CustomTestStringConvertible, Sendable {
  let name: String
  let path: String
  let text: String

  var testDescription: String { name }

  /// The fixtures of a folder beside the tests.
  static func all(in folder: String) -> [Fixture] {
    let path = root + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) else {
        return nil
      }
      return Fixture(name: name, path: "\(path)/\(name)", text: text)
    }
  }

  /// A shared file of the tests' own.
  static func shared(_ lang: Lang) -> SourceFile {
    let path = "shared/\(lang.rawValue).yaml"
    let text = try? String(contentsOfFile: "\(root)Shared/\(lang.rawValue).yaml", encoding: .utf8)
    return SourceFile(path: path, text: text ?? "")
  }

  /// The folder of the tests.
  private static let root = String(#filePath.dropLast("Support/Fixture.swift".count))

  /// The lines at the top that say what is expected.
  var expected: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("#:") }.map(String.init)
  }

  /// The files of the scenario.
  var sources: ScenarioSources { Self.sources(text) }

  /// The files that a text with `#===` lines stands for.
  static func sources(_ text: String) -> ScenarioSources {
    var files: [SourceFile] = []
    var name = "scenario.yaml"
    var lines: [Substring] = []
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in all.enumerated() {
      if line.hasPrefix("#=== ") {
        files.append(SourceFile(path: name, text: lines.joined(separator: "\n")))
        name = String(line.dropFirst(5))
        lines = Array(repeating: "", count: number + 1)
      } else {
        lines.append(line)
      }
    }
    files.append(SourceFile(path: name, text: lines.joined(separator: "\n")))
    let own = files.dropFirst().filter { $0.path.hasPrefix("shared/") }
    let shared = Lang.allCases.map { lang in
      own.first { $0.path == "shared/\(lang.rawValue).yaml" } ?? Self.shared(lang)
    }
    return ScenarioSources(
      folder: "minimal",
      scenario: files[0],
      translations: files.dropFirst().filter { !$0.path.hasPrefix("shared/") },
      shared: shared
    )
  }

  /// What the fixture gets, in the form in which it is expected.
  var found: [String] {
    ScenarioReader.read(sources).diagnostics.flatMap { diagnostic in
      [
        "#: \(diagnostic.location.line):\(diagnostic.location.column) "
          + "\(diagnostic.kind.code) \(diagnostic.kind.slug)",
        "#:   \(diagnostic.message(in: .en))",
        "#:   \(diagnostic.message(in: .fr))",
      ]
    }
  }

  /// Writes what the fixture gets to its top.
  func record() throws {
    let body = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("#:") }.joined(separator: "\n")
    let count = Fixture(name: name, path: path, text: body).found.count
    let room = String(repeating: "#:\n", count: count)
    let found = Fixture(name: name, path: path, text: room + body).found
    let text = found.map { $0 + "\n" }.joined() + body
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
