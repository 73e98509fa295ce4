import Coding
import Consultation
import Language
import Scenario

/// Words of a group, as they would be attached to a topic: what changes in the file, and what all stored replies would
/// then be about.
struct WordAttachment {
  let group: UnmatchedGroup
  let topic: String
  let insertion: WordInsertion
  /// The stored replies that are then about something else.
  let changes: [HeardChange]

  /// Adds the words in thought, and hears all stored replies before and after.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - group: the group whose replies they should catch.
  ///   - part: the scenario and all its stored replies.
  ///   - topic: the name of the topic.
  ///   - library: where the scenario is read.
  ///   - texts: the language of the errors.
  /// - Throws: a failure where the words can't be added.
  init(
    _ words: [String],
    of group: UnmatchedGroup,
    in part: UnmatchedReplies,
    to topic: String,
    library: ScenarioLibrary,
    texts: UnmatchedTexts
  ) throws(Failure) {
    self.group = group
    self.topic = topic
    let sources: ScenarioSources
    do {
      sources = try library.sources(part.name)
    } catch {
      throw error.failure(in: texts.lang)
    }
    let lang = part.scenario.lang
    do {
      insertion = try ScenarioReader.adding(words, toTopic: topic, in: lang, of: sources)
    } catch {
      var place: SourceLocation?
      if case .byHand(let at) = error { place = at }
      throw Failure(place == nil ? .usage : .data, texts.problem(error, topic: topic), at: place)
    }
    guard let edited = ScenarioReader.read(insertion.sources.only(lang)).scenarios[lang] else {
      throw Failure(.data, texts.problem(.unreadable, topic: topic))
    }
    changes = HeardChange.all(in: part.stored, from: part.scenario, to: edited)
  }

  /// The replies that something else loses.
  var thefts: [HeardChange] { changes.filter(\.isTheft) }

  /// How many replies of the group go to the topic.
  var gained: Int {
    let places = Set(group.replies)
    return changes.count { places.contains($0.reply) && $0.after == .topic(topic) }
  }

  /// What changes, for an author to look at.
  func lines(_ texts: UnmatchedTexts) -> [String] {
    var lines = ["\(insertion.file.path):\(insertion.line)"]
    lines += insertion.old.map { ["- \($0)"] } ?? []
    lines += insertion.new.split(separator: "\n").map { "+ \($0)" }
    lines.append(texts.gained(gained, of: group.replies.count, topic: topic))
    let others = changes.count - thefts.count - gained
    if others > 0 { lines.append(texts.alsoGained(others)) }
    guard !thefts.isEmpty else { return lines + [texts.nothingTaken] }
    return lines + [texts.stolen(thefts.count)]
      + thefts.map { theft in
        let (before, after) = (theft.before?.name ?? "–", theft.after?.name ?? "–")
        let reply = theft.reply.coded.text.split(separator: "\n").joined(separator: " ")
        return
          "  \(theft.reply.transcript):\(theft.reply.turn) \(texts.quoted(reply)) \(before) → \(after)"
      }
  }

  /// Writes the file; it was read again before.
  func write() throws {
    let text = String(decoding: insertion.file.bytes, as: UTF8.self)
    try writeAgain(text, to: insertion.file.path)
  }
}
