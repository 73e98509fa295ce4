/// The kinds of function word, named alike in every language: `you` is `vous` and `tu`.
public struct WordKinds: Sendable {
  /// The names of all kinds, each once.
  public let names: [String]
  /// From the atom of a word to the place of its kinds in `kinds`.
  private let places: AtomTable
  /// The kinds of each line of the file: one, or two where a word is two words in one, `you're`.
  private let kinds: [(first: Atom, second: Atom)]

  init(_ entries: [LexiconFile.Entry]) {
    var names: [String] = []
    var places = AtomTable()
    var kinds: [(first: Atom, second: Atom)] = []
    for entry in entries {
      let own = entry.name.split(separator: " ").map(String.init)
      for name in own where !names.contains(name) { names.append(name) }
      for form in entry.forms {
        places.insert(entry.text.tokens[form.lowerBound].form, Int32(kinds.count))
      }
      let atoms = own.map { Atoms.atom($0) }
      kinds.append((atoms.first ?? Atoms.none, atoms.count > 1 ? atoms[1] : Atoms.none))
    }
    self.names = names
    self.places = places
    self.kinds = kinds
  }

  /// The kinds of a word, by the atom of its folded letters; ``Atoms/none`` where it has none.
  public subscript(form: Atom) -> (first: Atom, second: Atom) {
    let place = places.value(of: form)
    return place < 0 ? (Atoms.none, Atoms.none) : kinds[Int(place)]
  }
}
