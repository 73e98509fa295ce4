import Coding
import Foundation
import Language
import Scenario
import Testing

@testable import colloque

/// What an author needs to know stands in the reference of the format, so that nobody need look into the source.
@Suite struct ReferenceTests {
  private let page: String

  init() throws {
    let path = Program.checkout + "/Scenarios/README.md"
    page = try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The words of the page that stand as code, and those of lists of names.
  private var words: Set<String> {
    Set(
      page.split { !($0.isLetter || $0.isNumber || "_-".contains($0)) }.map(String.init)
    )
  }

  @Test func `every key of the format is named`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(ScenarioSchema(lang: .en).json.utf8))
    let keys = Self.keys(of: schema)
    #expect(keys.count > 50)
    #expect(keys.subtracting(words) == [])
  }

  /// The names of all properties of a schema.
  private static func keys(of value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1)) } }
    guard let mapping = value as? [String: Any] else { return [] }
    let own = (mapping["properties"] as? [String: Any]).map { Set($0.keys) } ?? []
    return mapping.values.reduce(into: own) { $0.formUnion(keys(of: $1)) }
  }

  @Test func `every value that has a name is named`() {
    let names =
      Code.allCases.map(\.rawValue) + Stance.allCases.map(\.rawValue)
      + Emotion.allCases.map(\.rawValue) + Trigger.all.map(\.name) + Scale.allCases.map(\.rawValue)
      + Dimension.allCases.map(\.rawValue) + Temperament.profileNames
    #expect(Set(names).subtracting(words) == [])
  }

  @Test(arguments: Lang.allCases)
  func `every fact and word group of the shared file is named`(_ lang: Lang) throws {
    let path = Program.checkout + "/Scenarios/shared/\(lang.rawValue).yaml"
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: "word_groups:"))
    let end = try #require(lines.firstIndex(of: "heard:"))
    let names = lines[start..<end].compactMap { $0.firstMatch(of: /^  ([a-z-]+): \[/) }
      .map { "| `\($0.output.1)` |" }
    #expect(names.count > 90)
    #expect(names.filter { !page.contains($0) } == [])
  }

  @Test func `the table of temperaments has the steps that are taken`() throws {
    let profiles = Temperament.profileNames.compactMap { Temperament.profile(named: $0) }
    let title = try #require(page.firstMatch(of: /\n\| \| (`even`.*) \|\n/))
    let order = title.output.1.split(separator: " | ").map { $0.filter { $0 != "`" } }
    #expect(Set(order) == Set(Temperament.profileNames))
    func row(_ name: String, _ change: (Temperament) -> Change?) -> String {
      let cells = order.compactMap { name in profiles.first { $0.profile == name } }.map {
        Self.cell(change($0))
      }
      return "\n| \(name) | \(cells.joined(separator: " | ")) |"
    }
    for code in Code.allCases {
      let row = row("`\(code.rawValue)`") { $0.codes[code] }
      #expect(page.contains(row), "\(row)")
    }
    for stance in Stance.allCases {
      let row = row("stance `\(stance.rawValue)`") { $0.stances[stance] }
      #expect(page.contains(row), "\(row)")
    }
  }

  private static func cell(_ change: Change?) -> String {
    let steps = Scale.allCases.compactMap { scale -> String? in
      guard let step = change?.steps[scale] else { return nil }
      return "\(scale.rawValue) \(step > 0 ? "+" : "")\(step)"
    }
    return steps.isEmpty ? "–" : steps.joined(separator: ", ")
  }
}
