public import Language

/// What comes of reading a scenario.
public struct ScenarioReading: Sendable {
  /// The scenario as written, or nil when the file can't be read at all.
  public let document: ScenarioDocument?
  /// The languages of the files that were read, the one written first before the others.
  public let languages: [Lang]
  /// The run form in each language in which nothing needed is wrong.
  public let scenarios: [Lang: Scenario]
  /// What the author expects of the patient, by the language in which the learner speaks.
  public let tests: [Lang: [ScenarioTest]]
  /// All complaints, in the order of the files and then of the places.
  public let diagnostics: [Diagnostic]
  /// The shared files as written.
  let shared: [SharedDocument]

  /// Whether something is wrong that keeps the scenario from being played in one of its languages.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The place of a line by its name: in the scenario, or in the shared file of a language.
  public func location(ofLine id: String, in lang: Lang) -> SourceLocation? {
    let common = shared.first { $0.language == lang }?.reactions.flatMap(\.lines) ?? []
    return document?.location(ofLine: id) ?? common.first { $0.id == id }?.at
  }
}

/// Reads a scenario's files: the only way to a ``Scenario``.
public enum ScenarioReader {
  /// Reads, checks and builds; nothing is thrown, everything wrong is told.
  ///
  /// - Parameters:
  ///   - sources: The files of the scenario.
  ///   - jargon: Clinicians' words, of which the patient's lines are warned; none unless given.
  /// - Returns: What can be played, and everything wrong.
  public static func read(_ sources: ScenarioSources, jargon: Jargon? = nil) -> ScenarioReading {
    let complaints = Complaints()
    let reader = NodeReader(complaints: complaints)
    let shared = sharedDocuments(sources.shared, reader)
    let document = YAMLComposer.compose(sources.scenario, complaints)
      .map { DocumentReader(reader: reader).document($0, folder: sources.folder) }
    let translations = self.translations(sources.translations, of: document, reader) { place in
      YAMLComposer.compose(sources.translations[place], complaints)
    }
    let languages = ([document?.language] + translations.map(\.language)).compactMap { $0 }
    var scenarios: [Lang: Scenario] = [:]
    if let document {
      let tests = document.tests + translations.flatMap(\.tests)
      check(document, tests: tests, shared, reader)
      let texts = TextChecks(reader: reader, jargon: jargon)
      texts.check(document)
      for translation in translations { texts.check(translation) }
      WordingChecks(document: document, reader: reader).check()
      let forms = [(nil, document.language)] + translations.map { (Optional($0), $0.language) }
      var builders: [ScenarioBuilder] = []
      for (translation, language) in forms {
        guard let lang = language, let original = document.language else { continue }
        guard let words = shared.first(where: { $0.language == lang }) else {
          // One that is there and can't be read was told already.
          if shared.allSatisfy({ $0.language != nil }), shared.count == sources.shared.count {
            let file = translation?.file ?? sources.scenario.path
            complaints.add(
              .missingShared(lang),
              at: SourceLocation(file: file, line: 1, column: 1)
            )
          }
          continue
        }
        let checks = WordChecks(
          document: document,
          translation: translation,
          shared: words,
          lang: lang,
          reader: reader
        )
        checks.check()
        checks.warn()
        builders.append(
          ScenarioBuilder(
            document: document,
            original: original,
            lang: lang,
            translation: translation,
            shared: words
          )
        )
      }
      for builder in builders where scenarios[builder.lang] == nil {
        let files = [sources.scenario.path, builder.translation?.file, builder.shared.file]
        guard !files.compactMap({ $0 }).contains(where: complaints.hasErrors) else { continue }
        scenarios[builder.lang] = builder.scenario()
      }
    }
    var tests = translations.reduce(into: [Lang: [ScenarioTest]]()) { tests, translation in
      if let lang = translation.language { tests[lang] = translation.tests }
    }
    if let document, let lang = document.language { tests[lang] = document.tests }
    let files = [sources.scenario] + sources.translations + sources.shared
    return ScenarioReading(
      document: document,
      languages: languages,
      scenarios: scenarios,
      tests: tests,
      diagnostics: complaints.sorted(files: files.map(\.path)),
      shared: shared
    )
  }

  /// Checks shared files without a scenario.
  public static func check(shared files: [SourceFile]) -> [Diagnostic] {
    let complaints = Complaints()
    let documents = sharedDocuments(files, NodeReader(complaints: complaints))
    NameChecks.checkShared(documents, NodeReader(complaints: complaints))
    return complaints.sorted(files: files.map(\.path))
  }

  /// Checks that the parts of a scenario fit together, whatever its language.
  static func check(
    _ document: ScenarioDocument,
    tests: [ScenarioTest],
    _ shared: [SharedDocument],
    _ reader: NodeReader
  ) {
    let parts = DocumentParts(document)
    NameChecks(parts: parts, tests: tests, shared: shared, reader: reader).check()
    ReachChecks(parts: parts, reader: reader).check()
    ConditionChecks(parts: parts, reader: reader).check()
  }

  static func sharedDocuments(_ files: [SourceFile], _ reader: NodeReader) -> [SharedDocument] {
    var documents: [SharedDocument] = []
    for file in files {
      guard let node = YAMLComposer.compose(file, reader.complaints) else { continue }
      let document = SharedReader(reader: reader).document(node, file: file.path)
      if let lang = document.language, documents.contains(where: { $0.language == lang }) {
        reader.complain(.secondFileInLanguage(lang), at: document.languageAt)
      }
      documents.append(document)
    }
    return documents
  }

  /// The translations of a scenario, of which the nodes are asked for by the places of the files.
  static func translations(
    _ files: [SourceFile],
    of document: ScenarioDocument?,
    _ reader: NodeReader,
    node: (Int) -> YAMLNode?
  ) -> [TranslationDocument] {
    var documents: [TranslationDocument] = []
    for (place, file) in files.enumerated() {
      guard let node = node(place), let document else { continue }
      let translation = TranslationReader(reader: reader, original: document)
        .document(node, file: file.path)
      let taken = [document.language] + documents.map(\.language)
      if let lang = translation.language, taken.contains(lang) {
        reader.complain(.secondFileInLanguage(lang), at: translation.languageAt)
      }
      documents.append(translation)
    }
    return documents
  }
}
