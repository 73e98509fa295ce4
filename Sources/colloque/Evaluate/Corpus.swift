import Coding
import Foundation
import Language

/// Labelled turns of a file, in JSON Lines or, where the name ends in `.csv`, as a table with the same column names.
struct Corpus {
  /// The turns.
  private(set) var turns: [LabelledTurn] = []

  /// Reads a file; every bad line is reported at once.
  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(
        lines: ["\(path): error: cannot be read; is the name right?"],
        isMissing: true
      )
    }
    var complaints: [String] = []
    let records: [(line: Int, record: Result<Record, JSONObject.Malformed>)] =
      path.hasSuffix(".csv") ? CSVTable.records(data) : Self.jsonLines(data)
    for (line, record) in records {
      do throws(JSONObject.Malformed) {
        if let turn = try LabelledTurn(try record.get(), path: path, line: line) {
          turns.append(turn)
        }
      } catch { complaints.append("\(path):\(line): error: \(error.message)") }
    }
    if !complaints.isEmpty { throw CorpusError(lines: complaints) }
  }

  /// The turns of several files.
  static func turns(_ paths: [String]) throws -> [LabelledTurn] {
    try paths.flatMap { try Corpus(path: $0).turns }
  }

  /// One turn as it is written, its values not yet checked.
  struct Record {
    var texts: [String: String] = [:]
    var lists: [String: [String]] = [:]
  }

  private static func jsonLines(
    _ data: Data
  ) -> [(line: Int, record: Result<Record, JSONObject.Malformed>)] {
    let bytes = [UInt8](data)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.allSatisfy { $0 <= 0x20 } }
      .map { line, text in
        (
          line + 1,
          text.withUnsafeBufferPointer { bytes in
            Result { () throws(JSONObject.Malformed) in try record(bytes) }
          }
        )
      }
  }

  private static func record(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONObject.Malformed) -> Record {
    let object = try JSONObject(bytes)
    var record = Record()
    for key in ["id", "lang", "patient", "reply", "depth", "stance", "group"] as [StaticString] {
      record.texts["\(key)"] = try object.text(key)
    }
    for key in ["earlier", "codes", "scorable"] as [StaticString] where object.value(key) != nil {
      record.lists["\(key)"] = try object.texts(key)
    }
    return record
  }
}

/// A corpus that cannot be read.
struct CorpusError: Error, CustomStringConvertible {
  var lines: [String]
  var isMissing = false
  var description: String { lines.joined(separator: "\n") }
}

extension LabelledTurn {
  /// The turn of a record; nil where its codes are unknown.
  fileprivate init?(
    _ record: Corpus.Record,
    path: String,
    line: Int
  ) throws(JSONObject.Malformed) {
    guard let names = record.lists["codes"] else { return nil }
    guard let reply = record.texts["reply"] else {
      throw JSONObject.Malformed(message: "no `reply`; give the clinician's words")
    }
    let lang = try Self.value(Lang.self, record.texts["lang"] ?? "fr", "lang")
    var codes: Set<Code> = []
    // `question` is a coarser code of other people's data: it is scored as any question.
    for name in names where name != "question" {
      if let code = Code(rawValue: name) { codes.insert(code) }
    }
    var scorable = Set(Code.allCases)
    if let known = record.lists["scorable"] { scorable = Set(known.compactMap(Code.init)) }
    var stance: Stance?
    if let name = record.texts["stance"] { stance = try Self.value(Stance.self, name, "stance") }
    var depth: Depth?
    if let name = record.texts["depth"] { depth = try Self.value(Depth.self, name, "depth") }
    self.init(
      id: record.texts["id"] ?? "\(path):\(line)",
      utterance: Utterance(
        reply,
        lang: lang,
        patient: record.texts["patient"] ?? "",
        earlier: record.lists["earlier"] ?? []
      ),
      codes: codes,
      depth: depth,
      stance: stance,
      group: record.texts["group"] ?? "",
      scorable: scorable
    )
  }

  private static func value<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type,
    _ name: String,
    _ key: String
  ) throws(JSONObject.Malformed) -> Value where Value.RawValue == String {
    if let value = Value(rawValue: name) { return value }
    let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw JSONObject.Malformed(message: "`\(key)` is “\(name)”; it is one of \(names)")
  }
}
