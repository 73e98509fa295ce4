/// Checks that the names used in a scenario stand for something, and each for one thing.
struct NameChecks {
  let parts: DocumentParts
  /// What is expected in any of its languages.
  let tests: [ScenarioTest]
  let shared: [SharedDocument]
  let reader: NodeReader
  private var document: ScenarioDocument { parts.document }

  /// Checks the scenario and the shared lines.
  func check() {
    checkDuplicates()
    let rungs = document.topics.flatMap(\.ladder).map(\.id.value)
    let topics = document.topics.map(\.name.value)
    let events = document.turningPoints.map(\.id.value) + document.ruptures.map(\.id.value)
    let endings = document.endings.map(\.name.value)
    let sharedLines = shared.flatMap(\.reactions).flatMap(\.lines)
    let marks = (parts.lines.flatMap(\.sets) + sharedLines.flatMap(\.sets)).map(\.value)
    let names = Names(rungs: rungs, topics: topics, events: events, marks: marks, reader: reader)
    for condition in parts.conditions { names.check(condition) }
    for lines in [parts.lines, sharedLines] {
      for topic in lines.compactMap(\.topic) { names.checkTopic(topic) }
    }
    for rupture in document.ruptures {
      if let ending = rupture.ends, !endings.contains(ending.value) {
        reader.complainOfUnknown(ending, .ending, among: endings)
      }
    }
    checkFollowUps()
    if !tests.isEmpty { checkTests(rungs + topics + events + endings, sharedLines.map(\.id)) }
    Self.checkShared(shared, reader)
  }

  /// Checks that the lines about which is asked are there; a follow-up has none of its own.
  private func checkFollowUps() {
    guard !document.followUps.isEmpty else { return }
    let answers = Set(document.followUps.flatMap(\.lines).map(\.id))
    let lines = parts.lines.map(\.id).filter { !answers.contains($0) }
    let known = Set(lines)
    for about in document.followUps.map(\.about) where !known.contains(about.value) {
      let near = NearestName.nearest(to: about.value, among: lines)
      reader.complain(.unknownLine(about.value, near: near), at: about.at)
    }
  }

  /// Checks that what the tests name is there.
  private func checkTests(_ names: [String], _ shared: [String]) {
    let lines = parts.lines.map(\.id)
    let others = document.facts.map(\.name.value) + Trigger.all.map(\.name)
    let all = names + others + lines + shared + ["unmatched"]
    let (known, places) = (Set(all), Set(names + lines))
    for test in tests {
      if let after = test.after, !places.contains(after.value) {
        reader.complainOfUnknown(after, .answer, among: names + lines)
      }
      for name in test.expect where name.value.step == nil {
        guard case .line(let line) = name.value, !known.contains(line) else { continue }
        reader.complainOfUnknown(Marked(line, at: name.at), .answer, among: all)
      }
      let rungs = document.topics.flatMap(\.ladder).map(\.id.value)
      for name in test.told + test.notTold where !rungs.contains(name.value) {
        reader.complainOfUnknown(name, .rung, among: rungs)
      }
      let endings = document.endings.map(\.name.value)
      if let ending = test.ending, !endings.contains(ending.value) {
        reader.complainOfUnknown(ending, .ending, among: endings)
      }
    }
  }

  /// Checks shared lines, which know nothing of the scenarios that they will stand in.
  static func checkShared(_ shared: [SharedDocument], _ reader: NodeReader) {
    let lines = shared.flatMap(\.reactions).flatMap(\.lines)
    let marks = lines.flatMap(\.sets).map(\.value)
    let names = Names(marks: marks, reader: reader)
    for condition in lines.compactMap(\.when) { names.check(condition) }
    for topic in lines.compactMap(\.topic) { names.checkTopic(topic) }
  }

  /// The names that there are.
  private struct Names {
    let rungs, topics, events, marks: Known
    let reader: NodeReader

    init(
      rungs: [String] = [],
      topics: [String] = [],
      events: [String] = [],
      marks: [String],
      reader: NodeReader
    ) {
      self.rungs = Known(rungs)
      self.topics = Known(topics)
      self.events = Known(events)
      self.marks = Known(marks)
      self.reader = reader
    }

    /// Names in their order, and for looking up.
    struct Known {
      let list: [String]
      private let set: Set<String>

      init(_ list: [String]) {
        self.list = list
        set = Set(list)
      }

      func has(_ name: String) -> Bool { set.contains(name) }
    }

    func checkTopic(_ name: Marked<String>) {
      guard !topics.has(name.value) else { return }
      reader.complainOfUnknown(name, .topic, among: topics.list)
    }

    func check(_ condition: WrittenCondition) {
      for marked in condition.alternatives.joined() { check(marked.value, at: marked.at) }
    }

    private func check(_ requirement: Requirement, at place: SourceLocation) {
      switch requirement {
      case .told(let name) where !rungs.has(name):
        reader.complainOfUnknown(Marked(name, at: place), .rung, among: rungs.list)
      case .asked(let name):
        checkTopic(Marked(name, at: place))
      case .happened(let name) where !events.has(name):
        reader.complainOfUnknown(Marked(name, at: place), .event, among: events.list)
      case .set(let name) where !marks.has(name):
        let near = NearestName.nearest(to: name, among: marks.list)
        reader.complain(.unsetMark(name, near: near), at: place)
      case .not(let opposite):
        check(opposite, at: place)
      default:
        break
      }
    }
  }

  private func checkDuplicates() {
    checkDuplicates(document.topics.flatMap(\.ladder).map(\.id), .rung)
    checkDuplicates(document.turningPoints.map(\.id) + document.ruptures.map(\.id), .event)
  }

  private func checkDuplicates(_ names: [Marked<String>], _ noun: Complaint.Noun) {
    var places: [String: SourceLocation] = [:]
    for name in names where !name.value.isEmpty {
      if let first = places[name.value] {
        reader.complain(.duplicateID(noun, name.value, first: first), at: name.at)
      } else {
        places[name.value] = name.at
      }
    }
  }
}
