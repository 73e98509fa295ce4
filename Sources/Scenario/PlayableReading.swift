public import Language

extension ScenarioReader {
  /// Reads what is needed to play in one language, on two cores where there are two.
  ///
  /// Other languages, the tests, and what is only warned of are left out; the follow-ups are read in their turn.
  ///
  /// - Parameters:
  ///   - sources: The files of the scenario.
  ///   - lang: The language in which it is played.
  ///   - underWay: Called once all is under way that the first line waits for.
  /// - Returns: What can be played; nil where it can't, of which ``read(_:jargon:)`` tells why.
  public static func playable(
    _ sources: ScenarioSources,
    in lang: Lang,
    underWay: () -> Void = {}
  ) -> ScenarioReading? {
    let sources = sources.only(lang)
    let common = Deferred { Gathered { sharedDocuments(sources.shared, $0) } }
    let composed = Deferred { Gathered { compose(sources.translations, $0) } }
    underWay()
    let complaints = Complaints()
    let reader = NodeReader(complaints: complaints)
    guard let node = YAMLComposer.compose(sources.scenario.firstPart, complaints) else {
      return nil
    }
    let document = DocumentReader(reader: reader).document(node, folder: sources.folder)
    guard let original = document.language else { return nil }
    let shared = common.value().taken(by: complaints)
    let checks = Deferred { Gathered { check(document, tests: [], shared, $0) } }
    let nodes = composed.value().taken(by: complaints)
    let translations = translations(sources.translations, of: document, reader) { nodes[$0] }
    let translation = original == lang ? nil : translations.first { $0.language == lang }
    guard original == lang || translation != nil,
      let words = shared.first(where: { $0.language == lang })
    else { return nil }
    WordChecks(
      document: document,
      translation: translation,
      shared: words,
      lang: lang,
      reader: reader
    ).check()
    let translated = sources.translations.first { $0.path == translation?.file }
    let later = LaterPart(
      document: document,
      file: sources.scenario.path,
      followUps: sources.scenario.only("follow_ups"),
      translation: translated.map { ($0.path, $0.only("follow_ups")) },
      original: original,
      lang: lang,
      shared: shared,
      words: words
    )
    checks.value().taken(by: complaints)
    letGo((node, nodes))
    let scenario = ScenarioBuilder(
      document: document,
      original: original,
      lang: lang,
      translation: translation,
      shared: words
    ).scenario(later: FollowUps(Deferred(of: later) { $0.read() }))
    letGo(translations)
    let files = [sources.scenario.path, translation?.file, words.file].compactMap { $0 }
    guard let scenario, !files.contains(where: complaints.hasErrors) else { return nil }
    return ScenarioReading(
      document: document,
      languages: [original] + translations.compactMap(\.language),
      scenarios: [lang: scenario],
      tests: [:],
      diagnostics: complaints.sorted(files: files),
      shared: shared
    )
  }

  private static func compose(_ files: [SourceFile], _ reader: NodeReader) -> [YAMLNode?] {
    files.map { YAMLComposer.compose($0.firstPart, reader.complaints) }
  }
}

extension SourceFile {
  /// The file with empty lines for what is not needed before the first reply.
  fileprivate var firstPart: SourceFile { without("tests").without("follow_ups") }
}

/// What is not needed before the first reply: the follow-ups.
private struct LaterPart {
  /// The scenario without them.
  let document: ScenarioDocument
  let file: String
  let followUps: SourceFile?
  let translation: (file: String, followUps: SourceFile?)?
  let original: Lang
  let lang: Lang
  let shared: [SharedDocument]
  let words: SharedDocument

  /// Reads and checks them.
  func read() -> FollowUps.Reading {
    let complaints = Complaints()
    let reader = NodeReader(complaints: complaints)
    var document = document
    if let node = followUps.flatMap({ YAMLComposer.compose($0, complaints) }) {
      document.followUps = DocumentReader(reader: reader).followUps(node)
    }
    var translated: TranslationDocument?
    if let translation {
      let node = translation.followUps.flatMap { YAMLComposer.compose($0, complaints) }
      translated = TranslationReader(reader: reader, original: document)
        .followUps(node, file: translation.file)
    }
    ScenarioReader.check(document, tests: [], shared, reader)
    let builder = ScenarioBuilder(
      document: document,
      original: original,
      lang: lang,
      translation: translated,
      shared: words
    )
    let files = [file, translation?.file].compactMap { $0 }
    let isWrong = files.contains(where: complaints.hasErrors)
    return FollowUps.Reading(
      lines: isWrong ? [:] : builder.followUps() ?? [:],
      diagnostics: isWrong ? complaints.sorted(files: files) : []
    )
  }
}

/// What was made beside other things, with what was complained of meanwhile.
private struct Gathered<Value: Sendable>: Sendable {
  private let value: Value
  private let diagnostics: [Diagnostic]

  init(_ make: (NodeReader) -> Value) {
    let complaints = Complaints()
    value = make(NodeReader(complaints: complaints))
    diagnostics = complaints.diagnostics
  }

  /// The value; what was complained of goes to the other complaints.
  @discardableResult
  func taken(by complaints: Complaints) -> Value {
    complaints.add(contentsOf: diagnostics)
    return value
  }
}
