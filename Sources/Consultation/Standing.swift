import Coding
public import Scenario

// Puts a patient where an author's test wants them, without playing the way there.
extension Consultation {
  /// The names by which a line can be called: its own, that of its rung, and that of what happens.
  public static func isCalled(_ name: String, _ id: String) -> Bool {
    id == name || id.split(separator: ".").dropFirst().contains { $0 == name }
  }

  /// Makes the patient have just said a line, with all that it needs behind it.
  ///
  /// - Parameters:
  ///   - name: the line's name, or the name of its rung, turning point, rupture or topic.
  ///   - given: the alliance; a scale below zero is as the line needs it.
  /// - Returns: whether there is such a line.
  public mutating func stand(after name: String, given: Alliance? = nil) -> Bool {
    guard let line = line(named: name) else { return false }
    var state = state
    if let (topic, rung) = place(ofRung: line.id) {
      tell(topic, upTo: rung, in: &state)
      state.topic = topic
    } else if let topic = scenario.topics.firstIndex(where: {
      line.id.hasPrefix("topics.\($0.id).")
    }) {
      state.topic = topic
    }
    happen(line, in: &state)
    state.moment.hasCue = line.cue != nil
    state.moment.callsFor = line.callsFor
    state.moment.fits = line.fits
    if line.id != scenario.opening.id { state.lines.append(line.says[0]) }
    state.recent = [.init(turn: state.turn, lines: [line.id], text: line.says[0])]
    mark(line, in: &state)
    if let topic = line.topic { state.topic = scenario.topics.firstIndex { $0.id == topic } }
    for scale in Scale.allCases {
      if let value = given?[scale], value >= 0 { state.alliance[scale] = value }
    }
    let isAside = ["facts.", "turning_points."].contains(where: line.id.hasPrefix)
    state.digressed = isAside && line.topic == nil
    self.replace(state)
    return true
  }

  /// Lets the turning point or rupture of a line happen.
  private func happen(_ line: Line, in state: inout PatientState) {
    for point in scenario.turningPoints {
      if point.line.id == line.id {
        state.awaiting = point.id
        state.moment.traps = point.traps
      }
      if ([point.line] + point.answers).contains(where: { $0.id == line.id }) {
        state.happened.append(point.id)
      }
    }
    for rupture in scenario.ruptures {
      if rupture.line.id == line.id {
        state.openRupture = .init(id: rupture.id, turnsLeft: rupture.within)
      }
      if rupture.unmended.id == line.id { state.lasting = rupture.id }
      if [rupture.line, rupture.mended, rupture.unmended].contains(where: { $0.id == line.id }) {
        state.happened.append(rupture.id)
      }
    }
  }

  /// Sets what a line sets, and leaves the alliance to what is given.
  private func mark(_ line: Line, in state: inout PatientState) {
    state.apply(Change([:], sets: line.changes.sets))
  }

  private func line(named name: String) -> Line? {
    if let line = script.line(of: name) { return line }
    var lines = [scenario.opening]
    for topic in scenario.topics {
      lines += topic.ladder.map(\.line) + topic.dry + topic.holds + topic.spent
    }
    for point in scenario.turningPoints { lines += [point.line] + point.answers }
    for rupture in scenario.ruptures { lines += [rupture.line, rupture.mended, rupture.unmended] }
    lines += scenario.facts.map(\.line)
    return lines.first { Self.isCalled(name, $0.id) }
  }

  private func place(ofRung id: String) -> (topic: Int, rung: Int)? {
    for (topic, place) in scenario.topics.enumerated().map({ ($1, $0) }) {
      if let rung = topic.ladder.firstIndex(where: { $0.line.id == id }) { return (place, rung) }
    }
    return nil
  }

  /// Tells the rungs of a topic down to one, with the rungs and the alliance that they need.
  private func tell(_ topic: Int, upTo last: Int, in state: inout PatientState) {
    for (place, rung) in scenario.topics[topic].ladder.prefix(last + 1).enumerated()
    where !state.told.contains(rung.id) {
      state.rungs[topic] = max(state.rungs[topic], place + 1)
      for requirement in rung.needs.alternatives.first ?? [] {
        switch requirement {
        case .atLeast(let scale, let value):
          state.alliance[scale] = max(state.alliance[scale], value)
        case .under(let scale, let value):
          state.alliance[scale] = min(state.alliance[scale], value - 1)
        case .set(let mark) where !state.marks.contains(mark): state.marks.append(mark)
        case .happened(let event) where !state.happened.contains(event):
          state.happened.append(event)
        case .told(let other):
          for (place, topic) in scenario.topics.enumerated() {
            guard let rung = topic.ladder.firstIndex(where: { $0.id == other }) else { continue }
            if !state.told.contains(other) { tell(place, upTo: rung, in: &state) }
          }
        default: break
        }
      }
      state.told.append(rung.id)
      mark(rung.line, in: &state)
    }
  }
}
