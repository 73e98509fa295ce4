import Assessment
import Coding
import Consultation
import Dispatch
import Language
import Report
import Scenario
import Synchronization
import Transcript

/// Lets simulated learners play a scenario, on all cores; nothing that it finds depends on how many there are.
struct Explorer {
  /// What all consultations and searches showed.
  struct Result {
    let words: Exploration
    let codes: Exploration
    let ways: FoundWays
    /// What a learner does who does one thing over and over.
    let persisted: [Persistence]
  }

  /// What searches found.
  struct FoundWays {
    var endings: [(id: String, result: WaySearch.Result)] = []
    var rungs: [(id: String, result: WaySearch.Result)] = []
    var best: (way: Way, mark: Int)?
    var deadEnds: DeadEnds.Findings?
    /// The kinds with whom, if they don't leave, only the time puts an end to it.
    var onlyTime: [Learner.Kind] = []
  }

  let scenario: Scenario
  let coder: Coder
  /// Consultations in words for each kind of learner.
  let count: Int
  /// Consultations by codes alone for each kind of learner.
  var coded = 0
  let seed: UInt64

  /// Plays all consultations, then looks for ways, loops and dead ends.
  ///
  /// - Parameter progress: is told now and then how many of all parts of the work are done.
  /// - Returns: what all of it showed.
  func explore(progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void) -> Result {
    let words = play(.words, progress: progress)
    let codes = play(.codes, progress: progress)
    let unheard = scenario.topics.flatMap(\.ladder).filter {
      words.said[$0.line.id] == nil && codes.said[$0.line.id] == nil
    }
    return Result(
      words: words,
      codes: codes,
      ways: search(for: unheard.map(\.id), beside: codes, progress: progress),
      persisted: persist(progress: progress)
    )
  }

  // MARK: Consultations

  /// Plays all consultations of one level.
  func play(
    _ level: ExplorationFindings.Level,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void
  ) -> Exploration {
    let count = level == .words ? count : coded
    let batch = level == .words ? 25 : 500
    let jobs = Learner.Kind.allCases.flatMap { kind in
      stride(from: 0, to: count, by: batch).map { (kind, $0) }
    }
    let fresh = Consultation(scenario: scenario, seed: 0)
    let parts = inParallel(jobs.count, progress: progress) { job in
      let (kind, first) = jobs[job]
      var found = Exploration(scenario)
      for number in first..<min(first + batch, count) {
        let seed = seed &+ UInt64(number)
        let events = events(of: kind, level, seed: seed, from: fresh)
        found.add(events, mark(events), of: kind, seed: seed)
      }
      return found
    }
    var whole = Exploration(scenario)
    for part in parts { whole.add(part) }
    return whole
  }

  /// Plays one consultation: its events, the opening first.
  func events(
    of kind: Learner.Kind,
    _ level: ExplorationFindings.Level,
    seed: UInt64,
    from fresh: Consultation
  ) -> [Event] {
    var consultation = fresh.anew(seed: seed)
    var events = consultation.begin()
    if level == .codes {
      var learner = WordlessLearner(kind, seed: seed &+ Self.learnerSeed)
      while !consultation.isOver {
        events += consultation.receive(learner.act(in: consultation))
      }
      return events
    }
    var learner = Learner(kind, lang: scenario.lang, seed: seed &+ Self.learnerSeed)
    var last = events
    while !consultation.isOver {
      switch learner.act(after: last, in: scenario) {
      case .say(let text):
        last = consultation.receive(coder.code(consultation.utterance(text)))
      case .keepSilent: last = consultation.receive(CodedReply(text: ""), silent: true)
      }
      events += last
    }
    return events
  }

  // Learner and patient draw from different sources of chance.
  private static let learnerSeed: UInt64 = 0x1000

  /// The mark of a consultation; nothing when it is too short.
  func mark(_ events: [Event]) -> Int? {
    let header = Header(of: scenario, coder: coder.version, seed: seed)
    return Assessment.mark(of: Transcript(header: header, events: events))
  }

  /// Lets learners do one thing over and over.
  private func persist(
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void
  ) -> [Persistence] {
    let fresh = Consultation(scenario: scenario, seed: 0)
    let moves = Persistence.moves(with: scenario)
    return inParallel(moves.count, progress: progress) { place in
      Persistence(moves[place], in: fresh, seed: seed)
    }
  }

  // MARK: Searches

  private enum Search: Sendable {
    case ending(String), rung(String), best, deadEnds, onlyTime
  }

  private func search(
    for rungs: [String],
    beside codes: Exploration,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void
  ) -> FoundWays {
    let searches =
      [.best, .deadEnds] + scenario.endings.map { Search.ending($0.id) }
      + rungs.map { Search.rung($0) } + [.onlyTime]
    let parts = inParallel(searches.count, progress: progress) { place in
      var found = FoundWays()
      switch searches[place] {
      case .ending(let id):
        found.endings = [(id, way(to: id, beside: codes.shortest[id]))]
      case .rung(let id):
        found.rungs = [(id, WaySearch(scenario, seed: seed).way(to: .rung(id)))]
      case .best: found.best = FullMarks(scenario, seed: seed).way(marking: mark)
      case .deadEnds: found.deadEnds = DeadEnds(scenario).look(learners: 8, seed: seed)
      case .onlyTime:
        let fresh = Consultation(scenario: scenario, seed: 0)
        found.onlyTime = Learner.Kind.allCases.filter {
          $0.endingWithoutGoodbye(in: fresh) == .time
        }
      }
      return found
    }
    return FoundWays(
      endings: parts.flatMap(\.endings),
      rungs: parts.flatMap(\.rungs),
      best: parts.lazy.compactMap(\.best).first,
      deadEnds: parts.lazy.compactMap(\.deadEnds).first,
      onlyTime: parts.flatMap(\.onlyTime)
    )
  }

  /// The way to an ending that a search finds, or that a learner went, whichever is shorter.
  private func way(to ending: String, beside other: Exploration.Shortest?) -> WaySearch.Result {
    let found = WaySearch(scenario, seed: seed).way(to: .ending(ending))
    guard let other else { return found }
    let gone = WaySearch(scenario, seed: other.seed)
      .way(of: other.kind, seed: other.seed &+ Self.learnerSeed, to: .ending(ending))
    guard let gone else { return found }
    if case .found(let way) = found, way.steps.count <= gone.steps.count { return found }
    return .found(gone)
  }

  /// Does so many pieces of work on all cores; their results in order.
  private func inParallel<Part: Sendable>(
    _ count: Int,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void,
    _ work: @Sendable (Int) -> Part
  ) -> [Part] {
    let results = Mutex([Part?](repeating: nil, count: count))
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let part = work(place)
      results.withLock { $0[place] = part }
      progress(done.add(1, ordering: .relaxed).newValue, count)
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
