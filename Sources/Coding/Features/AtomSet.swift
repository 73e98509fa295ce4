import Language

/// A set of atoms that is emptied at no cost, to be used again and again.
struct AtomSet {
  private var atoms: [Atom] = Array(repeating: Atoms.none, count: 128)
  /// The round in which the atom of each slot was put there: those of older rounds are gone.
  private var rounds: [UInt32] = Array(repeating: 0, count: 128)
  private var round: UInt32 = 1
  private var count = 0

  /// Empties the set.
  mutating func removeAll() {
    round += 1
    count = 0
  }

  /// Adds an atom; false where it is there already.
  mutating func insert(_ atom: Atom) -> Bool {
    if count * 2 >= atoms.count { grow() }
    var place = Int(truncatingIfNeeded: atom) & (atoms.count - 1)
    while rounds[place] == round {
      if atoms[place] == atom { return false }
      place = (place + 1) & (atoms.count - 1)
    }
    atoms[place] = atom
    rounds[place] = round
    count += 1
    return true
  }

  private mutating func grow() {
    let old = zip(atoms, rounds).filter { $0.1 == round }
    atoms = Array(repeating: Atoms.none, count: atoms.count * 2)
    rounds = Array(repeating: 0, count: atoms.count)
    round = 1
    count = 0
    for (atom, _) in old { _ = insert(atom) }
  }
}
