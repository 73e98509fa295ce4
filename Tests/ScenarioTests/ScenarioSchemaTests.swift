import Foundation
import Language
import TestSupport
import Testing

@testable import Scenario

@Suite struct ScenarioSchemaTests {
  private static let shipped =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/Scenarios"

  private static let files: [String] = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: shipped)) ?? []
    return folders.sorted().flatMap { folder in
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(shipped)/\(folder)")) ?? []
      return names.sorted().filter { $0.hasSuffix(".yaml") }.map { "\(shipped)/\(folder)/\($0)" }
    }
  }()

  /// A file as JSON; nil where it is no YAML.
  private func json(_ file: SourceFile) throws -> String? {
    guard let node = YAMLComposer.compose(file, Complaints()) else { return nil }
    return String(decoding: try JSONEncoder().encode(node.value), as: UTF8.self)
  }

  private func complaints(_ file: SourceFile, _ lang: Lang) throws -> [String]? {
    let schema = try JSONSchema(Data(ScenarioSchema(lang: lang).json.utf8))
    return try json(file).map { try schema.complaints($0) }
  }

  @Test(arguments: files, Lang.allCases)
  func `what ships is valid`(_ path: String, _ lang: Lang) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(try complaints(SourceFile(path: path, text: text), lang) == [])
  }

  @Test(arguments: Fixture.all(in: "Accepted"))
  func `what is accepted is valid`(_ fixture: Fixture) throws {
    for file in [fixture.sources.scenario] + fixture.sources.translations {
      #expect(try complaints(file, .en) == [])
    }
  }

  /// What a schema can see: keys, kinds, numbers and words from fixed lists.
  private static let visible: Set<DiagnosticKind> = [
    .unknownKey, .missingKey, .wrongKind, .wrongFormat, .emptyList, .unknownTemperament,
    .unknownVerdict, .unknownRuptureKind, .unknownLanguage, .unknownDimension, .unknownSkill,
    .unknownTrigger, .unknownEmotion, .unreadableCue, .emptyLadder,
  ]

  private static let refused = Fixture.all(in: "Refused").filter { fixture in
    let scenario = fixture.sources.scenario.path
    return ScenarioReader.read(fixture.sources).diagnostics.contains {
      // That a mapping holds something is for the check alone.
      visible.contains($0.kind) && $0.location.file == scenario
        && fixture.name != "topics-are-there.yaml"
    }
  }

  @Test(arguments: refused)
  func `what is refused for a key, a kind or a word is invalid`(_ fixture: Fixture) throws {
    let found = try complaints(fixture.sources.scenario, .en)
    #expect(found != [])
  }

  @Test func `the schema refuses most of what it can see, and each key is explained`() {
    #expect(Self.refused.count >= 20)
    for lang in Lang.allCases {
      let texts = SchemaTexts(lang: lang)
      for key in DocumentReader.keys + LineReader.keys where key != "rubric" {
        #expect(texts.key(key) != nil, "\(key)")
      }
    }
  }
}

extension YAMLNode {
  /// The node as a JSON value, with the types that an editor sees.
  fileprivate var value: YAMLValue {
    switch content {
    case .text(let text):
      let isPlain = offset == 0
      if isPlain, let number = Int(text) { return .number(number) }
      if isPlain, let flag = Bool(text) { return .flag(flag) }
      return .text(text)
    case .list(let items): return .list(items.map(\.value))
    case .mapping(let entries):
      return .object(
        Dictionary(entries.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { $1 })
      )
    }
  }
}

/// A YAML value that can be written as JSON.
private enum YAMLValue: Encodable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([YAMLValue])
  case object([String: YAMLValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .flag(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
