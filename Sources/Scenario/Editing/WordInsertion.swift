public import Language

/// A scenario's file with more words for a topic; comments and layout are kept.
public struct WordInsertion: Hashable, Sendable {
  /// Why words can't be added.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no such topic; the nearest, and all.
    case unknownTopic(near: String?, topics: [String])
    /// A word by which nothing can be recognised.
    case badWord(String)
    /// The topic has all of these words already.
    case alreadyThere
    /// The scenario is not there in this language, or can't be read.
    case unreadable
    /// The words are written in a way that the program does not change; the place of the topic.
    case byHand(SourceLocation)
  }

  /// The sources with the file as it would be.
  public let sources: ScenarioSources
  /// The file that changes, with its new text.
  public let file: SourceFile
  /// The line that changes, from 1.
  public let line: Int
  /// The line as it is; nil when the new one is added before it.
  public let old: String?
  /// What stands in its place, one line or more.
  public let new: String
}

extension ScenarioReader {
  /// Adds words to the list by which a topic is recognised in one language.
  ///
  /// What comes of it is read again before it is given back: the topic has the words that it had and the new ones, and
  /// the scenario has no mistake that it did not have.
  ///
  /// - Parameters:
  ///   - words: The words, written as in the file: `chien`, `promen*`, `sortir le chien`.
  ///   - topic: The name of the topic.
  ///   - lang: The language of the words.
  ///   - sources: The files of the scenario.
  /// - Returns: The file as it would be.
  /// - Throws: Why the words can't be added.
  public static func adding(
    _ words: [String],
    toTopic topic: String,
    in lang: Lang,
    of sources: ScenarioSources
  ) throws(WordInsertion.Problem) -> WordInsertion {
    if let bad = words.first(where: { $0.isEmpty || !WordsReader.isGood($0) }) {
      throw .badWord(bad)
    }
    guard let place = try TopicPlace(topic, lang, sources) else { throw .unreadable }
    let old = place.words.words.map(\.value)
    var new: [String] = []
    for word in words where !old.contains(word) && !new.contains(word) { new.append(word) }
    guard !new.isEmpty else { throw .alreadyThere }
    guard let insertion = WordList(place).inserting(new, into: sources) else {
      throw .byHand(place.at)
    }
    let errors = { ScenarioReader.read($0).diagnostics.filter { $0.severity == .error } }
    guard let again = try TopicPlace(topic, lang, insertion.sources),
      again.words.words.map(\.value) == old + new,
      again.words.groups.map(\.value) == place.words.groups.map(\.value),
      errors(insertion.sources).map(\.complaint) == errors(sources).map(\.complaint)
    else { throw .byHand(place.at) }
    return insertion
  }
}

/// Where the words of a topic stand in one language.
struct TopicPlace {
  let file: SourceFile
  let words: WrittenWords
  /// The place of the topic, or of the whole file where a translation lacks it.
  let at: SourceLocation

  /// Finds a topic; nil when the file of the language is not there or can't be read.
  init?(
    _ topic: String,
    _ lang: Lang,
    _ sources: ScenarioSources
  ) throws(WordInsertion.Problem) {
    let reader = NodeReader(complaints: Complaints())
    guard let node = YAMLComposer.compose(sources.scenario, reader.complaints) else { return nil }
    let document = DocumentReader(reader: reader).document(node, folder: sources.folder)
    guard let found = document.topics.first(where: { $0.name.value == topic }) else {
      let names = document.topics.map(\.name.value)
      throw .unknownTopic(near: NearestName.nearest(to: topic, among: names), topics: names)
    }
    if document.language == lang {
      (file, words, at) = (sources.scenario, found.words, found.name.at)
      return
    }
    for file in sources.translations {
      guard let node = YAMLComposer.compose(file, reader.complaints) else { continue }
      let translation = TranslationReader(reader: reader, original: document)
        .document(node, file: file.path)
      guard translation.language == lang else { continue }
      let words = translation.words["topics.\(topic)"] ?? WrittenWords()
      self.file = file
      self.words = words
      at = (words.words + words.groups).first?.at ?? translation.languageAt
      return
    }
    return nil
  }
}
