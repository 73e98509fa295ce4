import Coding
import Scenario
import Transcript

extension Turn {
  /// Mends a rupture that is open, or lets it become lasting; whether something was said to it.
  mutating func minded() -> Bool {
    guard let open = state.openRupture,
      let rupture = scenario.ruptures.first(where: { $0.id == open.id })
    else { return madeAmends() }
    if mends(rupture) {
      state.openRupture = nil
      change(.mended, Self.mended)
      note(rupture, .mended)
      return makeUp(rupture)
    }
    guard open.turnsLeft <= 1 else {
      state.openRupture?.turnsLeft = open.turnsLeft - 1
      return false
    }
    state.openRupture = nil
    state.lasting = rupture.id
    state.amends = 0
    change(.unmended, Self.unmended)
    note(rupture, .unmended)
    say([rupture.unmended], .unmended)
    if let ending = scenario.endings.first(where: { $0.id == rupture.ends }) {
      end(ending, cause: .patient)
    }
    return true
  }

  /// Mends a rupture that was left: that takes more than one reply.
  private mutating func madeAmends() -> Bool {
    guard let rupture = scenario.ruptures.first(where: { $0.id == state.lasting }), mends(rupture)
    else { return false }
    state.amends += 1
    guard state.amends >= Self.amendsNeeded else { return false }
    state.lasting = nil
    change(.mended, Self.mendedLate)
    note(rupture, .mended)
    return makeUp(rupture)
  }

  /// Makes up, and answers what was asked besides.
  private mutating func makeUp(_ rupture: Rupture) -> Bool {
    let besides = writtenAnswer
    guard say([rupture.mended], .mended) else { return false }
    if let besides { give(besides) }
    return true
  }

  private func mends(_ rupture: Rupture) -> Bool {
    !isRepeat && reply.codes.contains { rupture.mends.contains($0) }
      && !reply.codes.contains(where: Code.adverse.contains)
  }

  /// Breaks, when a rupture's time has come; a goodbye is let go, and a question about something grave is answered.
  mutating func broken() -> Bool {
    guard state.openRupture == nil, !state.isClosed, !hearing.has(.goodbye), grave.isEmpty else {
      return false
    }
    let ruptures = scenario.ruptures
    let place = ruptures.indices.first {
      meets(ruptures[$0].when) && !state.happened.contains(ruptures[$0].id)
    }
    guard let due = place.map({ ruptures[$0] }) else { return false }
    state.happened.append(due.id)
    state.openRupture = PatientState.OpenRupture(id: due.id, turnsLeft: due.within)
    note(due, .began)
    return say([due.line], .rupture)
  }

  private mutating func note(_ rupture: Rupture, _ status: RuptureChange.Status) {
    ruptures.append(
      RuptureChange(
        turn: state.turn,
        id: rupture.id,
        kind: rupture.kind.rawValue,
        status: status,
        mends: rupture.mends
      )
    )
  }

  // A rupture that is mended can leave the alliance stronger than before (seed: the therapeutic alliance, on
  // Safran's ruptures and repairs); one that is left weighs until amends are made.
  private static let mended = Change([.bond: 6, .tension: -25])
  private static let unmended = Change([.bond: -10])
  private static let mendedLate = Change([.bond: 3, .tension: -12])
  private static let amendsNeeded = 2
}
