public import Foundation

/// A JSON value, with whole numbers apart from others.
public enum JSONValue: Decodable, Hashable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  /// The value of a key of an object.
  public subscript(key: String) -> JSONValue? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  /// The value at a place of a list.
  public subscript(place: Int) -> JSONValue? {
    if case .list(let values) = self, values.indices.contains(place) { values[place] } else { nil }
  }
}

/// The part of JSON Schema (draft 2020-12) that the project's own schemas use; any other keyword is a complaint.
public struct JSONSchema {
  private let root: JSONValue
  private static let notes: Set = ["$schema", "$id", "$defs", "title", "description"]

  /// A schema from its JSON.
  public init(_ data: Data) throws { root = try JSONDecoder().decode(JSONValue.self, from: data) }

  /// What is wrong with a JSON text, each with its place; nothing when it is valid.
  public func complaints(_ json: String) throws -> [String] {
    check(try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)), root, "$")
  }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard case .object(let rules) = schema else { return ["\(place): no schema"] }
    return rules.sorted { $0.key < $1.key }.flatMap { name, rule in
      Self.notes.contains(name) ? [] : check(value, name, rule, rules, place)
    }
  }

  private func check(
    _ value: JSONValue,
    _ name: String,
    _ rule: JSONValue,
    _ rules: [String: JSONValue],
    _ place: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(place): \(name) \(rule)"] }
    switch (name, rule, value) {
    case ("$ref", .text(let path), _): return check(value, definition(path) ?? .null, place)
    case ("anyOf", .list(let schemas), _):
      let all = schemas.map { check(value, $0, place) }
      return all.contains([]) ? [] : all.min { $0.count < $1.count } ?? []
    case ("enum", .list(let values), _): return unless(values.contains(value))
    case ("const", _, _): return unless(rule == value)
    case ("type", .list(let types), _): return unless(types.contains { isOf($0, value) })
    case ("type", _, _): return unless(isOf(rule, value))
    case ("minimum", .whole(let least), .whole(let number)): return unless(number >= least)
    case ("maximum", .whole(let most), .whole(let number)): return unless(number <= most)
    case ("minimum", .whole(let least), .number(let number)): return unless(number >= Double(least))
    case ("maximum", .whole(let most), .number(let number)): return unless(number <= Double(most))
    case ("minLength", .whole(let least), .text(let text)):
      return unless(text.unicodeScalars.count >= least)
    case ("maxLength", .whole(let most), .text(let text)):
      return unless(text.unicodeScalars.count <= most)
    case ("minItems", .whole(let least), .list(let items)): return unless(items.count >= least)
    case ("maxItems", .whole(let most), .list(let items)): return unless(items.count <= most)
    case ("items", _, .list(let items)):
      return items.enumerated().flatMap { check($1, rule, "\(place)[\($0)]") }
    case ("required", .list(let keys), .object(let values)):
      return keys.flatMap { key -> [String] in
        guard case .text(let key) = key else { return ["\(place): required"] }
        return values[key] == nil ? ["\(place): \(key) is missing"] : []
      }
    case ("properties", .object(let schemas), .object(let values)):
      return values.sorted { $0.key < $1.key }.flatMap { key, value in
        schemas[key].map { check(value, $0, "\(place).\(key)") } ?? []
      }
    case ("propertyNames", _, .object(let values)):
      return values.keys.sorted().flatMap { check(.text($0), rule, "\(place).\($0)") }
    case ("additionalProperties", _, .object(let values)):
      let known = rules["properties"]
      return values.sorted { $0.key < $1.key }.filter { known?[$0.key] == nil }.flatMap {
        rule == .flag(false)
          ? ["\(place): \($0.key) is unknown"] : check($0.value, rule, "\(place).\($0.key)")
      }
    case ("minimum", _, _), ("maximum", _, _), ("minLength", _, _), ("maxLength", _, _),
      ("minItems", _, _), ("maxItems", _, _), ("items", _, _), ("required", _, _),
      ("properties", _, _), ("propertyNames", _, _), ("additionalProperties", _, _):
      return []
    default: return ["\(place): unknown keyword \(name)"]
    }
  }

  private func definition(_ path: String) -> JSONValue? {
    path.split(separator: "/").dropFirst().reduce(root) { $0?[String($1)] }
  }

  private func isOf(_ type: JSONValue, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case (.text("null"), .null), (.text("boolean"), .flag), (.text("integer"), .whole),
      (.text("number"), .whole), (.text("number"), .number), (.text("string"), .text),
      (.text("array"), .list), (.text("object"), .object):
      true
    default: false
    }
  }
}
