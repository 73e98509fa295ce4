public import Language

/// Writes a translation beside its source: what is there stays, what lacks is left empty, each text below its original.
struct TranslationWriter {
  let original: ScenarioDocument
  let existing: TranslationDocument?
  /// The lines of the tests in the file that is there, which stay as they are.
  let tests: [String]
  let lang: Lang
  private(set) var output: [String] = []
  /// The stamps of the lines, in their order.
  private var stamps: [(line: String, stamp: String)] = []

  init(
    original: ScenarioDocument,
    existing: TranslationDocument?,
    tests: [String],
    lang: Lang
  ) {
    self.original = original
    self.existing = existing
    self.tests = tests
    self.lang = lang
  }

  /// The text of the file.
  mutating func text() -> String {
    output = ["format: 1", "translates: \(original.id)", "language: \(lang.rawValue)"]
    if let knows = existing?.knows, !knows.isEmpty { output.append("knows: \(Self.list(knows))") }
    text("title", original.title, "")
    output.append("patient:")
    text("patient.name", original.name, "  ")
    text("patient.about", original.about, "  ")
    text("setting", original.setting, "")
    text("task", original.task, "")
    line("opening", original.opening, "")
    topics()
    facts()
    section("reactions", original.reactions) { writer, reaction in
      writer.lines(reaction.trigger.value, reaction.lines, "  ")
    }
    happenings()
    section("endings", original.endings) { writer, ending in
      writer.line(ending.name.value, ending.line, "  ")
      writer.text("endings.\(ending.name.value).debrief", ending.debrief, "    ")
    }
    section("follow_ups", original.followUps) { writer, asked in
      writer.lines(asked.about.value, asked.lines, "  ")
    }
    if !stamps.isEmpty {
      output += ["translated:"] + stamps.map { "  \($0.line): \($0.stamp)" }
    }
    return (output + tests).joined(separator: "\n") + "\n"
  }

  private mutating func topics() {
    section("topics", original.topics) { writer, topic in
      let id = "topics.\(topic.name.value)"
      writer.output.append("  \(topic.name.value):")
      writer.words(topic.words, id, "    ")
      writer.lines("dry", topic.dry, "    ")
      writer.output.append("    ladder:")
      for rung in topic.ladder { writer.line(rung.id.value, rung.line, "      ") }
      writer.lines("holds", topic.holds, "    ")
      writer.lines("spent", topic.spent, "    ")
    }
  }

  private mutating func facts() {
    section("facts", original.facts) { writer, fact in
      writer.line(fact.name.value, fact.line, "  ")
      let id = "facts.\(fact.name.value)"
      let own = writer.existing?.words[id]
      // What is translated and has no words of its own is heard by those of the shared file.
      let isShared = own == nil && writer.existing?.lines[id] != nil
      if !isShared, !fact.words.isEmpty || own?.isEmpty == false {
        writer.words(fact.words, id, "    ")
      }
      writer.lines("later", fact.later, "    ")
    }
  }

  private mutating func happenings() {
    section("turning_points", original.turningPoints) { writer, point in
      writer.line(point.id.value, point.line, "  ")
      writer.lines("answers", point.answers, "    ")
    }
    section("ruptures", original.ruptures) { writer, rupture in
      writer.line(rupture.id.value, rupture.line, "  ")
      writer.line("mended", rupture.mended, "    ")
      writer.line("unmended", rupture.unmended, "    ")
    }
  }

  private mutating func section<Item>(
    _ name: String,
    _ items: [Item],
    _ write: (inout TranslationWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    output.append("\(name):")
    for item in items { write(&self, item) }
  }

  // MARK: Texts

  private mutating func text(_ path: String, _ source: Marked<String>?, _ margin: String) {
    guard let source else { return }
    let key = path.split(separator: ".").last.map(String.init) ?? path
    value("\(margin)\(key):", existing?.texts[path]?.value, source.value, margin)
  }

  /// A value below its source.
  private mutating func value(_ key: String, _ text: String?, _ source: String, _ margin: String) {
    note(source, margin)
    output += Self.entry(key, text, margin)
  }

  private mutating func note(_ source: String, _ margin: String) {
    let oneLine = Neutral.oneLine(source.replacing("\n", with: " / "))
    output.append("\(margin)# \(original.language?.rawValue ?? ""): \(oneLine)")
  }

  private mutating func words(_ source: WrittenWords, _ id: String, _ margin: String) {
    let own = existing?.words[id]
    if !source.words.isEmpty { note(Self.list(source.words.map(\.value)), margin) }
    let words = own?.words.map(\.value) ?? []
    if !words.isEmpty || !source.words.isEmpty && own == nil {
      output.append("\(margin)words: \(Self.list(words))")
    }
    let groups = (own ?? source).groups.map(\.value)
    if !groups.isEmpty { output.append("\(margin)words_of: \(Self.list(groups))") }
  }

  // MARK: Lines

  private mutating func lines(_ key: String, _ lines: [WrittenLine], _ margin: String) {
    guard !lines.isEmpty else { return }
    output.append("\(margin)\(key):")
    for line in lines {
      output.append("\(margin)  -")
      parts(line, margin + "    ")
      if !line.words.isEmpty { words(line.words, line.id, margin + "    ") }
    }
  }

  private mutating func line(_ key: String, _ line: WrittenLine, _ margin: String) {
    output.append("\(margin)\(key):")
    parts(line, margin + "  ")
  }

  private mutating func parts(_ line: WrittenLine, _ margin: String) {
    let own = existing?.lines[line.id]
    let stamp = TextStamp.stamp(of: line)
    let old = existing?.stamps[line.id]
    if let old, old != stamp { output.append("\(margin)# ! \(staleNote)") }
    if let kept = old ?? (own == nil ? stamp : nil) { stamps.append((line.id, kept)) }
    for source in line.says { note(source.value, margin) }
    let says = own?.says.map(\.value) ?? []
    if says.count > 1 {
      output.append("\(margin)says:")
      for text in says { output += Self.entry("\(margin)  -", text, margin + "  ") }
    } else {
      output += Self.entry("\(margin)says:", says.first, margin)
    }
    let others: [(String, Marked<String>?, Marked<String>?)] = [
      ("gesture", line.gesture, own?.gesture), ("model", line.model, own?.model),
      ("inner", line.inner, own?.inner),
    ]
    for (key, source, text) in others {
      if let source { value("\(margin)\(key):", text?.value, source.value, margin) }
    }
  }

  private var staleNote: String {
    original.language == .fr
      ? "la source a changé depuis : relisez, puis écrivez le cachet que la vérification nomme"
      : "the source has changed since: look again, then write the stamp that the check names"
  }

  // MARK: YAML

  /// A key with its text: on its line where YAML reads that as it stands, else below `|`.
  private static func entry(_ key: String, _ text: String?, _ margin: String) -> [String] {
    guard let text, !text.isEmpty else { return ["\(key) \"\""] }
    if isPlain(text) { return ["\(key) \(text)"] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "\(margin)  \($0)" }
    return ["\(key) |"]
      + lines.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private static func isPlain(_ text: String) -> Bool {
    text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || " ,.'’!?-…éœ".contains($0) }
  }

  private static func list(_ words: [String]) -> String {
    "[" + words.map { $0.contains("'") ? "\"\($0)\"" : $0 }.joined(separator: ", ") + "]"
  }
}

extension ScenarioReader {
  /// A translation of a scenario, as far as it goes, with everything that it lacks left empty below its source.
  ///
  /// - Parameters:
  ///   - sources: The files of the scenario; of the translations, the one in the language is completed.
  ///   - lang: The language to translate into.
  /// - Returns: The text of the file; nil when the scenario can't be read.
  public static func translation(of sources: ScenarioSources, into lang: Lang) -> String? {
    let reader = NodeReader(complaints: Complaints())
    guard let node = YAMLComposer.compose(sources.scenario, reader.complaints) else { return nil }
    let original = DocumentReader(reader: reader).document(node, folder: sources.folder)
    let existing = sources.translations.lazy.compactMap { file in
      YAMLComposer.compose(file, reader.complaints).map {
        TranslationReader(reader: reader, original: original).document($0, file: file.path)
      }
    }.first { $0.language == lang }
    let file = sources.translations.first { $0.path == existing?.file }
    var writer = TranslationWriter(
      original: original,
      existing: existing,
      tests: file.map { linesOfTests(in: $0) } ?? [],
      lang: lang
    )
    return writer.text()
  }

  /// The key `tests` with all that is below it, as it stands in a file.
  private static func linesOfTests(in file: SourceFile) -> [String] {
    guard let range = file.range(of: "tests") else { return [] }
    let lines = SourceFile(path: file.path, bytes: Array(file.bytes[range])).lines
      .map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 }
    return Array(lines[...(lines.lastIndex { !$0.isEmpty } ?? 0)])
  }
}
