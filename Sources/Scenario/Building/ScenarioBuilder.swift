import Coding
import Language

/// Makes the run form of a scenario in one language from written forms that were found good.
struct ScenarioBuilder: Sendable {
  let document: ScenarioDocument
  let original: Lang
  let lang: Lang
  let translation: TranslationDocument?
  let shared: SharedDocument

  /// The codes that a rung below the first opens to, unless it says which.
  static let opening: [Code] = [
    .openQuestion, .valuesQuestion, .reformulation, .legitimation, .empathy, .permission,
    .metacommunication, .facilitation,
  ]
  /// The codes that a line with a cue calls for, unless it says which.
  static let makingRoom: [Code] = [.legitimation, .empathy, .reformulation]
  /// The codes that mend a rupture, unless it says which.
  static let mending: [Code] = [.repair, .metacommunication, .legitimation, .empathy]

  /// The run form.
  ///
  /// - Parameter later: the follow-ups, where they are read in their turn.
  /// - Returns: the run form, or nil when something needed lacks after all.
  func scenario(later: FollowUps? = nil) -> Scenario? {
    // The topics are about as much as all else.
    let topics = Deferred { all(document.topics, topic) }
    guard let title = text("title", document.title),
      let setting = text("setting", document.setting),
      let task = text("task", document.task), let name = text("patient.name", document.name),
      let about = text("patient.about", document.about), let age = document.age,
      let profile = document.temperament, let temperament = temperament(profile),
      let opening = line(document.opening), let facts = all(document.facts, fact),
      let reactions = reactions(),
      let turningPoints = all(document.turningPoints, turningPoint),
      let ruptures = all(document.ruptures, rupture), let endings = all(document.endings, ending),
      let followUps = later ?? followUps().map(FollowUps.init),
      let topics = topics.value()
    else { return nil }
    return Scenario(
      id: document.id,
      lang: lang,
      original: original,
      title: title,
      trains: document.trains,
      sources: document.sources,
      patient: Patient(name: name, age: age, about: about),
      setting: setting,
      minutes: document.minutes,
      task: task,
      temperament: temperament,
      start: document.start,
      opening: opening,
      topics: topics,
      facts: facts,
      unknownFacts: unknownFacts(),
      heard: heard(),
      reactions: reactions,
      turningPoints: turningPoints,
      ruptures: ruptures,
      endings: endings,
      followUps: followUps,
      rubric: document.rubric
    )
  }

  /// All values made from others, or nil when one can't be made.
  func all<From, To>(_ values: [From], _ make: (From) -> To?) -> [To]? {
    let made = values.compactMap(make)
    return made.count == values.count ? made : nil
  }

  /// A text that is no line.
  func text(_ path: String, _ own: Marked<String>?) -> String? {
    guard let translation else { return own?.value }
    return translation.texts[path]?.value
  }

  /// A line with the texts of the language.
  func line(_ line: WrittenLine) -> Line? {
    let isShared = line.id.hasPrefix("shared.")
    let texts = isShared || translation == nil ? line : translation?.lines[line.id]
    guard let texts, !texts.says.isEmpty else { return nil }
    return Line(
      id: line.id,
      says: texts.says.map(\.value),
      gesture: texts.gesture?.value,
      cue: line.cue,
      callsFor: line.callsFor ?? (line.cue == nil ? [] : Self.makingRoom),
      fits: line.fits,
      model: texts.model?.value,
      inner: texts.inner?.value,
      when: line.when?.condition ?? .always,
      words: words(of: line),
      changes: Change(line.changes, sets: line.sets.map(\.value)),
      topic: line.topic?.value,
      asksAgain: line.asksAgain
    )
  }

  /// The words that a line has of its own; those under its name may be the fact's that it answers.
  private func words(of line: WrittenLine) -> [WordPattern] {
    if line.words.isEmpty { return [] }
    return line.id.hasPrefix("shared.") ? patterns(line.words) : patterns(line.id, line.words)
  }

  /// The words of a topic, a fact or a line in the language, with those of the groups that it names.
  func patterns(_ path: String, _ own: WrittenWords) -> [WordPattern] {
    patterns(translation == nil ? own : translation?.words[path] ?? WrittenWords())
  }

  private func patterns(_ words: WrittenWords) -> [WordPattern] {
    if words.isEmpty { return [] }
    let grouped = words.groups.compactMap { group in
      shared.groups.first { $0.name == group.value }?.words
    }
    let all = [words.words] + grouped
    let count = all.reduce(0) { $0 + $1.count }
    var seen = Set<String>(minimumCapacity: count)
    var patterns: [WordPattern] = []
    patterns.reserveCapacity(count)
    for word in all.joined() where seen.insert(word.value).inserted {
      patterns.append(WordPattern(word.value))
    }
    return patterns
  }

  private func temperament(_ name: String) -> Temperament? {
    guard let profile = Temperament.profile(named: name) else { return nil }
    var codes = profile.codes
    var stances = profile.stances
    for adjustment in document.adjust {
      if let code = Code(rawValue: adjustment.name) {
        codes[code] = Self.adjusted(codes[code], by: adjustment.steps)
      } else if let stance = Stance(rawValue: adjustment.name) {
        stances[stance] = Self.adjusted(stances[stance], by: adjustment.steps)
      }
    }
    return Temperament(profile: name, codes: codes, stances: stances)
  }

  private static func adjusted(_ change: Change?, by steps: [Scale: Int]) -> Change {
    Change((change?.steps ?? [:]).merging(steps) { $1 })
  }

  private func reactions() -> [Trigger: [Line]]? {
    var reactions: [Trigger: [Line]] = [:]
    for trigger in Trigger.all {
      let given = shared.reactions.first { $0.trigger.value == trigger.name }?.lines ?? []
      guard let own = document.reactions.first(where: { $0.trigger.value == trigger.name }) else {
        guard let lines = all(given, line) else { return nil }
        reactions[trigger] = lines
        continue
      }
      // Lines that all have a condition leave moments in which none may be said.
      let fallback = own.lines.allSatisfy(\.isConditional) ? given.filter { !$0.isConditional } : []
      guard let lines = all(own.lines + fallback, line) else { return nil }
      reactions[trigger] = lines
    }
    return reactions
  }

  /// The follow-ups, by the names of the lines about which is asked.
  func followUps() -> [String: [Line]]? {
    var followUps = [String: [Line]](minimumCapacity: document.followUps.count)
    for asked in document.followUps {
      guard let lines = all(asked.lines, line) else { return nil }
      followUps[asked.about.value] = lines
    }
    return followUps
  }

  private func heard() -> [Trigger.Happening: [WordPattern]] {
    var heard: [Trigger.Happening: [WordPattern]] = [:]
    for words in shared.heard {
      guard let happening = Trigger.Happening(rawValue: words.name) else { continue }
      heard[happening] = words.words.map { WordPattern($0.value) }
    }
    return heard
  }

  private func unknownFacts() -> [UnansweredFact] {
    let answered = document.facts.map(\.name.value)
    return shared.facts.filter { !answered.contains($0.name) }
      .map { UnansweredFact(id: $0.name, words: $0.words.map { WordPattern($0.value) }) }
  }
}
