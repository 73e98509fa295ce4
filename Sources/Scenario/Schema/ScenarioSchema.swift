import Coding
public import Language

/// The format as a JSON Schema, by which editors complete, explain and validate while one writes.
public struct ScenarioSchema: Sendable {
  let lang: Lang

  /// The schema with its texts in a language.
  public init(lang: Lang) { self.lang = lang }

  /// The schema as JSON text.
  public var json: String {
    let root: [(String, SchemaValue)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Colloque, format 1")),
      ("anyOf", .list([.ref("scenario"), .ref("translation"), .ref("shared")])),
      ("$defs", .object(definitions)),
    ]
    return SchemaValue.object(root).json() + "\n"
  }

  private var definitions: [(String, SchemaValue)] {
    [
      ("scenario", scenario), ("translation", translation), ("shared", shared),
      ("topic", topic), ("rung", rung), ("line", line), ("lines", .oneOrMany(.ref("line"))),
      ("conditionedLine", conditionedLine), ("fact", fact), ("turningPoint", turningPoint),
      ("rupture", rupture), ("ending", ending), ("test", test),
      ("translatedLine", translatedLine()),
      (
        "text",
        .object([
          ("type", .list([.text("string"), .text("integer"), .text("boolean")])),
          ("minLength", .number(1)),
        ])
      ),
      ("texts", .oneOrMany(.ref("text"))),
      ("code", .choice(Code.allCases.map(\.rawValue))),
      ("codes", .oneOrMany(.ref("code"))),
      ("stance", .choice(Stance.allCases.map(\.rawValue))),
      ("condition", SchemaValue.oneOrMany(.ref("text")).described(texts.condition)),
    ]
  }

  var texts: SchemaTexts { SchemaTexts(lang: lang) }

  /// The keys with the texts that explain them.
  func keys(_ entries: [(String, SchemaValue)]) -> [(String, SchemaValue)] {
    entries.map { key, value in
      (key, texts.key(key).map { value.described($0) } ?? value)
    }
  }

  // MARK: Files

  private var scenario: SchemaValue {
    let skills =
      Dimension.allCases.map(\.rawValue) + Code.allCases.map(\.rawValue)
      + Stance.allCases.map(\.rawValue)
    let entries: [(String, SchemaValue)] = [
      ("format", .const(.number(1))), ("id", .ref("text")),
      ("language", .choice(Lang.allCases.map(\.rawValue))), ("title", .ref("text")),
      ("trains", .oneOrMany(.choice(unique(skills)))), ("sources", .ref("texts")),
      ("knows", .ref("texts")),
      (
        "patient",
        .mapping(
          keys([("name", .ref("text")), ("age", .whole(0, 120)), ("about", .ref("text"))]),
          required: ["name", "age", "about"]
        )
      ),
      ("setting", .ref("text")), ("minutes", .whole(5, 60)), ("task", .ref("text")),
      ("temperament", .choice(Temperament.profileNames)),
      (
        "adjust",
        .mapping(
          (Code.allCases.map(\.rawValue) + Stance.allCases.map(\.rawValue)).map {
            ($0, .ref("text"))
          }
        )
      ),
      ("start", .ref("text")), ("opening", .ref("line")), ("topics", .names(.ref("topic"))),
      ("facts", .names(.ref("fact"))),
      ("reactions", reactions(.oneOrMany(.ref("conditionedLine")))),
      ("turning_points", .oneOrMany(.ref("turningPoint"))),
      ("ruptures", .oneOrMany(.ref("rupture"))), ("endings", .names(.ref("ending"))),
      ("follow_ups", .names(.oneOrMany(.ref("conditionedLine")))),
      ("rubric", rubric), ("tests", .oneOrMany(.ref("test"))),
    ]
    return .mapping(
      keys(entries),
      required: [
        "format", "language", "title", "patient", "setting", "task", "opening", "topics", "endings",
      ]
    )
  }

  private var shared: SchemaValue {
    let words = SchemaValue.names(.ref("texts"))
    let entries: [(String, SchemaValue)] = [
      ("format", .const(.number(1))), ("shared", .const(.flag(true))),
      ("language", .choice(Lang.allCases.map(\.rawValue))), ("word_groups", words),
      ("facts", words),
      (
        "heard",
        .mapping(["greeting", "thanks", "goodbye"].map { ($0, .ref("texts")) })
      ),
      ("reactions", reactions(.oneOrMany(.ref("conditionedLine")))),
    ]
    return .mapping(
      keys(entries),
      required: ["format", "shared", "language", "heard", "reactions"]
    )
  }

  func reactions(_ lines: SchemaValue) -> SchemaValue {
    .mapping(Trigger.all.map { ($0.name, lines) })
  }

  private var rubric: SchemaValue {
    let weights = Dimension.allCases.map(\.rawValue)
    return .mapping(
      [
        ("id", .ref("text")),
        ("weights", .mapping(weights.map { ($0, .whole(0, 100)) }, required: weights)),
        ("levels", .names(.whole(0, 100))),
      ],
      required: ["id"]
    )
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
