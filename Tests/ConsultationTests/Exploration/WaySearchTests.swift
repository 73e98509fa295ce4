import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Testing
import Transcript

@Suite struct `Ways through a consultation` {
  /// Plays a way again, and says how it ended.
  private func ending(of way: Way, in scenario: Scenario, seed: UInt64 = 3) -> String? {
    var consultation = Consultation(scenario: scenario, seed: seed)
    var events = consultation.begin()
    for step in way.steps { events += consultation.receive(step.move) }
    for case .ended(let end) in events { return end.ending }
    return nil
  }

  @Test(arguments: ["flight", "plan", "closed"])
  func `lead to every ending, and are played as they were found`(ending: String) throws {
    let scenario = Fixture.scenario()
    let result = WaySearch(scenario, seed: 3).way(to: .ending(ending))
    guard case .found(let way) = result else { throw Missing() }
    #expect(self.ending(of: way, in: scenario) == ending)
    #expect(way.steps.last?.lines.contains { $0.hasPrefix("endings.") } == true)
    // Of no reply can be said that it is needless.
    for place in way.steps.indices {
      var fewer = way.steps.map(\.move)
      fewer.remove(at: place)
      var consultation = Consultation(scenario: scenario, seed: 3)
      var events = consultation.begin()
      for move in fewer { events += consultation.receive(move) }
      let reached = events.contains {
        if case .ended(let end) = $0 { end.ending == ending } else { false }
      }
      #expect(!reached)
    }
  }

  @Test func `are the same for the same seed`() {
    let search = WaySearch(Fixture.scenario(), seed: 8)
    #expect(search.way(to: .rung("fear")) == search.way(to: .rung("fear")))
  }

  @Test func `to what can't be told are not found, and what stands in the way is said`() {
    let scenario = Fixture.scenario(
      Fixture.patient.replacing("bond 50, told fall", with: "bond 50, not told fall")
    )
    let result = WaySearch(scenario, seed: 1).way(to: .rung("fear"))
    guard case .notFound(let lacking) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(lacking.map(\.phrase).contains("not told fall"))
  }

  @Test func `are found where two rungs are each passed over once the other was told`() throws {
    let scenario = Fixture.scenario(
      Fixture.patient
        .replacing("- id: fall\n", with: "- id: fall\n        unless: told fear\n")
        .replacing("- id: fear\n", with: "- id: fear\n        unless: told fall\n")
        .replacing("bond 50, told fall", with: "bond 50")
    )
    let result = WaySearch(scenario, seed: 3).way(to: .rung("fall"))
    guard case .found = result else { throw Missing() }
  }

  @Test func `that lead to nothing more are dead ends`() {
    let closed = Fixture.scenario(
      Fixture.patient.replacing("bond 50, told fall", with: "bond 50, not told fall")
    )
    let found = DeadEnds(closed).look(learners: 6, seed: 1)
    #expect(!found.places.isEmpty)
    #expect(found.places.allSatisfy { $0.left == ["fear"] && !$0.way.steps.isEmpty })
    let open = DeadEnds(Fixture.scenario()).look(learners: 6, seed: 1)
    #expect(open.tried > 0)
    #expect(open.places.isEmpty)
  }

  @Test func `to the highest mark are found by whatever marks`() throws {
    let scenario = Fixture.scenario()
    let asked = { (events: [Event]) in
      min(100, events.count { if case .reply = $0 { true } else { false } } * 25)
    }
    let best = try #require(FullMarks(scenario, seed: 1).way(marking: asked))
    #expect(best.mark == 100)
    #expect(best.way.steps.count == 5)
    #expect(best.way.steps.last?.move == .goodbye)
    #expect(FullMarks(scenario, seed: 1).way(marking: { _ in nil }) == nil)
  }

  private struct Missing: Error {}
}

@Suite struct `Learners without words` {
  private func play(_ kind: Learner.Kind, _ scenario: Scenario, seed: UInt64) -> Consultation {
    var consultation = Consultation(scenario: scenario, seed: seed)
    var learner = WordlessLearner(kind, seed: seed)
    _ = consultation.begin()
    while !consultation.isOver { _ = consultation.receive(learner.act(in: consultation)) }
    return consultation
  }

  @Test(arguments: Learner.Kind.allCases)
  func `play the same consultation with the same seed`(kind: Learner.Kind) {
    let scenario = Fixture.scenario()
    #expect(play(kind, scenario, seed: 5).state == play(kind, scenario, seed: 5).state)
  }

  @Test(arguments: Bundled.scenarioNames, Lang.allCases)
  func `are told more the better they listen`(name: String, lang: Lang) throws {
    let scenario = try #require(try Bundled.scenario(name, lang))
    func told(_ kind: Learner.Kind) -> Int {
      (1...4).reduce(0) { $0 + play(kind, scenario, seed: $1).state.told.count }
    }
    #expect(told(.skilled) > told(.average))
    #expect(told(.average) > told(.hostile))
  }

  @Test(arguments: Learner.Kind.allCases)
  func `come to an end also without a goodbye`(kind: Learner.Kind) {
    let fresh = Consultation(scenario: Fixture.scenario(), seed: 0)
    let cause = kind.endingWithoutGoodbye(in: fresh)
    #expect(cause == .time || cause == .patient)
    #expect(Learner.Kind.skilled.endingWithoutGoodbye(in: fresh) == .time)
    #expect(Learner.Kind.hostile.endingWithoutGoodbye(in: fresh) == .patient)
  }

  @Test func `speak of what their moves name`() {
    var consultation = Consultation(scenario: Fixture.scenario(), seed: 1)
    _ = consultation.begin()
    let events = consultation.receive(Move(.openQuestion, about: .topic(1)))
    #expect(consultation.state.told == ["work.1"] || consultation.state.topic == 1)
    guard case .reply(let reply) = events.first else {
      Issue.record("no reply")
      return
    }
    #expect(reply.coded.codes == [.openQuestion])
    _ = consultation.receive(.silence)
    #expect(consultation.state.silences == 1)
    _ = consultation.receive(.goodbye)
    #expect(consultation.isOver)
    #expect(consultation.receive(.goodbye) == [])
  }
}
