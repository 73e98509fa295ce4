/// A JSON value that keeps the order of its keys.
indirect enum SchemaValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaValue])
  case object([(String, SchemaValue)])

  /// The value as indented JSON.
  func json(_ margin: String = "") -> String {
    let inner = margin + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return "\(number)"
    case .flag(let flag): return "\(flag)"
    case .list(let items):
      return "[" + items.map { $0.json(inner) }.joined(separator: ", ") + "]"
    case .object(let entries):
      let lines = entries.map { "\(inner)\(Self.quoted($0.0)): \($0.1.json(inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(margin)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension SchemaValue {
  /// One of some words.
  static func choice(_ words: [String]) -> SchemaValue {
    .object([("enum", .list(words.map { .text($0) }))])
  }

  /// A definition of the schema.
  static func ref(_ name: String) -> SchemaValue {
    .object([("$ref", .text("#/$defs/\(name)"))])
  }

  /// One of some forms.
  static func any(_ forms: [SchemaValue]) -> SchemaValue { .object([("anyOf", .list(forms))]) }

  /// A list with at least one item.
  static func many(_ item: SchemaValue) -> SchemaValue {
    .object([("type", .text("array")), ("items", item), ("minItems", .number(1))])
  }

  /// One, or a list of them.
  static func oneOrMany(_ item: SchemaValue) -> SchemaValue { any([item, many(item)]) }

  /// A whole number.
  static func whole(_ from: Int, _ to: Int) -> SchemaValue {
    .object([("type", .text("integer")), ("minimum", .number(from)), ("maximum", .number(to))])
  }

  /// Exactly this.
  static func const(_ value: SchemaValue) -> SchemaValue { .object([("const", value)]) }

  /// A mapping of names that the author chooses.
  static func names(_ value: SchemaValue) -> SchemaValue {
    .object([("type", .text("object")), ("additionalProperties", value)])
  }

  /// A mapping of known keys.
  static func mapping(_ properties: [(String, SchemaValue)], required: [String] = [])
    -> SchemaValue
  {
    var entries: [(String, SchemaValue)] = [
      ("type", .text("object")), ("properties", .object(properties)),
      ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { entries.append(("required", .list(required.map { .text($0) }))) }
    return .object(entries)
  }

  /// The value with a text that editors show.
  func described(_ text: String) -> SchemaValue {
    guard case .object(let entries) = self else { return self }
    return .object([("description", .text(text))] + entries)
  }
}
