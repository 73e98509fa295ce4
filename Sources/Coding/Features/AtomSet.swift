import Language

/// A set of atoms that is emptied at no cost, to be used again and again.
struct AtomSet {
  /// An atom with the round in which it was put there: those of older rounds are gone.
  private struct Slot {
    var atom = Atoms.none
    var round: UInt32 = 0
  }

  private var slots: [Slot] = Array(repeating: Slot(), count: 128)
  private var round: UInt32 = 1
  private var count = 0

  /// Empties the set.
  mutating func removeAll() {
    round += 1
    count = 0
  }

  /// Adds an atom; false where it is there already.
  mutating func insert(_ atom: Atom) -> Bool {
    if count * 2 >= slots.count { grow() }
    var place = Int(truncatingIfNeeded: atom) & (slots.count - 1)
    while slots[place].round == round {
      if slots[place].atom == atom { return false }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(atom: atom, round: round)
    count += 1
    return true
  }

  private mutating func grow() {
    let old = slots.filter { $0.round == round }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    round = 1
    count = 0
    for slot in old { _ = insert(slot.atom) }
  }
}
