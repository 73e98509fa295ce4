import Coding

// The parts of a scenario, and its translation.
extension ScenarioSchema {
  /// The keys of a line, wherever it stands.
  private var lineKeys: [(String, SchemaValue)] {
    let cues = Emotion.allCases.flatMap { ["hint of \($0.rawValue)", "concern, \($0.rawValue)"] }
    return keys([
      ("says", .ref("texts")), ("gesture", .ref("text")), ("cue", .choice(cues)),
      ("calls_for", .ref("codes")), ("fits", .ref("stance")), ("model", .ref("text")),
      ("inner", .ref("text")), ("changes", .ref("text")), ("sets", .ref("texts")),
      ("topic", .ref("text")),
    ])
  }

  private func lineWith(_ entries: [(String, SchemaValue)], required: [String] = ["says"])
    -> SchemaValue
  {
    .mapping(lineKeys + keys(entries), required: required)
  }

  var line: SchemaValue { .any([.ref("texts"), lineWith([])]) }

  var conditionedLine: SchemaValue {
    .any([.ref("texts"), lineWith([("when", .ref("condition")), ("words", .ref("texts"))])])
  }

  private var answer: SchemaValue {
    .any([
      .ref("texts"),
      lineWith([
        ("when", .ref("condition")), ("words", .ref("texts")),
        ("again", .object([("type", .text("boolean"))])),
      ]),
    ])
  }

  var topic: SchemaValue {
    let lines = SchemaValue.oneOrMany(.ref("conditionedLine"))
    return .mapping(
      keys([
        ("words", .ref("texts")), ("words_of", .ref("texts")),
        ("leads", .object([("type", .text("boolean"))])),
        ("grave", .object([("type", .text("boolean"))])), ("dry", lines),
        ("ladder", .oneOrMany(.ref("rung"))), ("holds", lines), ("spent", lines),
      ]),
      required: ["ladder"]
    )
  }

  var rung: SchemaValue {
    .any([
      .ref("texts"),
      lineWith([
        ("id", .ref("text")), ("needs", .ref("condition")), ("opens", .ref("codes")),
        ("unless", .ref("condition")), ("flag", .ref("text")),
      ]),
    ])
  }

  var fact: SchemaValue {
    .any([
      .ref("texts"),
      lineWith([
        ("words", .ref("texts")), ("words_of", .ref("texts")),
        ("later", .oneOrMany(.ref("conditionedLine"))),
      ]),
    ])
  }

  var turningPoint: SchemaValue {
    lineWith(
      [
        ("id", .ref("text")), ("at", .ref("condition")), ("traps", .ref("codes")),
        ("answers", .oneOrMany(answer)),
      ],
      required: ["at", "says"]
    )
  }

  var rupture: SchemaValue {
    lineWith(
      [
        ("id", .ref("text")), ("kind", .choice(Rupture.Kind.allCases.map(\.rawValue))),
        ("when", .ref("condition")), ("mends", .ref("codes")), ("within", .whole(1, 20)),
        ("mended", .ref("line")), ("unmended", .ref("line")), ("ends", .ref("text")),
      ],
      required: ["kind", "when", "says", "mended", "unmended"]
    )
  }

  var ending: SchemaValue {
    let flag = SchemaValue.object([("type", .text("boolean"))])
    return lineWith(
      [
        ("when", .ref("condition")), ("otherwise", flag), ("at_once", flag),
        ("verdict", .choice(Ending.Verdict.allCases.map(\.rawValue))), ("debrief", .ref("text")),
      ],
      required: ["says", "debrief"]
    )
  }

  var test: SchemaValue {
    .mapping(
      keys([
        ("after", .ref("text")), ("given", .ref("text")), ("reply", .ref("text")),
        ("codes", .ref("codes")), ("not_codes", .ref("codes")), ("stance", .ref("stance")),
        ("expect", .ref("texts")), ("replies", .ref("texts")), ("ending", .ref("text")),
        ("told", .ref("texts")), ("not_told", .ref("texts")), ("mark", .ref("text")),
      ])
    )
  }

  // MARK: Translations

  func translatedLine(_ entries: [(String, SchemaValue)] = []) -> SchemaValue {
    let own = keys([
      ("says", .ref("texts")), ("gesture", .ref("text")), ("model", .ref("text")),
      ("inner", .ref("text")),
    ])
    return .any([.ref("texts"), .mapping(own + keys(entries), required: ["says"])])
  }

  var translation: SchemaValue {
    let lines = SchemaValue.oneOrMany(translatedLine([("words", .ref("texts"))]))
    let words: [(String, SchemaValue)] = [("words", .ref("texts")), ("words_of", .ref("texts"))]
    let topic = SchemaValue.mapping(
      keys(
        words + [
          ("dry", lines), ("ladder", .names(.ref("translatedLine"))), ("holds", lines),
          ("spent", lines),
        ]
      ),
      required: ["ladder"]
    )
    let answers = translatedLine([("answers", lines)])
    let rupture = translatedLine([
      ("mended", .ref("translatedLine")), ("unmended", .ref("translatedLine")),
    ])
    let patient = SchemaValue.mapping(
      keys([("name", .ref("text")), ("about", .ref("text"))]),
      required: ["name", "about"]
    )
    return .mapping(
      keys([
        ("format", .const(.number(1))), ("translates", .ref("text")),
        ("language", .choice(["fr", "en"])), ("title", .ref("text")), ("setting", .ref("text")),
        ("task", .ref("text")), ("patient", patient), ("opening", .ref("translatedLine")),
        ("topics", .names(topic)), ("facts", .names(translatedLine(words + [("later", lines)]))),
        ("reactions", reactions(lines)), ("turning_points", .names(answers)),
        ("ruptures", .names(rupture)),
        ("endings", .names(translatedLine([("debrief", .ref("text"))]))),
        ("follow_ups", .names(lines)),
        ("translated", .names(.ref("text"))), ("knows", .ref("texts")),
        ("tests", .oneOrMany(.ref("test"))),
      ]),
      required: [
        "format", "translates", "language", "title", "setting", "task", "patient", "opening",
        "topics", "endings",
      ]
    )
  }
}
