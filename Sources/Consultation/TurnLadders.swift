import Coding
import Scenario
import Transcript

// What the patient can tell next on the ladders, and telling it.
extension Turn {
  /// The next rung of a topic's ladder, if one is left.
  func nextRung(_ place: Int) -> Rung? {
    nextPlace(place).map { scenario.topics[place].ladder[$0] }
  }

  /// Where the next rung of a topic's ladder stands in it.
  func nextPlace(_ place: Int) -> Int? {
    let ladder = scenario.topics[place].ladder
    return ladder.indices.dropFirst(state.rungs[place]).first { step in
      ladder[step].unless.map { !meets($0) } ?? true
    }
  }

  /// Whether a reply with these codes gets the next rung of a topic.
  func canClimb(_ place: Int, with codes: [Code]) -> Bool {
    guard state.openRupture == nil, !state.isClosed, let rung = nextRung(place) else {
      return false
    }
    return (rung.opens.isEmpty || codes.contains(where: rung.opens.contains))
      && meets(rung.needs)
  }

  mutating func climb(_ place: Int) {
    let topic = scenario.topics[place]
    guard let step = nextPlace(place), let wording = choose(among: [topic.ladder[step].line])
    else { return }
    let rung = topic.ladder[step]
    state.topic = place
    state.rungs[place] = step + 1
    state.told.append(rung.id)
    let answer = Answer(.rung, rung: state.rungs[place], rungs: topic.ladder.count)
    say(wording, SpokenLine(wording, .rung, topic: topic.id, rung: rung), as: answer)
  }

  /// The topic that an open question about nothing in particular reaches: the one under way, then the next that the
  /// patient would raise, then any that was begun.
  func reachable() -> Int? {
    if let topic = state.topic, canClimb(topic, with: openings) { return topic }
    if let place = unraised() { return place }
    return scenario.topics.indices.first { state.rungs[$0] > 0 && canClimb($0, with: openings) }
  }

  func unraised() -> Int? {
    scenario.topics.indices.first {
      scenario.topics[$0].leads && state.rungs[$0] == 0 && canClimb($0, with: openings)
    }
  }
}
