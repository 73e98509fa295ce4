import ArgumentParser
import Foundation
import Language
import Scenario

/// The forms in which a check can be given.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, sarif
}

/// What a check found, for other programs.
struct CheckReport {
  let diagnostics: [Diagnostic]
  let lang: Lang

  /// One list of objects, in the order of the text.
  func json() throws -> String {
    struct Entry: Encodable {
      let code, name, severity, file, message: String
      let line, column: Int
    }
    let entries = diagnostics.map { diagnostic in
      Entry(
        code: diagnostic.kind.code,
        name: diagnostic.kind.slug,
        severity: diagnostic.severity.rawValue,
        file: diagnostic.location.file,
        message: diagnostic.message(in: lang),
        line: diagnostic.location.line,
        column: diagnostic.location.column
      )
    }
    return try encoded(entries)
  }

  /// SARIF 2.1.0, as code hosts and editors read it.
  func sarif() throws -> String {
    let kinds = Set(diagnostics.map(\.kind)).sorted { $0.rawValue < $1.rawValue }
    let rules = kinds.map { kind in
      Sarif.Rule(
        id: kind.code,
        name: kind.slug,
        shortDescription: .init(text: kind.page?.explanation(in: lang) ?? kind.slug)
      )
    }
    let results = diagnostics.map { diagnostic in
      let region = Sarif.Region(
        startLine: diagnostic.location.line,
        startColumn: diagnostic.location.column
      )
      let place = Sarif.PhysicalLocation(
        artifactLocation: .init(uri: Self.uri(diagnostic.location.file)),
        region: region
      )
      return Sarif.Result(
        ruleId: diagnostic.kind.code,
        level: diagnostic.severity.rawValue,
        message: .init(text: diagnostic.message(in: lang)),
        locations: [.init(physicalLocation: place)]
      )
    }
    let driver = Sarif.Driver(name: "colloque", version: Colloque.version, rules: rules)
    let run = Sarif.Run(
      tool: .init(driver: driver),
      // SARIF's other unit is UTF-16; columns here count Unicode scalars.
      columnKind: "unicodeCodePoints",
      results: results
    )
    return try encoded(Sarif.Log(runs: [run]))
  }

  /// A path as a relative or absolute reference.
  private static func uri(_ path: String) -> String {
    let isPlain: (UInt8) -> Bool = { byte in
      byte < 0x80
        && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
          || "/._-~".utf8.contains(byte))
    }
    return path.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain(byte)
        ? String(Unicode.Scalar(byte)) : "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}

/// The parts of SARIF that a check needs.
private enum Sarif {
  struct Log: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [Result]
  }

  struct Tool: Encodable { let driver: Driver }

  struct Driver: Encodable {
    let name, version: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id, name: String
    let shortDescription: Text
  }

  struct Text: Encodable { let text: String }

  struct Result: Encodable {
    let ruleId, level: String
    let message: Text
    let locations: [Location]
  }

  struct Location: Encodable { let physicalLocation: PhysicalLocation }

  struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  struct Artifact: Encodable { let uri: String }

  struct Region: Encodable { let startLine, startColumn: Int }
}
