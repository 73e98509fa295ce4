import Coding
import Language

/// Reads the scenario's own file into its written form.
struct DocumentReader {
  /// The keys of the file.
  static let keys = [
    "format", "id", "language", "title", "trains", "sources", "patient", "setting", "minutes",
    "task", "temperament", "adjust", "start", "opening", "topics", "facts", "reactions",
    "turning_points", "ruptures", "endings", "follow_ups", "rubric", "knows", "tests",
  ]

  let reader: NodeReader
  var phrases: PhraseReader { PhraseReader(reader: reader) }
  var lines: LineReader { LineReader(reader: reader) }
  var words: WordsReader { WordsReader(reader: reader) }

  /// The written form of a file's node.
  func document(_ node: YAMLNode, folder: String?) -> ScenarioDocument {
    let fields = Fields(node, keys: Self.keys, reader: reader)
    var document = ScenarioDocument(
      at: node.at,
      opening: WrittenLine(id: "opening", at: fields.place(of: "opening"))
    )
    reader.checkFormat(fields)
    identity(fields, folder: folder, into: &document)
    patient(fields, into: &document)
    document.opening =
      fields.needed("opening").map { lines.line($0, id: "opening") } ?? document.opening
    document.topics = topics(fields)
    document.facts = facts(fields)
    document.reactions = reactions(fields, id: "reactions")
    document.turningPoints = turningPoints(fields)
    document.ruptures = ruptures(fields)
    document.endings = endings(fields)
    document.followUps = followUps(fields)
    document.tests = TestReader(reader: reader).tests(fields)
    if let rubric = fields["rubric"] {
      document.rubric = RubricReader(reader: reader).rubric(rubric)
    }
    return document
  }

  private func identity(
    _ fields: Fields,
    folder: String?,
    into document: inout ScenarioDocument
  ) {
    if let id = folder == nil ? fields.neededText("id") : fields.text("id") {
      document.id = reader.name(id).value
      if let folder, folder != id.value {
        reader.complain(.wrongID(id.value, folder: folder), at: id.at)
      }
    } else if let folder {
      document.id = reader.name(Marked(folder, at: fields.at)).value
    }
    document.language = fields.neededText("language").flatMap { reader.choice($0, .language) }
    document.title = fields.neededText("title")
    document.trains = fields.texts("trains").compactMap { skill($0) }
    document.sources = fields.texts("sources").map(\.value)
    document.knows = fields.texts("knows").map(\.value)
  }

  private func patient(_ fields: Fields, into document: inout ScenarioDocument) {
    if let node = fields.needed("patient") {
      let patient = Fields(node, keys: ["name", "age", "about"], reader: reader)
      document.name = patient.neededText("name")
      document.age = patient.needed("age").flatMap { reader.number($0, in: 0...120) }
      document.about = patient.neededText("about")
    }
    document.setting = fields.neededText("setting")
    if let minutes = fields["minutes"].flatMap({ reader.number($0, in: 5...60) }) {
      document.minutes = minutes
    }
    document.task = fields.neededText("task")
    if let name = fields.text("temperament") {
      document.temperament = Temperament.profileNames.contains(name.value) ? name.value : nil
      if document.temperament == nil {
        reader.complainOfUnknown(name, .temperament, among: Temperament.profileNames)
      }
    }
    document.adjust = fields.entries("adjust").compactMap { entry in
      let steps = phrases.change(entry.value)
      let name = entry.key.value
      if Code(rawValue: name) != nil || Stance(rawValue: name) != nil {
        return ScenarioDocument.Adjustment(name: name, steps: steps)
      }
      let known = Code.allCases.map(\.rawValue) + Stance.allCases.map(\.rawValue)
      reader.complainOfUnknown(entry.key, .code, among: known)
      return nil
    }
    if let start = fields["start"] {
      document.start = phrases.alliance(start, over: document.start)
    }
  }

  /// A code, a dimension or a stance that a patient trains.
  private func skill(_ written: Marked<String>) -> String? {
    let dimensions = Dimension.allCases.map(\.rawValue)
    let others = Code.allCases.map(\.rawValue) + Stance.allCases.map(\.rawValue)
    let known = dimensions + others.filter { !dimensions.contains($0) }
    if known.contains(written.value) { return written.value }
    reader.complainOfUnknown(written, .skill, among: known)
    return nil
  }
}

extension NodeReader {
  /// Complains when the file is not of the format that is read here.
  func checkFormat(_ fields: Fields) {
    guard let format = fields.neededText("format"), format.value != "1" else { return }
    complain(.wrongFormat(format.value), at: format.at)
  }
}
