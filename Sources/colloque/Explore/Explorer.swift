import Assessment
import Coding
import Consultation
import Dispatch
import Language
import Scenario
import Synchronization
import Transcript

/// Lets simulated learners play a scenario, on all cores.
struct Explorer {
  let scenario: Scenario
  let coder: Coder
  /// Consultations for each kind of learner.
  let count: Int
  let seed: UInt64

  /// Plays all consultations; the result does not depend on how many cores there are.
  ///
  /// - Parameter progress: is told now and then how many of all batches are done.
  /// - Returns: what all of them showed.
  func run(progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void) -> Exploration {
    let jobs = Learner.Kind.allCases.flatMap { kind in
      stride(from: 0, to: count, by: Self.batch).map { (kind, $0) }
    }
    let results = Mutex([Exploration?](repeating: nil, count: jobs.count))
    let done = Atomic(0)
    let fresh = Consultation(scenario: scenario, seed: 0)
    DispatchQueue.concurrentPerform(iterations: jobs.count) { job in
      let (kind, first) = jobs[job]
      var found = Exploration(scenario)
      for number in first..<min(first + Self.batch, count) {
        let (events, mark) = play(kind, seed: seed &+ UInt64(number), from: fresh)
        found.add(events, mark, of: kind)
      }
      let part = found
      results.withLock { $0[job] = part }
      let all = done.add(1, ordering: .relaxed).newValue
      progress(all, jobs.count)
    }
    var whole = Exploration(scenario)
    for part in results.withLock({ $0 }) { part.map { whole.add($0) } }
    return whole
  }

  /// Plays one consultation: its events and its mark.
  func play(_ kind: Learner.Kind, seed: UInt64, from fresh: Consultation) -> ([Event], Int?) {
    var consultation = fresh.anew(seed: seed)
    var learner = Learner(kind, lang: scenario.lang, seed: seed &+ 0x1000)
    var last = consultation.begin()
    var events = last
    while !consultation.isOver {
      switch learner.act(after: last, in: scenario) {
      case .say(let text):
        last = consultation.receive(coder.code(consultation.utterance(text)))
      case .keepSilent: last = consultation.receive(CodedReply(text: ""), silent: true)
      }
      events += last
    }
    let header = Header(of: scenario, coder: coder.version, seed: seed)
    return (events, Assessment(Transcript(header: header, events: events)).mark)
  }

  // Consultations that one core plays at a stretch.
  private static let batch = 25
}
