import Language

/// Reads a translation beside the scenario that it translates, so that what lacks or is too much is seen at once.
struct TranslationReader {
  private static let keys = [
    "format", "translates", "language", "title", "setting", "task", "patient", "opening", "topics",
    "facts", "reactions", "turning_points", "ruptures", "endings", "follow_ups", "translated",
    "knows", "tests",
  ]

  let reader: NodeReader
  let original: ScenarioDocument
  var lineReader: LineReader { LineReader(reader: reader) }
  private var wordsReader: WordsReader { WordsReader(reader: reader) }

  init(reader: NodeReader, original: ScenarioDocument) {
    self.reader = reader
    self.original = original
  }

  /// The written form of a file's node.
  func document(_ node: YAMLNode, file: String) -> TranslationDocument {
    let fields = Fields(node, keys: Self.keys, reader: reader)
    reader.checkFormat(fields)
    var document = TranslationDocument(file: file, languageAt: fields["language"]?.at ?? node.at)
    let lines = original.lines
    document.lines.reserveCapacity(lines.count)
    document.language = fields.neededText("language").flatMap { reader.choice($0, .language) }
    if let name = fields.neededText("translates"), name.value != original.id, !original.id.isEmpty {
      reader.complain(.wrongOriginal(name.value, expected: original.id), at: name.at)
    }
    for key in ["title", "setting", "task"] {
      document.texts[key] = fields.neededText(key)
    }
    if let node = fields.needed("patient") {
      let patient = Fields(node, keys: ["name", "about"], reader: reader)
      document.texts["patient.name"] = patient.neededText("name")
      document.texts["patient.about"] = patient.neededText("about")
    }
    if let node = fields.needed("opening") {
      add(lineReader.translatedLine(node, id: "opening"), for: original.opening, to: &document)
    }
    topics(fields, into: &document)
    facts(fields, into: &document)
    reactions(fields, into: &document)
    happenings(fields, into: &document)
    endings(fields, into: &document)
    followUps(fields, into: &document)
    document.knows = fields.texts("knows").map(\.value)
    document.stamps = stamps(fields, of: lines)
    document.tests = TestReader(reader: reader).tests(fields)
    return document
  }

  private func topics(_ fields: Fields, into document: inout TranslationDocument) {
    let names = original.topics.map(\.name.value)
    let keys = ["words", "words_of", "dry", "ladder", "holds", "spent"]
    for (place, node) in pairs(fields, "topics", names) {
      let topic = original.topics[place]
      let id = "topics.\(topic.name.value)"
      let own = Fields(node, keys: keys, reader: reader)
      let words = wordsReader.words(own)
      if own["words"] == nil, own["words_of"] == nil {
        reader.complain(.missingKey("words"), at: own.at)
      }
      document.words[id] = words
      list(own, "dry", "\(id).dry", topic.dry, into: &document)
      list(own, "holds", "\(id).holds", topic.holds, into: &document)
      list(own, "spent", "\(id).spent", topic.spent, into: &document)
      let rungs = topic.ladder.map(\.id.value)
      for (place, node) in pairs(own, "ladder", rungs, path: "\(id).ladder") {
        let line = lineReader.translatedLine(node, id: "\(id).\(rungs[place])")
        add(line, for: topic.ladder[place].line, to: &document)
      }
    }
  }

  private func facts(_ fields: Fields, into document: inout TranslationDocument) {
    for (place, node) in pairs(fields, "facts", original.facts.map(\.name.value)) {
      let fact = original.facts[place]
      let id = "facts.\(fact.name.value)"
      let line = lineReader.translatedLine(node, id: id, besides: ["words", "words_of", "later"])
      add(line, for: fact.line, to: &document)
      list(Part(node), "later", "\(id).later", fact.later, into: &document)
    }
  }

  private func reactions(_ fields: Fields, into document: inout TranslationDocument) {
    for (place, node) in pairs(fields, "reactions", original.reactions.map(\.trigger.value)) {
      let reaction = original.reactions[place]
      items(node, "reactions.\(reaction.trigger.value)", reaction.lines, into: &document)
    }
  }

  private func happenings(_ fields: Fields, into document: inout TranslationDocument) {
    for (place, node) in pairs(fields, "turning_points", original.turningPoints.map(\.id.value)) {
      let point = original.turningPoints[place]
      let id = "turning_points.\(point.id.value)"
      let line = lineReader.translatedLine(node, id: id, besides: ["answers"])
      add(line, for: point.line, to: &document)
      let own = Part(node)
      list(own, "answers", "\(id).answers", point.answers, into: &document)
    }
    for (place, node) in pairs(fields, "ruptures", original.ruptures.map(\.id.value)) {
      let rupture = original.ruptures[place]
      let id = "ruptures.\(rupture.id.value)"
      let line = lineReader.translatedLine(node, id: id, besides: ["mended", "unmended"])
      add(line, for: rupture.line, to: &document)
      let own = Part(node)
      for (key, original) in [("mended", rupture.mended), ("unmended", rupture.unmended)] {
        if let node = own[key] {
          add(
            lineReader.translatedLine(node, id: "\(id).\(key)"),
            for: original,
            to: &document
          )
        } else {
          reader.complain(.missingTranslation("\(id).\(key)"), at: own.at)
        }
      }
    }
  }

  private func endings(_ fields: Fields, into document: inout TranslationDocument) {
    for (place, node) in pairs(fields, "endings", original.endings.map(\.name.value)) {
      let id = "endings.\(original.endings[place].name.value)"
      let line = lineReader.translatedLine(node, id: id, besides: ["debrief"])
      add(line, for: original.endings[place].line, to: &document)
      let own = Part(node)
      if let debrief = own["debrief"] {
        document.texts["\(id).debrief"] = reader.text(debrief)
      } else {
        reader.complain(.missingTranslation("\(id).debrief"), at: own.at)
      }
    }
  }

  /// The follow-ups of a translation, from a file that holds nothing else; without a node they lack.
  func followUps(_ node: YAMLNode?, file: String) -> TranslationDocument {
    let place = node?.at ?? SourceLocation(file: file, line: 1, column: 1)
    var document = TranslationDocument(file: file, languageAt: place)
    if let node {
      followUps(Fields(node, keys: ["follow_ups"], reader: reader), into: &document)
    } else if !original.followUps.isEmpty {
      reader.complain(.missingTranslation("follow_ups"), at: place)
    }
    return document
  }

  private func followUps(_ fields: Fields, into document: inout TranslationDocument) {
    for (place, node) in pairs(fields, "follow_ups", original.followUps.map(\.about.value)) {
      let asked = original.followUps[place]
      items(node, "follow_ups.\(asked.about.value)", asked.lines, into: &document)
    }
  }

  /// Warns of lines whose source has changed since they were translated.
  private func stamps(_ fields: Fields, of lines: [WrittenLine]) -> [String: String] {
    let entries = fields.entries("translated")
    var stamps = [String: String](minimumCapacity: entries.count)
    let places = Dictionary(
      lines.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for entry in entries {
      guard let stamp = reader.text(entry.value) else { continue }
      guard let line = places[entry.key.value].map({ lines[$0] }) else {
        guard !reader.complaints.isFull else { continue }
        let near = NearestName.nearest(to: entry.key.value, among: lines.map(\.id))
        reader.complain(.unknownLine(entry.key.value, near: near), at: entry.key.at)
        continue
      }
      stamps[line.id] = stamp.value
      guard !reader.complaints.isFull else { continue }
      let now = TextStamp.stamp(of: line)
      if now != stamp.value {
        reader.complain(.staleTranslation(line.id, stamp: now), at: stamp.at)
      }
    }
    return stamps
  }
}
